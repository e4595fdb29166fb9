import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { decideCase } from '#law/decide-case.ts';
import { decisionSchema, type Decision } from '#law/decision.ts';
import { nations, type Facts } from '#law/facts.ts';
import { englandAndWales } from '#law/working-days.ts';
import { anyFacts } from './any-facts.ts';
import { caseOf, councils, decided, headAbout } from './cases.ts';

const parent = { relationship: 'parent' } as const;

test('a complaint with one statutory head is led by the statutory procedure', () => {
  assert.equal(decided('england', caseOf(['policy', 'support', 'school'], parent)).lead, 'en-statutory');
  assert.equal(decided('england', caseOf(['school', 'policy'], parent)).lead, 'corporate');
  assert.equal(decided('wales', caseOf(['adult-care', 'policy'], parent)).lead, 'cy-social-services');
});

test('each head keeps its own reason, in the order in which it was sent', () => {
  const decision = decided('england', caseOf(['support', 'school', 'information-wrong'], parent));
  assert.deepEqual(decision.heads.map((head) => head.rule), ['work with a child and family in england', 'a school did it', 'records and personal data in england']);
});

test('the decision says by what right the person complains, where this council answers', () => {
  const decision = decided('england', caseOf(['support', 'school'], parent));
  assert.equal(headAbout(decision, 'support').standing?.right, 'own');
  assert.equal(headAbout(decision, 'school').standing, undefined);
});

test('a head that an officer may stop names the task, and its clock runs', () => {
  const decision = decided('england', caseOf('support', { ...parent, proceedings: [{ kind: 'family-court', state: 'live' }] }));
  assert.equal(headAbout(decision, 'support').hold, 'prejudice');
  assert.equal(decision.clocks.find((clock) => clock.id === 'en-stage-1')?.due, '2026-12-07');
});

test('only the statutory heads are weighed for prejudice', () => {
  const decision = decided('england', caseOf(['support', 'policy'], { ...parent, proceedings: [{ kind: 'criminal', state: 'live' }] }));
  assert.deepEqual(decision.tasks.find(({ task }) => task === 'prejudice')?.heads, ['support']);
});

test('one task serves all the heads to which the same rule gives it', () => {
  const decision = decided('england', caseOf(['support', 'contact'], { relationship: 'grandparent' }));
  assert.deepEqual(decision.tasks.filter(({ task }) => task === 'interest').map(({ heads }) => heads), [['support', 'contact']]);
});

test('what the person said about an advocate is kept', () => {
  const said = (advocate: Facts['advocate']) => decided('england', caseOf('support', { relationship: 'child', advocate })).advocacy.state;
  assert.deepEqual([said('wanted'), said('asked'), said('has-one'), said('declined'), said('unsure'), said(undefined)], ['wanted', 'asked', 'has-one', 'declined', 'not-asked', 'not-asked']);
});

test('whatever the facts, every head has a procedure and a reason, and the decision can be written down and read back', () => {
  fc.assert(
    fc.property(anyFacts, fc.constantFrom(...nations), (facts, nation) => {
      const decision = decideCase(facts, councils[nation], englandAndWales);
      const readBack: Decision = decisionSchema.parse(JSON.parse(JSON.stringify(decision)));
      assert.deepEqual(readBack, decision);
      assert.deepEqual(decision.heads.map(({ id }) => id), facts.heads.map(({ id }) => id));
      for (const { because, rule } of decision.heads) assert.ok(because.length > 0 && rule.length > 0);
    }),
    { numRuns: 2000 },
  );
});

test('whatever the facts, a procedure of the other nation is never used', () => {
  fc.assert(
    fc.property(anyFacts, (facts) => {
      const used = (nation: 'england' | 'wales') => decideCase(facts, councils[nation], englandAndWales).heads.flatMap((one) => [one.procedure, ...one.also]);
      assert.ok(!used('england').some((procedure) => procedure.startsWith('cy-')));
      assert.ok(!used('wales').some((procedure) => procedure.startsWith('en-')));
    }),
    { numRuns: 200 },
  );
});

test('whatever the facts, a head of our own procedures has a clock that runs from receipt', () => {
  fc.assert(
    fc.property(anyFacts, fc.constantFrom(...nations), (facts, nation) => {
      const { heads, clocks } = decideCase({ ...facts, receivedOn: '2026-11-23' }, councils[nation], englandAndWales);
      const ours = heads.filter(({ procedure }) => procedure !== 'elsewhere' && procedure !== 'recorded');
      for (const { id } of ours) assert.ok(clocks.some((clock) => clock.heads.includes(id) && clock.starts !== undefined), id);
    }),
    { numRuns: 500 },
  );
});
