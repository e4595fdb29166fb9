// Children’s pages read themselves aloud: in a person’s recording, or in a voice that lives on the device and speaks the page’s language.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { BrowserContextOptions, Locator, Page } from 'playwright';
import { withAxe } from '../support/axe.ts';
import { faultsOf, looks } from '../support/looks.ts';
import { story } from '../support/story.ts';
import { complaintsOf } from '../support/visitor.ts';

const told = story('2026-11-23T10:15:00Z');

interface Voice {
  readonly lang: string;
  readonly localService: boolean;
  readonly default?: boolean;
}

const here = (lang: string): Voice => ({ lang, localService: true });
const far = (lang: string): Voice => ({ lang, localService: false });

interface Reader {
  readonly page: Page;
  readonly button: Locator;
  /** What has been spoken and in which voice; and whether something speaks now. */
  heard(): Promise<{ readonly lines: readonly string[]; readonly voices: readonly string[]; readonly speaking: boolean }>;
  leave(): Promise<void>;
}

/** A child at a page, on a device with these voices. Whatever the browser complains of fails the test when they leave. */
async function child(path: string, voices: readonly Voice[], options: BrowserContextOptions = {}): Promise<Reader> {
  const context = await told.browser.newContext(options);
  await withAxe(context);
  await context.addInitScript(playVoices, voices);
  const page = await context.newPage();
  const complaints = complaintsOf(page, told.portal);
  await page.goto(told.portal.url + path);
  return {
    page,
    button: page.locator('.read-aloud button'),
    heard: () => page.evaluate(() => (window as unknown as { heard: () => never }).heard()),
    async leave() {
      await context.close();
      assert.deepEqual(complaints, []);
    },
  };
}

/** Voices as browsers have them, that say nothing: a line ends when the test says so. */
function playVoices(voices: readonly Voice[]): void {
  interface Utterance extends EventTarget { text: string; lang: string; voice: Voice }
  const said: Utterance[] = [];
  let waiting: Utterance[] = [];
  let known = voices;
  const synthesis = {
    onvoiceschanged: null as (() => void) | null,
    getVoices: () => known,
    speak: (utterance: Utterance) => { said.push(utterance); waiting.push(utterance); },
    cancel: () => { waiting = []; },
  };
  class Line extends EventTarget {
    text: string;
    constructor(text: string) { super(); this.text = text; }
  }
  Object.defineProperty(window, 'speechSynthesis', { value: synthesis });
  Object.assign(window, {
    SpeechSynthesisUtterance: Line,
    heard: () => ({ lines: said.map(({ text }) => text), voices: [...new Set(said.map(({ voice, lang }) => `${voice.lang} as ${lang}`))], speaking: waiting.length > 0 }),
    finish: () => { for (const one of waiting) one.dispatchEvent(new Event('end')); },
    learn: (more: readonly Voice[]) => { known = more; synthesis.onvoiceschanged?.(); },
  });
}

const start = { en: '/en/monmouthshire/listen-to-me', cy: '/cy/sir-fynwy/gwrandewch-arna-i' } as const;

/** Whether the button has come, once everything that the page asked for has. */
async function offered({ page, button }: Reader): Promise<boolean> {
  await page.waitForLoadState('networkidle');
  return button.isVisible();
}

test('criterion 43: a local English voice reads the words of the page, when and only when somebody presses', async () => {
  const reader = await child(start.en, [far('en-GB'), here('fr-FR'), here('en-US'), here('en-GB')]);
  await reader.button.waitFor();
  assert.equal(await reader.button.textContent(), 'Read aloud');
  assert.deepEqual(await reader.heard(), { lines: [], voices: [], speaking: false });
  await reader.button.click();
  const { lines, voices, speaking } = await reader.heard();
  assert.deepEqual([voices, speaking], [['en-GB as en-GB'], true]);
  assert.deepEqual(lines.slice(0, 4), ['Listen to me', 'Tell us in your own way.', 'The complaints team reads it by:', 'Tuesday 24 November 2026']);
  assert.equal(await reader.button.textContent(), 'Stop reading');
  await reader.leave();
});

test('criterion 43: pressing again stops, and after the last line the button offers to begin again', async () => {
  const reader = await child(start.en, [here('en-GB')]);
  await reader.button.click();
  await reader.button.click();
  assert.equal((await reader.heard()).speaking, false);
  assert.equal(await reader.button.textContent(), 'Read aloud');
  await reader.button.click();
  await reader.page.evaluate(() => (window as unknown as { finish: () => void }).finish());
  assert.equal(await reader.button.textContent(), 'Read aloud');
  assert.equal(await reader.button.evaluate((button) => button === document.activeElement), true);
  await reader.leave();
});

const silent: readonly (readonly [what: string, path: string, voices: readonly Voice[]])[] = [
  ['with voices from elsewhere only', start.en, [far('en-GB'), far('en-US')]],
  ['with no voice at all', start.en, []],
  ['with local voices of other languages', start.en, [here('fr-FR'), here('cy-GB')]],
  ['in Welsh, with an English voice', start.cy, [here('en-GB')]],
  ['in Welsh, with a Welsh voice from elsewhere', start.cy, [far('cy-GB'), here('en-GB')]],
];
for (const [what, path, voices] of silent) {
  test(`criterion 43: there is no button ${what}, and nothing is fetched for one`, async () => {
    const reader = await child('/icon.svg', voices);
    const fetched: string[] = [];
    reader.page.on('request', (request) => fetched.push(request.url()));
    await reader.page.goto(told.portal.url + path);
    assert.equal(await offered(reader), false);
    assert.equal(fetched.some((url) => url.includes('start-read-aloud') || url.includes('ReadAloud')), true);
    assert.deepEqual(fetched.filter((url) => url.includes('open-read-aloud')), []);
    await reader.leave();
  });
}

test('criterion 43: a Welsh page is read by a Welsh voice of the device, and the button is in Welsh', async () => {
  const reader = await child(start.cy, [here('en-GB'), here('cy_GB')]);
  await reader.button.waitFor();
  assert.equal(await reader.button.textContent(), 'Darllen yn uchel');
  await reader.button.click();
  const { lines, voices } = await reader.heard();
  assert.deepEqual(voices, ['cy_GB as cy_GB']);
  assert.deepEqual(lines.slice(0, 2), ['Gwrandewch arna i', 'Dwed wrthon ni yn dy ffordd di.']);
  assert.equal(await reader.button.textContent(), 'Stopio darllen');
  await reader.leave();
});

test('criterion 43: voices that the browser learns of after the page has come are used', async () => {
  const reader = await child(start.en, []);
  assert.equal(await offered(reader), false);
  await reader.page.evaluate(() => (window as unknown as { learn: (voices: readonly unknown[]) => void }).learn([{ lang: 'en-GB', localService: true }]));
  await reader.button.waitFor();
  await reader.leave();
});

test('criterion 43: without script, and on pages for adults, there is no button', async () => {
  const context = await told.browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(told.portal.url + start.en);
  assert.equal(await page.locator('.read-aloud').isVisible(), false);
  await context.close();
  const reader = await child('/en/monmouthshire/complain', [here('en-GB')]);
  assert.equal(await reader.page.locator('.read-aloud').count(), 0);
  await reader.leave();
});

/** Ways on from a page that is being read, each as it is pressed. */
const waysOn: Readonly<Record<string, (page: Page) => void>> = {
  'the way out': () => document.querySelector<HTMLElement>('.exit-link')?.click(),
  'Stop': () => document.querySelector<HTMLElement>('[name=stop]')?.click(),
  'Next': () => document.querySelector<HTMLElement>('form#answers .govuk-button')?.click(),
  'a link to another page': () => document.querySelector<HTMLElement>('.site-footer a')?.click(),
};
for (const [way, go] of Object.entries(waysOn)) {
  test(`criteria 43 and 53: ${way} silences it at once, before the next page has come`, async () => {
    const reader = await child(`${start.en}/before-you-start`, [here('en-GB')]);
    await reader.page.getByRole('button', { name: 'Next' }).click();
    await reader.button.click();
    assert.equal((await reader.heard()).speaking, true);
    // The next page is long in coming.
    await reader.page.route('**/*', () => undefined);
    const speaking = await reader.page.evaluate(`(${go.toString()})(), heard().speaking`);
    assert.equal(speaking, false);
    await reader.page.context().close();
  });
}

for (const [where, options] of Object.entries(looks)) {
  test(`criteria 1, 4 and 10: the button ${where}: axe finds nothing, nothing is too wide, and it is 44 pixels high`, async () => {
    for (const path of [start.en, start.cy]) {
      const reader = await child(path, [here('en-GB'), here('cy-GB')], options);
      await reader.button.waitFor();
      for (const press of [false, true]) {
        if (press) await reader.button.click();
        assert.deepEqual(await faultsOf(reader.page, '.read-aloud'), []);
      }
      await reader.leave();
    }
  });
}
