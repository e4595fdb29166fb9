import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { withoutNames } from '#delivery/mails/without-names.ts';

const proposed = (text: string, ...known: readonly string[]) => withoutNames(text, known).words;

test('a name that the form gave becomes XX, as the councils’ reports print it', () => {
  assert.equal(proposed('Jo has made a huge difference. Jo’s calm voice helped us.', 'Jo Baker'), 'XX has made a huge difference. XX’s calm voice helped us.');
  assert.equal(proposed('Diolch i Siân am bopeth. Roedd Siân yn wych.', 'Siân Huws'), 'Diolch i XX am bopeth. Roedd XX yn wych.');
});

test('a name is found however it is written: small, large, with another accent mark of the same letter', () => {
  assert.equal(proposed('jo rang. JO rang. Jo rang.', 'Jo'), 'XX rang. XX rang. XX rang.');
  assert.equal(proposed('Diolch, Sia\u0302n.', 'Siân'), 'Diolch, XX.');
  assert.equal(proposed('She was kind, was jo.', 'jo baker from the family centre'), 'She was kind, was XX.');
});

test('a part of a longer word is no name', () => {
  assert.equal(proposed('What a joy, and no jokes.', 'Jo'), 'What a joy, and no jokes.');
});

test('the name of a team is not taken for a person’s, and nor are our jobs and days', () => {
  const text = 'Our family thanks the Family Solutions team and our Social Worker for every Monday.';
  assert.deepEqual(withoutNames(text, ['Family Solutions']), { words: text, doubtful: [] });
});

test('other words that look like names are marked, for a person to decide', () => {
  const { words, doubtful } = withoutNames('Sarah helped Jordan when we came to Harlow. “L is kind,” said Mrs Price.', []);
  assert.equal(words, '[Sarah: XX?] helped [Jordan: XX?] when we came to [Harlow: XX?]. “[L: XX?] is kind,” said Mrs [Price: XX?].');
  assert.deepEqual(doubtful, ['Sarah', 'Jordan', 'Harlow', 'L', 'Price']);
});

test('words that usually begin sentences are left alone, in either language', () => {
  const text = 'Thank you. She listened. Nothing was too much. Diolch o galon. Roedd pawb yn garedig.\nWe will not forget it.';
  assert.equal(proposed(text), text);
});

test('a name that is also a word is only taken for a name where it has a capital', () => {
  assert.equal(proposed('Will helped. I will not forget it, Will.', 'Will Price'), 'XX helped. I will not forget it, XX.');
});

test('an address and a number find a person as surely as a name', () => {
  assert.equal(proposed('Please write to rose@example.org, or ring 01632 960 123.'), 'Please write to XX, or ring XX.');
});

test('whatever is typed, no name that the form gave is left standing with a capital', () => {
  const name = fc.constantFrom('Jo', 'Siân', 'Anne-Marie', 'O’Neill', 'Llŷr', 'Mohammed');
  fc.assert(
    fc.property(name, fc.string(), fc.string(), (known, before, after) => {
      const { words } = withoutNames(`${before} ${known} ${after}`, [known]);
      assert.doesNotMatch(words.replace(/\[[^\]]*\]/g, ''), new RegExp(`(?<![\\p{L}\\p{M}’'-])${known}(?![\\p{L}\\p{M}’'-])`, 'u'));
    }),
  );
});
