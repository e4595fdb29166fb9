/**
 * Leaving at once. Without script the link does its work: the server forgets the draft and sends the browser on. With script the
 * page is covered first, what was typed is cleared, and the page is replaced, so that Back does not come here.
 *
 * Shift pressed three times leaves too, as people know it from other public services. A Shift that helped to type a capital does
 * not count, any other key begins the count again, and on a device without a keyboard of its own nobody leaves by typing.
 */
const link = document.querySelector<HTMLAnchorElement>('[data-leave]');

/** How long the next Shift may take to come, in milliseconds. */
const patience = 5_000;

if (link) {
  for (const way of document.querySelectorAll('[data-leave], [data-leave-too]')) way.addEventListener('click', leave);
  countShifts();
  // A page that comes back out of the browser’s memory is asked for again: the server knows whether there is still a draft.
  window.addEventListener('pageshow', (event) => {
    if (event.persisted) window.location.reload();
  });
}

function leave(event?: Event): void {
  event?.preventDefault();
  document.documentElement.classList.add('leaving');
  // Whatever listens or speaks on the page falls silent now, not when the next page has come.
  window.dispatchEvent(new Event('leaving'));
  const cover = document.createElement('div');
  cover.className = 'leaving-cover';
  cover.role = 'alert';
  cover.textContent = link?.dataset['leave'] ?? '';
  document.body.append(cover);
  for (const form of document.forms) form.reset();
  for (const field of document.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>('textarea, input:not([type=radio], [type=checkbox])')) field.value = '';
  for (const choice of document.querySelectorAll<HTMLInputElement>('input:checked')) choice.checked = false;
  window.location.replace(link?.href ?? '/');
}

function countShifts(): void {
  let count = 0;
  let last = 0;
  let typing = false;
  document.addEventListener('keydown', (event) => {
    typing = event.key !== 'Shift';
    if (typing) count = 0;
  }, true);
  document.addEventListener('keyup', (event) => {
    if (event.key !== 'Shift' || typing || isTouchKeyboard()) return;
    count = event.timeStamp - last > patience ? 1 : count + 1;
    last = event.timeStamp;
    if (count === 3) leave();
  }, true);
}

/** Whether the key may come from a keyboard on the screen, whose Shift is pressed for capitals and pressed often. */
function isTouchKeyboard(): boolean {
  const coarse = window.matchMedia('(pointer: coarse)').matches;
  return coarse && document.activeElement instanceof HTMLElement && document.activeElement.matches('textarea, input');
}
