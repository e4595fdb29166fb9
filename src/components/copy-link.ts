/** Adds a button that copies the link, and shows the whole of it. Without script the link can be copied as any other. */
const keptLink = document.querySelector<HTMLElement>('[data-copy]');
const anchor = keptLink?.querySelector('a');

if (keptLink && anchor) {
  anchor.textContent = anchor.href;
  // A browser keeps its clipboard for pages of https.
  if ('clipboard' in navigator) keptLink.after(...copyButton(keptLink, anchor));
}

function copyButton({ dataset }: HTMLElement, { href }: HTMLAnchorElement): readonly HTMLElement[] {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'govuk-button govuk-button--secondary';
  button.textContent = dataset['copy'] ?? '';
  const said = document.createElement('span');
  said.role = 'status';
  button.addEventListener('click', () => void navigator.clipboard.writeText(href).then(() => (said.textContent = dataset['copied'] ?? '')));
  return [button, said];
}
