// Whether a form came from our own page: every combination of what a browser says and the token that the page held.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { DraftKey } from '#web/draft-key.ts';
import { openDraft } from '#web/drafts.ts';
import { ask, formBody } from '../support/http.ts';
import { startPortal, type Portal } from '../support/portal.ts';
import { sitDown, type Sitting } from '../support/sitting.ts';

let portal: Portal;
let ours: Sitting;
let tokens: Readonly<Record<string, string | undefined>>;

before(async () => {
  portal = await startPortal();
  ours = sitDown(portal);
  const others = sitDown(portal);
  for (const sitting of [ours, others]) await sitting.post('relationship', { relationship: 'parent' });
  tokens = { good: keyOf(ours).token, 'of another draft': keyOf(others).token, bad: 'x'.repeat(43), none: undefined };
});
after(() => portal.stop());

const keyOf = ({ cookie }: Sitting): DraftKey => portal.services.cookie.read(cookie ?? null)!;
const origins = (): Readonly<Record<string, string | undefined>> => ({ same: portal.url, cross: 'https://evil.example', null: 'null', missing: undefined });
const sites = ['same-origin', 'same-site', 'cross-site', 'none', 'missing'] as const;

/** Sends one answer; true when it was taken, false when it was refused. */
async function isTaken(origin: string, site: string, token: string, cookie = ours.cookie): Promise<boolean> {
  const headers = {
    'Content-Type': 'application/x-www-form-urlencoded',
    ...(origins()[origin] === undefined ? {} : { Origin: origins()[origin] }),
    ...(site === 'missing' ? {} : { 'Sec-Fetch-Site': site }),
    ...(cookie === undefined ? {} : { Cookie: cookie }),
  };
  const mark = `${origin} ${site} ${token}`;
  const fields = { relationship: 'parent', ...(tokens[token] === undefined ? {} : { token: tokens[token] }) };
  const before = await versionOf(ours);
  const { status, body } = await ask(portal.url, ours.at('relationship'), { method: 'POST', headers, body: formBody(fields) });
  if (status === 303) return true;
  assert.equal(status, 403, mark);
  assert.match(body, /We could not be sure that this came from you/, mark);
  assert.equal(await versionOf(ours), before, `${mark} was refused, but something was saved`);
  return false;
}

const versionOf = async (sitting: Sitting) => (await openDraft(portal.services.store, keyOf(sitting), Date.now()))?.version;

// The rows that pass whatever the token; in `tokenDecides` the good token passes alone; everything else is refused.
const pass = ['same same-origin', 'cross same-origin', 'null same-origin', 'missing same-origin', 'same none', 'cross none', 'null none', 'missing none', 'same missing'];
const tokenDecides = ['null missing', 'missing missing'];

test('a form is taken where the browser says that it is ours; where it says nothing, the token decides', async () => {
  const taken: string[] = [];
  const expected: string[] = [];
  for (const origin of Object.keys(origins())) {
    for (const site of sites) {
      for (const token of Object.keys(tokens)) {
        const row = `${origin} ${site}`;
        if (pass.includes(row) || (tokenDecides.includes(row) && token === 'good')) expected.push(`${row} ${token}`);
        if (await isTaken(origin, site, token)) taken.push(`${row} ${token}`);
      }
    }
  }
  assert.deepEqual(taken, expected);
  assert.equal(taken.length, pass.length * 4 + tokenDecides.length);
});

test('without a draft there is nothing to protect: a silent browser may begin, a foreign page may not', async () => {
  assert.equal(await isTaken('missing', 'missing', 'none', ''), true);
  assert.equal(await isTaken('cross', 'missing', 'none', ''), false);
  assert.equal(await isTaken('cross', 'cross-site', 'none', ''), false);
});

test('nothing is sent from a foreign page, however complete the complaint is', async () => {
  const sitting = sitDown(portal, 'dudley');
  await sitting.fillIn();
  const headers = { 'Content-Type': 'application/x-www-form-urlencoded', 'Sec-Fetch-Site': 'cross-site', Cookie: sitting.cookie };
  assert.equal((await ask(portal.url, sitting.at('check'), { method: 'POST', headers, body: '' })).status, 403);
  assert.equal((await sitting.get('check')).status, 200, 'it can still be sent');
  assert.deepEqual(await portal.services.store.outboxState(Date.now()), { due: 0, leased: 0, sent: 0, failed: 0, oldestUnsentAt: undefined });
});

test('a page tells its token to whoever holds the draft, also when the draft itself has been forgotten', async () => {
  const sitting = sitDown(portal);
  await sitting.post('relationship', { relationship: 'parent' });
  assert.match((await sitting.get('relationship')).body, new RegExp(`name="token" value="${keyOf(sitting).token}"`));
  await portal.services.store.forgetDraft(keyOf(sitting).lookup);
  assert.match((await sitting.get('relationship')).body, new RegExp(`name="token" value="${keyOf(sitting).token}"`));
});
