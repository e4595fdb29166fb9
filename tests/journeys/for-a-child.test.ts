// For a child: where the path leads, and what a helper’s answers become in law and in the record.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { forAChild, type ForAChildAnswers } from '#journeys/for-a-child.ts';
import { isExit } from '#journeys/journey.ts';
import { frontier, pathThrough } from '#journeys/path.ts';
import { dudley, essex, monmouthshire } from '../support/councils.ts';
import { everyPath } from '../support/every-path.ts';

const ids = (answers: ForAChildAnswers, where = essex) => pathThrough(forAChild, answers, where).steps.map(({ id }) => id);
const facts = (answers: ForAChildAnswers) => forAChild.facts(answers, '2026-11-26');

for (const place of [essex, monmouthshire]) {
  test(`every step can be reached, and every path ends, in ${place.nation}`, () => {
    const paths = everyPath(forAChild, place);
    const reached = new Set(paths.flatMap(({ steps }) => steps.map(({ id }) => id)));
    const notHere = place.nation === 'england' ? 'email-replies' : 'conference';
    assert.deepEqual([...reached].toSorted(), forAChild.steps.map(({ id }) => id).filter((id) => id !== notHere).toSorted());
    for (const path of paths) assert.equal(frontier(path), undefined);
  });
}

test('every question is asked on exactly one step', () => {
  const asked = forAChild.steps.flatMap((step) => (isExit(step) ? [] : [...step.asks]));
  assert.deepEqual(asked.toSorted(), Object.keys(forAChild.questions).toSorted());
});

test('criterion 62: role, organisation, whose words, whether the child agrees, and how to reach each of the two are asked', () => {
  const { questions } = forAChild;
  for (const name of ['role', 'organisation', 'whoseWords', 'childKnows', 'contact', 'childContact', 'childReach'] as const) assert.ok(questions[name], name);
  assert.notEqual(questions.contact, questions.childContact);
  for (const answer of ['cannot-say', 'not-safe'] as const) {
    assert.ok(questions.childKnows.options.includes(answer) && questions.childContact.options.includes(answer) && questions.unwanted.options.includes(answer), answer);
  }
});

test('criterion 66: any tie to the service is explained, and the person can go on; no tie is not', () => {
  for (const link of forAChild.questions.links.options) {
    const steps = ids({ role: 'advocate', name: '', organisation: '', authority: 'asked', links: [link] });
    assert.equal(steps.includes('conflict'), link !== 'none', link);
    assert.ok(steps.includes('responsible'));
  }
});

test('the child’s words and the helper’s are asked for on pages of their own, or the helper’s alone where the child cannot speak', () => {
  const asked = (whoseWords: 'child' | 'child-with-help' | 'mine') => ids({ whoseWords }).filter((id) => ['child-words', 'comments', 'what-happened'].includes(id));
  assert.deepEqual(asked('child'), ['child-words', 'comments']);
  assert.deepEqual(asked('child-with-help'), ['child-words', 'comments']);
  assert.deepEqual(asked('mine'), ['what-happened']);
});

test('an advocate is not asked whether the child wants one, and anybody else is', () => {
  for (const role of forAChild.questions.role.options) assert.equal(ids({ role }).includes('advocate'), !role.startsWith('advocate'), role);
});

test('criterion 67: another council is explained and taken in, and an unsure answer keeps this council’s rules', () => {
  assert.ok(ids({ responsible: 'another', otherCouncil: '' }, dudley).includes('passed-on'));
  assert.ok(!ids({ responsible: 'unsure' }, dudley).includes('passed-on'));
  assert.deepEqual(facts({ responsible: 'another', subjects: ['home'] }).heads.map(({ doneBy }) => doneBy), ['another-council']);
  assert.deepEqual(facts({ responsible: 'unsure', subjects: ['home'] }).heads.map(({ doneBy }) => doneBy), ['unsure']);
  assert.equal(facts({ responsible: 'this', subjects: ['home'] }).nation, undefined, 'the council’s own nation decides');
});

test('in law an advocate acts for the child, with or without instructions, and is the advocate that the child has', () => {
  const instructed = facts({ role: 'advocate', childKnows: 'agrees' });
  assert.deepEqual([instructed.relationship, instructed.actingFor, instructed.instructed, instructed.childAgrees, instructed.advocate], ['advocate', 'child', 'yes', 'yes', 'has-one']);
  assert.equal(facts({ role: 'advocate-uninstructed' }).instructed, 'no');
  assert.equal(facts({ role: 'relative', advocate: 'yes' }).advocate, 'wanted');
});

test('a child who only wants somebody to know is taken at their word', () => {
  assert.equal(forAChild.kind({ childWants: 'only-to-tell' }), 'comment');
  assert.equal(forAChild.kind({ childWants: 'cannot-say' }), 'complaint');
  assert.deepEqual(forAChild.childVoice({ whoseWords: 'child', childKnows: 'agrees', childWants: 'only-to-tell' }), { words: 'child', knows: 'agrees', wants: 'only-to-tell' });
  assert.deepEqual(forAChild.childVoice({}), { words: 'adult', knows: 'not-asked', wants: 'not-said' });
});

test('criterion 63: what the child said and what the helper said are two fields of the record', () => {
  const both = forAChild.spokenFor?.({ childWords: 'I want to stay.', comments: 'She said so twice.', links: ['none'] });
  assert.deepEqual([both?.child.words, both?.helper.words, both?.helper.links], ['I want to stay.', 'She said so twice.', []]);
  const alone = forAChild.spokenFor?.({ whatHappened: 'He cries at night.', links: ['manages', 'money'] });
  assert.deepEqual([alone?.child.words, alone?.helper.words, alone?.helper.links], ['', 'He cries at night.', ['manages', 'money']]);
});

test('nobody is left without a name while the child can still be reached', () => {
  assert.equal(facts({ name: '', contact: ['none'] }).anonymous, true);
  assert.equal(facts({ name: '', contact: ['none'], childReach: 'At school' }).anonymous, false);
});
