// Welsh that nobody has read is said to be so, and nobody can be named who did not read what stands there now.
import assert from 'node:assert/strict';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { standingOf } from '#i18n/signed-off.ts';

const ours = new URL('../../locales', import.meta.url).pathname;
let folder: string;
before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'words-'));
  await mkdir(join(folder, 'cy'));
  await writeFile(join(folder, 'cy', 'read.json'), '{"one":"un"}');
});
after(() => rm(folder, { recursive: true }));

const record = (signed: object) => writeFile(join(folder, 'signed-off.json'), JSON.stringify(signed));
const one = async () => (await standingOf(folder))[0] ?? assert.fail('no file');

test('criterion 95: every file of Welsh words has a named editor and a day, or is said to be unread', async () => {
  const standing = await standingOf(ours);
  assert.deepEqual(standing.map(({ file }) => file), (await readdir(join(ours, 'en'))).toSorted());
  const signed = JSON.parse(await readFile(join(ours, 'signed-off.json'), 'utf8')) as Readonly<Record<string, object>>;
  assert.deepEqual(standing.filter(({ state }) => state !== 'unread').map(({ file }) => file), Object.keys(signed).toSorted());
});

test('criterion 95: a sign-off names the editor and the day, and lasts until a word changes', async () => {
  await record({});
  const { state, fingerprint } = await one();
  assert.equal(state, 'unread');
  await record({ 'read.json': { editor: 'A. Reader', on: '2026-11-26', fingerprint } });
  assert.deepEqual(await one(), { file: 'read.json', state: 'signed off', fingerprint, editor: 'A. Reader', on: '2026-11-26' });
  await writeFile(join(folder, 'cy', 'read.json'), '{"one":"uno"}');
  assert.equal((await one()).state, 'changed since');
});

test('criterion 95: a sign-off without a name or a day, or of a file that is not there, is refused', async () => {
  const { fingerprint } = await one();
  for (const wrong of [{ 'read.json': { editor: ' ', on: '2026-11-26', fingerprint } }, { 'read.json': { editor: 'A. Reader', on: 'today', fingerprint } }, { 'gone.json': { editor: 'A. Reader', on: '2026-11-26', fingerprint } }]) {
    await record(wrong);
    await assert.rejects(standingOf(folder));
  }
});
