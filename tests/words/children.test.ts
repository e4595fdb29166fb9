// What children read, in each wording: short sentences, and none of the words that are not for them.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { languages } from '#i18n/languages.ts';
import { loadTranslator } from '#i18n/translator.ts';
import { wordings } from '#web/wording.ts';
import { bannedIn } from './banned.ts';
import { meanOf, sentencesOf, tooLong, wordCount, wordsForChildren } from './reading.ts';
import { locales, ourWords, plainKey, sentences } from './words.ts';

const translator = loadTranslator(locales);

for (const language of languages) {
  for (const voice of wordings) {
    const read = wordsForChildren(translator, language, voice);

    test(`criterion 46: no sentence for children is too long, in ${voice} words (${language})`, () => {
      assert.ok(read.length > 200, 'the words of Listen to me were not found');
      assert.deepEqual(read.flatMap(([key, text]) => tooLong(text, voice, language).map((sentence) => `${key}: ${wordCount(sentence)} words in “${sentence}”`)), []);
    });

    test(`criterion 46: no word for children is one that is not used with them, in ${voice} words (${language})`, () => {
      assert.deepEqual(read.flatMap(([key, text]) => bannedIn(text, language, 'child').map((found) => `${key}: ${found}`)), []);
    });
  }
}

test('no word for adults is one that is not used', () => {
  const children = new Set(wordings.flatMap((voice) => wordsForChildren(translator, 'en', voice).map(([key]) => key)));
  const ours = sentences(ourWords()).filter(({ key }) => !children.has(plainKey(key)) || key.startsWith('common:'));
  assert.ok(ours.length > 1000);
  assert.deepEqual(ours.flatMap(({ language, key, text }) => bannedIn(text, language, 'adult').map((found) => `${key} in ${language}: ${found}`)), []);
});

test('a sentence ends at its mark, a number is one word, and so is what is filled in', () => {
  assert.deepEqual(sentencesOf('Ring us. Want more? “Stop.” Then go'), ['Ring us.', 'Want more?', '“Stop.”', 'Then go']);
  assert.equal(wordCount('Ring 0800 11 11, or Siân’s {{name}}'), 5);
  assert.equal(wordCount('Mae’n dda – i ti'), 4);
});

test('a sentence that is too long for one wording may be short enough for the other', () => {
  const thirteen = 'You can ring us on any day to say that it went wrong.';
  assert.equal(wordCount(thirteen), 13);
  assert.equal(tooLong(thirteen, 'simple', 'en').length, 1);
  assert.equal(tooLong(thirteen, 'simple', 'cy').length, 0);
  assert.equal(tooLong(thirteen, 'more', 'en').length, 0);
});

test('the mean is of sentences, not of labels', () => {
  assert.equal(meanOf(['Next', 'One two three.', 'Four? Five six seven eight nine.']), 3);
});

test('a word that is not used is noticed, whatever stands around it, and a longer word that holds it is not', () => {
  for (const slip of ['It is confidential.', 'Don’t worry', 'a safe space', 'Well done!', 'your placement', 'Contact with family', 'brothers or siblings', 'the incident']) {
    assert.equal(bannedIn(slip, 'en', 'child').length, 1, slip);
  }
  for (const slip of ['Mae’n gyfrinachol.', 'Paid â phoeni', 'Da iawn!', 'dy leoliad', 'y cyswllt', 'cysylltu nawr', 'y digwyddiad']) assert.equal(bannedIn(slip, 'cy', 'child').length, 1, slip);
  for (const fine of ['Who should not see this?', 'secretary', 'We black out', 'Get in touch']) assert.equal(bannedIn(fine, 'en', 'child').length, 0, fine);
  for (const fine of ['cysylltu â ti', 'ti eisiau', 'cerdded', 'blinedig']) assert.equal(bannedIn(fine, 'cy', 'child').length, 0, fine);
  assert.equal(bannedIn('Please note that it failed to load', 'en', 'adult').length, 2);
});
