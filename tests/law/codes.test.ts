import assert from 'node:assert/strict';
import { test } from 'node:test';
import { corporateClocks, dataProtectionClocks } from '#law/corporate/clocks.ts';
import { laws } from '#law/decide-case.ts';
import { bodyCodes, clockIds, procedures, rights, taskCodes } from '#law/decision.ts';
import { matters, relationships } from '#law/facts.ts';
import { councils, decided } from './cases.ts';
import { situations } from './situations.ts';

const decisions = situations.map(({ nation, facts }) => decided(nation, facts));
const heads = decisions.flatMap((decision) => decision.heads);

const unreached = <Code extends string>(codes: readonly Code[], reached: readonly Code[]) => codes.filter((code) => !reached.includes(code));

test('every procedure deals with some situation', () => {
  assert.deepEqual(unreached(procedures, heads.flatMap((head) => [head.procedure, ...head.also])), []);
});

test('every other body is named to somebody', () => {
  assert.deepEqual(unreached(bodyCodes, heads.flatMap((head) => head.bodies)), []);
});

test('every task is given to an officer in some situation', () => {
  assert.deepEqual(unreached(taskCodes, decisions.flatMap((decision) => decision.tasks.map(({ task }) => task))), []);
});

test('every right to complain is somebody’s', () => {
  assert.deepEqual(unreached(rights, heads.flatMap((head) => (head.standing ? [head.standing.right] : []))), []);
});

test('every matter and every relationship appears in some situation', () => {
  assert.deepEqual(unreached(matters, situations.flatMap(({ facts }) => facts.heads.map((head) => head.matter))), []);
  assert.deepEqual(unreached(relationships, situations.flatMap(({ facts }) => (facts.relationship ? [facts.relationship] : []))), ['other']);
});

test('every clock runs in some situation', () => {
  assert.deepEqual(unreached(clockIds, decisions.flatMap((decision) => decision.clocks.map(({ id }) => id))), []);
});

test('every clock has one row', () => {
  const rows = [...Object.values(laws).flatMap((law) => law.clocks), ...corporateClocks(councils.england), ...dataProtectionClocks].map(({ id }) => id);
  assert.deepEqual(rows.toSorted(), clockIds.toSorted());
});
