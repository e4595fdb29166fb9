import assert from 'node:assert/strict';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { loadTranslator } from '#i18n/translator.ts';
import { echoWords, withoutEchoes } from './key-echo.ts';

test('in the echo every word is its own key, with what it fills in, and addresses still lead somewhere', async () => {
  const locales = await mkdtemp(join(tmpdir(), 'words-'));
  for (const language of ['en', 'cy']) {
    await mkdir(join(locales, language));
    await writeFile(join(locales, language, 'thank.json'), JSON.stringify({ address: 'thank', sent: { lead: 'Sent on {{date}}', heading: 'Sent' } }));
  }
  const copy = await echoWords(locales);
  const words = loadTranslator(copy)('cy');
  assert.equal(words('thank:sent.heading'), '⟦thank:sent.heading⟧');
  assert.equal(words('thank:sent.lead', { date: '5 Mai 2026' }), '⟦thank:sent.lead⟧ 5 Mai 2026');
  assert.equal(words('thank:address'), 'thank');
  await Promise.all([locales, copy].map((folder) => rm(folder, { recursive: true })));
});

test('a readable word that is no echo is what remains', () => {
  assert.equal(withoutEchoes('⟦thank:sent.heading⟧ Sent ⟦a:b⟧').trim(), 'Sent');
});
