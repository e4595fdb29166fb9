// However often and from however many tabs something is sent, it is one complaint with one answer.
import assert from 'node:assert/strict';
import { DatabaseSync } from 'node:sqlite';
import { join } from 'node:path';
import { afterEach, beforeEach, test } from 'node:test';
import { complain } from '#journeys/complain.ts';
import { openDraft } from '#web/drafts.ts';
import { elementsOf } from './markup-tree.ts';
import { ask, formBody, fromOurPage, type Reply } from '../support/http.ts';
import { startPortal, type Portal } from '../support/portal.ts';
import { everyField, short, sitDown, type Sitting } from '../support/sitting.ts';

let portal: Portal;
beforeEach(async () => void (portal = await startPortal()));
afterEach(() => portal.stop());

const counted = (table: 'submissions' | 'outbox'): number => {
  const database = new DatabaseSync(join(portal.folder, 'heard.db'), { readOnly: true });
  try {
    return Number(database.prepare(`SELECT COUNT(*) AS rows FROM ${table}`).get()?.['rows']);
  } finally {
    database.close();
  }
};

const referenceIn = ({ body }: Reply): string => /[2-9A-Z]{3}-[2-9A-Z]{3}-[2-9A-Z]{3}/.exec(body)?.[0] ?? assert.fail('no reference');
const answersOf = (replies: readonly Reply[]) => new Set(replies.map(({ status, headers }) => `${status} ${headers.location} ${headers['set-cookie']}`));
const sendWith = (sitting: Sitting, cookie: string, fields = {}) => ask(portal.url, sitting.at('check'), { method: 'POST', headers: { ...fromOurPage, Cookie: cookie }, body: formBody(fields) });
const hiddenIn = ({ body }: Reply) => Object.fromEntries(elementsOf(body, 'input').map(({ attributes }) => [attributes['name'], attributes['value']]));
const openWith = (sitting: Sitting, step: string, cookie: string) => ask(portal.url, sitting.at(step), { headers: { Cookie: cookie } });

test('fifty presses at once make one record, one set of mails, and fifty equal answers', async () => {
  const sitting = sitDown(portal);
  await sitting.fillIn(everyField('a few words'));
  const before = sitting.cookie!;
  const form = hiddenIn(await sitting.get('check'));
  const replies = await Promise.all(Array.from({ length: 50 }, () => sendWith(sitting, before, form)));

  const [first] = replies;
  assert.equal(answersOf(replies).size, 1);
  assert.equal(first?.status, 303);
  assert.equal(first?.headers.location, sitting.at('sent'));
  assert.equal(counted('submissions'), 1);
  const mails = counted('outbox');
  assert.ok(mails >= 2, 'the team and the person are written to');

  const next = `${first?.headers['set-cookie']?.[0]?.split(';')[0]}`;
  assert.notEqual(next, before);
  const pages = await Promise.all([next, next, before, before].map((cookie) => openWith(sitting, 'sent', cookie)));
  assert.deepEqual(new Set(pages.map(({ status, body }) => `${status}${body}`)).size, 1, 'everybody sees the same page');
  assert.equal(new Set(pages.map(referenceIn)).size, 1);

  assert.equal(answersOf([...(await Promise.all([sendWith(sitting, before, form), openWith(sitting, 'check', before)])), ...replies]).size, 1, 'and so does whoever comes late');
  assert.deepEqual([counted('submissions'), counted('outbox')], [1, mails]);
});

test('whoever goes back and sends again, or opens a question again, is shown what was sent', async () => {
  const sitting = sitDown(portal);
  await sitting.fillIn();
  await sitting.post('check');
  const sent = referenceIn(await sitting.get('sent'));
  assert.equal(referenceIn(await sitting.get('sent')), sent, 'a refresh shows the same');
  for (const reply of [await sitting.post('check'), await sitting.get('check'), await sitting.get('name')]) {
    assert.equal(reply.status, 303);
    assert.equal(reply.headers.location, sitting.at('sent'));
  }
  assert.equal(referenceIn(await sitting.get('sent')), sent);
  assert.equal(counted('submissions'), 1);
});

test('a second complaint in the same sitting has a reference of its own', async () => {
  const sitting = sitDown(portal);
  await sitting.fillIn();
  await sitting.post('check');
  const first = referenceIn(await sitting.get('sent'));
  await sitting.fillIn({ ...short, whatHappened: 'Something else.' });
  await sitting.post('check');
  assert.notEqual(referenceIn(await sitting.get('sent')), first);
  assert.equal(counted('submissions'), 2);
});

test('a form begun for another council goes on after the first was sent, also for whoever missed the answer', async () => {
  for (const missed of [false, true]) {
    const dudley = sitDown(portal, 'dudley');
    await dudley.post('relationship', { relationship: 'grandparent' });
    const essex = dudley.elsewhere('essex');
    await essex.fillIn();
    const before = essex.cookie;
    await essex.post('check');
    if (missed) {
      essex.cookie = before;
      await essex.post('check');
    }
    assert.match((await dudley.get('relationship')).body, /value="grandparent" checked/);
    await dudley.fillIn();
    await dudley.post('check');
    assert.equal((await dudley.get('sent')).status, 200);
  }
  assert.equal(counted('submissions'), 4);
});

test('twenty tabs that save different pages at once lose none of them', async () => {
  const sitting = sitDown(portal);
  await sitting.fillIn(everyField('before'));
  const texts = ['adult', 'child', 'what-happened', 'team', 'why-now', 'answer-had', 'put-right', 'interpreter', 'other-needs', 'name', 'address', 'not-told', 'change-soon', 'phone', 'email', 'when', 'proceedings-stage', 'speaking-for', 'risk', 'already'];
  const fields = everyField('after');
  const saved = await Promise.all(texts.map(async (step) => {
    const asks = complain.steps.find(({ id }) => id === step);
    assert.ok(asks && 'asks' in asks);
    return sitting.post(step, Object.fromEntries(asks.asks.map((name) => [name, fields[name]])));
  }));
  assert.deepEqual(saved.map(({ status }) => status), texts.map(() => 303));
  const draft = await openDraft(portal.services.store, portal.services.cookie.read(sitting.cookie!)!, Date.now());
  const words = JSON.stringify(draft?.forms['essex/complain']?.answers);
  assert.doesNotMatch(words, /before/);
  assert.match(words, /after/);
});
