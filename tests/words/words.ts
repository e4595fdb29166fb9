/** The words of both languages, side by side, as the checks read them. */
import { join } from 'node:path';
import { languages, type Language } from '#i18n/languages.ts';
import { journeys } from '#journeys/index.ts';
import { loadTranslator } from '#i18n/translator.ts';

/** The folder that holds a folder of words for each language. */
export const locales = join(import.meta.dirname, '../../locales');

/** Every key of each language with its words. */
export type Words = Readonly<Record<Language, ReadonlyMap<string, string>>>;

/** One sentence in both languages. A Welsh plural form that English does not have stands beside the English plural. */
export interface Pair {
  readonly key: string;
  readonly en: string;
  readonly cy: string;
}

/** A check takes the words and names each fault: where it is, and what is wrong. */
export type Check = (words: Words) => readonly string[];

/** The words of the service. */
export const ourWords = (): Words => {
  const translator = loadTranslator(locales);
  return { en: translator.entries('en'), cy: translator.entries('cy') };
};

/** Words made up for a test of a check: the same keys in both languages, or a few in one. */
export const sample = (en: Readonly<Record<string, string>>, cy: Readonly<Record<string, string>>): Words => ({
  en: new Map(Object.entries(en)),
  cy: new Map(Object.entries(cy)),
});

const plural = /_(zero|one|two|few|many|other)$/;

/** A key without its plural form. */
export const counted = (key: string): string => key.replace(plural, '');

const journeyOf = (key: string) => journeys.find(({ id }) => key.startsWith(`${id}:`));

/** A key as the code asks for it: without the file of another voice, which stands over the same key of the plain file. */
export const plainKey = (key: string): string => (journeyOf(key) ? key : key.replace(/-(child|simple):/, ':'));

/** Whether a word is spoken to a child: those of a children’s journey are, and those of the files for children’s voices. */
export const isForChildren = (key: string): boolean => {
  const journey = journeyOf(plainKey(key));
  return journey ? journey.audience === 'child' : /-(?:child|simple):/.test(key);
};

/** The plural form that a key names, if it names one. */
export const formOf = (key: string): string | undefined => plural.exec(key)?.[1];

/** Every sentence that both languages have. */
export const pairs = ({ en, cy }: Words): readonly Pair[] =>
  [...cy].flatMap(([key, welsh]) => {
    const english = en.get(key) ?? (formOf(key) ? en.get(`${counted(key)}_other`) : undefined);
    return english === undefined ? [] : [{ key, en: english, cy: welsh }];
  });

/** Every sentence of every language, one by one. */
export const sentences = (words: Words): readonly { readonly language: Language; readonly key: string; readonly text: string }[] =>
  languages.flatMap((language) => [...words[language]].map(([key, text]) => ({ language, key, text })));

/** The names in double braces, however they are spaced. */
export const placeholders = (text: string): readonly string[] => [...text.matchAll(/\{\{\s*-?\s*([\w.]+)[^}]*\}\}/g)].map(([, name = '']) => name).sort();

/** A text without what will be filled in. */
export const withoutPlaceholders = (text: string): string => text.replace(/\{\{[^}]*\}\}/g, ' ');
