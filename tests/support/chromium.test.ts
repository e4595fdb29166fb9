import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { knownTries, launch } from './chromium.ts';
import { unpackOnce } from './unpacked-chromium.ts';

test('a browser starts and reads a page with Welsh letters', async () => {
  const browser = await launch();
  try {
    const page = await browser.newPage();
    await page.goto(`data:text/html;charset=utf-8,<title>${encodeURIComponent('Tŷ Ŵan')}</title><h1>${encodeURIComponent('Tŷ Ŵan')}</h1>`);
    assert.equal(await page.title(), 'Tŷ Ŵan');
    assert.equal(await page.getByRole('heading', { level: 1 }).innerText(), 'Tŷ Ŵan');
  } finally {
    await browser.close();
  }
});

test('when no browser starts, the error names each that was tried and how to get one', async () => {
  const missing = ['/nowhere/first', '/nowhere/second'].map((executablePath) => ({ name: executablePath, settings: () => ({ executablePath }) }));
  await assert.rejects(launch(missing), (error: Error) => {
    assert.match(error.message, /\/nowhere\/first/);
    assert.match(error.message, /\/nowhere\/second/);
    assert.match(error.message, /npx playwright install chromium/);
    return true;
  });
});

test('a browser that somebody named is the only one tried', () => {
  assert.deepEqual(knownTries('/opt/chromium').map(({ name }) => name), ['CHROMIUM_PATH /opt/chromium']);
});

test('of several that unpack at once, all use the one that is whole', async () => {
  const parent = await mkdtemp(join(tmpdir(), 'unpack-'));
  const fill = (folder: string) => writeFile(join(folder, 'whole'), 'yes');
  const places = await Promise.all([1, 2, 3, 4].map(() => unpackOnce(parent, 'browser', fill)));
  assert.deepEqual(new Set(places), new Set([join(parent, 'browser')]));
  assert.equal(await readFile(join(parent, 'browser', 'whole'), 'utf8'), 'yes');
  assert.deepEqual(await readdir(parent), ['browser']);
  await rm(parent, { recursive: true });
});

test('an unpacking that fails leaves nothing behind that looks whole', async () => {
  const parent = await mkdtemp(join(tmpdir(), 'unpack-'));
  await assert.rejects(unpackOnce(parent, 'browser', () => Promise.reject(new Error('disk full'))), /disk full/);
  assert.equal(existsSync(join(parent, 'browser')), false);
  assert.deepEqual(await readdir(parent), []);
  await rm(parent, { recursive: true });
});
