import assert from 'node:assert/strict';
import { test } from 'node:test';
import { decided, tasksOf } from './cases.ts';
import { situations, type Situation } from './situations.ts';

const places = { england: 'in England', wales: 'in Wales' } as const;

for (const situation of situations) {
  test(`${places[situation.nation]}, ${situation.sentence}`, () => isDecidedAsExpected(situation));
}

function isDecidedAsExpected({ nation, facts, goes, tasks = [], not = [], also, bodies, confirm, advocate, urgency }: Situation): void {
  const decision = decided(nation, facts);
  const [first] = decision.heads;
  assert.ok(first);
  assert.deepEqual(decision.heads.map((head) => head.procedure), goes);
  for (const task of tasks) assert.ok(tasksOf(decision).includes(task), `an officer has the task ${task}, of ${tasksOf(decision).join(', ')}`);
  for (const task of not) assert.ok(!tasksOf(decision).includes(task), `no officer has the task ${task}`);
  if (also) assert.deepEqual(first.also, also);
  for (const body of bodies ?? []) assert.ok(first.bodies.includes(body), `${body} is among ${first.bodies.join(', ')}`);
  if (confirm !== undefined) assert.equal(first.confirm, confirm);
  if (advocate) assert.equal(decision.advocacy.entitlement, advocate);
  if (urgency) assert.equal(decision.safeguarding.urgency, urgency);
}
