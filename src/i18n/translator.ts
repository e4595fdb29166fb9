/**
 * Words, loaded once at start-up from `locales/<language>/`, one namespace a file.
 *
 * There is no fallback from one language to the other: a missing word is a fault, found by the tests and at start-up,
 * never shown as English on a Welsh page. Words without a value to fill in cost a map look-up; i18next does the rest.
 */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import i18next, { type i18n } from 'i18next';
import { languages, type Language } from './languages.ts';

/** How somebody is spoken to: adults with more distance; children warmly, in more words or in simple ones, as they choose. */
export const voices = ['adult', 'more', 'simple'] as const;

/** One way of speaking to somebody. */
export type Voice = (typeof voices)[number];

/** In each voice, the files that are asked for a word, one after the other: `common-simple`, `common-child`, `common`. */
const layers: Readonly<Record<Voice, readonly string[]>> = { adult: [''], more: ['-child', ''], simple: ['-simple', '-child', ''] };

/**
 * Turns a key, `namespace:path.to.word`, into words. Throws when the language has no such word. Of several namespaces,
 * `one|other:path.to.word`, the first that has the word gives it.
 */
export type Translate = (key: string, values?: Readonly<Record<string, string | number>>) => string;

/** The words of every language and voice. */
export interface Translator {
  (language: Language, voice?: Voice): Translate;
  /** Whether a language has a word under this key. */
  has(language: Language, key: string): boolean;
  /** Every key of a language, with its words, plural forms apart. */
  entries(language: Language): ReadonlyMap<string, string>;
}

type Tree = { readonly [key: string]: string | Tree };

/** Reads every locale file below a folder; the error of an unreadable file names it. */
export function loadTranslator(folder: string): Translator {
  const trees = Object.fromEntries(languages.map((language) => [language, readTrees(join(folder, language))]));
  const words = new Map(languages.map((language) => [language, flatten(trees[language] ?? {})]));
  const instance = i18next.createInstance();
  void instance.init({
    resources: trees,
    supportedLngs: [...languages],
    fallbackLng: false,
    returnNull: false,
    returnEmptyString: false,
    interpolation: { escapeValue: false },
    initAsync: false,
  });
  const translators = new Map(
    languages.flatMap((language) => voices.map((voice) => [`${language} ${voice}`, translate(language, voice, words.get(language) ?? new Map(), instance)] as const)),
  );
  const translator = (language: Language, voice: Voice = 'adult'): Translate => {
    const found = translators.get(`${language} ${voice}`);
    if (!found) throw new Error(`No words for language ${language}`);
    return found;
  };
  return Object.assign(translator, {
    has: (language: Language, key: string) => inVoice(key, 'adult', words.get(language) ?? new Map()) !== undefined,
    entries: (language: Language) => words.get(language) ?? new Map<string, string>(),
  });
}

function translate(language: Language, voice: Voice, words: ReadonlyMap<string, string>, instance: i18n): Translate {
  const t = instance.getFixedT(language);
  const spoken = new Map<string, string>();
  return (asked, values) => {
    const key = spoken.get(asked) ?? inVoice(asked, voice, words);
    if (key === undefined) throw new Error(`No ${language} words for ${asked}`);
    spoken.set(asked, key);
    const word = words.get(key);
    return word === undefined || word.includes('{{') ? t(key, { ...values }) : word;
  };
}

/** The key under which a word stands in this voice; undefined when there is no such word. */
function inVoice(key: string, voice: Voice, words: ReadonlyMap<string, string>): string | undefined {
  const [namespaces = '', ...path] = key.split(':');
  const layered = namespaces.split('|').flatMap((namespace) => layers[voice].map((layer) => `${namespace}${layer}:${path.join(':')}`));
  return layered.find((one) => hasWord(words, one));
}

const hasWord = (words: ReadonlyMap<string, string>, key: string) => words.has(key) || words.has(`${key}_other`);

function readTrees(folder: string): Tree {
  const files = readdirSync(folder).filter((file) => file.endsWith('.json'));
  return Object.fromEntries(files.map((file) => [file.replace(/\.json$/, ''), readTree(join(folder, file))]));
}

function readTree(file: string): Tree {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Tree;
  } catch (cause) {
    throw new Error(`${file} is not readable JSON`, { cause });
  }
}

function flatten(namespaces: Tree): Map<string, string> {
  const words = new Map<string, string>();
  const walk = (tree: Tree, prefix: string): void => {
    for (const [key, value] of Object.entries(tree)) {
      if (typeof value === 'string') words.set(prefix + key, value);
      else walk(value, `${prefix}${key}.`);
    }
  };
  for (const [namespace, tree] of Object.entries(namespaces)) walk(tree as Tree, `${namespace}:`);
  return words;
}
