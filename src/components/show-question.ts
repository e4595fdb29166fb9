/**
 * A link of the error summary shows the question and puts the focus into its field. Left to itself a browser scrolls to the bare
 * field, and a long hint pushes the question out of sight (alphagov/govuk-frontend, error-summary.mjs, does the same).
 */
for (const link of document.querySelectorAll<HTMLAnchorElement>('.govuk-error-summary a')) link.addEventListener('click', (event) => show(link, event));

function show(link: HTMLAnchorElement, event: Event): void {
  const field = document.getElementById(link.hash.slice(1));
  if (!(field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement)) return;
  const isOption = field.type === 'radio' || field.type === 'checkbox';
  const question = isOption ? field.closest('fieldset')?.querySelector('legend') : field.labels?.[0];
  if (!question) return;
  event.preventDefault();
  question.scrollIntoView();
  field.focus({ preventScroll: true });
}
