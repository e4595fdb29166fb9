// An advocate has begun the form for one child and opens the link of another child’s: nothing of either is lost or mixed.
import assert from 'node:assert/strict';
import { afterEach, beforeEach, test } from 'node:test';
import { forAChild } from '#journeys/for-a-child.ts';
import { forJay } from '../support/for-a-child.ts';
import type { Reply } from '../support/http.ts';
import { startPortal, type Portal } from '../support/portal.ts';
import { linkIn, saved } from '../support/saved-form.ts';
import { sitDown, type Sitting } from '../support/sitting.ts';

const begun = Date.parse('2026-11-26T23:00:00Z');

let portal: Portal;
beforeEach(async () => void (portal = await startPortal({ now: () => begun })));
afterEach(() => portal.stop());

const advocate = () => sitDown(portal, 'dudley', 'en', forAChild);

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
  await person.post('you', { name: 'Ruth Osei-Pugh', organisation: 'Voices Together', keep: '1' });
  assert.equal((await person.post('come-back', { link })).status, 303);
  assert.match((await person.get('you')).body, /Ruth Osei-Pugh/);
});

test('words that were only typed, on an old page for one child, never come into the form of another child’s link', async () => {
  const first = advocate();
  await first.fillIn(forJay);
  const link = await saved(first);
  const person = advocate();
  assert.equal((await person.post('child-words', { childWords: 'CHILD ONE WORDS' })).status, 303);
  assert.equal((await person.post('come-back', { link })).status, 409, 'it is asked which form is meant');
  assert.equal((await person.post('come-back', { link, replace: '1' })).status, 303);
  const other = advocate();
  await other.post('come-back', { link });
  for (const holder of [person, other]) {
    const { body } = await holder.get('child-words');
    assert.match(body, /move agen/);
    assert.doesNotMatch(body, /CHILD ONE WORDS/);
  }
});

test('a page that was kept empty is no other form', async () => {
  const link = await saved(advocate());
  const person = advocate();
  await person.post('you', { name: '', organisation: '' });
  assert.equal((await person.post('come-back', { link })).status, 303);
});
