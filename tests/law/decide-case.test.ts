import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { decideCase } from '#law/decide-case.ts';
import { decisionSchema, type Decision, type TaskCode } from '#law/decision.ts';
import { factsSchema, nations, type Facts, type Matter, type Nation, type Proceeding } from '#law/facts.ts';
import { englandAndWales } from '#law/working-days.ts';
import { anyFacts } from './any-facts.ts';
import { caseOf, councils, decided, headAbout, type CaseSays, type HeadSays } from './cases.ts';

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

test('of several things that could stop a head, the one that the law weighs first is named', () => {
  const holdOf = (says: CaseSays, head: HeadSays = {}) => headAbout(decided('england', caseOf('support', says, head)), 'support').hold;
  const grandparent = { relationship: 'grandparent' } as const;
  const live = { proceedings: [{ kind: 'family-court', state: 'live' }] } as const;
  assert.equal(holdOf({ ...grandparent, ...live }, { arose: 'over-a-year' }), 'prejudice');
  assert.equal(holdOf(grandparent, { arose: 'over-a-year' }), 'late');
  assert.equal(holdOf(grandparent), 'interest');
  assert.equal(holdOf({ relationship: 'friend', actingFor: 'child' }), 'representative');
  assert.equal(holdOf(parent, { stage: 'ombudsman-decided' }), 'already-considered');
});

test('a task that stops nothing holds no head', () => {
  const { hold } = headAbout(decided('england', caseOf('support', { ...parent, changeAboutToHappen: 'yes' }, { stage: 'stage-1-answered' })), 'support');
  assert.equal(hold, undefined);
});

test('nobody asks by what right somebody says thank you', () => {
  assert.equal(headAbout(decided('england', caseOf('support', { kind: 'compliment' })), 'support').standing, undefined);
});

const reasonFor = (nation: Nation, task: TaskCode, says: CaseSays, head: HeadSays = {}, matter: Matter = 'support') => {
  const found = decided(nation, caseOf(matter, { ...parent, ...says }, head)).tasks.find((one) => one.task === task);
  return [found?.rule, ...(found?.because ?? []).map(({ provision }) => provision)];
};

test('in England care in childhood and a late year are weighed by the decisions about each', () => {
  assert.deepEqual(reasonFor('england', 'late', {}, { arose: 'in-childhood' }), ['care in childhood long ago in england', 'reg. 9', '20 013 016']);
  assert.deepEqual(reasonFor('england', 'late', {}, { arose: 'over-a-year' }), ['more than a year after it arose in england', 'reg. 9', '20 006 409', '25 000 994']);
});

test('in England only what was put in writing is weighed under regulation 8(1)(a), whichever court it is', () => {
  for (const kind of ['family-court', 'tribunal', 'civil-claim'] as const) {
    const reason = (more: Partial<Proceeding>) => reasonFor('england', 'prejudice', { proceedings: [{ kind, ...more }] })[0];
    assert.equal(reason({ state: 'intended', statedInWriting: true }), 'proceedings stated in writing in england');
    assert.equal(reason({ state: 'live' }), 'live court or tribunal proceedings in england');
    assert.equal(reason({}), 'live court or tribunal proceedings in england', 'what nobody asked is not read as no');
    assert.equal(reason({ state: 'ended', statedInWriting: true }), undefined);
  }
});

test('in England a criminal matter and discipline of staff have grounds of their own', () => {
  const reason = (kind: Proceeding['kind']) => reasonFor('england', 'prejudice', { proceedings: [{ kind, state: 'live', statedInWriting: true }] });
  assert.deepEqual(reason('disciplinary'), ['discipline of staff in england', 'reg. 8(1)(b)']);
  assert.deepEqual(reason('criminal'), ['a criminal matter in england', 'reg. 8(1)']);
  assert.deepEqual(reason('police-investigation'), ['a criminal matter in england', 'reg. 8(1)']);
  assert.deepEqual(reason('pre-proceedings'), [undefined]);
});

test('each nation weighs a coming change, and a late complaint of its councils’ own procedure, by its own sources', () => {
  const soon = { changeAboutToHappen: 'yes' } as const;
  assert.equal(reasonFor('england', 'freeze', soon)[0], 'a change is coming in england');
  assert.equal(reasonFor('wales', 'freeze', soon)[0], 'a change is coming in wales');
  assert.equal(reasonFor('england', 'late', {}, { arose: 'over-a-year' }, 'policy')[0], 'over a year for a council in england');
  assert.equal(reasonFor('wales', 'late', {}, { arose: 'over-a-year' }, 'policy')[0], 'over six months for a council in wales');
});

test('facts without a single head are no case', () => {
  assert.equal(factsSchema.safeParse({ receivedOn: '2026-11-23', heads: [] }).success, false);
  assert.equal(factsSchema.safeParse({ receivedOn: '2026-11-23', heads: [{ id: 'help', matter: 'support' }] }).success, true);
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
