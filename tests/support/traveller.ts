/** Somebody going through a whole journey in a browser, by the means they have: any journey, in any language, each field by its name. */
import assert from 'node:assert/strict';
import type { Locator, Page } from 'playwright';
import type { Council } from '#councils/council.ts';
import type { Language } from '#i18n/languages.ts';
import { isExit, type Journey } from '#journeys/journey.ts';
import type { Path } from '#journeys/path.ts';
import { keptFile } from '#files/kept.ts';
import { endings, type FileKind } from '#files/kinds.ts';
import { fieldsOf } from '#web/read-fields.ts';
import type { Portal } from './portal.ts';
import { pdf, picture, recording } from './sample-files.ts';

export interface Travel {
  readonly journey: Journey;
  readonly council: Council;
  readonly language: Language;
  readonly path: Path;
}

/** How somebody acts on a page. */
export interface Hand {
  choose(page: Page, name: string, value: string): Promise<void>;
  write(page: Page, name: string, words: string): Promise<void>;
  /** Comes to the field of files; the dialog in which they are chosen is the system’s own. */
  reach(page: Page, name: string): Promise<void>;
  /** Goes on: presses the page’s own button. */
  goOn(page: Page): Promise<void>;
}

/** Goes from the start of a journey to the page that says it was sent; fails wherever the next page is not the one expected. */
export async function travel(page: Page, { url, services }: Portal, { journey, council, language, path }: Travel, hand: Hand): Promise<void> {
  const at = (step?: string) => services.addresses.of({ language, council, journey, ...(step && { step }) });
  const isAt = (step: string) => assert.equal(decodeURI(new URL(page.url()).pathname), at(step));
  await page.goto(url + at());
  await hand.goOn(page);
  for (const step of path.steps) {
    isAt(step.id);
    const fields = isExit(step) ? {} : fieldsOf(step, path.answers);
    for (const [name, typed] of Object.entries(fields)) {
      if (journey.questions[name]?.kind === 'files') {
        await addFiles(page, name, [typed].flat(), hand);
        continue;
      }
      const isChoice = journey.questions[name]?.options !== undefined;
      for (const one of [typed].flat()) if (one !== '') await hand[isChoice ? 'choose' : 'write'](page, name, one);
    }
    await hand.goOn(page);
  }
  isAt('check');
  await hand.goOn(page);
  isAt('sent');
}

/** Chooses a file of the same kind for each code. Whoever goes on then has added them. */
async function addFiles(page: Page, name: string, codes: readonly string[], hand: Hand): Promise<void> {
  await hand.reach(page, name);
  const kinds = codes.map((code) => endings[keptFile(code)!.ending].kind);
  const sent = kinds.map(async (kind) => ({ name: 'mine', mimeType: 'application/octet-stream', buffer: await samples[kind]() }));
  await field(page, name).setInputFiles(await Promise.all(sent));
}

const samples: Readonly<Record<FileKind, () => Promise<Buffer>>> = { picture: () => picture(64, 64), recording: () => recording('webm'), document: async () => pdf() };

// Where a page offers another form, the button that goes on in this one comes last.
const button = 'main .govuk-button:not([name="add"], [type="button"], :has(~ .govuk-button))';
const field = (page: Page, name: string): Locator => page.locator(`main [name="${name}"]`);

/** With a mouse or a finger. */
export const byHand: Hand = {
  choose: (page, name, value) => field(page, name).and(page.locator(`[value="${value}"]`)).check(),
  write: (page, name, words) => field(page, name).fill(words),
  reach: async () => {},
  goOn: async (page) => {
    await page.locator(button).first().click();
    await page.waitForLoadState();
  },
};

/** By keyboard alone. */
export const byKeyboard: Hand = {
  async choose(page, name, value) {
    const isRadio = (await field(page, name).first().getAttribute('type')) === 'radio';
    if (!isRadio) {
      await tabTo(page, `[name="${name}"][value="${value}"]`);
      return page.keyboard.press('Space');
    }
    await tabTo(page, `[name="${name}"]`);
    await page.keyboard.press('Space');
    for (let presses = 0; !(await hasFocus(page, `[value="${value}"]`)); presses += 1) {
      assert.ok(presses < 40, `no arrow leads to ${value}`);
      await page.keyboard.press('ArrowDown');
    }
  },
  async write(page, name, words) {
    await tabTo(page, `[name="${name}"]`);
    await page.keyboard.type(words);
  },
  reach: (page, name) => tabTo(page, `[name="${name}"]`),
  async goOn(page) {
    await tabTo(page, button);
    const before = page.url();
    await page.keyboard.press('Enter');
    await page.waitForURL((url) => url.href !== before);
  },
};

const hasFocus = (page: Page, selector: string): Promise<boolean> => page.evaluate((wanted) => document.activeElement?.matches(wanted) === true, selector);

/** Presses Tab until something has the focus; it must not get lost on the way. */
async function tabTo(page: Page, selector: string): Promise<void> {
  for (let presses = 0; presses < 80; presses += 1) {
    await page.keyboard.press('Tab');
    const [isThere, isLost] = await page.evaluate((wanted) => [document.activeElement?.matches(wanted), document.activeElement === document.body], selector);
    if (isThere) return;
    assert.ok(!isLost, `the focus was lost on the way to ${selector}`);
  }
  assert.fail(`No press of Tab leads to ${selector}`);
}
