import assert from 'node:assert/strict';
import { test } from 'node:test';
import { waitBeforeNextTry } from '#delivery/backoff.ts';

const minute = 60_000;
const day = 24 * 60 * minute;

const middle = { fault: 'busy', refusals: 0, age: 0, random: 0.5 } as const;

test('a busy server is tried after 30 seconds, 2, 5, 15 and 30 minutes, and then every hour', () => {
  const waits = [1, 2, 3, 4, 5, 6, 7, 150].map((tries) => waitBeforeNextTry({ ...middle, tries }));
  assert.deepEqual(waits, [0.5, 2, 5, 15, 30, 60, 60, 60].map((minutes) => minutes * minute));
});

test('a wait is up to a fifth shorter or longer, as chance has it', () => {
  assert.equal(waitBeforeNextTry({ ...middle, tries: 6, random: 0 }), 48 * minute);
  assert.equal(waitBeforeNextTry({ ...middle, tries: 6, random: 1 - Number.EPSILON }), 72 * minute);
});

test('a busy server is tried for a whole week and then no more', () => {
  assert.equal(waitBeforeNextTry({ ...middle, tries: 170, age: 7 * day - 1 }), 60 * minute);
  assert.equal(waitBeforeNextTry({ ...middle, tries: 170, age: 7 * day }), undefined);
});

test('a mail that is turned down is tried three times within an hour', () => {
  const refused = { ...middle, fault: 'refused' } as const;
  assert.equal(waitBeforeNextTry({ ...refused, tries: 1, refusals: 1 }), 30 * minute);
  assert.equal(waitBeforeNextTry({ ...refused, tries: 2, refusals: 2 }), 30 * minute);
  assert.equal(waitBeforeNextTry({ ...refused, tries: 3, refusals: 3 }), undefined);
});

test('tries while the server was busy do not use up those of a mail that is turned down', () => {
  assert.equal(waitBeforeNextTry({ ...middle, fault: 'refused', tries: 20, refusals: 1 }), 30 * minute);
});
