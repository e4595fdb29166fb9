/**
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
  const form = document.querySelector<HTMLFormElement>('form#answers');
  const fields = [...new FormData(form ?? undefined)].filter((field): field is [string, string] => typeof field[1] === 'string');
  // If this fails, the page still holds what was typed, and the next press of a button sends it.
  await fetch(window.location.pathname, { method: 'POST', body: new URLSearchParams([...fields, ['keep', '1']]) }).catch(() => undefined);
}
