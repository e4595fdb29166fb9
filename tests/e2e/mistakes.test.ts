// What happens to the focus when something is wrong on a page: one page of each kind, in every journey, with script.
import assert from 'node:assert/strict';
import { after, before, suite, test } from 'node:test';
import type { Browser, Page } from 'playwright';
import { languages } from '#i18n/languages.ts';
import { launch } from '../support/chromium.ts';
import { ofEachKind } from '../support/kinds.ts';
import { screens, type Screen } from '../support/screens.ts';
import { openScreen, startSite, type Site } from '../support/site.ts';

const mistaken = ofEachKind.filter(({ mistakes }) => mistakes > 0);

/** The same page before anything was answered. */
const emptyOf = ({ page, voice }: Screen): Screen => screens.find((one) => one.page === page && one.voice === voice && one.state.startsWith('empty')) ?? assert.fail(`${page} is never empty`);

suite('a page sent with mistakes', () => {
  let browser: Browser;
  let site: Site;
  let page: Page;
  before(async () => {
    [browser, site] = await Promise.all([launch(), startSite()]);
    page = await (await browser.newContext({ viewport: { width: 320, height: 640 } })).newPage();
    assert.ok(mistaken.length >= 8);
  });
  after(async () => {
    await browser.close();
    await site.stop();
  });

  const goOn = async () => {
    // The answer is another document: what is marked here must be gone from it.
    await page.evaluate(() => document.body.setAttribute('data-before', ''));
    await page.locator('main .govuk-button:not([type=button])').first().click();
    await page.waitForFunction(() => document.readyState === 'complete' && !document.body.hasAttribute('data-before'));
  };

  for (const [at, screen] of mistaken.entries()) {
    const language = languages[at % languages.length] ?? 'cy';

    test(`criteria 75 and 76: ${screen.page} (${language}): the summary takes the focus every time, and each of its links leads to a field whose question is in sight`, async () => {
      await openScreen(page, site, emptyOf(screen), language);
      for (const [name, typed] of Object.entries(screen.fields ?? {})) if (typeof typed === 'string' && typed !== '') await page.locator(`main [name="${name}"]`).fill(typed);
      for (const time of ['first', 'second', 'third']) {
        await goOn();
        assert.equal(await page.evaluate(() => document.activeElement?.className), 'govuk-error-summary', `the ${time} time`);
      }
      const links = page.locator('.govuk-error-summary__list a');
      assert.equal(await links.count(), screen.mistakes);
      for (const link of await links.all()) {
        await link.click();
        const { isFirst, top } = await page.evaluate(questionInSight);
        assert.ok(isFirst, 'of several options the first has the focus');
        assert.ok(top >= 0 && top < 640, `the question is at ${top}`);
      }
    });
  }
});

/** Runs on the page: whether the first field of its name has the focus, and how far down its question stands. */
function questionInSight(): { readonly isFirst: boolean; readonly top: number } {
  const field = document.activeElement as HTMLInputElement;
  const isChoice = field.type === 'radio' || field.type === 'checkbox';
  const question = isChoice ? field.closest('fieldset')?.querySelector('legend') : field.labels?.[0];
  return { isFirst: field === document.querySelector(`main [name="${field.name}"]`), top: question?.getBoundingClientRect().top ?? -1 };
}
