import assert from 'node:assert/strict';
import { test } from 'node:test';
import { accented, noMarkers, nothingToMutate, register, typeset } from './writing.ts';
import { ourWords, sample, type Check } from './words.ts';

const words = ourWords();

/** How many faults a check finds in one Welsh sentence that was made up. */
const faults = (check: Check, cy: string, key = 'a:b') => check(sample({}, { [key]: cy })).length;

test('no sentence says that it is unfinished', () => {
  assert.deepEqual(noMarkers(words), []);
});

test('a mark of unfinished work is noticed, and Welsh in Welsh is one', () => {
  for (const unfinished of ['[CY] Send', 'TODO', 'Anfon (welsh)', 'lorem ipsum', 'Beth ??', 'xxx']) assert.ok(faults(noMarkers, unfinished) > 0, unfinished);
  assert.equal(noMarkers(sample({ 'a:b': 'Reply in Welsh' }, { 'a:b': 'Ateb yn Gymraeg' })).length, 0);
});

test('every sentence has curly quotes, single spaces, composed letters and no ampersand', () => {
  assert.deepEqual(typeset(words), []);
});

test('a typewriter’s quote, an ampersand, a double space and a loose accent are noticed', () => {
  for (const typed of ["i'r", '"Oes"', 'enw & chyfeiriad', 'dwy  fwlch', ' blaen', 'gwy\u0302n']) assert.ok(faults(typeset, typed) > 0, typed);
  assert.equal(faults(typeset, 'Dewiswch “Oes” os yw’r tŷ'), 0);
});

test('every gŵyn, chŵyn and nghŵyn has its accent, and no other form of cwyn has one', () => {
  assert.deepEqual(accented(words), []);
});

test('a missing accent on gŵyn and a wrong one on cwynion are noticed', () => {
  for (const slip of ['eich gwyn', 'Chwyn', 'fy nghwyn', 'y cŵyn', 'dy gŵynion']) assert.equal(faults(accented, slip), 1, slip);
  for (const right of ['y gŵyn', 'fy nghŵyn', 'eich cwynion', 'gwynion', 'gwynt']) assert.equal(faults(accented, right), 0, right);
  assert.equal(faults(accented, 'Gwyn', 'equality:ethnicity.white'), 0);
});

test('nothing filled in stands right after a Welsh word that changes the next', () => {
  assert.deepEqual(nothingToMutate(words), []);
});

test('a council after “i” or “o’r” is noticed; a date there, or a council after a colon, is not', () => {
  for (const slip of ['Anfon at {{council}}', 'yn {{place}}', 'i’r {{team}}', 'Gan {{ council }}', 'rhieni a {{person}}']) {
    assert.equal(faults(nothingToMutate, slip), 1, slip);
  }
  for (const safe of ['ar {{date}}', 'Anfon at y cyngor hwn: {{council}}', 'gan {{person}}', 'Cwyn am: {{council}}']) {
    assert.equal(faults(nothingToMutate, safe), 0, safe);
  }
});

test('Listen to me says ti, and everything else says chi', () => {
  assert.deepEqual(register(words), []);
});

test('chi in Listen to me and ti elsewhere are noticed', () => {
  for (const slip of ['Wyt ti’n iawn?', 'dy stori', 'Mae’n dy helpu', 'a’th deulu']) assert.ok(faults(register, slip, 'complain:a') > 0, slip);
  for (const slip of ['Ydych chi’n iawn?', 'eich stori', 'Ysgrifennwch', 'a’ch teulu']) assert.ok(faults(register, slip, 'listen:a') > 0, slip);
  assert.equal(faults(register, 'Ysgrifennwch eich stori', 'complain:a'), 0);
  assert.equal(faults(register, 'Wyt ti’n iawn? Diogelwch', 'listen:a'), 0);
});
