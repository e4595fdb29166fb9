// Nothing is asked twice: what was said in one form waits in another, where that is safe and nowhere else.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { comment } from '#journeys/comment.ts';
import { complain } from '#journeys/complain.ts';
import { compliment } from '#journeys/compliment.ts';
import type { Journey } from '#journeys/journey.ts';
import { listen } from '#journeys/listen.ts';
import { isAlreadySaid } from '#web/already-said.ts';
import { formName, nothingYet, type Draft } from '#web/drafts.ts';
import { newDraftKey } from '#web/draft-key.ts';
import { offered } from '#web/offers.ts';
import { dudley, essex } from '../support/councils.ts';
import { startPortal, type Portal } from '../support/portal.ts';
import { everyField, short, sitDown } from '../support/sitting.ts';
import { elementsOf, textOf } from './markup-tree.ts';

/** A draft in which these forms have been begun with Essex. */
const draft = (...forms: readonly (readonly [Journey, Readonly<Record<string, unknown>>])[]): Draft => ({
  key: newDraftKey(), version: 1, createdAt: 0, forms: Object.fromEntries(forms.map(([{ id }, answers]) => [formName(essex.id, id), { ...nothingYet, answers }])),
});

const said = { whatHappened: 'The hall is cold.', team: 'Family centre', name: 'Rose Oakley', email: 'rose@example.org', copy: 'yes', phone: '', messages: '', grievance: 'yes', risk: 'no' };

test('what was said in a comment is offered to the complaint, word for word', () => {
  const given = offered(complain, essex, draft([comment, said]));
  assert.deepEqual(given, { whatHappened: said.whatHappened, team: said.team, name: said.name, email: said.email, copy: 'yes', risk: 'no' });
});

test('what was left empty is not offered', () => {
  assert.ok(!('phone' in offered(complain, essex, draft([comment, said]))));
  assert.deepEqual(offered(complain, essex, draft([comment, { ...said, whatHappened: ' \n' }]))['whatHappened'], undefined);
});

test('nothing is offered from another council’s form, from nowhere, or from the form itself', () => {
  assert.deepEqual(offered(complain, dudley, draft([comment, said])), {});
  assert.deepEqual(offered(complain, essex, undefined), {});
  assert.deepEqual(offered(comment, essex, draft([comment, said])), {});
});

test('nothing that a child said is offered to an adult, and nothing of an adult’s to a child', () => {
  const child = { ways: ['write'], whatHappened: 'It is loud.', name: 'Dylan', contact: ['phone'], phone: '01632 960 456' };
  for (const journey of [complain, comment, compliment] as readonly Journey[]) assert.deepEqual(offered(journey, essex, draft([listen, child])), {});
  assert.deepEqual(offered(listen, essex, draft([complain, everyField('words')], [comment, said])), {});
});

test('a way of being reached that somebody took back is not offered', () => {
  const began = { ...short, childName: '', childAge: '', team: '', dates: '', putRight: '', name: '', email: 'refuge@example.org', copy: 'no', notTold: '' };
  assert.equal(offered(comment, essex, draft([complain, { ...began, contact: ['email'] }]))['email'], 'refuge@example.org');
  assert.equal(offered(comment, essex, draft([complain, { ...began, contact: ['none'] }]))['email'], undefined);
});

test('of two addresses the one that was given last is offered, whichever form it was given in', () => {
  const remark = { ...said, email: 'remark@example.org' };
  const complaint = { ...short, childName: '', childAge: '', team: '', dates: '', putRight: '', name: '', contact: ['email'], email: 'complaint@example.org', copy: 'no', notTold: '' };
  assert.equal(offered(compliment, essex, draft([comment, remark], [complain, complaint]))['email'], 'complaint@example.org');
  assert.equal(offered(compliment, essex, draft([complain, complaint], [comment, remark]))['email'], 'remark@example.org');
});

test('thanks never begin with the story of a complaint, nor with the worker it is about', () => {
  assert.deepEqual(Object.keys(offered(compliment, essex, draft([complain, everyField('words')], [comment, said]))).toSorted(), ['copy', 'email', 'name']);
  assert.deepEqual(Object.keys(offered(complain, essex, draft([compliment, { worker: 'Jo', praise: 'Kind', share: 'no', quote: 'no', name: 'Rose', email: '', copy: '', concern: '' }]))), ['name']);
});

let portal: Portal;
before(async () => void (portal = await startPortal({ now: () => Date.parse('2026-11-23T10:15:00Z') })));
after(() => portal.stop());

const valueOf = (body: string, name: string) => [...elementsOf(body, 'input'), ...elementsOf(body, 'textarea')].filter(({ attributes }) => attributes['name'] === name);

test('criterion 25: name and contact are asked once, and wait in the next form where they can be changed', async () => {
  const sitting = sitDown(portal);
  const remark = sitting.form(comment);
  await remark.post('say', { whatHappened: 'The hall is cold.', team: '' });
  await remark.post('reach', { name: 'Rose Oakley', email: 'rose@example.org', copy: 'no', phone: '01632 960 123', messages: 'no' });
  const waiting = { ...short, contact: ['email', 'phone'], email: 'rose@example.org', copy: 'no', phone: '01632 960 123', messages: 'no' };
  await sitting.fillIn({ ...waiting, name: 'Rose Oakley' });
  const other = sitting.elsewhere('dudley');

  const thanks = sitting.form(compliment);
  await thanks.post('thanks', { worker: '', praise: 'She rang every week.' });
  await thanks.post('sharing', { share: '', quote: '' });
  const { body } = await thanks.get('you');
  assert.equal(valueOf(body, 'name')[0]?.attributes['value'], 'Rose Oakley');
  assert.equal(valueOf(body, 'email')[0]?.attributes['value'], 'rose@example.org');
  assert.deepEqual(valueOf(body, 'copy').filter(({ attributes }) => 'checked' in attributes).map(({ attributes }) => attributes['value']), ['no']);
  assert.match(body, /We have filled in what you told us before\. You can change it\./);

  await thanks.post('you', { name: 'R. Oakley', email: '', copy: '', concern: '' });
  const changed = (await thanks.get('you')).body;
  assert.equal(valueOf(changed, 'name')[0]?.attributes['value'], 'R. Oakley', 'what is said here counts here');
  assert.equal(valueOf(changed, 'email')[0]?.attributes['value'], '');
  assert.doesNotMatch(changed, /filled in what you told us before/);

  for (const form of [other, other.form(comment), other.form(compliment)]) assert.doesNotMatch((await form.get('check')).body, /Oakley|rose@|960 123/, 'another council is told nothing');
});

test('the story itself is offered word for word, and is no answer until somebody goes on from it', async () => {
  const words = 'One line.\r\n\r\n  Another, with  blanks.';
  const sitting = sitDown(portal);
  await sitting.form(comment).post('say', { whatHappened: words, team: 'Family centre' });
  for (const step of ['relationship', 'speaking-for', 'child', 'risk', 'subjects'] as const) await sitting.post(step, { ...short, childName: '', childAge: '' });
  const { body } = await sitting.get('what-happened');
  assert.equal(textOf(valueOf(body, 'whatHappened')[0]).replaceAll('\r\n', '\n'), words.replaceAll('\r\n', '\n'));
  const { headers } = await sitting.get('check');
  assert.equal(headers.location, sitting.at('what-happened'), 'the question is still open');
});

test('after sending, nothing that was typed is offered to whoever comes to the browser next', async () => {
  const sitting = sitDown(portal);
  await sitting.fillIn({ ...short, name: 'Rose Oakley', contact: ['email'], email: 'refuge@example.org', copy: 'no' });
  await sitting.post('check');
  const thanks = sitting.form(compliment);
  await thanks.post('thanks', { worker: '', praise: 'She rang every week.' });
  await thanks.post('sharing', { share: '', quote: '' });
  for (const page of [await thanks.get('you'), await sitting.get('sent')]) assert.doesNotMatch(page.body, /Oakley|refuge@/);
});

test('a comment whose words went with the complaint is not left behind to be sent twice; other words are', async () => {
  const sitting = sitDown(portal);
  const remark = sitting.form(comment);
  await remark.post('say', { whatHappened: 'Nobody rang back.', team: '' });
  const thanks = sitting.form(compliment);
  await thanks.post('thanks', { worker: '', praise: 'She rang every week.' });
  await sitting.fillIn({ ...short, whatHappened: 'Nobody rang back.' });
  await sitting.post('check');
  assert.equal((await remark.get('reach')).status, 303, 'the comment is gone');
  assert.match((await thanks.get('thanks')).body, /She rang every week\./);

  const again = sitDown(portal);
  const longer = again.form(comment);
  await longer.post('say', { whatHappened: 'Nobody rang back. And the hall is cold.', team: '' });
  await again.fillIn({ ...short, whatHappened: 'Nobody rang back.' });
  await again.post('check');
  assert.match((await longer.get('say')).body, /And the hall is cold\./);
});

test('a form to which a file was added is not taken for said, though its words have been', () => {
  const begun = (files: readonly string[]) => ({ ...nothingYet, answers: { whatHappened: 'The same.', files } });
  assert.equal(isAlreadySaid('complain', begun([]), { whatHappened: 'The same.' }), true);
  assert.equal(isAlreadySaid('complain', begun(['a']), { whatHappened: 'The same.' }), false);
});
