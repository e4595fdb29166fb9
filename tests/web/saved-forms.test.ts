// Criterion 68: an advocate can save and come back by a link that only its holder can use; a child’s form has no such thing.
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, test } from 'node:test';
import { forAChild } from '#journeys/for-a-child.ts';
import { journeys } from '#journeys/index.ts';
import { listen } from '#journeys/listen.ts';
import { linkKeyFrom, newLinkSecret } from '#web/draft-key.ts';
import { dudley } from '../support/councils.ts';
import { forJay } from '../support/for-a-child.ts';
import { ask, post } from '../support/http.ts';
import { startPortal, type Portal } from '../support/portal.ts';
import { linkIn, saved } from '../support/saved-form.ts';
import { sitDown } from '../support/sitting.ts';

const hour = 60 * 60 * 1000;
const begun = Date.parse('2026-11-26T23:00:00Z');

let portal: Portal;
let time = begun;
beforeEach(async () => {
  time = begun;
  portal = await startPortal({ now: () => time });
});
afterEach(() => portal.stop());

const advocate = (where = 'dudley', language: 'en' | 'cy' = 'en') => sitDown(portal, where, language, forAChild);
const secretOf = (link: string) => link.slice(link.indexOf('#') + 1);

test('criterion 68: the control is on every page of this form, and on no page of a child’s', async () => {
  const person = advocate();
  await person.fillIn(forJay);
  for (const { id } of forAChild.steps.slice(0, 8)) {
    const { status, body } = await person.get(id);
    if (status === 200) assert.match(body, /Save and come back later/, id);
  }
  assert.match((await person.get('check')).body, /Save and come back later/);
  const child = sitDown(portal, 'dudley', 'en', listen);
  await child.fillIn({});
  for (const step of [...listen.steps.map(({ id }) => id), 'check']) assert.doesNotMatch((await child.get(step)).body, /come back later|name="save"/i, step);
  assert.deepEqual(journeys.filter(({ audience, ...journey }) => audience === 'child' && 'saves' in journey), []);
  for (const address of ['save', 'come-back']) assert.equal((await ask(portal.url, `/en/dudley/listen-to-me/${address}`)).status, 404);
});

test('criterion 68: until when the link works is said with its weekday and date, in both languages', async () => {
  const person = advocate();
  await saved(person);
  assert.match((await person.get('save')).body, /Thursday 3 December 2026, 23:00/);
  assert.match((await person.elsewhere('dudley', 'cy').get('save')).body, /Dydd Iau 3 Rhagfyr 2026, 23:00/);
});

test('the link brings the answers back on another device, under another key, and to look at it does nothing', async () => {
  const first = advocate();
  const link = await saved(first);
  const other = advocate();
  const page = await other.get('come-back');
  assert.equal(page.status, 200);
  assert.equal(page.headers['set-cookie'], undefined);
  const back = await other.post('come-back', { link });
  assert.deepEqual([back.status, back.headers.location], [303, other.at('check')]);
  assert.notEqual(other.cookie, first.cookie);
  assert.notEqual(other.cookie?.split('=')[1], secretOf(link), 'the secret of a link is no cookie');
  assert.match((await other.get('you')).body, /value="Ruth Osei"/);
});

test('what is typed after saving is kept under the same link, wherever it is typed', async () => {
  const first = advocate();
  const link = await saved(first);
  await first.post('authority', { authority: 'asked' });
  const second = advocate();
  await second.post('come-back', { link: secretOf(link) });
  assert.equal((await second.get('links')).status, 200, 'the way leads on from what was answered since');
  await second.post('links', { links: ['none'] });
  const third = advocate();
  await third.post('come-back', { link });
  assert.equal((await third.get('responsible')).status, 200);
});

test('this device forgets after two hours, and the link after seven days and not before', async () => {
  const first = advocate();
  const link = await saved(first);
  time = begun + 3 * hour;
  assert.doesNotMatch((await first.get('you')).body, /Ruth Osei/);
  time = begun + 7 * 24 * hour - 1;
  const later = advocate();
  assert.equal((await later.post('come-back', { link })).status, 303);
  time = begun + 7 * 24 * hour;
  const late = await advocate().post('come-back', { link });
  assert.equal(late.status, 422);
  assert.match(late.body, /Check that the link is whole/);
});

test('pressing save again keeps it seven days from then, under the same link', async () => {
  const person = advocate();
  const link = await saved(person);
  time = begun + hour;
  await person.post('save', { make: '1' });
  const { body } = await person.get('save');
  assert.equal(linkIn(body), link);
  assert.match(body, /Friday 4 December 2026, 00:00/);
});

test('a link that was deleted, here or where it leads, opens nothing, and the form goes on without it', async () => {
  const here = advocate();
  const link = await saved(here);
  await here.post('save', { delete: '1' });
  assert.equal((await advocate().post('come-back', { link })).status, 422);
  assert.equal(linkIn((await here.get('save')).body), '');
  await here.post('authority', { authority: 'asked' });
  assert.equal((await advocate().post('come-back', { link })).status, 422, 'a deleted copy is not made again');

  const again = await saved(advocate());
  assert.equal((await advocate().post('come-back', { link: again, delete: '1' })).status, 303);
  assert.equal((await advocate().post('come-back', { link: again })).status, 422);
});

test('leaving in a hurry leaves the link, and “Stop and delete it” does not', async () => {
  const leaving = advocate();
  const link = await saved(leaving);
  await leaving.leave();
  const back = advocate();
  assert.equal((await back.post('come-back', { link })).status, 303);
  await back.post('stop', { delete: '1' });
  assert.equal((await advocate().post('come-back', { link })).status, 422);
});

test('a child who stops on the same device deletes what they said, and not the form or the link of the advocate', async () => {
  const person = advocate();
  const link = await saved(person);
  const child = person.form(listen);
  await child.post('advocate', { advocate: 'no' });
  await child.post('about', { about: ['home'] });
  const before = child.cookie;
  const stopped = await child.post('stop', { delete: '1' });
  assert.deepEqual([stopped.status, stopped.headers.location], [303, '/en/dudley']);
  assert.match((await person.get('you')).body, /Ruth Osei/);
  assert.notEqual((await child.get('check')).status, 200);
  assert.doesNotMatch((await child.get('about')).body, /value="home" checked/);
  assert.equal((await advocate().post('come-back', { link })).status, 303);
  const late = advocate();
  late.cookie = before;
  assert.doesNotMatch((await late.get('you')).body, /Ruth Osei/, 'the key before opens nothing');
});

test('what is deleted by stopping is said, the link too where a form can be saved', async () => {
  const person = advocate();
  await saved(person);
  assert.match((await person.get('stop')).body, /everything you typed in this form.*its link will not work any more/s);
  assert.doesNotMatch((await person.form(listen).get('stop')).body, /link will not work/);
});

test('what was sent is nowhere unsent: its link opens nothing', async () => {
  const person = advocate();
  const link = await saved(person);
  await person.fillIn(forJay);
  assert.equal((await person.post('check')).status, 303);
  assert.equal((await person.get('sent')).status, 200);
  assert.equal((await advocate().post('come-back', { link })).status, 422);
});

test('coming back keeps the other forms of the sitting, and what was typed last', async () => {
  const link = await saved(advocate());
  const person = sitDown(portal, 'dudley', 'en', listen);
  await person.post('advocate', { advocate: 'no' });
  await person.post('about', { about: ['home'] });
  const here = person.elsewhere('dudley', 'en', forAChild);
  assert.equal((await here.post('come-back', { link })).status, 303);
  assert.match((await person.get('about')).body, /value="home" checked/);
  assert.match((await here.get('you')).body, /Ruth Osei/);
});

test('another council’s form is not opened, and neither is anything by a wrong or random secret', async () => {
  const link = await saved(advocate());
  for (const pasted of [link, newLinkSecret(), 'x', '7KM-4QD-X9R']) {
    const { status, body } = await advocate('essex').post('come-back', { link: pasted });
    assert.equal(status, 422, pasted);
    assert.match(body, /Check that the link is whole/);
  }
  assert.equal((await advocate().post('come-back', { link: '' })).status, 422);
});

test('nobody who reads the store or the log can read what a link keeps, or make the link', async () => {
  const person = advocate();
  const link = await saved(person);
  await advocate().post('come-back', { link });
  const bytes = Buffer.concat(await Promise.all(['heard.db', 'heard.db-wal'].map((file) => readFile(join(portal.folder, file)).catch(() => Buffer.alloc(0)))));
  const lookup = linkKeyFrom(secretOf(link))?.lookup ?? '';
  assert.ok(bytes.includes(lookup), 'the copy is there');
  for (const text of [secretOf(link), 'Ruth Osei', 'Voices Together', 'organisation']) assert.equal(bytes.indexOf(text), -1, text);
  assert.doesNotMatch(JSON.stringify([portal.events, portal.lines]), new RegExp(secretOf(link)));
});

test('the secret stands in no address that a server sees: it is after the “#”, or in a form', async () => {
  const person = advocate();
  const link = await saved(person);
  assert.ok(link.startsWith(`${person.at('come-back')}#`));
  const switched = await person.post('come-back', { link, 'switch-language': 'cy' });
  assert.deepEqual([switched.status, switched.headers.location], [307, person.elsewhere('dudley', 'cy').at('come-back')]);
  const welsh = await person.elsewhere('dudley', 'cy').post('come-back', { link, 'switch-language': 'cy' });
  assert.equal(welsh.status, 200);
  assert.ok(welsh.body.includes(`value="${link}"`), 'what was pasted comes along');
});

test('there is nothing to save before something was typed, and what is half typed is saved', async () => {
  const nobody = advocate();
  assert.equal((await nobody.get('save')).headers.location, portal.services.addresses.of({ language: 'en', council: dudley, journey: forAChild }));
  const half = advocate();
  const reply = await half.post('role', { role: 'advocate', save: '1' });
  assert.equal(reply.headers.location, half.at('save'));
  await half.post('save', { make: '1' });
  const other = advocate();
  await other.post('come-back', { link: linkIn((await half.get('save')).body) });
  assert.match((await other.get('role')).body, /value="advocate" checked/);
});

test('no form that can be saved takes files: what a link keeps holds words alone', () => {
  const withFiles = journeys.filter(({ saves, questions }) => saves && Object.values(questions).some(({ kind }) => kind === 'files'));
  assert.deepEqual(withFiles.map(({ id }) => id), []);
});

test('a form of another site brings nothing back', async () => {
  const link = await saved(advocate());
  const foreign = await post(portal.url, advocate().at('come-back'), { link }, { 'Sec-Fetch-Site': 'cross-site' });
  assert.notEqual(foreign.status, 303);
});
