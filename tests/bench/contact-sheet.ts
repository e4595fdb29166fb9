/**
 * Photographs every screen into a folder, with a page that shows them all side by side:
 *
 *     npm run contact-sheet -- --language cy --width 320 --scheme dark --only "listen" --to /tmp/shots
 */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Browser } from 'playwright';
import { isLanguage, type Language } from '#i18n/languages.ts';
import { launch } from '../support/chromium.ts';
import { screens, type Screen } from '../support/screens.ts';
import { openScreen, startSite, type Site } from '../support/site.ts';

const { values: wishes } = parseArgs({
  options: {
    language: { type: 'string', default: 'en' },
    width: { type: 'string', default: '1280' },
    scheme: { type: 'string', default: 'light' },
    /** Only screens whose name holds this. */
    only: { type: 'string', default: '' },
    to: { type: 'string', default: 'data/contact-sheet' },
    script: { type: 'string', default: 'on' },
  },
});

interface Photograph {
  readonly file: string;
  readonly name: string;
}

interface Wish {
  readonly language: Language;
  readonly width: number;
  readonly folder: string;
}

const nameOf = ({ page, state }: Screen): string => `${page}, ${state}`;
const fileOf = (name: string, at: number): string => `${String(at + 1).padStart(3, '0')}-${name.toLowerCase().replace(/[^a-z0-9]+/g, '-').slice(0, 80)}.jpg`;

/** Opens each screen and photographs the whole of it. */
async function photograph(browser: Browser, site: Site, chosen: readonly Screen[], { language, width, folder }: Wish): Promise<readonly Photograph[]> {
  const photographs: Photograph[] = chosen.map((screen, at) => ({ name: nameOf(screen), file: fileOf(nameOf(screen), at) }));
  const context = await browser.newContext({ viewport: { width, height: 800 }, colorScheme: wishes.scheme === 'dark' ? 'dark' : 'light', javaScriptEnabled: wishes.script !== 'off' });
  const page = await context.newPage();
  for (const [at, screen] of chosen.entries()) {
    await openScreen(page, site, screen, language);
    await page.screenshot({ path: join(folder, photographs[at]?.file ?? ''), fullPage: true, type: 'jpeg', quality: 80 });
  }
  await context.close();
  return photographs;
}

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

/** The page of all photographs. */
const sheet = (photographs: readonly Photograph[], { language, width }: Wish): string => `<!doctype html>
<html lang="en"><meta charset="utf-8"><title>${photographs.length} screens, ${language}, ${width} px, ${wishes.scheme}</title>
<style>
  body { margin: 1rem; font: 14px/1.4 system-ui; background: #ddd }
  main { display: flex; flex-wrap: wrap; gap: 1rem; align-items: start }
  figure { margin: 0; inline-size: ${Math.min(width, 380)}px }
  img { inline-size: 100%; box-shadow: 0 1px 6px #0006 }
</style>
<h1>${photographs.length} screens, ${language}, ${width} px, ${wishes.scheme}</h1>
<main>${photographs.map(({ file, name }) => `<figure><a href="${file}"><img loading="lazy" src="${file}" alt=""></a><figcaption>${escaped(name)}</figcaption></figure>`).join('\n')}</main>
</html>
`;

const { language, only, to: folder } = wishes;
if (!isLanguage(language)) throw new Error(`--language ${language}: en or cy`);
const wish: Wish = { language, width: Number(wishes.width), folder };
const chosen = screens.filter((screen) => nameOf(screen).includes(only));
await mkdir(folder, { recursive: true });
const [browser, site] = await Promise.all([launch(), startSite()]);
const photographs = await photograph(browser, site, chosen, wish);
await writeFile(join(folder, 'index.html'), sheet(photographs, wish));
await browser.close();
await site.stop();
console.log(`${photographs.length} screens: ${join(folder, 'index.html')}`);
