// A page on paper is what it says: everything that was answered or promised, and nothing to press.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Browser } from 'playwright';
import { languages } from '#i18n/languages.ts';
import { launch } from '../support/chromium.ts';
import { ofEachKind } from '../support/kinds.ts';
import { openScreen, startSite, type Site } from '../support/site.ts';

let browser: Browser;
let site: Site;
before(async () => void ([browser, site] = await Promise.all([launch(), startSite()])));
after(async () => {
  await browser.close();
  await site.stop();
});

test('on paper there is no way out, no menu and no button on any kind of page, and the heading and whom to ring are still there', async () => {
  const page = await browser.newPage({ viewport: { width: 700, height: 900 } });
  await page.emulateMedia({ media: 'print' });
  const found: string[] = [];
  for (const [at, screen] of ofEachKind.entries()) {
    await openScreen(page, site, screen, languages[at % languages.length] ?? 'cy');
    const pressed = await page.locator('button, [role=button], nav a, .exit-link').filter({ visible: true }).evaluateAll((all) => all.filter((one) => !one.closest('.govuk-visually-hidden')).map((one) => one.outerHTML.slice(0, 90)));
    const missing = (await page.locator('h1:visible').count()) === 0 ? ['no heading'] : [];
    found.push(...[...pressed, ...missing].map((one) => `${screen.page}, ${screen.state}: ${one}`));
  }
  await page.close();
  assert.deepEqual([...new Set(found)], []);
});
