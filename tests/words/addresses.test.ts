import assert from 'node:assert/strict';
import { test } from 'node:test';
import { languages, type Language } from '#i18n/languages.ts';
import { loadTranslator } from '#i18n/translator.ts';
import { journeys } from '#journeys/index.ts';
import { wordsOf } from '#journeys/journey.ts';
import { stepsOf } from '#web/addresses.ts';
import { locales, ourWords, sample, type Words } from './words.ts';

const words = ourWords();

/** The addresses that stand beside one another, by the place they stand in: below a council, or below a journey. */
function neighbours(words: Words, language: Language): ReadonlyMap<string, readonly (readonly [key: string, slug: string])[]> {
  const addresses = [...words[language]].filter(([key]) => /:(?:address|(?:steps|pages)\.[^.]+\.address|exit\.address)$/.test(key));
  return Map.groupBy(addresses, ([key]) => (key.includes(':steps.') ? key.split('.', 1)[0] ?? key : 'council'));
}

const shared = (words: Words, language: Language) =>
  [...neighbours(words, language)].flatMap(([place, addresses]) =>
    [...Map.groupBy(addresses, ([, slug]) => slug)].filter(([, same]) => same.length > 1).map(([slug]) => `${language} ${place}: ${slug}`),
  );

const misspelt = (words: Words, language: Language) =>
  [...neighbours(words, language).values()].flat().filter(([, slug]) => !/^[a-z]+(?:-[a-z]+)*$/.test(slug)).map(([key, slug]) => `${language} ${key}: ${slug}`);

test('every address is unlike its neighbours in the same language', () => {
  assert.deepEqual(languages.flatMap((language) => shared(words, language)), []);
});

test('every address is written in small letters without accents, joined by hyphens', () => {
  assert.deepEqual(languages.flatMap((language) => misspelt(words, language)), []);
});

test('no two steps of a journey have one address, whether it is its own or lent by another journey', () => {
  const translate = loadTranslator(locales);
  for (const journey of journeys) {
    for (const language of languages) {
      const slugs = stepsOf(journey).map((step) => translate(language)(`${wordsOf(journey)}:steps.${step}.address`));
      assert.deepEqual(slugs.filter((slug, at) => slugs.indexOf(slug) !== at), [], `${journey.id} in ${language}`);
    }
  }
});

test('two steps or two journeys with one address are noticed, and the same word in two journeys is not', () => {
  assert.equal(shared(sample({ 'a:steps.x.address': 'who', 'a:steps.y.address': 'who' }, {}), 'en').length, 1);
  assert.equal(shared(sample({ 'a:address': 'tell-us', 'b:address': 'tell-us' }, {}), 'en').length, 1);
  assert.equal(shared(sample({ 'a:address': 'leave', 'common:exit.address': 'leave' }, {}), 'en').length, 1);
  assert.equal(shared(sample({ 'a:steps.x.address': 'who', 'b:steps.x.address': 'who' }, {}), 'en').length, 0);
});

test('an accent, a capital, a space or an underscore in an address is noticed', () => {
  for (const slug of ['cŵyn', 'Cwyno', 'beth nesaf', 'beth_nesaf', '-cwyno', '']) {
    assert.equal(misspelt(sample({}, { 'a:address': slug }), 'cy').length, 1, slug);
  }
});
