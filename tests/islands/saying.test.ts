import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fill, minutes } from '#islands/saying.ts';

test('a sentence is filled in wherever it has a gap', () => {
  assert.equal(fill('{{name}} is ready. Listen to {{name}}, {{number}}.', { name: 'Recording 1', number: 2 }), 'Recording 1 is ready. Listen to Recording 1, 2.');
});

test('time is shown as a clock does, and never runs ahead', () => {
  assert.deepEqual([0, 7_999, 60_000, 599_999, 600_000].map(minutes), ['0:00', '0:07', '1:00', '9:59', '10:00']);
});
