// After a mistake, or when something must be known first, that takes the focus, so that a screen reader begins there.
// Without script the page still says “Error” first in its title, and what must be known is an alert.
const first = document.querySelector<HTMLElement>('[data-takes-focus], .govuk-error-summary');
if (first) {
  first.tabIndex = -1;
  first.focus();
}
