// What the server gives to an island: every word in the child’s language and wording, with gaps that the island can fill.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { languages } from '#i18n/languages.ts';
import { loadTranslator } from '#i18n/translator.ts';
import { drawingWords, recorderWords } from '#web/island-words.ts';
import { locales } from '../words/words.ts';

const translator = loadTranslator(locales);

/** Every word in a tree of them. */
const wordsIn = (tree: unknown): readonly string[] => (typeof tree === 'string' ? [tree] : Object.values(tree as object).flatMap(wordsIn));

/** The gaps that the islands fill, by the sentence they stand in. */
const gaps = (words: readonly string[]) => [...new Set(words.flatMap((text) => text.match(/\{\{.*?\}\}/g) ?? []))].toSorted();

for (const language of languages) {
  test(`both islands have all their words in ${language}, in both wordings, and each gap is one that is filled`, () => {
    for (const voice of ['simple', 'more'] as const) {
      for (const given of [recorderWords(translator(language, voice)), drawingWords(translator(language, voice))]) {
        const words = wordsIn(given);
        assert.deepEqual(words.filter((text) => text.trim() === ''), []);
        assert.deepEqual(gaps(words), ['{{name}}', '{{number}}']);
      }
    }
  });
}
