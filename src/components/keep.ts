/**
 * Keeps half a story. Whoever stops writing for a moment, or leaves the page by a link or the browser’s own Back, finds it again.
 * What is typed is kept unjudged; only Continue makes it an answer.
 */

/** How long somebody pauses before what they have typed is kept, in milliseconds. */
const pause = 3_000;

const form = document.querySelector<HTMLFormElement>('form#answers');

// Whatever is on its way when an answer is sent must not arrive after it: it would stand before the answer on the next visit.
const keeping = new AbortController();

if (form) {
  let before = String(typed());
  let waiting = 0;
  const mayKeep = () => !keeping.signal.aborted && !document.documentElement.classList.contains('leaving');
  form.addEventListener('input', () => {
    window.clearTimeout(waiting);
    waiting = window.setTimeout(() => {
      if (!mayKeep()) return;
      before = String(typed());
      void keep();
    }, pause);
  });
  form.addEventListener('submit', () => keeping.abort());
  // Any other way off the page must not lose half a story; leaving in a hurry must keep nothing.
  window.addEventListener('pagehide', () => {
    if (mayKeep() && String(typed()) !== before) navigator.sendBeacon(window.location.pathname, typed());
  });
}

/** Sends what is typed so far, which also begins the time anew. If it fails, the page still holds it, and the next press of a button sends it. */
export async function keep(): Promise<void> {
  await fetch(window.location.pathname, { method: 'POST', body: typed(), signal: keeping.signal }).catch(() => undefined);
}

function typed(): URLSearchParams {
  const fields = [...new FormData(form ?? undefined)].filter((field): field is [string, string] => typeof field[1] === 'string');
  return new URLSearchParams([...fields, ['keep', '1']]);
}
