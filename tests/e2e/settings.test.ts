// A page of each kind as other people see it: on a wide screen, light or dark, and in colours of their own.
import assert from 'node:assert/strict';
import { after, before, suite, test } from 'node:test';
import type { Browser, Locator, Page } from 'playwright';
import { languages } from '#i18n/languages.ts';
import { violations, violationsInOtherColours, withAxe } from '../support/axe.ts';
import { launch } from '../support/chromium.ts';
import { ofEachKind } from '../support/kinds.ts';
import { openScreen, startSite, type Site } from '../support/site.ts';
import { complaintsOf } from '../support/visitor.ts';

const wide = { width: 1280, height: 800 };

const languageAt = (at: number) => languages[at % languages.length] ?? 'cy';

suite('a page of each kind', () => {
  let browser: Browser;
  let site: Site;
  before(async () => {
    [browser, site] = await Promise.all([launch(), startSite()]);
    assert.ok(ofEachKind.length > 40);
  });
  after(async () => {
    await browser.close();
    await site.stop();
  });

  test('criteria 1 and 4: on a wide screen, light or dark, axe finds nothing, and nothing is wider than the screen', async () => {
    const context = await browser.newContext({ viewport: wide });
    await withAxe(context);
    const page = await context.newPage();
    const found = complaintsOf(page, site);
    for (const [at, screen] of ofEachKind.entries()) {
      await openScreen(page, site, screen, languageAt(at));
      const wider = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
      const wrong = [...(await violations(page)), ...(await violationsInOtherColours(page, 'on a dark screen')), ...(wider > 0 ? [`${wider} pixels too wide`] : [])];
      found.push(...wrong.map((one) => `${screen.page}, ${screen.state}, in ${languageAt(at)}: ${one}`));
    }
    await context.close();
    assert.deepEqual(found, []);
  });

  test('criterion 6: in colours of one’s own, what has the focus, what is chosen and what is wrong can be told from the rest', async () => {
    const context = await browser.newContext({ forcedColors: 'active', viewport: { width: 320, height: 900 } });
    const page = await context.newPage();
    const found: string[] = [];
    const asking = ofEachKind.filter(({ fields, trouble }) => fields !== undefined && trouble === undefined);
    for (const [at, screen] of asking.entries()) {
      await openScreen(page, site, screen, languageAt(at));
      // What comes to life beside a field that takes files moves it.
      if ((await page.locator('.file-field').count()) > 0) await page.waitForLoadState('networkidle');
      const wrong = [...(await alikeWhenUsed(page)), ...(screen.mistakes > 0 ? await unmarked(page) : [])];
      found.push(...wrong.map((one) => `${screen.page}, ${screen.state}: ${one}`));
    }
    await context.close();
    assert.deepEqual(found, []);
    assert.ok(asking.some(({ mistakes }) => mistakes > 0) && asking.length > 20);
  });
});

/** Whether the first control of a page looks the same with the focus, or chosen, as without. */
async function alikeWhenUsed(page: Page): Promise<readonly string[]> {
  const control = page.locator('main :is(input:not([type=hidden]), textarea)').first();
  await leave(page);
  const plain = await seen(control);
  await control.focus();
  const focused = await seen(control);
  const alike = [plain.equals(focused) && 'nothing shows the focus'];
  if (await control.evaluate((element) => ['radio', 'checkbox'].includes((element as HTMLInputElement).type))) {
    const chosen = page.locator('main input').and(page.locator('[type=radio], [type=checkbox]')).last();
    await chosen.setChecked(true);
    await leave(page);
    const withMark = await seen(chosen);
    await chosen.evaluate((element) => void ((element as HTMLInputElement).checked = false));
    alike.push(withMark.equals(await seen(chosen)) && 'nothing shows what is chosen');
  }
  return alike.filter((one) => one !== false);
}

const leave = (page: Page): Promise<void> => page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());

/** A picture of a control with its row and what is drawn around it. */
async function seen(control: Locator): Promise<Buffer> {
  const row = control.locator('xpath=ancestor-or-self::*[contains(@class, "govuk-radios__item") or contains(@class, "govuk-checkboxes__item") or contains(@class, "picture-choice") or self::textarea or @type="text" or @type="email" or @type="tel" or @type="file"]').last();
  await row.scrollIntoViewIfNeeded();
  const box = (await row.boundingBox()) ?? { x: 0, y: 0, width: 1, height: 1 };
  const around = 8;
  const x = Math.max(0, box.x - around);
  return control.page().screenshot({ clip: { x, y: Math.max(0, box.y - around), width: Math.min(320 - x, box.width + 2 * around), height: box.height + 2 * around } });
}

/** Whether a field that is wrong has no line beside it, or no words. */
const unmarked = (page: Page): Promise<readonly string[]> =>
  page.locator('.govuk-form-group--error').evaluateAll((groups) =>
    groups.flatMap((group) => [
      ...(parseFloat(getComputedStyle(group).borderInlineStartWidth) >= 2 && getComputedStyle(group).borderInlineStartStyle === 'solid' ? [] : ['no line stands beside what is wrong']),
      ...((group.querySelector('.govuk-error-message')?.textContent ?? '').trim() === '' ? ['nothing says what is wrong'] : []),
    ]),
  );
