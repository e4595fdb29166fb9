/**
 * Where the islands of a page lie: empty places that the server left, each with what it says as data. Until its island stands in it, and
 * where there is no script, a place is hidden and the page is whole without it.
 */

/** Calls with each place of an island on this page and what the server gave it. */
export function eachPlace<Given>(island: string, found: (place: HTMLElement, given: Given) => void): void {
  for (const place of document.querySelectorAll<HTMLElement>(`[data-island="${island}"]`)) found(place, JSON.parse(place.dataset['given'] ?? '{}') as Given);
}

/** The file field that an island adds to; it throws when the page has none, since the island would be of no use. */
export function fileFieldOf(id: string): HTMLInputElement {
  const field = document.querySelector<HTMLInputElement>(`#${CSS.escape(id)} input[type=file]`);
  if (!field) throw new Error(`No file field in #${id}`);
  return field;
}

/** How many files of a field the server has kept already. */
export const keptIn = (id: string): number => document.querySelectorAll(`#${CSS.escape(id)} .kept-files > li`).length;
