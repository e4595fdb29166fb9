import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { z } from 'zod';
import { complain } from '#journeys/complain.ts';
import { everyPath } from '../support/every-path.ts';
import { isExit, type Journey } from '#journeys/journey.ts';
import { frontier, pathThrough, reachable, stepAfter, stepBefore } from '#journeys/path.ts';
import { choices, story } from '#journeys/question.ts';
import { council } from '../support/councils.ts';

const essex = council('essex');

/** Steps that the other nation’s law has no use for. */
const notIn = { england: 'email-replies', wales: 'conference' } as const;

const ids = (steps: readonly { id: string }[]) => steps.map(({ id }) => id);
const pathOf = (answers: Parameters<typeof pathThrough<typeof complain.questions>>[1], where = essex) => pathThrough(complain, answers, where);

test('a person starts at the first question and can reach no other', () => {
  const path = pathOf({});
  assert.equal(frontier(path)?.id, 'relationship');
  assert.equal(reachable(path, 'relationship')?.id, 'relationship');
  assert.equal(reachable(path, 'what-happened'), undefined);
});

test('an answer opens the next step, and the one after stays closed', () => {
  const path = pathOf({ relationship: 'parent' });
  assert.equal(frontier(path)?.id, 'speaking-for');
  assert.ok(reachable(path, 'speaking-for'));
  assert.equal(reachable(path, 'child'), undefined);
});

test('changing who you are drops answers that no longer count', () => {
  const before = pathOf({ relationship: 'parent', speakingFor: 'child', childKnows: 'agrees' });
  assert.equal(before.answers.childKnows, 'agrees');
  const after = pathOf({ relationship: 'care-leaver', speakingFor: 'child', childKnows: 'agrees' });
  assert.ok(!('speakingFor' in after.answers));
  assert.ok(!('childKnows' in after.answers));
  assert.ok(!ids(after.steps).includes('child-knows'));
});

test('a question left empty where that is allowed has been answered', () => {
  const path = pathOf({ relationship: 'parent', speakingFor: 'myself', childName: '', childAge: '' });
  assert.equal(frontier(path)?.id, 'risk');
});

test('a page with two questions is answered when both of them are', () => {
  const begun = { relationship: 'parent', speakingFor: 'myself' } as const;
  assert.equal(frontier(pathOf({ ...begun, childName: 'Mair' }))?.id, 'child');
  assert.equal(frontier(pathOf({ ...begun, childAge: '9' }))?.id, 'child');
  assert.equal(frontier(pathOf({ ...begun, childName: 'Mair', childAge: '9' }))?.id, 'risk');
});

test('whether the child knows and agrees never stops anybody', () => {
  for (const childKnows of complain.questions.childKnows.options) {
    const path = pathOf({ relationship: 'parent', speakingFor: 'child', childKnows });
    assert.equal(stepAfter(path, 'child-knows')?.id, 'child');
  }
});

test('an explanation is passed by, not answered', () => {
  const path = pathOf({ relationship: 'parent', speakingFor: 'myself', childName: '', childAge: '', risk: 'yes' });
  assert.equal(stepAfter(path, 'risk')?.id, 'at-risk');
  assert.ok(reachable(path, 'at-risk'));
  assert.ok(reachable(path, 'subjects'));
});

test('a conference is explained in England, where it is outside the statutory procedure, and not in Wales', () => {
  const answers = { relationship: 'parent', speakingFor: 'myself', childName: '', childAge: '', risk: 'no', subjects: ['protection'], protectionParts: ['conference'] } as const;
  assert.ok(ids(pathOf(answers, essex).steps).includes('conference'));
  assert.ok(!ids(pathOf(answers, council('monmouthshire')).steps).includes('conference'));
});

test('agreement to be answered by e-mail is asked for in Wales alone', () => {
  const answers = { contact: ['email'] } as const;
  assert.ok(ids(pathOf(answers, council('monmouthshire')).steps).includes('email-replies'));
  assert.ok(!ids(pathOf(answers, essex).steps).includes('email-replies'));
});

test('back and forward are each other’s way', () => {
  const path = pathOf({ relationship: 'parent' });
  for (const step of path.steps.slice(0, -1)) {
    const next = stepAfter(path, step.id);
    assert.equal(stepBefore(path, next?.id ?? '')?.id, step.id);
  }
});

test('nothing comes before the first step, and the last step comes before checking the answers', () => {
  const path = pathOf({ relationship: 'parent' });
  assert.equal(stepBefore(path, 'relationship'), undefined);
  assert.equal(stepBefore(path, 'check')?.id, path.steps.at(-1)?.id);
  assert.equal(stepAfter(path, path.steps.at(-1)?.id ?? ''), undefined);
});

for (const place of [essex, council('monmouthshire')]) {
  test(`every step of the complaint can be reached, and every path ends, in ${place.nation}`, () => {
    const paths = everyPath(complain, place);
    assert.ok(paths.length > 100, `only ${paths.length} paths`);
    const reached = new Set(paths.flatMap(({ steps }) => ids(steps)));
    const expected = ids(complain.steps).filter((id) => id !== notIn[place.nation]);
    assert.deepEqual([...reached].toSorted(), expected.toSorted());
    for (const path of paths) {
      assert.equal(frontier(path), undefined);
      assert.deepEqual(pathThrough(complain, path.answers, place).steps, path.steps);
    }
  });
}


test('every option of every question is on some path', () => {
  const paths = everyPath(complain, essex);
  for (const [name, question] of Object.entries(complain.questions)) {
    if (!('options' in question) || name === 'emailReplies') continue;
    const taken = new Set(paths.flatMap(({ answers }) => [(answers as Record<string, unknown>)[name]].flat()));
    assert.deepEqual(question.options.filter((option) => !taken.has(option)), [], name);
  }
});

test('the enumeration notices a step that nobody can reach', () => {
  const questions = { colour: choices(['red', 'blue']), why: story() };
  const journey: Journey<typeof questions> = {
    id: 'sample',
    audience: 'adult',
    kind: () => 'comment',
    childVoice: () => undefined,
    questions,
    parts: () => assert.fail(),
    facts: () => assert.fail(),
    steps: [
      { id: 'colour', asks: ['colour'] },
      { id: 'never', exit: true, when: ({ answers }) => answers.colour?.length === 0 },
      { id: 'why', asks: ['why'] },
    ],
  };
  const reached = new Set(everyPath(journey, essex).flatMap(({ steps }) => ids(steps)));
  assert.deepEqual([...reached], ['colour', 'why']);
});

test('every question of the journey is asked on exactly one step', () => {
  const asked = complain.steps.flatMap((step) => (isExit(step) ? [] : [...step.asks]));
  assert.deepEqual(asked.toSorted(), Object.keys(complain.questions).toSorted());
});

test('every code that a schema may report is among its question’s codes', () => {
  for (const [name, question] of Object.entries(complain.questions)) {
    const bad = [undefined, '', [], ['nonsense'], 'x'.repeat(60_000), ['none', 'yes', ...('options' in question ? question.options : [])]];
    for (const typed of bad) {
      const result = (question.answer as z.ZodType).safeParse(typed);
      for (const issue of result.error?.issues ?? []) {
        if (typed === undefined || Array.isArray(typed) !== ['choices', 'files'].includes(question.kind)) continue;
        assert.ok((question.errors as readonly string[]).includes(issue.message), `${name}: ${issue.message}`);
      }
    }
  }
});
