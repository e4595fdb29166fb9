/**
 * How hard words are to read. Children read shorter sentences than adults do, the shortest in simple words; Welsh says the same in a word
 * or two more. What counts is what somebody reads, whichever file it comes from: a simple word that nobody wrote falls through to the next.
 */
import type { Language } from '#i18n/languages.ts';
import type { Translator, Voice } from '#i18n/translator.ts';
import { isForChildren as spokenToChildren, placeholders, plainKey } from './words.ts';

/** The most words that a sentence may have. */
export const longest: Readonly<Record<Voice, Readonly<Record<Language, number>>>> = {
  simple: { en: 12, cy: 14 },
  more: { en: 18, cy: 20 },
  adult: { en: 25, cy: 27 },
};

/** What the sentences of a page may come to on average. */
export const longestMean: Readonly<Record<Exclude<Voice, 'adult'>, Readonly<Record<Language, number>>>> = {
  simple: { en: 9, cy: 11 },
  more: { en: 12, cy: 14 },
};

/** The sentences of a text; a heading, a label or a button is one too. */
export const sentencesOf = (text: string): readonly string[] => text.split(/(?<=[.?!][”’)]?)\s+/).filter((sentence) => /\p{L}/u.test(sentence));

/** How many words a sentence has. A number is one, however it is spaced, and so is whatever will be filled in. */
export const wordCount = (sentence: string): number =>
  (sentence.replace(/\{\{[^}]*\}\}/g, 'x').replace(/(\d)\s+(?=\d)/g, '$1').match(/[\p{L}\p{N}][\p{L}\p{N}’'@.,-]*/gu) ?? []).length;

/** The sentences of a text that are too long for whoever reads them. */
export const tooLong = (text: string, voice: Voice, language: Language): readonly string[] =>
  sentencesOf(text).filter((sentence) => wordCount(sentence) > longest[voice][language]);

/** How many words its sentences have on average, of those that end like one. */
export function meanOf(texts: readonly string[]): number {
  const counts = texts.flatMap(sentencesOf).filter((sentence) => /[.?!][”’)]?$/.test(sentence)).map(wordCount);
  return counts.length === 0 ? 0 : counts.reduce((sum, count) => sum + count, 0) / counts.length;
}

/** Whether words are for children: all of their journeys, and what else has a wording of its own for them. */
const isForChildren = (key: string, all: ReadonlyMap<string, string>): boolean => {
  const [namespace = '', path = ''] = key.split(':');
  return spokenToChildren(key) || all.has(`${namespace}-child:${path}`) || all.has(`${namespace}-simple:${path}`);
};

/** Each word that a child may be shown, as it is found for this voice, by its plain key. */
export function wordsForChildren(translator: Translator, language: Language, voice: Exclude<Voice, 'adult'>): readonly (readonly [key: string, text: string])[] {
  const all = translator.entries(language);
  const keys = [...new Set([...all.keys()].map(plainKey))].filter((key) => isForChildren(key, all) && !key.endsWith('address'));
  return keys.map((key) => [key, spoken(translator, language, voice, key)] as const);
}

/** A word with its placeholders as they stand in the file. */
function spoken(translator: Translator, language: Language, voice: Voice, key: string): string {
  const gaps = new Set([...translator.entries(language)].filter(([one]) => plainKey(one) === key).flatMap(([, text]) => placeholders(text)));
  return translator(language, voice)(key, Object.fromEntries([...gaps].map((gap) => [gap, `{{${gap}}}`])));
}
