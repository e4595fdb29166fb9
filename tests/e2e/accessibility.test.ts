// Every screen there is, in both languages and in every state, on a screen 320 pixels wide: what it owes to everybody, by the criteria.
import assert from 'node:assert/strict';
import { after, before, suite, test } from 'node:test';
import type { Browser, Page } from 'playwright';
import { languages, type Language } from '#i18n/languages.ts';
import { violations, violationsInOtherColours, withAxe, type OtherColours } from '../support/axe.ts';
import { launch } from '../support/chromium.ts';
import { hiddenWhenFocused } from '../support/focus-in-sight.ts';
import { cutOff } from '../support/larger-text.ts';
import { debts, factsOf, type Debt } from '../support/page-facts.ts';
import { screens, screensByPage, type Screen } from '../support/screens.ts';
import { openScreen, startSite, type Site } from '../support/site.ts';
import { complaintsOf } from '../support/visitor.ts';

const bothLanguages = 'choose a council';
const narrow = { width: 320, height: 640 };
// Twice the size on a screen twice as wide.
const larger = { width: 640, height: 800 };

// No colour depends on the language, so every screen is looked at in each of these once.
const colours: Readonly<Record<Language, OtherColours>> = { en: 'on a dark screen', cy: 'in colours of one’s own' };

const owed: readonly (readonly [criterion: number, promise: string])[] = [
  [1, 'criterion 1: axe finds nothing on any screen, the size of targets included, on a light screen, and on a dark one or in colours of one’s own'],
  [3, 'criterion 3: nothing stands in an order of its own for those who go by keyboard'],
  [4, 'criterion 4: at 320 px nothing is wider than the screen, and no control reaches beyond it'],
  [5, 'criterion 5: with text of twice the size and wider spacing nothing is cut off'],
  [7, 'criterion 7: every screen has its one heading and says in which language it is'],
  [8, 'criterion 8: the first thing to reach by keyboard is the link that skips to main'],
  [9, 'criterion 9: whom to ring stands at the same place on every page, after the main part'],
  [10, 'criterion 10: every primary control is at least 44 pixels high'],
  [11, 'criterion 11: nothing that has the focus is hidden by the way out, or by anything else'],
  [12, 'criterion 12: no page breaks the security policy, and none logs an error'],
  [13, 'criterion 13: no page asks another host for anything'],
  [74, 'criterion 74: mistakes are named in the title and first in main, have the focus, and are said as beside the fields'],
  [76, 'criterion 76: every mistake in the summary leads to a field'],
  [77, 'criterion 77: with mistakes on it, and without, a page holds exactly what was typed'],
  [78, 'criterion 78: no browser requires or validates a field'],
  [79, 'criterion 79: no option reveals a question'],
  [80, 'criterion 80: a page that explains a problem says whom to ring, and shows a child nothing red'],
];

suite('every screen', { concurrency: true }, () => {
  for (const language of languages) {
    // One browser page, so one screen after the other.
    suite(`in ${language}`, { concurrency: 1 }, () => {
      const found: Debt[] = [];
      const titles = new Map<string, string>();
      let browser: Browser;
      let site: Site;
      let visited = 0;

      before(async () => {
        [browser, site] = await Promise.all([launch(), startSite()]);
        const context = await browser.newContext({ viewport: narrow });
        await withAxe(context);
        const page = await context.newPage();
        const complaints = complaintsOf(page, site);
        for (const screen of screens.filter((one) => one.page !== bothLanguages || language === 'en')) {
          const wrong = await visit(page, site, screen, language);
          const said = complaints.splice(0).map((what): Debt => ({ criterion: what.startsWith('asked for') ? 13 : 12, what }));
          found.push(...[...wrong, ...said].map(({ criterion, what }) => ({ criterion, what: `${screen.page}, ${screen.state}: ${what}` })));
          titles.set(`${screen.page}${screen.mistakes > 0 ? ', mistaken' : ''}`, await page.title());
          visited += 1;
        }
      });
      after(async () => {
        await browser.close();
        await site.stop();
      });

      for (const [criterion, promise] of owed) test(promise, () => assert.deepEqual(found.filter((debt) => debt.criterion === criterion).map(({ what }) => what), []));

      test('nothing else was wrong, and every screen was seen', () => {
        assert.deepEqual(found.filter(({ criterion }) => !owed.some(([one]) => one === criterion)), []);
        assert.ok(visited > screens.length - 2);
      });

      test('criterion 7: no two pages have the same title', () => {
        const byTitle = Map.groupBy(titles, ([, title]) => title);
        assert.deepEqual([...byTitle].filter(([, pages]) => pages.length > 1).map(([title, pages]) => `${title}: ${pages.map(([name]) => name).join('; ')}`), []);
        assert.ok(titles.size > screensByPage.size - 2);
      });
    });
  }
});

/** Opens a screen and looks at it: as it is, with axe, in its other colours, with the focus on each thing in turn, and with larger text. */
async function visit(page: Page, site: Site, screen: Screen, language: Language): Promise<readonly Debt[]> {
  const status = await openScreen(page, site, screen, language);
  if (status !== screen.status) throw new Error(`${screen.page}, ${screen.state}: answered with ${status}`);
  const own = debts(await factsOf(page), screen, site.services.words(language, screen.voice), language);
  const by = (criterion: number, lines: readonly string[]): readonly Debt[] => lines.map((what) => ({ criterion, what }));
  const axe = by(1, [...(await violations(page)), ...(await violationsInOtherColours(page, colours[language]))]);
  const hidden = by(11, await hiddenWhenFocused(page));
  await page.setViewportSize(larger);
  const cut = by(5, await cutOff(page));
  await page.setViewportSize(narrow);
  return [...own, ...axe, ...hidden, ...cut];
}
