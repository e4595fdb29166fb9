/**
 * Five minutes before the answers may be forgotten, asks once whether to keep them. What was kept while somebody typed gives them longer than
 * that, and to be asked early harms nobody. Keeping them begins the time anew, as often as somebody likes. There is no countdown: nothing is
 * said until there is something to do.
 */
import { keep } from './keep.ts';

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
