import assert from 'node:assert/strict';
import { test } from 'node:test';
import { journeys } from '#journeys/index.ts';
import { filesLike } from '../support/source-files.ts';
import { composedKeys, namedKeys } from './key-use.ts';
import { counted, ourWords, plainKey } from './words.ts';

const sources = filesLike('src/**/*.{ts,astro}');
const words = ourWords();
const keys = new Set([...words.en.keys(), ...words.cy.keys()].map(counted).map(plainKey));
const namespaces = [...new Set([...keys].map((key) => key.split(':', 1)[0] ?? key))];

/** A journey asks for these by its own structure; whether they are all asked for is tested with the journey. */
const ofJourneys = journeys.map(({ id }) => new RegExp(`^${id}:(?:address|title|steps\\.|questions\\.)`));

test('every word that the code names exists in both languages', () => {
  const unknown = namedKeys(sources, namespaces)
    .filter(({ key }) => !keys.has(key) && !isBranch(key))
    .map(({ path, key }) => `${path}: ${key}`);
  assert.deepEqual(unknown, []);
});

test('every word is asked for somewhere', () => {
  const named = new Set(namedKeys(sources, namespaces).map(({ key }) => key));
  const patterns = [...composedKeys(sources), ...ofJourneys];
  const unused = [...keys].filter((key) => !named.has(key) && !belowOne(key, named) && !patterns.some((pattern) => pattern.test(key)));
  assert.deepEqual(unused, []);
});

test('words in another voice stand over words that everybody else reads', () => {
  for (const language of ['en', 'cy'] as const) {
    const lonely = [...words[language].keys()].filter((key) => !words[language].has(plainKey(key)));
    assert.deepEqual(lonely, []);
  }
});

test('a key that is written out is found, and one that is put together matches the words it may mean', () => {
  const text = [
    "words('mails:team.subject');",
    "// words('mails:gone')",
    'words(`law:rules.${name}.person`);',
    'words(`${id}:questions.${name}`);',
    'words(`${any}:${thing}`);',
  ].join('\n');
  const files = [{ path: 'src/a.ts', text }];
  assert.deepEqual(namedKeys(files, ['mails']), [{ path: 'src/a.ts', key: 'mails:team.subject' }]);
  assert.deepEqual(namedKeys(files, ['law']), []);
  const patterns = composedKeys(files);
  assert.equal(patterns.some((pattern) => pattern.test('law:rules.late.person')), true);
  assert.equal(patterns.some((pattern) => pattern.test('listen:questions.feeling.label')), true);
  assert.equal(patterns.some((pattern) => pattern.test('law:tasks.late.name')), false);
  assert.equal(patterns.some((pattern) => pattern.test('common:exit.address')), false);
});

/** Code may name the branch that words stand on, and finish the key where it asks. */
function isBranch(key: string): boolean {
  return [...keys].some((word) => word.startsWith(`${key}.`));
}

function belowOne(key: string, named: ReadonlySet<string>): boolean {
  const parts = key.split('.');
  return parts.some((_, length) => length > 0 && named.has(parts.slice(0, length).join('.')));
}
