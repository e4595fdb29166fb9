/** Saving a form for later, without a browser. */
import assert from 'node:assert/strict';
import type { Sitting } from './sitting.ts';

/** The link on the page that shows it; empty where there is none. */
export const linkIn = (html: string): string => /<a href="([^"]*#[\w-]{43})"/.exec(html)?.[1] ?? '';

/** An advocate answers the first pages, and saves; the link that they get. */
export async function saved(person: Sitting): Promise<string> {
  await person.post('role', { role: 'advocate' });
  await person.post('you', { name: 'Ruth Osei', organisation: 'Voices Together' });
  assert.equal((await person.post('save', { make: '1' })).status, 303);
  const link = linkIn((await person.get('save')).body);
  assert.match(link, /#[\w-]{43}$/);
  return link;
}
