// A line is shown while it is drawn, however many places of it one event brings.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { follow } from '#islands/paint.ts';
import type { Point, Stroke } from '#islands/strokes.ts';

test('a fast line has no gaps while the finger is still down', () => {
  const led: number[] = [];
  const pencil = { beginPath() {}, moveTo() {}, lineTo() {}, stroke() {}, quadraticCurveTo: (x: number) => void led.push(x) };
  const canvas = { getContext: () => pencil } as unknown as HTMLCanvasElement;
  let points: Point[] = [[0, 0]];
  for (const added of [1, 5, 1, 12, 2]) {
    points = [...points, ...Array.from({ length: added }, (_, at): Point => [points.length + at, 0])];
    const stroke: Stroke = { colour: 'black', pen: 'thin', points };
    follow(canvas, stroke, added);
  }
  assert.deepEqual([...new Set(led)].toSorted((one, other) => one - other), points.slice(1).map(([x]) => x));
});
