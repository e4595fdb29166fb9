// A page of each kind as other people see it: on a dark screen, in colours of their own, with larger text and wider spacing.
import assert from 'node:assert/strict';
import { after, before, suite, test } from 'node:test';
import type { Browser, BrowserContextOptions } from 'playwright';
import { languages } from '#i18n/languages.ts';
import { violations, withAxe } from '../support/axe.ts';
import { launch } from '../support/chromium.ts';
import { screens } from '../support/screens.ts';
import { openScreen, startSite, type Site } from '../support/site.ts';
import { complaintsOf } from '../support/visitor.ts';

const kinds = [
  'choose a council, in both languages', 'the front door of monmouthshire, open', 'complain, start, for monmouthshire', 'complain, relationship, answered', 'complain, subjects, mistaken',
  'complain, phone, mistaken', 'complain, what-happened, answered', 'complain, other-bodies, for monmouthshire', 'complain, check, not sent, for monmouthshire',
  'complain, sent, many parts, for monmouthshire', 'problem: time-ran-out, explained',
  'listen, start, for essex', 'listen, feelings, answered, in simple words', 'listen, safe, answered, in more words', 'listen, phone, mistaken, in more words',
  'listen, not-safe, for monmouthshire, in simple words', 'listen, check, for monmouthshire, in more words', 'listen, check, nothing said, for essex, in simple words',
  'listen, sent, many parts, for monmouthshire, in simple words', 'listen, sent, no contact, for essex, in more words',
];
const ofEachKind = screens.filter(({ page, state }) => kinds.includes(`${page}, ${state}`));

const settings: Readonly<Record<string, BrowserContextOptions>> = {
  'on a dark, narrow screen': { colorScheme: 'dark', viewport: { width: 320, height: 640 } },
  'on a dark, wide screen': { colorScheme: 'dark', viewport: { width: 1280, height: 800 } },
  'on a light, wide screen': { viewport: { width: 1280, height: 800 } },
  'in colours of one’s own': { forcedColors: 'active', viewport: { width: 320, height: 640 } },
};

/** The spacing that WCAG 1.4.12 says people may set, and text of twice the size. */
const larger = 'html { font-size: 200% } * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-block-end: 2em !important }';

suite('a page of each kind', () => {
  let browser: Browser;
  let site: Site;
  before(async () => {
    [browser, site] = await Promise.all([launch(), startSite()]);
    assert.equal(ofEachKind.length, kinds.length);
  });
  after(async () => {
    await browser.close();
    await site.stop();
  });

  for (const [name, options] of Object.entries(settings)) {
    test(`${name}: axe finds nothing, and nothing is wider than the screen`, async () => {
      const context = await browser.newContext(options);
      await withAxe(context);
      const page = await context.newPage();
      const found = complaintsOf(page, site);
      for (const [at, screen] of ofEachKind.entries()) {
        const language = languages[at % 2] ?? 'cy';
        await openScreen(page, site, screen, language);
        const wider = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
        const wrong = [...(await violations(page)), ...(wider > 0 ? [`${wider} pixels too wide`] : [])];
        found.push(...wrong.map((one) => `${screen.page}, ${screen.state}, in ${language}: ${one}`));
      }
      await context.close();
      assert.deepEqual(found, []);
    });
  }

  test('with text of twice the size and wider spacing nothing is cut off', async () => {
    const context = await browser.newContext({ viewport: { width: 640, height: 800 }, bypassCSP: true });
    const page = await context.newPage();
    const found: string[] = [];
    for (const language of languages) {
      for (const screen of ofEachKind) {
        await openScreen(page, site, screen, language);
        await page.addStyleTag({ content: larger });
        const cut = await page.evaluate(() => [...document.querySelectorAll<HTMLElement>('body *')].filter((element) => element.checkVisibility() && !element.closest('.govuk-visually-hidden, .govuk-skip-link, textarea, svg') && getComputedStyle(element).overflow !== 'visible' && (element.scrollHeight > element.clientHeight + 2 || element.scrollWidth > element.clientWidth + 2)).filter((element) => !['INPUT', 'TEXTAREA'].includes(element.tagName)).map((element) => element.outerHTML.slice(0, 80)));
        const wider = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
        found.push(...[...cut, ...(wider > 0 ? [`${wider} pixels too wide`] : [])].map((one) => `${screen.page}, ${screen.state}, in ${language}: ${one}`));
      }
    }
    await context.close();
    assert.deepEqual(found, []);
  });
});
