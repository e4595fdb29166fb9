// What happens to the focus when something is wrong on a page: one page of each kind of field, with script.
import assert from 'node:assert/strict';
import { after, before, suite, test } from 'node:test';
import type { Browser, Page } from 'playwright';
import { launch } from '../support/chromium.ts';
import { screensByPage } from '../support/screens.ts';
import { openScreen, startSite, type Site } from '../support/site.ts';

/** A page of each kind, and the field that its first mistake leads to: of several options, the first. */
const kinds = { relationship: '#relationship', subjects: '#subjects', 'what-happened': '#whatHappened', email: '#email', phone: '#phone' } as const;

suite('a page sent with mistakes', () => {
  let browser: Browser;
  let site: Site;
  let page: Page;
  before(async () => {
    [browser, site] = await Promise.all([launch(), startSite()]);
    page = await (await browser.newContext({ viewport: { width: 320, height: 640 } })).newPage();
  });
  after(async () => {
    await browser.close();
    await site.stop();
  });

  const focused = () => page.evaluate(() => document.activeElement?.className);
  const goOn = async () => {
    // The answer is another document: what is marked here must be gone from it.
    await page.evaluate(() => document.body.setAttribute('data-before', ''));
    await page.getByRole('button', { name: 'Continue', exact: true }).click();
    await page.waitForFunction(() => document.readyState === 'complete' && !document.body.hasAttribute('data-before'));
    assert.match(await page.title(), /^Error: /);
  };

  for (const [name, field] of Object.entries(kinds)) {
    test(`${name}: the summary takes the focus every time, and its link leads to the field, whose question is in sight`, async () => {
      await openScreen(page, site, screensByPage.get(`complain, ${name}`)!.find(({ state }) => state === 'empty')!, 'en');
      for (const time of ['first', 'second', 'third']) {
        await goOn();
        assert.equal(await focused(), 'govuk-error-summary', `the ${time} time`);
      }
      await page.locator('.govuk-error-summary a').first().click();
      assert.equal(await page.evaluate((wanted) => document.activeElement === document.querySelector(wanted), field), true);
      const sight = await page.locator(`label[for="${field.slice(1)}"], legend`).first().evaluate((question) => question.getBoundingClientRect().top);
      assert.ok(sight >= 0 && sight < 640, `the question is at ${sight}`);
    });
  }
});
