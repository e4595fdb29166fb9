import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { CaseRecord } from '#cases/record.ts';
import { isMailName } from '#delivery/mails.ts';
import { messagesFor } from '#delivery/outbox.ts';
import { aRecord, aWelshRecord, decided } from '../support/record.ts';

const posting = () => {
  let count = 0;
  return { now: 1_795_442_820_000, domain: 'heard.example', newId: () => `id-${(count += 1)}` };
};

const caused = (record: CaseRecord) => messagesFor(record, posting()).map(({ mail }) => mail);

const uncopied = { ...aRecord().person, copy: false };

test('every message goes to the complaints team', () => {
  assert.deepEqual(caused(aRecord({ person: uncopied })), ['team']);
});

test('a child who is or may be at risk is told to the duty team before anything else', () => {
  for (const childAtRisk of ['yes', 'unsure'] as const) {
    const decision = decided({ childAtRisk, heads: [{ id: 'help-reduced', matter: 'support' }] });
    assert.deepEqual(caused(aRecord({ person: uncopied, decision })), ['risk', 'team']);
  }
});

test('a part about personal information is told to the data protection team', () => {
  assert.deepEqual(caused(aWelshRecord({ person: uncopied })), ['team', 'data']);
});

test('the person is written to only when they asked for it and gave an address', () => {
  assert.deepEqual(caused(aRecord()), ['team', 'acknowledgement']);
  assert.deepEqual(caused(aRecord({ person: { ...aRecord().person, email: '' } })), ['team']);
});

test('a row says nothing of what was told or who told it', () => {
  const rows = messagesFor(aWelshRecord(), posting());
  assert.deepEqual(rows.map(({ to }) => to), ['complaints', 'data-protection', 'person']);
  assert.doesNotMatch(JSON.stringify(rows), /sian|Siân|rhybudd/i);
  assert.ok(rows.every(({ mail }) => isMailName(mail)));
});

test('a mail has the same Message-ID whenever it is made, and no two mails share one', () => {
  const ids = () => messagesFor(aRecord(), posting()).map(({ messageId }) => messageId);
  assert.deepEqual(ids(), ['<7km-4qd-x9r.team@heard.example>', '<7km-4qd-x9r.acknowledgement@heard.example>']);
  assert.deepEqual(ids(), ids());
});

test('every message has an id of its own and is due at once, in the order of the mails: what has been due longest goes first', () => {
  const decision = decided({ childAtRisk: 'yes', heads: [{ id: 'help-reduced', matter: 'support' }] });
  const rows = messagesFor(aRecord({ decision }), posting());
  assert.equal(new Set(rows.map(({ id }) => id)).size, rows.length);
  assert.ok(rows.every(({ dueAt, submission }) => dueAt <= 1_795_442_820_000 && dueAt > 1_795_442_820_000 - 1_000 && submission === aRecord().id));
  assert.deepEqual(rows.toSorted((one, other) => one.dueAt - other.dueAt).map(({ mail }) => mail), ['risk', 'team', 'acknowledgement']);
  assert.equal(new Set(rows.map(({ dueAt }) => dueAt)).size, rows.length);
});
