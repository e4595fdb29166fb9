// A page on paper is what it says: everything that was answered or promised, and nothing to press.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { languages } from '#i18n/languages.ts';
import { ofEachKind } from '../support/kinds.ts';
import { openScreen, startSite } from '../support/site.ts';
import { browserWith } from '../support/story.ts';

const told = browserWith(startSite);

test('on paper there is no way out, no menu and no button on any kind of page, and the heading and whom to ring are still there', async () => {
  const page = await told.browser.newPage({ viewport: { width: 700, height: 900 } });
  await page.emulateMedia({ media: 'print' });
  const found: string[] = [];
  for (const [at, screen] of ofEachKind.entries()) {
    await openScreen(page, told.portal, screen, languages[at % languages.length] ?? 'cy');
    const pressed = await page.locator('button, [role=button], nav a, .exit-link').filter({ visible: true }).evaluateAll((all) => all.filter((one) => !one.closest('.govuk-visually-hidden')).map((one) => one.outerHTML.slice(0, 90)));
    const missing = (await page.locator('h1:visible').count()) === 0 ? ['no heading'] : [];
    found.push(...[...pressed, ...missing].map((one) => `${screen.page}, ${screen.state}: ${one}`));
  }
  await page.close();
  assert.deepEqual([...new Set(found)], []);
});
