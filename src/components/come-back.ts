/**
 * Takes the secret out of the link into the field, so that one press is enough. It stands after the “#”, which browsers send to nobody;
 * without script the link is pasted into the field instead.
 */
const field = document.querySelector<HTMLInputElement>('[data-from-link]');

if (field && window.location.hash.length > 1) {
  field.value = window.location.hash.slice(1);
  // Whoever looks at the address bar next finds nothing there.
  window.history.replaceState(null, '', window.location.pathname);
}
