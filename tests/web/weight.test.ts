// What people on a slow line and an old phone have to fetch, in bytes over the wire: every screen in every state. The figures: npm run weigh
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { languages, type Language } from '#i18n/languages.ts';
import { screens, type Screen } from '../support/screens.ts';
import { startSite, type Site } from '../support/site.ts';
import { weigh, type Weight } from '../support/weight.ts';

const kilobyte = 1024;

// What a server may send before it must hear back, in the first flight of a new connection.
const mostAtFirst = 14 * kilobyte;

const mostLater = 4 * kilobyte;

/** Pages that hold more than that, each with the reason and its own limit. */
const larger: Readonly<Record<string, number>> = {
  // Every rule of law that the service applies stands on one page, so that a lawyer can read, search and print it whole.
  'how-we-decide': 9 * kilobyte,
};

interface Weighed {
  readonly screen: Screen;
  readonly language: Language;
  readonly weight: Weight;
}

let site: Site;
const weighed: Weighed[] = [];
before(async () => {
  site = await startSite();
  for (const language of languages) for (const screen of screens) weighed.push({ screen, language, weight: await weigh(site, screen, language) });
});
after(() => site.stop());

const over = (isOver: (one: Weighed) => number): readonly string[] =>
  weighed.filter((one) => isOver(one) > 0).map((one) => `${one.screen.page}, ${one.screen.state}, in ${one.language}: ${isOver(one)} bytes too many`);

/** Where somebody may begin: a page that is opened without having answered anything. */
const isFirst = ({ screen }: Weighed): boolean => screen.status === 200 && screen.fields === undefined && !/, (?:check|sent)$/.test(screen.page) && !(screen.page in larger);

test('criterion 15: whichever page somebody sees first, it and its sheets fit into the first flight: 14 KB', () => {
  assert.ok(weighed.filter(isFirst).length > 60);
  assert.deepEqual(over((one) => (isFirst(one) ? one.weight.html + one.weight.sheets - mostAtFirst : 0)), []);
});

test('criterion 15: every page after it is at most 4 KB', () => {
  assert.deepEqual(over(({ screen, weight }) => weight.html - (larger[screen.page] ?? mostLater)), []);
  assert.deepEqual(Object.keys(larger).filter((page) => !weighed.some(({ screen }) => screen.page === page)), [], 'a page of the list is no more');
});

test('criterion 15: the sheets are at most 14 KB as gzip, and the scripts of a page without an island at most 12 KB', () => {
  assert.deepEqual(over(({ weight }) => weight.sheetsAsGzip - 14 * kilobyte), []);
  assert.deepEqual(over(({ weight }) => (weight.hasIsland ? 0 : weight.scripts - 12 * kilobyte)), []);
  assert.ok(weighed.every(({ weight }) => weight.html > 500 && weight.sheets > 1000 && weight.scripts > 100), 'something was not weighed');
});
