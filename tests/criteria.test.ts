// No criterion that was taken on can lose its tests unseen.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { numbersIn, takenOn } from './support/criteria.ts';
import { filesLike } from './support/source-files.ts';

const owed = takenOn.flatMap(([from, to]) => Array.from({ length: to - from + 1 }, (_, at) => from + at));
const reached = new Set(filesLike('tests/**/*.test.ts').filter(({ path }) => path !== 'tests/criteria.test.ts').flatMap(({ text }) => numbersIn(text)));

test('every criterion that was taken on stands in the name of a test', () => {
  assert.deepEqual(owed.filter((criterion) => !reached.has(criterion)), []);
});

test('every criterion in the name of a test was taken on', () => {
  assert.deepEqual([...reached].filter((criterion) => !owed.includes(criterion)).toSorted((a, b) => a - b), [], 'a line in tests/support/criteria.ts');
});

test('the numbers are read wherever a name begins with them, one or several, and nowhere else', () => {
  assert.deepEqual(numbersIn("test('criterion 4: at 320 px', () => test(`criteria 53, 54 and 55: ${a}`)"), [4, 53, 54, 55]);
  assert.deepEqual(numbersIn('// criterion 12 is elsewhere'), []);
});
