/**
 * Keeps half a story. Whoever stops writing for a moment, or leaves the page by a link or the browser’s own Back, finds it again.
 * What is typed is kept unjudged; only Continue makes it an answer.
 */

/** How long somebody pauses before what they have typed is kept, in milliseconds. */
const pause = 3_000;

const form = document.querySelector<HTMLFormElement>('form#answers');

// Whatever is on its way when an answer is sent must not arrive after it: it would stand before the answer on the next visit. Nor may it
// arrive after somebody left in a hurry.
const keeping = new AbortController();

if (form) {
  let before = String(typed());
  let waiting = 0;
  form.addEventListener('input', () => {
    window.clearTimeout(waiting);
    waiting = window.setTimeout(() => {
      if (keeping.signal.aborted) return;
      before = String(typed());
      void send(unasked());
    }, pause);
  });
  form.addEventListener('submit', () => keeping.abort());
  window.addEventListener('leaving', () => keeping.abort());
  // Any other way off the page must not lose half a story; leaving in a hurry must keep nothing.
  window.addEventListener('pagehide', () => {
    if (!keeping.signal.aborted && String(typed()) !== before) navigator.sendBeacon(window.location.pathname, unasked());
  });
}

/** Sends what is typed so far, which also begins the time anew. If it fails, the page still holds it, and the next press of a button sends it. */
export const keep = (): Promise<void> => send(typed());

async function send(body: URLSearchParams): Promise<void> {
  const { signal } = keeping;
  const answer = await fetch(window.location.pathname, { method: 'POST', body, signal }).then((response) => response.text()).catch(() => '');
  // The page as it would be drawn now says in which draft it is kept.
  const { draft } = new DOMParser().parseFromString(answer, 'text/html').querySelector<HTMLFormElement>('form#answers')?.dataset ?? {};
  if (form && draft !== undefined) form.dataset['draft'] = draft;
}

/** What nobody asked to be kept is kept in the page’s own draft and in no other. */
function unasked(): URLSearchParams {
  const { draft } = form?.dataset ?? {};
  return new URLSearchParams([...typed(), ...(draft === undefined ? [] : [['draft', draft]])]);
}

function typed(): URLSearchParams {
  const fields = [...new FormData(form ?? undefined)].filter((field): field is [string, string] => typeof field[1] === 'string');
  return new URLSearchParams([...fields, ['keep', '1']]);
}
