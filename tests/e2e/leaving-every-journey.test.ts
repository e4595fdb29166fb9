// The way out is the same in every journey, wherever something can be written; and so is what is said of it, and of the time there is.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Browser, BrowserContextOptions, Page } from 'playwright';
import { languages } from '#i18n/languages.ts';
import { journeys } from '#journeys/index.ts';
import { isExit, wordsOf, type Journey } from '#journeys/journey.ts';
import { monmouthshire as council } from '../support/councils.ts';
import { fieldsOf } from '#web/read-fields.ts';
import { formBody } from '../support/http.ts';
import { launch } from '../support/chromium.ts';
import { everydaySite, type EverydaySite } from '../support/everyday-site.ts';
import { longest } from '../support/last-screens.ts';
import { ask, begin, startSite, type Site } from '../support/site.ts';

const hour = 60 * 60_000;
const start = Date.parse('2026-11-23T10:15:00Z');

let now = start;
let browser: Browser;
let away: EverydaySite;
let site: Site;
before(async () => {
  away = await everydaySite();
  site = await startSite({ change: away.asNeutralSite, now: () => now });
  browser = await launch();
});
after(async () => {
  await browser.close();
  await site.stop();
  away.stop();
});

/** Somebody at the first page of a journey with a field to write in. */
async function writing(journey: Journey, options: BrowserContextOptions = {}): Promise<Page> {
  const path = longest(journey, council);
  const step = path.steps.find((one) => !isExit(one) && one.asks.some((name) => !journey.questions[name]?.options)) ?? assert.fail('nothing can be written');
  const context = await browser.newContext(options);
  const { cookie } = await begin(site, council, journey, { answers: path.answers });
  await context.addCookies([{ name: 'draft', value: cookie, url: site.url }]);
  const page = await context.newPage();
  await page.goto(site.url + site.services.addresses.of({ language: 'cy', council, journey, step: step.id }));
  await page.locator('main :is(input[type=text], textarea)').first().focus();
  return page;
}

async function hasLeft(page: Page): Promise<void> {
  await page.waitForURL(`${away.url}**`);
  assert.deepEqual(await page.context().cookies(), []);
  await page.context().close();
}

const stays = (page: Page): void => assert.ok(page.url().startsWith(site.url));
const shift = async (page: Page, times: number): Promise<void> => {
  for (let time = 0; time < times; time += 1) await page.keyboard.press('Shift');
};

for (const journey of journeys) {
  test(`criterion 53: the control, the second link and Shift three times all leave (${journey.id})`, async () => {
    const pressing = await writing(journey);
    await pressing.locator('.exit-link').click();
    await hasLeft(pressing);
    const tabbing = await writing(journey);
    await tabbing.locator('[data-leave-too]').focus();
    await tabbing.keyboard.press('Enter');
    await hasLeft(tabbing);
    const shifting = await writing(journey);
    await shift(shifting, 3);
    await hasLeft(shifting);
  });

  test(`criterion 54: the control leaves without script (${journey.id})`, async () => {
    const page = await writing(journey, { javaScriptEnabled: false });
    await page.locator('.exit-link').click();
    await hasLeft(page);
  });

  test(`criterion 56: capitals, Shift with Tab, and another key in between never leave (${journey.id})`, async () => {
    const page = await writing(journey);
    await page.keyboard.type('TRI LLYTHYREN FAWR');
    for (let times = 0; times < 4; times += 1) await page.keyboard.press('Shift+Tab');
    await shift(page, 2);
    await page.keyboard.press('ArrowLeft');
    await shift(page, 1);
    stays(page);
    await page.context().close();
  });

  test(`criterion 57: on a phone the Shift of the keyboard on the screen never leaves while somebody writes (${journey.id})`, async () => {
    const page = await writing(journey, { hasTouch: true, isMobile: true, viewport: { width: 375, height: 667 } });
    await shift(page, 4);
    stays(page);
    await page.context().close();
  });

  for (const language of languages) {
    test(`criteria 59 and 61: the page before the first question says what the way out does and what it cannot do, and how long answers are kept (${journey.id}, ${language})`, async () => {
      const { addresses, words } = site.services;
      const html = await (await ask(site, { path: addresses.of({ language, council, journey }) })).text();
      const isForChild = journey.audience === 'child';
      const say = words(language, isForChild ? 'simple' : 'adult');
      const own = (name: string) => say(`${wordsOf(journey)}:start.${name}`);
      assert.ok(!html.includes('class="exit-link"'), 'the control comes after its explanation');
      assert.match(html, { en: /From the next page/, cy: /O’r dudalen nesaf/ }[language], 'it is said from where the control is there');
      for (const said of isForChild ? [own('exit'), own('idle')] : [say('common:exit.how'), say('common:exit.history'), own('idle')]) assert.ok(html.includes(said), said);
      assert.match(own('idle'), /\b2\b/);
      const first = await (await ask(site, { path: addresses.of({ language, council, journey, step: journey.steps[0]?.id ?? '' }) })).text();
      assert.ok(first.includes('class="exit-link"'));
    });
  }

  test(`criterion 61: without script any press of a button begins the two hours anew, and after them everything is forgotten (${journey.id})`, async () => {
    now = start;
    const path = longest(journey, council);
    const key = await begin(site, council, journey, { answers: path.answers });
    const at = (step: string) => site.services.addresses.of({ language: 'en', council, journey, step });
    const page = path.steps.find((step) => !isExit(step)) ?? assert.fail(`${journey.id} asks nothing`);
    const fields = isExit(page) ? {} : fieldsOf(page, path.answers);
    for (let presses = 0; presses < 3; presses += 1) {
      now += 1.9 * hour;
      const form = formBody(fields);
      assert.equal((await ask(site, { path: at(page.id), key, form })).status, 303);
      assert.equal((await ask(site, { path: at('check'), key })).status, 200);
    }
    now += 2.1 * hour;
    assert.equal((await ask(site, { path: at('check'), key })).status, 410);
    now = start;
  });
}
