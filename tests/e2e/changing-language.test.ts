// Somebody changes the language in the middle of a page, with mistakes on it, and reads on in Welsh to the end. No script.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Page } from 'playwright';
import { essex, monmouthshire } from '../support/councils.ts';
import { longest, send } from '../support/last-screens.ts';
import { screens } from '../support/screens.ts';
import { openScreen, startSite } from '../support/site.ts';
import { launch } from '../support/chromium.ts';
import { complain as journey } from '#journeys/complain.ts';

const mistakesOn = (page: Page) => page.locator('.govuk-error-summary__list li').allTextContents();

test('criteria 77 and 89: two mistakes and half an answer come along to the other language and back', async (t) => {
  const [browser, site] = await Promise.all([launch(), startSite()]);
  t.after(() => Promise.all([browser.close(), site.stop()]));
  const page = await (await browser.newContext({ javaScriptEnabled: false })).newPage();
  await openScreen(page, site, screens.find((screen) => screen.page === 'complain, phone' && screen.state === 'empty')!, 'en');

  await page.getByLabel('What is your phone number?').fill('ask my sister');
  await page.getByLabel(/When is a good time to ring\?/).fill('after four, not Fridays');
  await page.getByRole('button', { name: 'Continue' }).click();
  assert.equal((await mistakesOn(page)).length, 2);
  await page.getByLabel('What is your phone number?').fill('ask my sister, Ŵyn');

  await page.getByRole('button', { name: /^Cymraeg/ }).click();
  assert.equal(new URL(page.url()).pathname, site.services.addresses.of({ language: 'cy', council: essex, journey, step: 'phone' }));
  assert.match(await page.title(), /^Gwall: Eich ffonio neu anfon neges destun atoch/);
  const words = site.services.words('cy');
  assert.deepEqual((await mistakesOn(page)).map((line) => line.trim()), [words('complain:questions.phone.errors.notANumber'), words('complain:questions.messages.errors.choose')]);
  assert.equal(await page.getByLabel('Beth yw eich rhif ffôn?').inputValue(), 'ask my sister, Ŵyn');
  assert.equal(await page.getByLabel(/Pryd mae’n amser da i ffonio\?/).inputValue(), 'after four, not Fridays');

  await page.getByLabel('Ydy', { exact: true }).check();
  await page.getByRole('button', { name: /^English/ }).click();
  assert.match(await page.title(), /^Error: /);
  assert.equal(await page.getByLabel('What is your phone number?').inputValue(), 'ask my sister, Ŵyn');
  assert.ok(await page.getByLabel('Yes', { exact: true }).isChecked());
  assert.equal((await mistakesOn(page)).length, 1, 'what was put right is no mistake any more');
});

test('criterion 92: on the sent page every Welsh date has its day, its digits and its month in Welsh, in their order', async (t) => {
  const [browser, site] = await Promise.all([launch(), startSite()]);
  t.after(() => Promise.all([browser.close(), site.stop()]));
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  const key = await send(site, { council: monmouthshire, journey, language: 'cy', path: longest(journey, monmouthshire) });
  await context.addCookies([{ name: 'draft', value: key.cookie, url: site.url }]);
  await page.goto(site.url + site.services.addresses.of({ language: 'cy', council: monmouthshire, journey, step: 'sent' }));

  const dates = await page.locator('.date-line__date').allTextContents();
  assert.equal(dates[0]?.trim(), 'Dydd Llun 23 Tachwedd 2026');
  assert.ok(dates.length > 3);
  const month = 'Ionawr|Chwefror|Mawrth|Ebrill|Mai|Mehefin|Gorffennaf|Awst|Medi|Hydref|Tachwedd|Rhagfyr';
  for (const date of dates) assert.match(date.trim(), new RegExp(`^Dydd (?:Llun|Mawrth|Mercher|Iau|Gwener|Sadwrn|Sul) \\d{1,2} (?:${month}) 20\\d\\d$`));
});
