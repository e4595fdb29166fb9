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

/** Turns a key, `namespace:path.to.word`, into words. Throws when the language has no such word. */
export type Translate = (key: string, values?: Readonly<Record<string, string | number>>) => string;

export interface Translator {
  (language: Language): Translate;
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
  const translators = new Map(languages.map((language) => [language, translate(language, words.get(language) ?? new Map(), instance)]));
  const translator = (language: Language): Translate => {
    const found = translators.get(language);
    if (!found) throw new Error(`No words for language ${language}`);
    return found;
  };
  return Object.assign(translator, {
    has: (language: Language, key: string) => hasWord(words.get(language) ?? new Map(), key),
    entries: (language: Language) => words.get(language) ?? new Map<string, string>(),
  });
}

function translate(language: Language, words: ReadonlyMap<string, string>, instance: i18n): Translate {
  const t = instance.getFixedT(language);
  return (key, values) => {
    const word = words.get(key);
    if (word !== undefined && !word.includes('{{')) return word;
    if (!hasWord(words, key)) throw new Error(`No ${language} words for ${key}`);
    return t(key, { ...values });
  };
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
