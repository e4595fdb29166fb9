import assert from 'node:assert/strict';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { loadTranslator } from '#i18n/translator.ts';

const folders: string[] = [];
after(() => Promise.all(folders.map((folder) => rm(folder, { recursive: true }))));

/** Loads words that a test makes up, one namespace called `talk`. */
async function translatorOf(en: object, cy: object) {
  const folder = await mkdtemp(join(tmpdir(), 'words-'));
  folders.push(folder);
  for (const [language, words] of Object.entries({ en, cy })) {
    await mkdir(join(folder, language));
    await writeFile(join(folder, language, 'talk.json'), JSON.stringify(words));
  }
  return loadTranslator(folder);
}

const complaints = {
  count_zero: 'dim cwyn',
  count_one: '{{count}} gŵyn',
  count_two: '{{count}} gŵyn, dwy',
  count_few: '{{count}} cwyn, tair',
  count_many: '{{count}} chŵyn',
  count_other: '{{count}} cwyn',
};

test('criterion 92: Welsh chooses among six forms by number, and fractions are many others', async () => {
  const words = (await translatorOf({}, complaints))('cy');
  const chosen = [0, 1, 2, 3, 4, 5, 6, 7, 11, 100].map((count) => words('talk:count', { count }));
  assert.deepEqual(chosen, ['dim cwyn', '1 gŵyn', '2 gŵyn, dwy', '3 cwyn, tair', '4 cwyn', '5 cwyn', '6 chŵyn', '7 cwyn', '11 cwyn', '100 cwyn']);
});

test('English chooses between two', async () => {
  const words = (await translatorOf({ count_one: '{{count}} complaint', count_other: '{{count}} complaints' }, {}))('en');
  assert.deepEqual([0, 1, 2].map((count) => words('talk:count', { count })), ['0 complaints', '1 complaint', '2 complaints']);
});

test('a word that is missing is an error that names the key and the language, and never English on a Welsh page', async () => {
  const translator = await translatorOf({ send: 'Send' }, {});
  assert.equal(translator('en')('talk:send'), 'Send');
  assert.throws(() => translator('cy')('talk:send'), /cy .*talk:send/);
  assert.throws(() => translator('en')('talk:constructor'), /talk:constructor/);
  assert.throws(() => translator('en')('other:send'), /other:send/);
  assert.equal(translator.has('cy', 'talk:send'), false);
  assert.equal(translator.has('en', 'talk:send'), true);
});

test('of several namespaces the first that has the word gives it, in the voice that is spoken', async () => {
  const translator = await translatorOf({ send: 'Send' }, { send: 'Anfon' });
  assert.equal(translator('en')('other|talk:send'), 'Send');
  assert.equal(translator('cy', 'simple')('other|talk:send'), 'Anfon');
  assert.equal(translator.has('en', 'other|talk:send'), true);
  assert.equal(translator.has('en', 'other|talk:gone'), false);
  assert.throws(() => translator('en')('other|talk:gone'), /other\|talk:gone/);
});

test('what is filled in stands as it was given: escaping is the page’s affair', async () => {
  const words = (await translatorOf({ by: 'Sent by {{person}}' }, {}))('en');
  assert.equal(words('talk:by', { person: 'Siân <Llŷr> & co' }), 'Sent by Siân <Llŷr> & co');
  assert.equal(words('talk:by', { person: '{{count}} $t(talk:by)' }).includes('Sent by Sent by'), false);
});

test('words below words are found by their path, and every key is listed once for each language', async () => {
  const translator = await translatorOf({ exit: { address: 'leave' } }, { exit: { address: 'gadael' }, ...complaints });
  assert.equal(translator('cy')('talk:exit.address'), 'gadael');
  assert.deepEqual([...translator.entries('en')], [['talk:exit.address', 'leave']]);
  assert.equal(translator.entries('cy').size, 7);
  assert.equal(translator.has('cy', 'talk:count'), true);
});

test('a file that cannot be read is named', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'words-'));
  folders.push(folder);
  await Promise.all(['en', 'cy'].map((language) => mkdir(join(folder, language))));
  await writeFile(join(folder, 'cy', 'talk.json'), '{ "send": ');
  assert.throws(() => loadTranslator(folder), /cy\/talk\.json/);
});
