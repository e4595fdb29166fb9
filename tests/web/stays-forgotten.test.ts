// Leaving forgets: what a page keeps by itself, on its way or from another tab, must not bring the words back.
import assert from 'node:assert/strict';
import { afterEach, beforeEach, test } from 'node:test';
import { comment } from '#journeys/comment.ts';
import { complain } from '#journeys/complain.ts';
import { forAChild } from '#journeys/for-a-child.ts';
import { formName, openDraft, type Begun } from '#web/drafts.ts';
import { essex } from '../support/councils.ts';
import { postParts } from '../support/parts.ts';
import { startPortal, type Portal } from '../support/portal.ts';
import { short, sitDown, type Sitting } from '../support/sitting.ts';

let portal: Portal;
beforeEach(async () => void (portal = await startPortal()));
afterEach(() => portal.stop());

const words = 'She told the school that I had missed four meetings.';

/** Somebody at the page for their story, and what the page says of the draft that it was made for. */
async function telling(): Promise<{ person: Sitting; draft: string }> {
  const person = sitDown(portal);
  for (const step of ['relationship', 'speaking-for', 'child', 'risk', 'subjects'] as const) await person.post(step, { ...short, childName: '', childAge: '' });
  return { person, draft: draftOn((await person.get('what-happened')).body) };
}

const draftOn = (body: string): string => /data-draft="([\w-]+)"/.exec(body)?.[1] ?? assert.fail('the page does not say for which draft it was made');

/** What is kept of a form under somebody’s cookie. */
async function kept({ cookie }: Sitting, journey = complain as typeof complain | typeof comment): Promise<Begun | undefined> {
  const key = portal.services.cookie.read(cookie ?? null);
  return key && (await openDraft(portal.services.store, key, portal.services.now()))?.forms[formName(essex.id, journey.id)];
}

test('a page goes on keeping what is typed in the draft that it was made for', async () => {
  const { person, draft } = await telling();
  await person.post('what-happened', { whatHappened: words, keep: '1', draft });
  assert.equal((await kept(person))?.typed['what-happened']?.fields['whatHappened'], words);
});

test('what was on its way to be kept when somebody left is not kept after they have', async () => {
  const { person, draft } = await telling();
  const { cookie } = person;
  await person.leave();
  person.cookie = cookie;
  const late = await person.post('what-happened', { whatHappened: words, keep: '1', draft });
  assert.equal(late.headers['set-cookie'], undefined);
  assert.equal(await kept(person), undefined);
});

test('a second tab that is closed after somebody left keeps nothing', async () => {
  for (const leave of [(person: Sitting) => person.leave(), (person: Sitting) => person.post('stop', { delete: '1' })]) {
    const { person, draft } = await telling();
    await leave(person);
    assert.equal(person.cookie, undefined);
    await person.post('what-happened', { whatHappened: words, keep: '1', draft });
    assert.equal(person.cookie, undefined);
  }
});

test('a tab that was left open writes nothing into the form of whoever comes next', async () => {
  const { person, draft } = await telling();
  await person.leave();
  for (const step of ['relationship', 'speaking-for', 'child', 'risk', 'subjects'] as const) await person.post(step, { ...short, childName: '', childAge: '' });
  await person.post('what-happened', { whatHappened: words, keep: '1', draft });
  assert.doesNotMatch((await person.get('what-happened')).body, /missed four meetings/);
});

/** Lets the draft be forgotten when it is just about to be saved. */
function forgetMeanwhile(): void {
  const { store } = portal.services;
  const saveDraft = store.saveDraft.bind(store);
  store.saveDraft = async (...saving) => {
    store.saveDraft = saveDraft;
    await store.forgetDraft(saving[0].lookup);
    return saveDraft(...saving);
  };
}

test('a draft that is forgotten while a page is being kept is not begun anew', async () => {
  const { person, draft } = await telling();
  forgetMeanwhile();
  const reply = await person.post('what-happened', { whatHappened: words, keep: '1', draft });
  assert.equal(reply.headers['set-cookie'], undefined);
});

test('half a story on a first page is kept, also by somebody who has sent something before', async () => {
  const person = sitDown(portal);
  await person.fillIn();
  await person.post('check');
  const remark = person.form(comment);
  assert.doesNotMatch((await remark.get('say')).body, /data-draft/);
  await remark.post('say', { whatHappened: words, team: '', keep: '1' });
  assert.equal((await kept(remark, comment))?.typed['say']?.fields['whatHappened'], words);
  assert.match((await remark.get('say')).body, /data-draft/);
});

test('a button that somebody presses saves their words, though the draft is forgotten', async () => {
  const { person } = await telling();
  await person.leave();
  assert.equal((await person.post('what-happened', { whatHappened: words })).status, 303);
  assert.equal((await kept(person))?.typed['what-happened']?.fields['whatHappened'], words);
});

test('what a press saves when the draft is forgotten meanwhile can be found by whoever pressed, beside a file that was refused too', async () => {
  const person = sitDown(portal);
  await person.fillIn();
  const before = person.cookie;
  forgetMeanwhile();
  const reply = await postParts(portal.url, person.at('files'), {}, [{ field: 'files', name: 'x', bytes: Buffer.from('no picture') }], { Cookie: before });
  assert.equal(reply.status, 422);
  person.cookie = reply.headers['set-cookie']?.[0]?.split(';')[0];
  assert.notEqual(person.cookie, before);
  assert.ok((await kept(person))?.typed['files']);
});

test('saving for later begins nothing in place of a form that is forgotten meanwhile, and leaves no link that nobody has', async () => {
  const person = sitDown(portal, 'essex', 'en', forAChild);
  await person.post('role', { role: 'advocate' });
  const { store } = portal.services;
  const saveDraft = store.saveDraft.bind(store);
  const lookups: string[] = [];
  store.saveDraft = async (...saving) => {
    lookups.push(saving[0].lookup);
    await store.forgetDraft(portal.services.cookie.read(person.cookie ?? null)?.lookup ?? '');
    return saveDraft(...saving);
  };
  const reply = await person.post('save', { make: '1' });
  assert.equal(reply.headers.location, person.at('save').replace(/\/[^/]*$/, ''));
  for (const lookup of lookups) assert.equal(await store.findDraft(lookup, portal.services.now()), undefined);
});
