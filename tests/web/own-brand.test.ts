// The service has a look of its own: nothing that belongs to GOV.UK alone is sent to anybody, and no page says that it is GOV.UK.
import assert from 'node:assert/strict';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { languages } from '#i18n/languages.ts';
import { saidOn } from '../support/page-words.ts';
import { screens } from '../support/screens.ts';
import { fetchScreen, startSite, type Site } from '../support/site.ts';

const theirs = /GDS Transport|govuk-crest|govuk-icon|govuk-logo|\bcrown\b|\/assets\/(?:fonts|images)\/|#1d70b8/i;

let site: Site;
before(async () => void (site = await startSite()));
after(() => site.stop());

test('criterion 16: no file of the built site holds the typeface, the crown, the crest or the blue of GOV.UK', async () => {
  const built = fileURLToPath(new URL('../../dist/client/', import.meta.url));
  const entries = await readdir(built, { recursive: true, withFileTypes: true });
  const texts = entries.filter((entry) => entry.isFile() && /\.(?:css|js|svg|json|html)$/.test(entry.name)).map(({ parentPath, name }) => join(parentPath, name));
  const found: string[] = [];
  for (const file of texts) {
    const [what] = theirs.exec(await readFile(file, 'utf8')) ?? [];
    if (what !== undefined) found.push(`${file.slice(built.length)}: ${what}`);
  }
  assert.deepEqual(found, []);
  assert.ok(texts.some((file) => file.endsWith('.css')) && texts.length > 20);
  assert.deepEqual(entries.filter(({ name }) => /\.(?:woff2?|ttf|otf)$/.test(name) && !name.startsWith('atkinson-')).map(({ name }) => name), []);
});

test('criterion 16: no page speaks as GOV.UK', async () => {
  const found = new Set<string>();
  for (const language of languages) {
    for (const screen of screens) {
      const { html } = await fetchScreen(site, screen, language);
      for (const { words } of saidOn(html)) if (/\bGOV\.UK\b|Crown copyright/i.test(words)) found.add(`${screen.page}: ${words}`);
    }
  }
  assert.deepEqual([...found], []);
});
