// A child says it out loud and sends two pictures, without script, in Welsh; the team hears the very sound and sees no place.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { setTimeout as pause } from 'node:timers/promises';
import type { Page } from 'playwright';
import sharp from 'sharp';
import { recordSchema } from '#cases/record.ts';
import { monmouthshire } from '../support/councils.ts';
import { child } from '../support/child.ts';
import { canary, photo } from '../support/sample-files.ts';
import { mailTo, story } from '../support/story.ts';
import { namesOn } from '../support/adder.ts';

const told = story('2026-11-23T10:15:00Z');

/** Records a second of a clear note as a page with a recorder does. */
async function recorded(page: Page): Promise<Buffer> {
  await page.goto('about:blank');
  const base64 = await page.evaluate(async () => {
    const context = new AudioContext();
    const [note, ear] = [new OscillatorNode(context, { frequency: 440 }), context.createMediaStreamDestination()];
    note.connect(ear);
    note.start();
    const recorder = new MediaRecorder(ear.stream, { mimeType: 'audio/webm;codecs=opus', audioBitsPerSecond: 32_000 });
    const parts: Blob[] = [];
    recorder.ondataavailable = ({ data }) => void parts.push(data);
    await context.resume();
    recorder.start(200);
    await new Promise((resolve) => setTimeout(resolve, 1_200));
    await new Promise((resolve) => {
      recorder.onstop = resolve;
      recorder.stop();
    });
    const bytes = new Uint8Array(await new Blob(parts).arrayBuffer());
    return btoa(bytes.reduce((all, byte) => all + String.fromCharCode(byte), ''));
  });
  return Buffer.from(base64, 'base64');
}

/** Plays bytes as any browser would: how long they sound, and at which pitch. */
const played = (page: Page, sound: Buffer) =>
  page.evaluate(async (base64) => {
    const audio = await new OfflineAudioContext(1, 48_000, 48_000).decodeAudioData(Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0)).buffer);
    const wave = audio.getChannelData(0);
    const loud = wave.findIndex((value) => Math.abs(value) > 0.2);
    const stretch = wave.slice(loud, loud + 24_000);
    const crossings = stretch.reduce((count, value, at) => count + (at > 0 && value >= 0 !== (stretch[at - 1] ?? 0) >= 0 ? 1 : 0), 0);
    return { seconds: audio.duration, hertz: crossings };
  }, sound.toString('base64'));

test('a child’s voice and pictures go from a page without script to the attachments of the team’s mail', async () => {
  const { browser, portal } = told;
  const studio = await browser.newContext();
  const studioPage = await studio.newPage();
  const voice = await recorded(studioPage);

  const gwen = await child(browser, portal, { language: 'cy', council: monmouthshire });
  const { page, words } = gwen;
  await gwen.open();
  await gwen.begin();
  await gwen.answer({ ways: ['voice', 'photo'] }, 'voice');
  await page.getByLabel(words('listen:questions.recording.label')).setInputFiles({ name: `${canary} dad hits me.webm`, mimeType: 'audio/webm', buffer: voice });
  await gwen.press(words('common:files.add'));
  assert.equal(new URL(page.url()).hash, '#recording-kept');
  assert.equal(await page.evaluate(() => document.activeElement?.id), 'recording-kept');
  assert.deepEqual(namesOn(await page.content()), ['Recordiad 1']);
  await gwen.next();

  const pictures = [await photo.jpeg(), await photo.png()];
  const field = page.getByLabel(words('listen:questions.pictures.label'));
  await field.setInputFiles(pictures.map((buffer, at) => ({ name: `${canary}-${at}.jpg`, mimeType: 'image/jpeg', buffer })));
  await gwen.press(words('common:files.add'));
  assert.deepEqual(namesOn(await page.content()), ['Llun 1', 'Llun 2']);
  await field.setInputFiles({ name: 'a.txt', mimeType: 'text/plain', buffer: Buffer.from('words') });
  await gwen.press(words('common:files.add'));
  assert.deepEqual(await page.locator('.govuk-error-summary a').allTextContents(), [words('listen:questions.pictures.errors.wrongType')]);
  await page.getByRole('button', { name: `${words('common:files.remove')} ${words('common:files.removes.picture', { number: 2 })}` }).click();
  assert.deepEqual(namesOn(await page.content()), ['Llun 1']);
  await gwen.next();
  await gwen.answer({});
  const checked = await gwen.main();
  for (const said of ['Recordiad 1', 'Llun 1']) assert.ok(checked.includes(said), said);
  await gwen.send();
  assert.equal(gwen.step(), 'sent');
  await gwen.leave();

  // Other mails may go before the team’s.
  const { store, now } = portal.services;
  for (let state = await store.outboxState(now()); state.due + state.leased > 0; state = await store.outboxState(now())) await pause(20);
  const mail = mailTo(await portal.mails(2), monmouthshire.teams.complaints.mailbox);
  const attachment = (name: string) => mail.attachments.find(({ filename }) => filename === name);
  const bytes = (name: string) => Buffer.from(attachment(name)?.content as ArrayBuffer);
  assert.deepEqual(mail.attachments.filter(({ mimeType }) => mimeType !== 'application/json').map(({ filename, mimeType, disposition }) => [filename, mimeType, disposition]), [
    ['recording-1.webm', 'audio/webm', 'attachment'],
    ['picture-1.jpg', 'image/jpeg', 'attachment'],
  ]);
  const [before, after] = [await played(studioPage, voice), await played(studioPage, bytes('recording-1.webm'))];
  assert.ok(after.seconds > 0.9 && Math.abs(after.seconds - before.seconds) < 0.1, `${after.seconds} s of ${before.seconds}`);
  assert.ok(Math.abs(after.hertz - 440) < 10, `${after.hertz} Hz`);
  const { width, height, exif } = await sharp(bytes('picture-1.jpg')).metadata();
  assert.deepEqual([width, height, exif], [320, 240, undefined]);
  const json = mail.attachments.find(({ mimeType }) => mimeType === 'application/json')?.content as ArrayBuffer;
  const record = recordSchema.parse(JSON.parse(Buffer.from(json).toString()));
  assert.deepEqual(record.files.map(({ name }) => name), ['recording-1.webm', 'picture-1.jpg']);
  assert.ok(!Buffer.concat([bytes('recording-1.webm'), bytes('picture-1.jpg'), Buffer.from(`${mail.text}${mail.html}`), Buffer.from(json)]).includes(canary));
  await studio.close();
});
