// From a page beside a form one link leads back into it: into the form of whoever is here, never into somebody else’s.
import assert from 'node:assert/strict';
import { afterEach, beforeEach, test } from 'node:test';
import { askForAnAdvocate } from '#journeys/ask-for-an-advocate.ts';
import { comment } from '#journeys/comment.ts';
import { complain } from '#journeys/complain.ts';
import type { Journey } from '#journeys/journey.ts';
import { listen } from '#journeys/listen.ts';
import { someoneOnMySide } from '#journeys/someone-on-my-side.ts';
import { dudley } from '../support/councils.ts';
import { ask } from '../support/http.ts';
import { startPortal, type Portal } from '../support/portal.ts';
import { sitDown, type Sitting } from '../support/sitting.ts';

let portal: Portal;
beforeEach(async () => void (portal = await startPortal()));
afterEach(() => portal.stop());

/** One tablet on which a child has begun to tell and a mother has begun to complain. */
async function tablet(): Promise<{ child: Sitting; mother: Sitting }> {
  const child = sitDown(portal, 'dudley', 'en', listen);
  const mother = child.form(complain);
  await child.post('advocate', { advocate: 'no' });
  await mother.post('relationship', { relationship: 'parent' });
  return { child, mother };
}

/** Where the way back leads, from the help page or from the first page of a form. */
async function wayBack({ cookie }: Sitting, journey?: Journey): Promise<string | undefined> {
  const page = portal.services.addresses.of({ language: 'en', council: dudley, ...(journey ? { journey } : { page: 'help' }) });
  const { body } = await ask(portal.url, page, { headers: { Cookie: cookie } });
  return /href="([^"]+)"[^>]*>\s*Go back to what you were (?:writing|saying)/.exec(body)?.[1];
}

test('from the form for an advocate the way back leads into a form that speaks to the same people', async () => {
  const { child, mother } = await tablet();
  assert.equal(await wayBack(mother, askForAnAdvocate), mother.at('check'));
  assert.equal(await wayBack(mother, someoneOnMySide), child.at('check'));
});

test('there is no way back from it where only others have begun a form', async () => {
  const child = sitDown(portal, 'dudley', 'en', listen);
  await child.post('advocate', { advocate: 'no' });
  assert.equal(await wayBack(child, askForAnAdvocate), undefined);
});

test('from a page of information the way back leads into the form that was saved last', async () => {
  const { child, mother } = await tablet();
  assert.equal(await wayBack(mother), mother.at('check'));
  await child.post('about', { about: ['home'] });
  assert.equal(await wayBack(mother), child.at('check'));
  await mother.form(comment).post('say', { whatHappened: 'The hall is cold.', team: '' });
  assert.equal(await wayBack(mother), mother.form(comment).at('check'));
});
