import assert from 'node:assert/strict';
import { test } from 'node:test';
import { everyForm, sameFigures, sameKeys, samePlaceholders, sameTags, translated } from './parity.ts';
import { ourWords, sample } from './words.ts';

const words = ourWords();

/** Runs a check on one sentence that was made up. */
const fault = (check: typeof sameKeys, en: string, cy: string) => check(sample({ 'a:b': en }, { 'a:b': cy })).length > 0;

test('there are words in both languages', () => {
  assert.ok(words.en.size > 0 && words.cy.size > 0);
});

test('criterion 94: English and Welsh have the same keys, and none is empty', () => {
  assert.deepEqual(sameKeys(words), []);
});

test('a key that one language lacks, or an empty word, is noticed', () => {
  assert.equal(sameKeys(sample({ 'a:b': 'Send', 'a:c': 'Back' }, { 'a:b': 'Anfon' })).length, 1);
  assert.equal(sameKeys(sample({ 'a:b': 'Send' }, { 'a:b': 'Anfon', 'a:c': 'Yn ôl' })).length, 1);
  assert.equal(fault(sameKeys, 'Send', ' '), true);
  assert.equal(sameKeys(sample({ 'a:n_one': '1 file', 'a:n_other': '{{count}} files' }, { 'a:n_many': '{{count}} ffeil' })).length, 0);
});

test('a word with a number beside it has six forms in Welsh and two in English', () => {
  assert.deepEqual(everyForm(words), []);
});

test('a plural form that is missing is noticed, and so is a counted word without forms', () => {
  const six = { 'a:n_zero': '0', 'a:n_one': '1', 'a:n_two': '2', 'a:n_few': '3', 'a:n_many': '6', 'a:n_other': '5' };
  const two = { 'a:n_one': '1', 'a:n_other': '2' };
  assert.equal(everyForm(sample(two, six)).length, 0);
  assert.equal(everyForm(sample(two, two)).length, 1);
  assert.equal(fault(everyForm, '{{count}} files', '{{count}} ffeil'), true);
  assert.equal(fault(everyForm, 'Files: {{count}}', 'Ffeiliau: {{count}}'), false);
});

test('criterion 94: both languages fill in the same', () => {
  assert.deepEqual(samePlaceholders(words), []);
});

test('something that only one language fills in is noticed, however it is spaced', () => {
  assert.equal(fault(samePlaceholders, 'By {{date}}', 'Cyn {{dyddiad}}'), true);
  assert.equal(fault(samePlaceholders, 'By {{date}}', 'Cyn hynny'), true);
  assert.equal(fault(samePlaceholders, 'By {{date}}', 'Cyn {{ date }}'), false);
});

test('no sentence holds a tag', () => {
  assert.deepEqual(sameTags(words), []);
  assert.equal(fault(sameTags, 'Send <b>now</b>', 'Anfon <b>nawr</b>'), true);
});

test('both languages have the same figures, numbers and addresses', () => {
  assert.deepEqual(sameFigures(words), []);
});

test('a figure, a limit or an address that differs is noticed', () => {
  assert.equal(fault(sameFigures, 'Within 10 days', 'O fewn 15 diwrnod'), true);
  assert.equal(fault(sameFigures, 'Under 20MB', 'Llai na 20KB'), true);
  assert.equal(fault(sameFigures, 'Ring 0800 1111', 'Ffoniwch 0800 1112'), true);
  assert.equal(fault(sameFigures, 'Write to one@example.org', 'Ysgrifennwch at two@example.org'), true);
  assert.equal(fault(sameFigures, 'Under 20 MB, by 5 May', 'Erbyn 5 Mai, llai na 20MB'), false);
});

test('Welsh that is the same as the English is known to be so', () => {
  assert.deepEqual(translated(words), []);
  assert.equal(fault(translated, 'Send', 'Send'), true);
  assert.equal(fault(translated, 'Cymraeg', 'Cymraeg'), false);
  assert.equal(fault(translated, '{{date}}', '{{date}}'), false);
});
