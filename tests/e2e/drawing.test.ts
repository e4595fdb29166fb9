// A child draws a picture with a mouse or a finger; by keyboard there are other ways, and nothing gets stuck.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Browser, BrowserContextOptions, Page } from 'playwright';
import sharp from 'sharp';
import { languages, type Language } from '#i18n/languages.ts';
import { withAxe } from '../support/axe.ts';
import { launch } from '../support/chromium.ts';
import { startIslandPage, type IslandPage } from '../support/island-page.ts';
import { faultsOf, looks } from '../support/looks.ts';
import { colourAt, line, type Place } from '../support/pencil.ts';
import { names } from '../support/recording-child.ts';
import { complaintsOf } from '../support/visitor.ts';

let site: IslandPage;
let browser: Browser;
before(async () => {
  site = await startIslandPage();
  browser = await launch();
});
after(async () => {
  await browser.close();
  await site.stop();
});

interface Coming {
  readonly language?: Language;
  readonly options?: BrowserContextOptions;
}

/** A child where a picture can be drawn. Whatever the browser complains of fails the test when they leave. */
async function child({ language = 'en', options = {} }: Coming = {}): Promise<{ readonly page: Page; press(name: string | RegExp): Promise<void>; leave(): Promise<void> }> {
  const context = await browser.newContext({ viewport: { width: 800, height: 900 }, ...options });
  await withAxe(context);
  const page = await context.newPage();
  const complaints = complaintsOf(page, site);
  await page.goto(site.at('drawing', language, 'simple'));
  await page.locator('.drawing').waitFor();
  return {
    page,
    press: (name) => page.getByRole('button', { name, exact: typeof name === 'string' }).click(),
    async leave() {
      await context.close();
      assert.deepEqual(complaints, []);
    },
  };
}

/** What has been posted last. */
const posted = () => site.posts.at(-1) ?? { fields: {}, files: [] };

async function pressNext({ page, press }: Awaited<ReturnType<typeof child>>): Promise<void> {
  await press('Next');
  await page.waitForURL(/\/$/);
}

test('R1.73: a drawing becomes a PNG picture of its lines in the colours they were drawn in, and the form posts it', async () => {
  const told = await child();
  const { page, press } = told;
  await press('Draw a picture');
  await line(page, [0.2, 0.5], [0.8, 0.5]);
  await press('Red');
  await press('Thick');
  await line(page, [0.5, 0.2]);
  await press('Use this drawing');
  await page.getByText('Drawing 1 is ready').waitFor();
  assert.deepEqual(await names(page), ['drawing-1.png']);
  await pressNext(told);
  const [file] = posted().files;
  assert.equal(file?.type, 'image/png');
  const { width, height, format } = await sharp(file.bytes).metadata();
  assert.deepEqual([format, width, height], ['png', 1200, 900]);
  const colours = await Promise.all(([[0.5, 0.5], [0.5, 0.2], [0.1, 0.1]] as const).map((place) => colourAt(file.bytes, place)));
  assert.deepEqual(colours, ['#1a1a1a', '#c8402c', '#ffffff']);
  await told.leave();
});

test('the paper opens only when somebody presses, and opening it moves nobody', async () => {
  const told = await child();
  const { page, press } = told;
  const opener = page.getByRole('button', { name: 'Draw a picture' });
  assert.equal(await page.locator('canvas').count(), 0);
  assert.equal(await opener.getAttribute('aria-expanded'), 'false');
  await press('Draw a picture');
  assert.equal(await opener.getAttribute('aria-expanded'), 'true');
  assert.equal(await opener.evaluate((button) => button === document.activeElement), true);
  await line(page, [0.2, 0.5], [0.8, 0.5]);
  await press('Draw a picture');
  assert.equal(await page.locator('canvas').count(), 0);
  await pressNext(told);
  assert.deepEqual(posted().files, [], 'what was put away is not sent');
  await told.leave();
});

test('what is on the open paper when somebody presses Next is sent; an empty paper is not', async () => {
  const told = await child();
  await told.press('Draw a picture');
  await line(told.page, [0.2, 0.5], [0.8, 0.5]);
  await pressNext(told);
  assert.deepEqual(posted().files.map(({ name }) => name), ['drawing-1.png']);
  await told.leave();
  const other = await child();
  await other.press('Draw a picture');
  await pressNext(other);
  assert.deepEqual(posted().files, []);
  await other.leave();
});

test('a line is undone, all of it is wiped away, and that is undone too', async () => {
  const told = await child();
  const { page, press } = told;
  await press('Draw a picture');
  await press('Use this drawing');
  await page.getByText('There is nothing on the paper yet.').waitFor();
  await line(page, [0.2, 0.3], [0.8, 0.3]);
  await line(page, [0.2, 0.6], [0.8, 0.6]);
  await press('Start again');
  await page.getByText('The paper is empty.').waitFor();
  await press('Undo');
  await press('Undo');
  await press('Use this drawing');
  await page.getByText('Drawing 1 is ready').waitFor();
  await pressNext(told);
  const [file] = posted().files;
  assert.ok(file);
  assert.deepEqual([await colourAt(file.bytes, [0.5, 0.3]), await colourAt(file.bytes, [0.5, 0.6])], ['#1a1a1a', '#ffffff']);
  await told.leave();
});

test('a finished drawing is changed, kept beside another and beside a photo, and deleted after asking', async () => {
  const told = await child();
  const { page, press } = told;
  await press('Draw a picture');
  await line(page, [0.2, 0.3], [0.8, 0.3]);
  await press('Use this drawing');
  await page.locator('input[type=file]').setInputFiles({ name: 'photo.jpg', mimeType: 'image/jpeg', buffer: Buffer.from('photo') });
  await press(/^Change it/);
  await line(page, [0.2, 0.6], [0.8, 0.6]);
  await press('Use this drawing');
  await press('Draw a picture');
  await line(page, [0.5, 0.5]);
  await press('Use this drawing');
  await page.getByText('Drawing 2 is ready').waitFor();
  assert.deepEqual(await names(page), ['photo.jpg', 'drawing-1.png', 'drawing-2.png']);
  await page.getByRole('button', { name: /^Delete .*2$/ }).click();
  await page.getByText('Delete Drawing 2? You cannot get it back.').waitFor();
  await press(/^Delete for good/);
  assert.deepEqual(await names(page), ['photo.jpg', 'drawing-1.png']);
  await pressNext(told);
  const file = posted().files.at(-1);
  assert.ok(file);
  assert.deepEqual([await colourAt(file.bytes, [0.5, 0.3]), await colourAt(file.bytes, [0.5, 0.6])], ['#1a1a1a', '#1a1a1a']);
  await told.leave();
});

test('a finger draws on the paper and scrolls everywhere else', async () => {
  const told = await child({ options: { hasTouch: true, isMobile: true, viewport: { width: 320, height: 640 } } });
  const { page, press } = told;
  await press('Draw a picture');
  const paper = page.getByRole('img', { name: 'Your drawing' });
  await paper.scrollIntoViewIfNeeded();
  const { x, y, width, height } = (await paper.boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };
  assert.ok(height < 640 * 0.75, 'there is page left above and below it');
  const touching = await page.evaluate(() => [...document.querySelectorAll('body *')].filter((one) => getComputedStyle(one).touchAction !== 'auto').map((one) => one.className));
  assert.deepEqual(touching, ['drawing__paper']);
  const fingers = await page.context().newCDPSession(page);
  const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', ...points: readonly Place[]) => fingers.send('Input.dispatchTouchEvent', { type, touchPoints: points.map(([across, down], id) => ({ x: x + across * width, y: y + down * height, id })) });
  await touch('touchStart', [0.3, 0.2]);
  for (const down of [0.4, 0.6, 0.8]) await touch('touchMove', [0.3, down], [0.9, down]);
  await touch('touchEnd');
  await press('Use this drawing');
  await pressNext(told);
  const [file] = posted().files;
  assert.ok(file);
  assert.deepEqual([await colourAt(file.bytes, [0.3, 0.5]), await colourAt(file.bytes, [0.9, 0.6])], ['#1a1a1a', '#ffffff'], 'one finger leaves one line');
  await told.leave();
});

test('whoever cannot draw with a pointer is told of the other ways, and meets every button by keyboard', async () => {
  const told = await child();
  const { page } = told;
  await page.getByRole('button', { name: 'Draw a picture' }).focus();
  await page.keyboard.press('Enter');
  await page.getByText('Or add a photo. Or write.').waitFor();
  const met: string[] = [];
  for (let tabs = 0; tabs < 16; tabs += 1) {
    await page.keyboard.press('Tab');
    met.push(await page.evaluate(() => (document.activeElement instanceof HTMLInputElement ? document.activeElement.type : document.activeElement?.textContent ?? '')));
  }
  assert.deepEqual(met.slice(0, 15), ['Black', 'Brown', 'Red', 'Orange', 'Yellow', 'Green', 'Blue', 'Purple', 'Thin', 'Medium', 'Thick', 'Undo', 'Start again', 'Use this drawing', 'file']);
  await told.leave();
});

test('criterion 53: leaving at once and stopping let no drawing remain', async () => {
  const told = await child();
  const { page, press } = told;
  await press('Draw a picture');
  await line(page, [0.2, 0.3], [0.8, 0.3]);
  await press('Use this drawing');
  await page.getByText('Drawing 1 is ready').waitFor();
  const left = await page.evaluate(() => {
    window.dispatchEvent(new Event('leaving'));
    return document.querySelector<HTMLInputElement>('input[type=file]')?.files?.length;
  });
  assert.equal(left, 0);
  await press('Draw a picture');
  await line(page, [0.2, 0.3], [0.8, 0.3]);
  await press('Stop');
  await page.waitForURL(/\/$/);
  assert.deepEqual(posted(), { fields: { stop: '1' }, files: [] });
  await told.leave();
});

for (const [where, options] of Object.entries(looks)) {
  test(`criteria 1, 4 and 10: the drawing island in every state ${where}: axe finds nothing, nothing is too wide, everything to press is 44 pixels high`, async () => {
    for (const language of languages) {
      const told = await child({ language, options });
      const { page } = told;
      const found: string[] = [];
      const look = async (state: string) => found.push(...(await faultsOf(page, '.drawing')).map((one) => `${language}, ${state}: ${one}`));
      await look('closed');
      await page.locator('[data-main]').click();
      await line(page, [0.2, 0.3], [0.8, 0.3]);
      await look('open');
      await page.locator('.drawing__buttons button').last().click();
      await page.locator('.made').waitFor();
      await look('drawn');
      await page.locator('.made__actions button').last().click();
      await look('about to be deleted');
      assert.deepEqual(found, []);
      await told.leave();
    }
  });
}
