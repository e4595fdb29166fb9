import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ourWords, sample, type Words } from './words.ts';
import { paired, quoted } from './yes-and-no.ts';

const words = ourWords();

/** One question, made up, with its answers in Welsh. */
const question = (label: string, yes: string, no: string): Words =>
  sample({}, { 'a:q.label': label, 'a:q.options.yes': yes, 'a:q.options.no': no });

test('criterion 93: yes and no repeat the verb of the question', () => {
  assert.deepEqual(paired(words), []);
});

test('a yes that does not answer its question is noticed', () => {
  assert.equal(paired(question('Oes plentyn mewn perygl?', 'Oes', 'Nac oes')).length, 0);
  assert.equal(paired(question('Oes plentyn mewn perygl?', 'Oes, mae plentyn mewn perygl', 'Nac oes')).length, 0);
  assert.equal(paired(question('Oes plentyn mewn perygl?', 'Ydy', 'Nac ydy')).length, 1);
  assert.equal(paired(question('Gawsoch chi ateb?', 'Do', 'Naddo')).length, 0);
  assert.equal(paired(question('Gawsoch chi ateb?', 'Ydw', 'Nac ydw')).length, 1);
  assert.equal(paired(question('Oeddech chi yno?', 'Oedd', 'Nac oedd')).length, 1);
});

test('a pair that does not belong together, or the English yes in Welsh clothes, is noticed', () => {
  assert.equal(paired(question('Anfon copi?', 'Hoffwn', 'Na hoffwn')).length, 0);
  assert.equal(paired(question('Anfon copi?', 'Ydw', 'Nac oes')).length, 1);
  assert.equal(paired(question('Anfon copi?', 'Iawn', 'Na')).length, 1);
  assert.equal(paired(sample({ 'a:q.options.yes': 'Yes', 'a:q.options.no': 'Never' }, {})).length, 1);
});

test('a mistake that quotes an option quotes it exactly', () => {
  assert.deepEqual(quoted(words), []);
  const quoting = (error: string) => sample({}, { 'a:q.options.yes': 'Oes', 'a:q.errors.choose': error });
  assert.equal(quoted(quoting('Dewiswch “Oes” os oes perygl')).length, 0);
  assert.equal(quoted(quoting('Dewiswch “Ydy” os oes perygl')).length, 1);
});
