// One link, several devices and several presses: what it keeps is what was saved last on each page, wherever that was.
import assert from 'node:assert/strict';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterEach, beforeEach, test } from 'node:test';
import { forAChild } from '#journeys/for-a-child.ts';
import { forJay } from '../support/for-a-child.ts';
import { startPortal, type Portal } from '../support/portal.ts';
import { saved } from '../support/saved-form.ts';
import { sitDown } from '../support/sitting.ts';

const hour = 60 * 60 * 1000;
const begun = Date.parse('2026-11-26T23:00:00Z');

let portal: Portal;
beforeEach(async () => void (portal = await startPortal({ now: () => begun })));
afterEach(() => portal.stop());

const advocate = () => sitDown(portal, 'dudley', 'en', forAChild);

test('two devices that go on under one link overwrite nothing of each other', async () => {
  const [first, second, third] = [advocate(), advocate(), advocate()];
  const link = await saved(first);
  await second.post('come-back', { link });
  await second.post('authority', { authority: 'asked' });
  await second.post('you', { name: 'Ruth Osei-Pugh', organisation: 'Voices Together' });
  await first.post('role', { role: 'advocate', keep: '1' });
  await first.post('check', { keep: '1' });
  await first.post('save', { make: '1' });
  await third.post('come-back', { link });
  assert.equal((await third.get('links')).status, 200, 'what the second device answered is there');
  assert.match((await third.get('you')).body, /Ruth Osei-Pugh/);
});

test('two presses on save at once make one link, and sending deletes it', async () => {
  const person = advocate();
  await person.post('role', { role: 'advocate' });
  const { store: real } = portal.services;
  const findDraft = real.findDraft.bind(real);
  const both = Promise.withResolvers<undefined>();
  let read = 0;
  // Neither goes on before both have seen a form without a link.
  real.findDraft = async (...asked) => {
    const found = await findDraft(...asked);
    read += 1;
    if (read === 2) both.resolve(undefined);
    await both.promise;
    return found;
  };
  await Promise.all([person.post('save', { make: '1' }), person.post('save', { make: '1' })]);
  using store = new DatabaseSync(join(portal.folder, 'heard.db'), { readOnly: true });
  const copies = () => store.prepare('SELECT count(*) AS copies FROM drafts WHERE expires_at > ?').get(begun + 3 * hour)?.['copies'];
  assert.equal(copies(), 1);
  await person.fillIn(forJay);
  assert.equal((await person.post('check')).status, 303);
  assert.equal(copies(), 0);
});

test('two presses on Send at once send a linked form once and warn nobody', async () => {
  const person = advocate();
  await saved(person);
  await person.fillIn(forJay);
  const replies = await Promise.all([person.post('check'), person.post('check')]);
  assert.deepEqual(replies.map(({ status }) => status), [303, 303]);
});

/** Two devices that hold the same finished form by one link. */
async function twoDevices() {
  const [first, second] = [advocate(), advocate()];
  await first.fillIn(forJay);
  const link = await saved(first);
  await second.post('come-back', { link });
  return { first, second, link };
}

const versionOn = (body: string): string => /name="version" value="(\d+)"/.exec(body)?.[1] ?? '';

const submissions = () => {
  using store = new DatabaseSync(join(portal.folder, 'heard.db'), { readOnly: true });
  return store.prepare('SELECT count(*) AS sent FROM submissions').get()?.['sent'];
};

test('a device that holds an older state shows the newer one, and sends it only when it was looked at', async () => {
  const { first, second, link } = await twoDevices();
  const version = versionOn((await second.get('check')).body);
  await first.post('comments', { comments: 'NEW WORDS' });
  const reply = await second.post('check', { version });
  assert.equal(reply.status, 409);
  assert.match(reply.body, /NEW WORDS/);
  assert.match(reply.body, /Your answers have changed/);
  assert.equal(submissions(), 0);
  assert.equal((await advocate().post('come-back', { link })).status, 303, 'what the link keeps is still there');
  assert.equal((await second.post('check', { version: versionOn(reply.body) })).status, 303);
  assert.equal(submissions(), 1);
});

test('the check page shows what the link keeps now', async () => {
  const { first, second } = await twoDevices();
  await first.post('comments', { comments: 'NEW WORDS' });
  const { status, body } = await second.get('check');
  assert.equal(status, 200);
  assert.match(body, /NEW WORDS/);
});

test('what one device has sent is not sent by another as a second case, unless somebody has read that and means it', async () => {
  const { first, second } = await twoDevices();
  const version = versionOn((await second.get('check')).body);
  await first.post('check');
  const reply = await second.post('check', { version });
  assert.equal(reply.status, 409);
  assert.match(reply.body, /Your link no longer keeps this form/);
  assert.equal(submissions(), 1);
  const opened = await second.get('check');
  assert.equal(opened.status, 200);
  assert.match(opened.body, /It may have been sent or deleted on another device/);
  assert.match(opened.body, /name="link-spent"/);
  assert.equal((await second.post('check', { version, 'link-spent': '1' })).status, 303);
  assert.equal(submissions(), 2);
});

test('two devices that press Send at once make one case', async () => {
  const { first, second } = await twoDevices();
  const replies = await Promise.all([first, second].map((one) => one.post('check')));
  assert.equal(submissions(), 1);
  assert.ok(replies.every(({ status }) => status === 303 || status === 409));
});
