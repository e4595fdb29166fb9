// Criterion 68: an advocate can save and come back by a link that only its holder can use; a child’s form has no such thing.
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterEach, beforeEach, test } from 'node:test';
import { forAChild } from '#journeys/for-a-child.ts';
import { journeys } from '#journeys/index.ts';
import { listen } from '#journeys/listen.ts';
import { linkKeyFrom, newLinkSecret } from '#web/draft-key.ts';
import { dudley } from '../support/councils.ts';
import { forJay } from '../support/for-a-child.ts';
import { ask, post, type Reply } from '../support/http.ts';
import { startPortal, type Portal } from '../support/portal.ts';
import { sitDown, type Sitting } from '../support/sitting.ts';

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
const linkIn = (html: string) => /<a href="([^"]*#[\w-]{43})"/.exec(html)?.[1] ?? '';
const secretOf = (link: string) => link.slice(link.indexOf('#') + 1);

/** Answers the first pages, and saves. */
async function saved(person: Sitting): Promise<string> {
  await person.post('role', { role: 'advocate' });
  await person.post('you', { name: 'Ruth Osei', organisation: 'Voices Together' });
  assert.equal((await person.post('save', { make: '1' })).status, 303);
  const link = linkIn((await person.get('save')).body);
  assert.match(link, /#[\w-]{43}$/);
  return link;
}

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

test('what was only typed when a form came back is kept under its link too', async () => {
  const person = advocate();
  const link = await saved(person);
  time = begun + 3 * hour;
  await person.post('authority', { authority: 'asked' });
  await person.post('come-back', { link });
  const other = advocate();
  await other.post('come-back', { link });
  assert.match((await other.get('authority')).body, /value="asked" checked/);
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
  const copies = () => store.prepare('SELECT count(*) AS copies FROM drafts WHERE expires_at > ?').get(time + 3 * hour)?.['copies'];
  assert.equal(copies(), 1);
  await person.fillIn(forJay);
  assert.equal((await person.post('check')).status, 303);
  assert.equal(copies(), 0);
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

/** Somebody who has begun a form for one child, half a page of it only typed, and opens the link of another child’s form. */
async function betweenTwoChildren(): Promise<{ person: Sitting; link: string; asked: Reply }> {
  const link = await saved(advocate());
  const person = advocate();
  await person.post('role', { role: 'relative' });
  await person.post('you', { name: 'Gwen Pugh', organisation: 'half a name', keep: '1' });
  return { person, link, asked: await person.post('come-back', { link }) };
}

test('a link opened over another form says so, and loses and mixes nothing of either', async () => {
  const { person, link, asked } = await betweenTwoChildren();
  assert.equal(asked.status, 409);
  assert.match(asked.body, /Another form is open on this device/);
  assert.ok(asked.body.includes(`href="${person.at('check')}"`) && asked.body.includes(`href="${person.at('save')}"`), 'it can be gone on with, or saved first');
  const here = (await person.get('you')).body;
  assert.match(here, /Gwen Pugh/);
  assert.doesNotMatch(here, /Ruth Osei/);
  assert.match((await person.get('role')).body, /value="relative" checked/);
  const elsewhere = advocate();
  assert.equal((await elsewhere.post('come-back', { link })).status, 303);
  assert.doesNotMatch((await elsewhere.get('you')).body, /Gwen Pugh/);
});

test('the form that is open gives way to the saved one when somebody says so, and leaves nothing in it', async () => {
  const { person, link } = await betweenTwoChildren();
  assert.equal((await person.post('come-back', { link, replace: '1' })).status, 303);
  const { body } = await person.get('you');
  assert.match(body, /Ruth Osei/);
  assert.doesNotMatch(body, /Gwen Pugh|half a name/);
  assert.match((await person.get('role')).body, /value="advocate" checked/);
});

test('a form that was saved first can be come back to by its own link', async () => {
  const { person, link } = await betweenTwoChildren();
  await person.post('save', { make: '1' });
  const own = linkIn((await person.get('save')).body);
  assert.equal((await person.post('come-back', { link })).status, 409, 'its link may not have been copied yet');
  await person.post('come-back', { link, replace: '1' });
  assert.equal((await advocate().post('come-back', { link: own })).status, 303);
});

test('the question is asked in the other language too, with the link that was pasted', async () => {
  const { person, link } = await betweenTwoChildren();
  const { body } = await person.elsewhere('dudley', 'cy').post('come-back', { link, begun: '1', 'switch-language': 'cy' });
  assert.match(body, /Mae ffurflen arall ar agor ar y ddyfais hon/);
  assert.ok(body.includes(`value="${link}"`));
});

test('the form’s own link opens it again without a question, and what was only typed comes along', async () => {
  const person = advocate();
  const link = await saved(person);
  assert.equal((await person.post('come-back', { link })).status, 303);
  time = begun + 3 * hour;
  await person.post('you', { name: 'Ruth Osei-Pugh', organisation: 'Voices Together' });
  assert.equal((await person.post('come-back', { link })).status, 303);
  assert.match((await person.get('you')).body, /Ruth Osei-Pugh/);
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
