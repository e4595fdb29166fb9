/** Draws an island in its place, as often as what it shows has changed. */
import { render, type VNode } from 'preact';

/** Whoever had pressed something that is no longer there is put on the island’s main button, and so does not lose their place. */
export function drawIn(place: HTMLElement, node: VNode): void {
  const within = place.contains(document.activeElement);
  render(node, place);
  place.hidden = false;
  if (within && !place.contains(document.activeElement)) place.querySelector<HTMLElement>('[data-main]')?.focus();
}
