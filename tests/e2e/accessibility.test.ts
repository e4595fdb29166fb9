// Every screen there is, in both languages and in every state, on a screen 320 pixels wide.
import assert from 'node:assert/strict';
import { after, before, suite, test } from 'node:test';
import type { Browser, Page } from 'playwright';
import { languages } from '#i18n/languages.ts';
import { violations, withAxe } from '../support/axe.ts';
import { launch } from '../support/chromium.ts';
import { debts, factsOf } from '../support/page-facts.ts';
import { screensByPage } from '../support/screens.ts';
import { openScreen, startSite, type Site } from '../support/site.ts';
import { complaintsOf } from '../support/visitor.ts';

const bothLanguages = 'choose a council';

suite('on every screen axe finds nothing and nothing is owed', { concurrency: true }, () => {
  for (const language of languages) {
    // One browser page, so one screen after the other.
    suite(`in ${language}`, { concurrency: 1 }, () => {
      let browser: Browser;
      let site: Site;
      let page: Page;
      let complaints: string[];
      const titles = new Map<string, string>();

      before(async () => {
        [browser, site] = await Promise.all([launch(), startSite()]);
        const context = await browser.newContext({ viewport: { width: 320, height: 640 } });
        await withAxe(context);
        page = await context.newPage();
        complaints = complaintsOf(page, site);
      });
      after(async () => {
        await browser.close();
        await site.stop();
      });

      for (const [name, screens] of screensByPage) {
        if (name === bothLanguages && language !== 'en') continue;
        test(`${name}: ${screens.map(({ state }) => state).join('; ')}`, async () => {
          const found: string[] = [];
          for (const screen of screens) {
            const status = await openScreen(page, site, screen, language);
            if (status !== screen.status) found.push(`${screen.state}: answered with ${status}`);
            const facts = await factsOf(page);
            titles.set(`${name}${screen.mistakes > 0 ? ', mistaken' : ''}`, facts.title);
            const wrong = [...debts(facts, screen, site.services.words(language, screen.voice), language), ...(await violations(page)), ...complaints.splice(0)];
            found.push(...wrong.map((one) => `${screen.state}: ${one}`));
          }
          assert.deepEqual(found, []);
        });
      }

      test('no two pages have the same title', () => {
        const byTitle = Map.groupBy(titles, ([, title]) => title);
        assert.deepEqual([...byTitle].filter(([, pages]) => pages.length > 1).map(([title, pages]) => `${title}: ${pages.map(([name]) => name).join('; ')}`), []);
        assert.ok(titles.size > screensByPage.size - 2);
      });
    });
  }
});
