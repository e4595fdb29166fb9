// What is said of a mistake: what to do about it, never that somebody did wrong.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Language } from '#i18n/languages.ts';
import { ourWords, sample, sentences, type Check } from './words.ts';

// Each begins with what to do.
const begins: Readonly<Record<Language, RegExp>> = {
  en: /^(?:Check|Choose|Enter|Give|Make|Paste|Say|Tell|Use|Write)\b/,
  cy: /^(?:Defnyddiwch|Defnyddia|Dewiswch|Dewisa|Dywedwch|Dyweda|Gludwch|Gwiriwch|Gwnewch|Gwna|Rhowch|Rho|Ysgrifennwch|Ysgrifenna)(?!\p{L})/u,
};

const unkind: Readonly<Record<Language, RegExp>> = {
  en: /\b(?:invalid|please|oops|illegal|incorrect|failed)\b/i,
  cy: /(?<!\p{L})(?:annilys|os gwelwch yn dda|plîs|wps|anghyfreithlon|anghywir|methu|methodd)(?!\p{L})/iu,
};

const faults: Check = (words) =>
  sentences(words)
    .filter(({ key }) => /\.errors\./.test(key))
    .flatMap(({ language, key, text }) => [
      ...(begins[language].test(text) ? [] : [`${language} ${key} does not begin with what to do: ${text}`]),
      ...(unkind[language].test(text) ? [`${language} ${key} is unkind: ${text}`] : []),
    ]);

test('criterion 82: what is said of a mistake says what to do, and blames nobody', () => assert.deepEqual(faults(ourWords()), []));

test('a mistake that only says what is wrong, or that something is invalid, is noticed', () => {
  const one = { 'complain:questions.email.errors.choose': 'That email is invalid' };
  assert.equal(faults(sample(one, { 'complain:questions.email.errors.choose': 'Mae’r e-bost yn annilys' })).length, 4);
});
