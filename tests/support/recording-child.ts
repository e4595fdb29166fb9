/** A child at the recorder, with a microphone in which Chromium plays a tone, and what a test wants to know of it. */
import assert from 'node:assert/strict';
import type { Browser, BrowserContextOptions, Locator, Page } from 'playwright';
import type { Language } from '#i18n/languages.ts';
import { withAxe } from './axe.ts';
import { knownTries, launch } from './chromium.ts';
import type { IslandPage } from './island-page.ts';
import { complaintsOf } from './visitor.ts';

export interface Child {
  readonly page: Page;
  press(name: string | RegExp): Promise<void>;
  /** What the status says. */
  said(): Promise<string>;
  leave(): Promise<void>;
}

export interface Coming {
  readonly site: IslandPage;
  readonly in: Browser;
  readonly language?: Language;
  readonly voice?: 'simple' | 'more';
  readonly options?: BrowserContextOptions;
  /** Done in the page before anything of it runs. */
  readonly before?: () => void;
}

/** A child on the page where a voice can be recorded. Whatever the browser complains of fails the test when they leave. */
export async function child({ site, in: browser, language = 'en', voice = 'more', options = {}, before }: Coming): Promise<Child> {
  const context = await browser.newContext({ viewport: { width: 375, height: 800 }, ...options });
  await withAxe(context);
  await context.addInitScript(watchTracks);
  if (before) await context.addInitScript(before);
  const page = await context.newPage();
  const complaints = complaintsOf(page, site);
  await page.goto(site.at('recorder', language, voice));
  await page.locator('.recorder').waitFor();
  return {
    page,
    press: (name) => page.getByRole('button', { name, exact: typeof name === 'string' }).click(),
    said: async () => (await page.getByRole('status').textContent()) ?? '',
    async leave() {
      await context.close();
      assert.deepEqual(complaints, []);
    },
  };
}

const microphone = '--use-fake-device-for-media-stream';
const asks = '--use-fake-ui-for-media-stream';

/** A browser with or without a microphone, that says yes or no when a page asks for it. */
export const browserWith = ({ device, says }: { readonly device: boolean; readonly says: 'yes' | 'no' }): Promise<Browser> =>
  launch(knownTries(), { args: [...(device ? [microphone] : []), says === 'yes' ? asks : `${asks}=deny`] });

/** What a page was given by the microphone. */
export interface Seen {
  readonly asked: number;
  readonly tracks: readonly MediaStreamTrack[];
}

/** Remembers every sound that the page was given, and every time that it was asked for, where a test can see it. */
function watchTracks(): void {
  const seen = { asked: 0, tracks: [] as MediaStreamTrack[] };
  Object.assign(window, { seen });
  const { mediaDevices } = navigator;
  const given = mediaDevices.getUserMedia.bind(mediaDevices);
  mediaDevices.getUserMedia = async (wanted) => {
    seen.asked += 1;
    const stream = await given(wanted);
    seen.tracks.push(...stream.getTracks());
    return stream;
  };
}

/** How often the page asked for the microphone, and whether it still has what it was given. */
export const asked = (page: Page): Promise<number> => page.evaluate(() => (window as unknown as { seen: Seen }).seen.asked);
export const states = (page: Page): Promise<readonly string[]> => page.evaluate(() => (window as unknown as { seen: Seen }).seen.tracks.map(({ readyState }) => readyState));

/** What the file field holds. */
export const filesIn = (page: Page): Promise<readonly { readonly name: string; readonly size: number }[]> =>
  page.locator('input[type=file]').evaluate((field) => [...((field as HTMLInputElement).files ?? [])].map(({ name, size }) => ({ name, size })));
export const names = async (page: Page): Promise<readonly string[]> => (await filesIn(page)).map(({ name }) => name);

/** What the island’s buttons are called, what time it shows, and what has the focus. */
export const buttons = (page: Page): Promise<readonly string[]> => page.locator('.recorder button').evaluateAll((all) => all.map((one) => (one.textContent ?? '').replace(/\s+/g, ' ').trim()));
export const time = (page: Page): Locator => page.locator('.recorder__time');
export const focused = (page: Page): Promise<string> => page.evaluate(() => document.activeElement?.textContent ?? '');

/** Records for a while. */
export async function record({ page, press }: Child, milliseconds: number): Promise<void> {
  await press('Start recording');
  await page.getByRole('button', { name: 'Stop recording' }).waitFor();
  await page.waitForTimeout(milliseconds);
  await press('Stop recording');
  await page.getByRole('button', { name: 'Start recording' }).waitFor();
}

/** How many seconds of sound a file holds, as the browser decodes it. */
export const secondsOf = (page: Page, bytes: Uint8Array): Promise<number> =>
  page.evaluate(async (numbers) => (await new OfflineAudioContext(1, 48_000, 48_000).decodeAudioData(new Uint8Array(numbers).buffer)).duration, [...bytes]);
