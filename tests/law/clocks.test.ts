import assert from 'node:assert/strict';
import { test } from 'node:test';
import { caseClocks } from '#law/decide-case.ts';
import type { Events } from '#law/clocks.ts';
import type { ClockId } from '#law/decision.ts';
import type { Facts } from '#law/facts.ts';
import { englandAndWales } from '#law/working-days.ts';
import { caseOf, councils } from './cases.ts';
import { english, welsh } from './worked-dates.ts';

const parent = { relationship: 'parent' } as const;

function clockOf(nation: 'england' | 'wales', id: ClockId, facts: Facts, events: Events = {}) {
  const found = caseClocks(facts, councils[nation], events, englandAndWales).find((clock) => clock.id === id);
  if (!found) throw new Error(`No clock ${id}`);
  return found;
}

const hasClock = (nation: 'england' | 'wales', id: ClockId, facts: Facts) => caseClocks(facts, councils[nation], {}, englandAndWales).some((clock) => clock.id === id);

test('in England stage 1 is due 10 working days after receipt, and 20 if it is complex', () => {
  const clock = clockOf('england', 'en-stage-1', caseOf('support', parent));
  assert.deepEqual([clock.starts, clock.due, clock.extendable, clock.waitsFor], ['2026-11-23', '2026-12-07', '2026-12-21', undefined]);
});

for (const [start, ten, twenty, twentyFive, sixtyFive] of english) {
  test(`in England stages 1 and 2 from ${start} end when they were worked out to end`, () => {
    const facts = caseOf('support', { ...parent, receivedOn: start });
    const limits = (['en-stage-1', 'en-stage-2'] as const).map((id) => clockOf('england', id, facts, { 'stage-2-requested': start }));
    assert.deepEqual(limits.map(({ due, extendable }) => [due, extendable]), [[ten, twenty], [twentyFive, sixtyFive]]);
  });
}

for (const [start, acknowledged, discussed, written] of welsh) {
  test(`in Wales the limits of stage 1 from ${start} end when they were worked out to end`, () => {
    const facts = caseOf('support', { ...parent, receivedOn: start });
    const due = (id: ClockId) => clockOf('wales', id, facts, { resolved: discussed }).due;
    assert.deepEqual([due('cy-acknowledge'), due('cy-discussion'), due('cy-resolution-terms')], [acknowledged, discussed, written]);
  });
}

test('in England there is no number of days to acknowledge', () => {
  assert.equal(clockOf('england', 'en-acknowledge', caseOf('support', parent)).due, undefined);
});

test('in England an advocate who is wanted moves stage 1 to the day of appointment', () => {
  const facts = caseOf('support', { relationship: 'child', advocate: 'wanted' });
  assert.deepEqual(clockOf('england', 'en-stage-1', facts).waitsFor, ['advocate-appointed']);
  const moved = clockOf('england', 'en-stage-1', facts, { 'advocate-appointed': '2026-11-30' });
  assert.deepEqual([moved.starts, moved.due, moved.waitsFor], ['2026-11-30', '2026-12-14', undefined]);
});

test('an advocate who has been asked for already moves the same days as one who is wanted', () => {
  const facts = caseOf('support', { relationship: 'child', advocate: 'asked' });
  assert.deepEqual(clockOf('england', 'en-stage-1', facts).waitsFor, ['advocate-appointed']);
  assert.deepEqual(clockOf('wales', 'cy-discussion', facts).waitsFor, ['acknowledged', 'advocate-appointed']);
});

test('in England the later of an interest decision and an appointment starts stage 1', () => {
  const facts = caseOf('support', { relationship: 'grandparent', advocate: 'wanted' });
  assert.deepEqual(clockOf('england', 'en-stage-1', facts).waitsFor, ['interest-decided', 'advocate-appointed']);
  assert.equal(clockOf('england', 'en-stage-1', facts, { 'interest-decided': '2026-12-01', 'advocate-appointed': '2026-11-30' }).starts, '2026-12-01');
});

test('in England a later start that the person asked for moves stage 1', () => {
  assert.equal(clockOf('england', 'en-stage-1', caseOf('support', parent), { 'later-start-agreed': '2026-12-01' }).due, '2026-12-15');
});

test('in England stage 2 runs 25 working days from the request, at most 65, and its notice is due before day 25', () => {
  const asked: Events = { 'stage-2-requested': '2024-08-29' };
  const facts = caseOf('support', { ...parent, receivedOn: '2024-08-01' });
  const clock = clockOf('england', 'en-stage-2', facts, asked);
  assert.deepEqual([clock.due, clock.extendable], ['2024-10-03', '2024-11-28']);
  assert.equal(clockOf('england', 'en-stage-2-notice', facts, asked).due, '2024-10-02');
});

test('in England stage 2 of an oral complaint runs from the final written record', () => {
  const facts = caseOf('support', { ...parent, oral: true });
  assert.deepEqual(clockOf('england', 'en-stage-2', facts, { 'stage-2-requested': '2026-12-01' }).waitsFor, ['record-agreed']);
  const events: Events = { 'stage-2-requested': '2026-12-01', 'record-agreed': '2026-12-08' };
  assert.equal(clockOf('england', 'en-stage-2', facts, events).starts, '2026-12-08');
  assert.equal(clockOf('england', 'en-stage-2-notice', facts, events).starts, '2026-12-08');
});

test('in England only an oral complaint needs a written record, and only then does stage 2 wait for it', () => {
  assert.equal(clockOf('england', 'en-written-record', caseOf('support', { ...parent, oral: true })).starts, '2026-11-23');
  assert.ok(!hasClock('england', 'en-written-record', caseOf('support', { ...parent, oral: false })));
  assert.ok(!hasClock('england', 'en-written-record', caseOf('support', parent)));
  assert.equal(clockOf('england', 'en-stage-2', caseOf('support', parent), { 'stage-2-requested': '2026-12-01', 'record-agreed': '2026-12-08' }).starts, '2026-12-01');
});

test('whether an interest is sufficient is decided as soon as possible, where there is any doubt', () => {
  for (const [nation, id] of [['england', 'en-interest'], ['wales', 'cy-interest']] as const) {
    const clock = clockOf(nation, id, caseOf('support', { relationship: 'grandparent' }));
    assert.deepEqual([clock.starts, clock.due], ['2026-11-23', undefined]);
    assert.ok(!hasClock(nation, id, caseOf('support', parent)));
  }
});

test('in England the panel meets, reports and is answered in 30, 5 and 15 working days', () => {
  const events: Events = { 'panel-requested': '2026-12-01', 'panel-dated': '2027-01-15', 'panel-met': '2027-01-15', 'panel-recommended': '2027-01-22' };
  const due = (id: ClockId) => clockOf('england', id, caseOf('support', parent), events).due;
  assert.deepEqual(
    [due('en-acknowledge-panel'), due('en-panel'), due('en-panel-papers'), due('en-panel-report'), due('en-panel-response')],
    ['2026-12-03', '2027-01-15', '2026-12-31', '2027-01-22', '2027-02-12'],
  );
});

test('in England a stage that has not begun shows no date and says what it waits for', () => {
  const clock = clockOf('england', 'en-ask-panel', caseOf('support', parent));
  assert.deepEqual([clock.starts, clock.due, clock.waitsFor], [undefined, undefined, ['stage-2-answered']]);
});

test('a new complaint in England has asked for neither stage 2 nor a panel', () => {
  for (const [id, waitsFor] of [['en-stage-2', 'stage-2-requested'], ['en-stage-2-notice', 'stage-2-requested'], ['en-panel', 'panel-requested']] as const) {
    const clock = clockOf('england', id, caseOf('support', parent));
    assert.deepEqual([clock.starts, clock.due, clock.extendable, clock.waitsFor], [undefined, undefined, undefined, [waitsFor]], id);
  }
});

test('to complain again after stage 1 starts stage 2 on the day of receipt', () => {
  const facts = caseOf('support', parent, { stage: 'stage-1-answered' });
  assert.equal(clockOf('england', 'en-stage-2', facts).due, '2026-12-30');
  assert.ok(!hasClock('england', 'en-stage-1', facts));
});

test('to complain again after stage 2 in England asks for a panel on the day of receipt', () => {
  const facts = caseOf('support', parent, { stage: 'stage-2-answered' });
  assert.equal(clockOf('england', 'en-panel', facts).starts, '2026-11-23');
  assert.ok(!hasClock('england', 'en-stage-1', facts));
  assert.ok(!hasClock('england', 'en-stage-2', facts));
});

test('in England what had to wait for proceedings may be sent again for a year', () => {
  const facts = caseOf('support', { ...parent, proceedings: [{ kind: 'criminal', state: 'live' }] });
  assert.equal(clockOf('england', 'en-resubmit', facts, { 'proceedings-ended': '2027-03-01' }).due, '2028-03-01');
  assert.ok(!hasClock('england', 'en-resubmit', caseOf('support', parent)));
});

test('in Wales what had to wait for proceedings may be sent again for six months', () => {
  const facts = caseOf('support', { ...parent, proceedings: [{ kind: 'criminal', state: 'live' }] });
  assert.equal(clockOf('wales', 'cy-resubmit', facts, { 'proceedings-ended': '2027-03-01' }).due, '2027-09-01');
});

test('in Wales the acknowledgement is due in 2 working days and the discussion within 10 of it at the latest', () => {
  const facts = caseOf('support', parent);
  assert.equal(clockOf('wales', 'cy-acknowledge', facts).due, '2026-11-25');
  const expected = clockOf('wales', 'cy-discussion', facts);
  assert.deepEqual([expected.starts, expected.due, expected.waitsFor], ['2026-11-25', '2026-12-09', ['acknowledged']]);
  const early = clockOf('wales', 'cy-discussion', facts, { acknowledged: '2026-11-23' });
  assert.deepEqual([early.due, early.waitsFor], ['2026-12-07', undefined]);
});

test('in Wales an advocate moves the discussion of representations, but not of other complaints', () => {
  const advocated = { relationship: 'child', advocate: 'wanted' } as const;
  assert.deepEqual(clockOf('wales', 'cy-discussion', caseOf('support', advocated)).waitsFor, ['acknowledged', 'advocate-appointed']);
  assert.deepEqual(clockOf('wales', 'cy-discussion', caseOf('adult-care', advocated)).waitsFor, ['acknowledged']);
});

test('in Wales an interest decision moves the discussion of representations, but not of other complaints', () => {
  const facts = caseOf('support', { relationship: 'grandparent' });
  assert.deepEqual(clockOf('wales', 'cy-discussion', facts).waitsFor, ['acknowledged', 'interest-decided']);
  assert.equal(clockOf('wales', 'cy-discussion', facts, { acknowledged: '2026-11-24', 'interest-decided': '2026-12-01' }).due, '2026-12-15');
  assert.deepEqual(clockOf('wales', 'cy-discussion', caseOf('adult-care', { relationship: 'grandparent' })).waitsFor, ['acknowledged']);
});

test('in Wales stage 2 runs from the written record, and never beyond six months from receipt', () => {
  const facts = caseOf('support', { ...parent, receivedOn: '2026-01-10' });
  assert.equal(clockOf('wales', 'cy-stage-2', facts, { 'record-agreed': '2026-03-31' }).due, '2026-05-08');
  assert.equal(clockOf('wales', 'cy-stage-2-longest', facts).due, '2026-07-09');
});

test('in Wales what is put right is written down in 5 working days', () => {
  assert.equal(clockOf('wales', 'cy-resolution-terms', caseOf('support', parent), { resolved: '2026-12-09' }).due, '2026-12-16');
});

test('in Wales a registered provider is sent its copy in 2 working days and asked to answer in 10', () => {
  const facts = caseOf('provider', { relationship: 'child' });
  assert.equal(clockOf('wales', 'cy-provider-copy', facts).due, '2026-11-25');
  assert.equal(clockOf('wales', 'cy-provider-outcome', facts).due, '2026-12-07');
});

test('in Wales what was said aloud may be put right by the next working day', () => {
  assert.equal(clockOf('wales', 'cy-next-day', caseOf('support', { ...parent, oral: true, receivedOn: '2026-12-24' })).due, '2026-12-29');
  assert.ok(!hasClock('wales', 'cy-next-day', caseOf('support', parent)));
});

test('under the Code stage 1 counts from the acknowledgement', () => {
  const facts = caseOf('policy', parent);
  assert.equal(clockOf('england', 'corporate-acknowledge', facts).due, '2026-11-30');
  const stage1 = clockOf('england', 'corporate-stage-1', facts);
  assert.deepEqual([stage1.due, stage1.extendable], ['2026-12-14', '2026-12-30']);
});

test('under the model policy stage 1 counts from receipt and knows no fixed extension', () => {
  const stage1 = clockOf('wales', 'corporate-stage-1', caseOf('policy', parent));
  assert.deepEqual([stage1.starts, stage1.due, stage1.extendable], ['2026-11-23', '2026-12-07', undefined]);
});

test('a complaint about personal data is acknowledged in 30 days, since 19 June 2026', () => {
  assert.equal(clockOf('england', 'data-acknowledge', caseOf('information-wrong', { ...parent, receivedOn: '2026-06-19' })).due, '2026-07-19');
  assert.ok(!hasClock('england', 'data-acknowledge', caseOf('information-wrong', { ...parent, receivedOn: '2026-06-18' })));
});

test('the ombudsman’s year runs from the day the person first knew', () => {
  assert.equal(clockOf('england', 'en-ombudsman', caseOf('support', parent, { aroseOn: '2026-05-01' })).due, '2027-05-01');
  assert.equal(clockOf('wales', 'cy-ombudsman', caseOf('support', parent, { aroseOn: '2026-05-01', noticedOn: '2026-07-01' })).due, '2027-07-01');
  assert.deepEqual(clockOf('england', 'en-ombudsman', caseOf('support', parent)).waitsFor, ['first-noticed']);
});

test('heads whose dates are the same share a clock', () => {
  assert.deepEqual(clockOf('england', 'en-stage-1', caseOf(['support', 'contact', 'policy'], parent)).heads, ['support', 'contact']);
});

test('under the Code stage 2 is shown from the last day of its acknowledgement until it is acknowledged', () => {
  const facts = caseOf('policy', parent, { stage: 'stage-1-answered' });
  const expected = clockOf('england', 'corporate-stage-2', facts);
  assert.deepEqual([expected.starts, expected.waitsFor], ['2026-11-30', ['escalation-acknowledged']]);
  assert.equal(clockOf('england', 'corporate-stage-2', facts, { 'escalation-acknowledged': '2026-11-24' }).due, '2026-12-22');
});

test('in Wales a request for stage 2 does not begin the six months afresh', () => {
  assert.ok(!hasClock('wales', 'cy-stage-2-longest', caseOf('support', parent, { stage: 'stage-1-answered' })));
});

test('the ombudsman’s year is shown for the council’s own procedure too, once and by the nation’s own law', () => {
  const known = { aroseOn: '2026-05-01' } as const;
  assert.equal(clockOf('england', 'en-ombudsman', caseOf('policy', parent, known)).due, '2027-05-01');
  assert.equal(clockOf('wales', 'cy-ombudsman', caseOf('policy', parent, known)).due, '2027-05-01');
  assert.ok(!hasClock('england', 'cy-ombudsman', caseOf('policy', parent, known)));
  assert.ok(!hasClock('wales', 'en-ombudsman', caseOf('policy', parent, known)));
});

test('compliments and matters for other bodies have no clock', () => {
  assert.deepEqual(caseClocks(caseOf('school', parent), councils.england, {}, englandAndWales), []);
  assert.deepEqual(caseClocks(caseOf('support', { kind: 'compliment' }), councils.wales, {}, englandAndWales), []);
});
