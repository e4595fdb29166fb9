// When a voice cannot be recorded, and when a child leaves while it is.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Browser } from 'playwright';
import { violations } from '../support/axe.ts';
import { startIslandPage, type IslandPage } from '../support/island-page.ts';
import { browserWith, buttons, child, names, record, type Seen } from '../support/recording-child.ts';

let site: IslandPage;
let browser: Browser;
before(async () => {
  site = await startIslandPage();
  browser = await browserWith({ device: true, says: 'yes' });
});
after(async () => {
  await browser.close();
  await site.stop();
});

const come = (how: Partial<Parameters<typeof child>[0]> = {}) => child({ site, in: browser, ...how });

test('criterion 42: when the browser is told no, other ways are named, and the field and the button stay', async (t) => {
  const refusing = await browserWith({ device: true, says: 'no' });
  t.after(() => refusing.close());
  for (const [language, words] of [['en', 'We can’t use the microphone. You can add a recording, write, or ask us to ring you.'], ['cy', 'Allwn ni ddim defnyddio’r microffon. Gelli di ychwanegu recordiad, ysgrifennu, neu ofyn i ni dy ffonio di.']] as const) {
    const told = await come({ in: refusing, language });
    await told.page.locator('[data-main]').click();
    await told.page.getByText(words).waitFor();
    assert.equal(await told.page.locator('[data-main]').isEnabled(), true);
    assert.equal(await told.page.locator('input[type=file]').isVisible(), true);
    assert.deepEqual(await violations(told.page), []);
    await told.leave();
  }
});

test('criterion 42: where there is no microphone it says so, and a child can still add a recording that they have', async (t) => {
  const deaf = await browserWith({ device: false, says: 'yes' });
  t.after(() => deaf.close());
  const told = await come({ in: deaf });
  await told.press('Start recording');
  await told.page.getByText('We could not find a microphone. You can add a recording, write, or ask us to ring you.').waitFor();
  await told.page.locator('input[type=file]').setInputFiles({ name: 'mine.mp3', mimeType: 'audio/mpeg', buffer: Buffer.from('ID3') });
  await told.press('Next');
  await told.page.waitForURL(/\/$/);
  assert.deepEqual(site.posts.at(-1)?.files.map(({ name }) => name), ['mine.mp3']);
  await told.leave();
});

const unable: Readonly<Record<string, () => void>> = {
  'has no recorder': () => Reflect.deleteProperty(window, 'MediaRecorder'),
  'knows no kind of sound that we do': () => { MediaRecorder.isTypeSupported = () => false; },
  'cannot put a file into a field': () => Reflect.deleteProperty(window, 'DataTransfer'),
};
for (const [what, before] of Object.entries(unable)) {
  test(`criterion 42: a browser that ${what} shows other ways and no button that would fail`, async () => {
    const told = await come({ before });
    assert.equal(await told.page.locator('.recorder').textContent(), 'This device can’t record here. You can add a recording, write, or ask us to ring you.');
    assert.deepEqual(await buttons(told.page), []);
    assert.equal(await told.page.locator('input[type=file]').isVisible(), true);
    await told.leave();
  });
}

test('criterion 42: without script there is the field, and nothing of the recorder', async () => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(site.at('recorder', 'cy', 'simple'));
  assert.equal(await page.locator('[data-island]').isVisible(), false);
  assert.equal(await page.locator('input[type=file]').isVisible(), true);
  await context.close();
});

test('criteria 42 and 53: leaving by the way out stops the microphone at once and lets nothing remain, however slow the next page is', async () => {
  const told = await come();
  const { page, press } = told;
  site.slowness = 1500;
  await record(told, 1100);
  await press('Start recording');
  await page.getByRole('button', { name: 'Pause' }).waitFor();
  const atOnce = await page.evaluate(() => {
    document.querySelector<HTMLElement>('.exit-link')?.click();
    const { tracks } = (window as unknown as { seen: Seen }).seen;
    return { tracks: tracks.map(({ readyState }) => readyState), files: document.querySelector<HTMLInputElement>('input[type=file]')?.files?.length };
  });
  assert.deepEqual(atOnce, { tracks: ['ended', 'ended'], files: 0 });
  await page.waitForURL(/elsewhere/);
  site.slowness = 0;
  await told.leave();
});

test('criteria 42 and 53: Shift three times stops the microphone too', async () => {
  const told = await come();
  const { page, press } = told;
  site.slowness = 1500;
  await press('Start recording');
  await page.getByRole('button', { name: 'Pause' }).waitFor();
  const atOnce = await page.evaluate(() => {
    for (const type of ['keydown', 'keyup', 'keydown', 'keyup', 'keydown', 'keyup']) document.dispatchEvent(new KeyboardEvent(type, { key: 'Shift' }));
    return (window as unknown as { seen: Seen }).seen.tracks.map(({ readyState }) => readyState);
  });
  assert.deepEqual(atOnce, ['ended']);
  await page.waitForURL(/elsewhere/);
  site.slowness = 0;
  await told.leave();
});

test('criterion 42: whoever leaves while the browser still asks is not recorded when it says yes', async () => {
  const told = await come({ before: holdPermission });
  const { page, press, said } = told;
  await press('Start recording');
  assert.equal(await said(), 'Say yes if your device asks about the microphone.');
  await page.evaluate(() => window.dispatchEvent(new Event('leaving')));
  await page.evaluate(() => (window as unknown as { allow: () => void }).allow());
  await page.waitForFunction(() => (window as unknown as { seen: Seen }).seen.tracks.length === 1);
  await page.waitForFunction(() => (window as unknown as { seen: Seen }).seen.tracks.every(({ readyState }) => readyState === 'ended'));
  assert.deepEqual(await buttons(page), ['Start recording']);
  await told.leave();
});

/** The browser asks, and waits for the test to say yes. */
function holdPermission(): void {
  const { mediaDevices } = navigator;
  const given = mediaDevices.getUserMedia.bind(mediaDevices);
  const allowed = new Promise<void>((resolve) => Object.assign(window, { allow: resolve }));
  mediaDevices.getUserMedia = async (wanted) => {
    await allowed;
    return given(wanted);
  };
}

test('criterion 42: Stop sends nothing that was recorded', async () => {
  const told = await come();
  const { page, press } = told;
  await record(told, 1100);
  await press('Start recording');
  await page.getByRole('button', { name: 'Pause' }).waitFor();
  await press('Stop');
  await page.waitForURL(/\/$/);
  const { fields, files } = site.posts.at(-1) ?? {};
  assert.deepEqual([fields, files], [{ stop: '1' }, []]);
  await told.leave();
});

test('criterion 42: a microphone that is taken away ends the recording and keeps what was heard', async () => {
  const told = await come();
  const { page, press } = told;
  await press('Start recording');
  await page.getByText('0:01').waitFor();
  await page.evaluate(() => (window as unknown as { seen: Seen }).seen.tracks.forEach((track) => track.stop()));
  await page.getByText('Recording 1 is ready').waitFor();
  assert.deepEqual(await names(page), ['recording-1.webm']);
  await told.leave();
});

