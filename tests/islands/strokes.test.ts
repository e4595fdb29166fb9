import assert from 'node:assert/strict';
import { test } from 'node:test';
import { add, blank, clear, drawn, undo, type Stroke } from '#islands/strokes.ts';

const stroke = (x: number): Stroke => ({ colour: 'red', pen: 'thin', points: [[x, 0]] });

test('the last line is undone first, and wiping the paper is undone like a line', () => {
  const two = add(add(blank, stroke(1)), stroke(2));
  assert.deepEqual(drawn(undo(two)), [stroke(1)]);
  assert.deepEqual(drawn(clear(two)), []);
  assert.deepEqual(drawn(undo(clear(two))), [stroke(1), stroke(2)]);
});

test('on clean paper there is nothing to undo, and wiping it is nothing that could be', () => {
  assert.equal(undo(blank), blank);
  assert.equal(clear(blank), blank);
  assert.deepEqual(drawn(undo(undo(add(blank, stroke(1))))), []);
});
