// The page that says a complaint has arrived says each thing once, however many parts there are.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { screens } from '../support/screens.ts';
import { fetchScreen, startSite, type Site } from '../support/site.ts';

let site: Site;
before(async () => void (site = await startSite()));
after(() => site.stop());

async function sent(state: string): Promise<string> {
  const screen = screens.find((one) => one.page === 'complain, sent' && one.state.startsWith(state));
  assert.ok(screen);
  return (await fetchScreen(site, screen, 'en')).html;
}

const textsOf = (html: string, name: string): readonly string[] => [...html.matchAll(new RegExp(`<p class="${name}">([^<]*)</p>`, 'g'))].map(([, text = '']) => text);

test('parts that go the same way for the same reason stand together, and what is told of all is told once', async () => {
  const html = await sent('many parts');
  const cards = html.split('<article').slice(1);
  const together = cards.find((card) => card.includes('How a worker behaved'));
  assert.deepEqual(textsOf(together ?? '', 'route-card__about').slice(0, 2), ['How a worker behaved', 'Not being told things, or not getting answers']);
  const toldOfAll = 'We tell the children’s duty team today, because a child’s safety comes first. Everything else goes on at the same time.';
  assert.equal(html.split(toldOfAll).length - 1, 1);
  assert.ok(html.indexOf(toldOfAll) < html.indexOf('<article'));
  assert.equal(new Set(cards.map((card) => card.replace(/<p class="route-card__about">[^<]*<\/p>/g, ''))).size, cards.length, 'no two cards say the same');
});

test('a part that stands alone keeps all that is told of it', async () => {
  const html = await sent('few parts');
  assert.equal(html.split('<article').length, 2);
  assert.deepEqual(textsOf(html.slice(0, html.indexOf('<article')), 'route-card__confirm'), []);
});

test('a limit for nearly all parts names those that it is not for', async () => {
  assert.match(await sent('many parts'), /<p>For all parts but: [^.]*A school, college or nursery[^.]*\./);
});

test('nothing asks there whether to keep the answers, for they have been sent', async () => {
  for (const state of ['many parts', 'few parts']) assert.doesNotMatch(await sent(state), /data-stay/);
});
