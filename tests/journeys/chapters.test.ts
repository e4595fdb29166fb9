import assert from 'node:assert/strict';
import { test } from 'node:test';
import { chapterOf } from '#journeys/chapters.ts';
import { complain } from '#journeys/complain.ts';
import { isExit } from '#journeys/journey.ts';
import { listen } from '#journeys/listen.ts';

const ofThree = (id: string) => chapterOf(listen, id);

test('every question of Listen to me is in a chapter, and the chapters come in their order', () => {
  const places = listen.steps.filter((step) => !isExit(step)).map(({ id }) => ofThree(id)?.place ?? 0);
  assert.deepEqual(places, places.toSorted());
  assert.deepEqual([...new Set(places)], [1, 2, 3]);
});

test('a chapter begins with its step and lasts until the next', () => {
  assert.deepEqual(ofThree('advocate'), { id: 'telling', place: 1, of: 3 });
  assert.deepEqual(ofThree('visit'), { id: 'telling', place: 1, of: 3 });
  assert.deepEqual(ofThree('wishes'), { id: 'wishes', place: 2, of: 3 });
  assert.deepEqual(ofThree('no-contact'), { id: 'you', place: 3, of: 3 });
});

test('what must be known before the first question is in none, and neither is a page of a journey without chapters', () => {
  assert.equal(ofThree('promise'), undefined);
  assert.equal(chapterOf(complain, 'relationship'), undefined);
});

test('each chapter begins at a step that there is', () => {
  for (const { from } of listen.chapters ?? []) assert.ok(listen.steps.some(({ id }) => id === from), from);
});
