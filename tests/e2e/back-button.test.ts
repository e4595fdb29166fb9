// Somebody left in a hurry, and the next person at the device presses Back. The browser brings pages back out of its memory wherever it may.
import assert from 'node:assert/strict';
import { after, before, suite, test } from 'node:test';
import type { Browser, Page } from 'playwright';
import { languages, type Language } from '#i18n/languages.ts';
import { journeys } from '#journeys/index.ts';
import { knownTries, launch } from '../support/chromium.ts';
import { everydaySite, type EverydaySite } from '../support/everyday-site.ts';
import { screensByPage, type Screen } from '../support/screens.ts';
import { become, startSite, type Site } from '../support/site.ts';

const typed = 'Dryw 7316';
// What was typed just now, what the draft holds, and what was sent.
const telling = new RegExp(`${typed}|Some words\\.|someone@example\\.org|01632 960 123|\\b[2-9A-Z]{3}-[2-9A-Z]{3}-[2-9A-Z]{3}\\b`);

/** Every page of every journey that shows or takes what somebody says, with something on it. */
const pages: readonly Screen[] = [...screensByPage.values()].flatMap((screens) => {
  const inJourney = journeys.some(({ id }) => screens[0]?.page.startsWith(`${id}, `));
  const page = screens.find(({ state, page: name }) => state.startsWith('answered') || /, (?:check|sent)$/.test(name));
  return inJourney && page ? [page] : [];
});

let browser: Browser;
let away: EverydaySite;
let site: Site;
const tried = new Set<string>();
before(async () => {
  away = await everydaySite();
  site = await startSite({ change: away.asNeutralSite });
  browser = await launch(knownTries(), { ignoreDefaultArgs: ['--disable-back-forward-cache'] });
});
after(async () => {
  await browser.close();
  await site.stop();
  away.stop();
});

/** What somebody could still see or find: words, fields that are filled in, options that are chosen. */
async function leftOn(page: Page): Promise<readonly string[]> {
  const words = telling.exec(await page.content())?.[0];
  const fields = await page.locator('input:not([type=hidden]), textarea').evaluateAll((all) => all.map((field) => field as HTMLInputElement).filter(({ checked, type, value }) => (/radio|checkbox/.test(type) ? checked : value !== '')).map(({ name, value }) => `${name}: ${value}`));
  return [...(words ? [words] : []), ...fields];
}

/** Leaves a page in a hurry, and looks at what Back and reloading show. */
async function leaveAndLookBack(page: Page, screen: Screen, language: Language): Promise<readonly string[]> {
  const context = page.context();
  const asking = await screen.ask(site, language);
  await become(page, site, asking, screen);
  const here = site.url + asking.path;
  const place = site.services.addresses.read(asking.path) ?? assert.fail(asking.path);
  // Something else of the same person lies behind it, so that Back leads there even where leaving took the page’s own place.
  await page.goto(site.url + site.services.addresses.of({ ...place, step: 'check' }));
  await page.goto(here);
  for (const field of await page.locator('main :is(input[type=text], input[type=email], input[type=tel], textarea)').all()) await field.fill(typed);
  await page.locator('.exit-link').click();
  await page.waitForURL(`${away.url}**`);
  const found: string[] = [];
  for (const look of [() => page.goBack(), () => page.reload(), () => page.goBack()]) {
    await look();
    found.push(...(await leftOn(page)));
  }
  return [...found, ...(await context.cookies()).map(({ name }) => `a cookie: ${name}`)];
}

test('without our care this browser does bring back what was typed', async () => {
  const page = await browser.newPage();
  await page.goto(`${away.url}form`);
  await page.locator('input').fill(typed);
  await page.goto(`${away.url}next`);
  await page.goBack();
  assert.equal(await page.locator('input').inputValue(), typed);
  await page.close();
});

suite('criterion 55: after leaving, Back and reloading show nothing, and nothing is kept', { concurrency: true }, () => {
  // Each page in either language, with script in the one and without in the other: what is left behind does not know in which it was written.
  for (const [turn, language] of languages.entries()) {
    for (const javaScriptEnabled of [true, false]) {
      test(`criterion 55: on its half of the pages of every journey (script ${javaScriptEnabled ? 'on' : 'off'}, ${language})`, async (t) => {
        const context = await browser.newContext({ javaScriptEnabled });
        const page = await context.newPage();
        const found: string[] = [];
        const half = pages.filter((_, at) => (at + turn + Number(javaScriptEnabled)) % languages.length === 0);
        for (const screen of half) {
          found.push(...(await leaveAndLookBack(page, screen, language)).map((one) => `${screen.page}: ${one}`));
          tried.add(`${screen.page}, ${javaScriptEnabled}`);
        }
        const { cookies, origins } = await context.storageState({ indexedDB: true });
        await context.close();
        assert.deepEqual([found, cookies, origins], [[], [], []]);
        t.diagnostic(`${half.length} pages`);
      });
    }
  }
});

test('criterion 55: the whole matrix was tried', (t) => {
  assert.equal(tried.size, pages.length * 2);
  assert.ok(pages.length > 50);
  t.diagnostic(`${tried.size} combinations of page and script; on 0 of them anything was left`);
});
