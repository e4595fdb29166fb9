import assert from 'node:assert/strict';
import { test } from 'node:test';
import { decided, tasksOf } from './cases.ts';
import { situations, type Situation } from './situations.ts';

const places = { england: 'in England', wales: 'in Wales' } as const;

for (const situation of situations) {
  test(`${places[situation.nation]}, ${situation.sentence}`, () => isDecidedAsExpected(situation));
}

function isDecidedAsExpected({ nation, facts, goes, tasks = [], not = [], also = [], bodies = [], confirm = false, advocate, urgency = 'none' }: Situation): void {
  const decision = decided(nation, facts);
  const [first] = decision.heads;
  assert.ok(first);
  assert.deepEqual(decision.heads.map((head) => head.procedure), goes);
  assert.deepEqual(named(tasksOf(decision)), named(tasks), 'the tasks of officers');
  for (const task of not) assert.ok(!tasksOf(decision).includes(task), `no officer has the task ${task}`);
  assert.deepEqual(first.also, also, 'the procedures beside the first');
  assert.deepEqual(first.bodies, bodies, 'the other bodies, the likeliest first');
  assert.equal(first.confirm, confirm, 'whether an officer confirms it');
  assert.equal(decision.safeguarding.urgency, urgency, 'how soon somebody looks');
  if (advocate) assert.equal(decision.advocacy.entitlement, advocate);
}

/** Each once, in an order of their own. */
const named = (codes: readonly string[]): readonly string[] => [...new Set(codes)].toSorted();
