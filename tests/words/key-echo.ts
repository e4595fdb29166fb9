/** A language in which every word is its own key, to prove that a page holds no readable word from anywhere else. */
import { mkdir, mkdtemp, readFile, readdir, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { languages } from '#i18n/languages.ts';

type Tree = { readonly [key: string]: string | Tree };

/** How a word looks in the copy. */
export const echo = (key: string): string => `⟦${key}⟧`;

/** Whatever is left of a text once the echoes are taken out. */
export const withoutEchoes = (text: string): string => text.replace(/⟦[^⟧]*⟧/g, '');

/**
 * Copies a folder of words into a temporary one with an echo for each, and says where the copy is. Addresses stay as they
 * are, or no page would be found; what a word fills in stays too, after its key, so that it can still be seen.
 */
export async function echoWords(locales: string): Promise<string> {
  const copy = await mkdtemp(join(tmpdir(), 'key-echo-'));
  for (const language of languages) {
    await mkdir(join(copy, language));
    for (const file of (await readdir(join(locales, language))).filter((name) => name.endsWith('.json'))) {
      const words = JSON.parse(await readFile(join(locales, language, file), 'utf8')) as Tree;
      await writeFile(join(copy, language, file), JSON.stringify(echoed(words, `${basename(file, '.json')}:`)));
    }
  }
  return copy;
}

const echoed = (tree: Tree, prefix: string): Tree =>
  Object.fromEntries(
    Object.entries(tree).map(([name, word]) => [name, typeof word === 'string' ? echoOf(prefix + name, word) : echoed(word, `${prefix}${name}.`)]),
  );

function echoOf(key: string, word: string): string {
  if (/(?:^|[.:])address$/.test(key) && /^[a-z-]+$/.test(word)) return word;
  return [echo(key), ...(word.match(/\{\{[^}]*\}\}/g) ?? [])].join(' ');
}
