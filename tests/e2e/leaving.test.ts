// Leaving at once, and what Back then shows. The everyday site that people land on is played by the test.
import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import type { BrowserContextOptions, Page } from 'playwright';
import { everydaySite } from '../support/everyday-site.ts';
import { story } from '../support/story.ts';

const away = await everydaySite();
after(() => away.stop());

const told = story('2026-11-23T10:15:00Z', { change: away.asNeutralSite });
const secret = 'She told the school that I had missed four meetings.';

/** Somebody who has answered two questions and is writing what happened, on a page of their own browser. */
async function writing(options: BrowserContextOptions = {}): Promise<Page> {
  const context = await told.browser.newContext(options);
  const page = await context.newPage();
  await page.goto(`${told.portal.url}/en/essex/complain/who-you-are`);
  await page.getByLabel('Parent', { exact: true }).check();
  await page.getByRole('button', { name: 'Continue', exact: true }).click();
  await page.getByLabel('For another adult').check();
  await page.getByRole('button', { name: 'Continue', exact: true }).click();
  await page.getByLabel('What is the person’s name? (optional)').fill(secret);
  return page;
}

async function hasLeft(page: Page): Promise<void> {
  await page.waitForURL(`${away.url}**`);
  assert.equal(await page.title(), 'Weather');
  assert.deepEqual((await page.context().cookies(told.portal.url)).map(({ name }) => name), [], 'the cookie is gone');
}

async function showsNothing(page: Page): Promise<void> {
  assert.doesNotMatch(await page.content(), /missed four meetings/);
  const typed = await page.locator('input:not([type=hidden]), textarea').evaluateAll((fields) => fields.map((field) => (field as HTMLInputElement).value).join(' '));
  assert.doesNotMatch(typed, /missed four meetings/);
}

const exit = (page: Page) => page.locator('.exit-link');

for (const javaScriptEnabled of [true, false]) {
  test(`criteria 53, 54 and 55: the exit control leaves, forgets the draft here and the cookie there, and Back shows nothing (script ${javaScriptEnabled ? 'on' : 'off'})`, async () => {
    const page = await writing({ javaScriptEnabled });
    await exit(page).click();
    await hasLeft(page);
    await page.goBack();
    await showsNothing(page);
    await page.goto(`${told.portal.url}/en/essex/complain/the-other-person`);
    await showsNothing(page);
    assert.notEqual(new URL(page.url()).pathname, '/en/essex/complain/the-other-person');
    await page.context().close();
  });
}

test('what is on its way to be kept when somebody leaves is stopped', async () => {
  const page = await writing();
  await page.route('**/the-other-person', async () => {});
  const [keeping] = await Promise.all([page.waitForRequest((request) => request.method() === 'POST'), page.keyboard.press('End')]);
  away.slowness = 1500;
  const [stopped] = await Promise.all([page.waitForEvent('requestfailed', { timeout: 1_000 }), exit(page).click({ noWaitAfter: true })]);
  assert.equal(stopped, keeping);
  await hasLeft(page);
  away.slowness = 0;
  await page.context().close();
});

test('once a page has been kept it goes on with that draft, and begins none in its place', async () => {
  const context = await told.browser.newContext();
  const [page, other] = [await context.newPage(), await context.newPage()];
  await page.goto(`${told.portal.url}/en/essex/comment/what-you-think`);
  const story = page.locator('textarea').first();
  const kept = page.waitForResponse((response) => response.request().method() === 'POST');
  await story.fill(secret);
  await kept;
  await page.waitForSelector('form[data-draft]');
  await other.goto(`${told.portal.url}${await exit(page).getAttribute('href')}`);
  await hasLeft(other);
  await story.fill(`${secret} And more.`);
  await page.close({ runBeforeUnload: true });
  await other.waitForTimeout(500);
  assert.deepEqual(await context.cookies(told.portal.url), []);
  await context.close();
});

test('criterion 53: the second link, for those who go through the page by keyboard or by ear, leaves too', async () => {
  const page = await writing();
  await page.locator('[data-leave-too]').focus();
  await page.keyboard.press('Enter');
  await hasLeft(page);
  await page.goBack();
  await showsNothing(page);
  await page.context().close();
});

test('criterion 53: Shift three times leaves', async () => {
  const page = await writing();
  for (let times = 0; times < 3; times += 1) await page.keyboard.press('Shift');
  await hasLeft(page);
  await page.context().close();
});

test('criterion 56: capitals, Shift with Tab, another key in between, and a long pause never leave', async () => {
  const page = await writing();
  await page.keyboard.type('THREE CAPITALS AND MORE');
  for (let times = 0; times < 4; times += 1) await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Shift');
  await page.keyboard.press('Shift');
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('Shift');
  assert.match(page.url(), /the-other-person$/);
  await page.clock.install();
  await page.keyboard.press('Shift');
  assert.match(page.url(), /the-other-person$/);
  await page.context().close();
});

test('criterion 57: on a phone the Shift of the keyboard on the screen never leaves while somebody writes', async () => {
  const page = await writing({ hasTouch: true, isMobile: true, viewport: { width: 375, height: 667 } });
  await page.getByLabel('What is the person’s name? (optional)').focus();
  for (let times = 0; times < 4; times += 1) await page.keyboard.press('Shift');
  assert.match(page.url(), /the-other-person$/);
  await page.context().close();
});

test('criterion 58: the page is covered at once, however slow the other site is', async () => {
  const page = await writing();
  away.slowness = 1500;
  const atOnce = await page.evaluate(() => {
    document.querySelector<HTMLElement>('.exit-link')?.click();
    return { cover: document.querySelector('.leaving-cover')?.textContent, page: getComputedStyle(document.querySelector('.page') as Element).display };
  });
  assert.deepEqual(atOnce, { cover: 'Loading', page: 'none' });
  await hasLeft(page);
  away.slowness = 0;
  await page.context().close();
});

test('criterion 59: before the first page with the control, a page says what it does and what it cannot do', async () => {
  const page = await (await told.browser.newContext()).newPage();
  await page.goto(`${told.portal.url}/en/essex/complain`);
  assert.equal(await exit(page).count(), 0);
  const words = (await page.locator('main').textContent()) ?? '';
  assert.match(words, /Exit this page/);
  assert.match(words, /cannot remove this site from the list of pages that your browser has visited/);
  await page.getByRole('link', { name: 'Staying safe on this site' }).first().click();
  assert.match(page.url(), /staying-safe/);
  await page.context().close();
});

test('criterion 61: five minutes before the end somebody is asked once, and may keep their answers ten times and more, by keyboard', async () => {
  const page = await writing();
  await page.clock.install();
  await page.reload();
  await page.getByLabel('What is the person’s name? (optional)').fill(secret);
  for (let times = 0; times < 11; times += 1) {
    await page.clock.runFor(114 * 60_000);
    assert.equal(await page.locator('dialog.stay').isVisible(), false);
    await page.clock.runFor(60_000);
    const button = page.getByRole('button', { name: 'Keep my answers' });
    await button.waitFor();
    assert.ok(await button.evaluate((element) => element === document.activeElement));
    const kept = page.waitForResponse((response) => response.request().method() === 'POST');
    await page.keyboard.press('Enter');
    assert.equal((await kept).status(), 303);
  }
  await page.reload();
  assert.equal(await page.getByLabel('What is the person’s name? (optional)').inputValue(), secret, 'what was typed is safe too');
  await page.context().close();
});
