// A child records their voice: the microphone plays a tone that Chromium makes, and the form is posted as browsers post it.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Browser } from 'playwright';
import { languages } from '#i18n/languages.ts';
import { startIslandPage, type IslandPage } from '../support/island-page.ts';
import { faultsOf, looks } from '../support/looks.ts';
import { asked, browserWith, buttons, child, filesIn, focused, names, record, secondsOf, states, time } from '../support/recording-child.ts';

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

test('criterion 42: before anything is recorded a child reads who may hear, how long there is and what the device asks, and nothing has been asked', async () => {
  const told = await come();
  assert.deepEqual(await told.page.locator('.recorder__before p').allTextContents(), [
    'People near you may hear you.',
    'You can talk for up to 10 minutes. Then you can add another recording.',
    'Your device may ask if we can use the microphone. Nothing is recorded until you say yes.',
  ]);
  assert.deepEqual(await buttons(told.page), ['Start recording']);
  assert.equal(await asked(told.page), 0);
  await record(told, 1600);
  assert.equal(await asked(told.page), 1);
  await told.leave();
});

test('criterion 42: a child records, pauses, goes on, stops, listens, records it again and deletes it', async () => {
  const told = await come();
  const { page, press, said } = told;
  await press('Start recording');
  await page.getByRole('button', { name: 'Pause' }).waitFor();
  assert.equal(await said(), 'Recording now.');
  assert.deepEqual(await buttons(page), ['Stop recording', 'Pause']);
  await page.waitForTimeout(1500);
  await press('Pause');
  assert.equal(await said(), 'Paused. Nothing is being recorded.');
  const paused = await time(page).textContent();
  await page.waitForTimeout(1300);
  assert.equal(await time(page).textContent(), paused, 'time stands still');
  await press('Go on');
  assert.equal(await said(), 'Recording now.');
  await page.waitForTimeout(1200);
  await press('Stop recording');
  await page.getByText('Recording 1 is ready').waitFor();
  assert.deepEqual(await buttons(page), ['Start recording', 'Listen: Recording 1', 'Record it again: Recording 1', 'Delete: Recording 1']);
  assert.match((await page.locator('.made__name').textContent()) ?? '', /^Recording 1 0:0[23]$/);
  assert.deepEqual(await states(page), ['ended'], 'the microphone is let go of');

  await press(/^Listen/);
  assert.deepEqual((await buttons(page)).slice(1, 2), ['Stop listening: Recording 1']);
  await press(/^Stop listening/);
  await press(/^Listen/);
  await page.getByRole('button', { name: /^Listen/ }).waitFor({ timeout: 10_000 });

  const before = await filesIn(page);
  await press(/^Record it again/);
  await page.getByRole('button', { name: 'Stop recording' }).waitFor();
  assert.match(await focused(page), /Stop recording/, 'the focus is not lost with the button that was pressed');
  assert.deepEqual(await buttons(page), ['Stop recording', 'Pause']);
  await page.waitForTimeout(4000);
  await press('Stop recording');
  await page.getByText('Recording 1 is ready').waitFor();
  const again = await filesIn(page);
  assert.deepEqual(again.map(({ name }) => name), ['recording-1.webm']);
  assert.notEqual(again[0]?.size, before[0]?.size);

  await press(/^Delete (?!for)/);
  assert.equal(await said(), 'Delete Recording 1? You cannot get it back.');
  await press(/^Keep it/);
  assert.deepEqual(await names(page), ['recording-1.webm']);
  await press(/^Delete (?!for)/);
  await press(/^Delete for good/);
  assert.equal(await said(), 'Recording 1 is deleted.');
  assert.deepEqual(await names(page), []);
  assert.match(await focused(page), /Start recording/);
  await told.leave();
});

test('criterion 42: what is posted holds each recording as sound that plays, beside what was chosen in the field', async () => {
  const told = await come();
  const { page } = told;
  await record(told, 2200);
  await page.locator('input[type=file]').setInputFiles({ name: 'note.txt', mimeType: 'text/plain', buffer: Buffer.from('A note') });
  await record(told, 1500);
  assert.deepEqual(await names(page), ['note.txt', 'recording-1.webm', 'recording-2.webm']);
  await told.press('Next');
  await page.waitForURL(/\/$/);
  const { files = [], fields } = site.posts.at(-1) ?? {};
  assert.deepEqual(files.map(({ name, type }) => [name, type]), [['note.txt', 'text/plain'], ['recording-1.webm', 'audio/webm'], ['recording-2.webm', 'audio/webm']]);
  assert.deepEqual(fields, {});
  for (const { bytes } of files.slice(1)) {
    assert.deepEqual([...bytes.slice(0, 4)], [0x1a, 0x45, 0xdf, 0xa3], 'it begins as Matroska does');
    assert.ok((await secondsOf(page, bytes)) > 1);
  }
  await told.leave();
});

test('criterion 42: whoever presses Next while it records has sent what was recorded so far', async () => {
  const told = await come();
  const { page, press } = told;
  await press('Start recording');
  await page.getByRole('button', { name: 'Pause' }).waitFor();
  await page.waitForTimeout(1700);
  await press('Next');
  await page.waitForURL(/\/$/);
  const [file] = site.posts.at(-1)?.files ?? [];
  assert.equal(file?.name, 'recording-1.webm');
  assert.ok((await secondsOf(page, file.bytes)) > 1);
  await told.leave();
});

test('criterion 42: ten minutes are the most for one recording; it says so a minute before, keeps all of it and lets another be added', async () => {
  const told = await come();
  const { page, press, said } = told;
  await page.clock.install();
  await press('Start recording');
  await page.getByRole('button', { name: 'Pause' }).waitFor();
  await page.clock.fastForward(9 * 60_000 + 1000);
  await page.getByText('You have a minute left').waitFor();
  await page.clock.fastForward(60_000);
  await page.getByRole('button', { name: 'Start recording' }).waitFor();
  assert.equal(await said(), 'That is as long as one recording can be. Recording 1 is ready, and you can add another.');
  assert.deepEqual(await states(page), ['ended']);
  await page.clock.resume();
  await record(told, 1100);
  assert.deepEqual(await names(page), ['recording-1.webm', 'recording-2.webm']);
  await told.leave();
});

test('criterion 42: ten minutes of speech are smaller than 6 MB', async () => {
  const told = await come();
  await record(told, 5000);
  const [{ size } = { size: 0 }] = await filesIn(told.page);
  const tenMinutes = (size / 5) * 600;
  assert.ok(size > 0 && tenMinutes < 6_000_000, `${tenMinutes} bytes`);
  await told.leave();
});

test('criterion 42: the time is shown and not said, second by second; what is said stands in one polite status', async () => {
  const told = await come();
  const { page, press } = told;
  await press('Start recording');
  await page.getByText('0:02').waitFor();
  assert.equal(await time(page).evaluate((element) => element.closest('[role=status], [aria-live]')), null);
  assert.equal(await page.locator('[role=status], [aria-live]').count(), 1);
  assert.equal(await page.locator('[aria-pressed]').count(), 0, 'the name of the button says what it does');
  await told.leave();
});

test('criterion 42: nothing plays by itself, and what plays falls silent when another recording begins', async () => {
  const told = await come({ before: countPlays });
  const { page, press } = told;
  const playing = () => page.evaluate(() => (window as unknown as { sounds: HTMLAudioElement[] }).sounds.map(({ paused }) => !paused));
  await record(told, 2500);
  assert.deepEqual(await playing(), []);
  await press(/^Listen/);
  assert.deepEqual(await playing(), [true]);
  await press('Start recording');
  assert.deepEqual(await playing(), [false]);
  await told.leave();
});

function countPlays(): void {
  const sounds: HTMLMediaElement[] = [];
  Object.assign(window, { sounds });
  const { play } = HTMLMediaElement.prototype;
  HTMLMediaElement.prototype.play = function (this: HTMLMediaElement) {
    sounds.push(this);
    return play.call(this);
  };
}

test('criterion 42: all of it goes by keyboard alone', async () => {
  const told = await come();
  const { page } = told;
  await page.locator('.exit-link').focus();
  await page.keyboard.press('Tab');
  assert.match(await focused(page), /Start recording/);
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Pause' }).waitFor();
  assert.match(await focused(page), /Stop recording/);
  await page.waitForTimeout(1100);
  await page.keyboard.press('Space');
  await page.getByText('Recording 1 is ready').waitFor();
  await page.keyboard.press('Tab');
  assert.match(await focused(page), /^Listen/);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  assert.match(await focused(page), /^Delete for good/);
  await page.keyboard.press('Enter');
  assert.match(await focused(page), /Start recording/);
  await told.leave();
});

for (const [where, options] of Object.entries(looks)) {
  test(`criteria 1, 4 and 10: the recorder in every state ${where}: axe finds nothing, nothing is too wide, everything to press is 44 pixels high`, async () => {
    for (const language of languages) {
      const told = await come({ language, voice: 'simple', options });
      const { page } = told;
      const main = page.locator('[data-main]');
      const found: string[] = [];
      const look = async (state: string) => found.push(...(await faultsOf(page, '.recorder')).map((one) => `${language}, ${state}: ${one}`));
      await look('at rest');
      await main.click();
      await page.locator('.recorder--recording').waitFor();
      await page.waitForTimeout(1100);
      await look('recording');
      await page.locator('.recorder__buttons button').nth(1).click();
      await look('paused');
      await main.click();
      await page.locator('.made').waitFor();
      await look('recorded');
      await page.locator('.made__actions button').nth(2).click();
      await look('about to be deleted');
      assert.deepEqual(found, []);
      await told.leave();
    }
  });
}
