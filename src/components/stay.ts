/**
 * Keeps half a story. Whoever stops writing for a moment, or leaves the page by a link or the browser’s own Back, finds it again.
 *
 * Five minutes before the answers are forgotten, asks once whether to keep them. Keeping sends what is typed so far, unjudged, so that
 * it is safe too, and the time begins again, as often as somebody likes. There is no countdown: nothing is said until there is something to do.
 */
const dialog = document.querySelector<HTMLDialogElement>('dialog[data-stay]');

const minute = 60_000;

/** How long before the end the question comes. */
const warning = 5 * minute;

if (dialog) {
  const idle = Number(dialog.dataset['stay']) * minute;
  const ask = () => window.setTimeout(() => dialog.showModal(), idle - warning);
  dialog.addEventListener('close', () => {
    void keep();
    ask();
  });
  ask();
}

async function keep(): Promise<void> {
  // If this fails, the page still holds what was typed, and the next press of a button sends it.
  await fetch(window.location.pathname, { method: 'POST', body: typed() }).catch(() => undefined);
}

const form = document.querySelector<HTMLFormElement>('form#answers');

/** The fields as they stand, to be kept unjudged. */
function typed(): URLSearchParams {
  const fields = [...new FormData(form ?? undefined)].filter((field): field is [string, string] => typeof field[1] === 'string');
  return new URLSearchParams([...fields, ['keep', '1']]);
}

/** How long somebody pauses before what they have typed is kept. */
const pause = 3_000;

if (form) {
  let before = String(typed());
  let sending = false;
  let waiting = 0;
  const mayKeep = () => !sending && !document.documentElement.classList.contains('leaving');
  form.addEventListener('input', () => {
    window.clearTimeout(waiting);
    waiting = window.setTimeout(() => {
      if (!mayKeep()) return;
      before = String(typed());
      void keep();
    }, pause);
  });
  form.addEventListener('submit', () => (sending = true));
  // Any other way off the page, a link or the browser’s own Back, must not lose half a story; leaving in a hurry must keep nothing.
  window.addEventListener('pagehide', () => {
    if (mayKeep() && String(typed()) !== before) navigator.sendBeacon(window.location.pathname, typed());
  });
}
