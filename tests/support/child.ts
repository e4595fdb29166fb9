/**
 * A child at Listen to me, in a browser. The child finds everything by what it is called, in either language and either wording,
 * answers what the test says, and passes over everything else.
 */
import assert from 'node:assert/strict';
import type { Browser, BrowserContextOptions, Page } from 'playwright';
import type { Council } from '#councils/council.ts';
import type { Language } from '#i18n/languages.ts';
import type { Translate, Voice } from '#i18n/translator.ts';
import { isExit } from '#journeys/journey.ts';
import type { Question } from '#journeys/question.ts';
import { listen, type ListenAnswers } from '#journeys/listen.ts';
import { essex } from './councils.ts';
import type { Portal } from './portal.ts';
import { visitor, type Visitor } from './visitor.ts';

export interface Child extends Pick<Visitor, 'page' | 'press' | 'leave'> {
  /** The words this child reads now. */
  readonly words: Translate;
  /** Opens the first page, a step, or the page to check, to stop at, or of what was sent. */
  open(step?: string): Promise<void>;
  /** The step whose page is open; undefined at the first page. */
  step(): string | undefined;
  /** Presses Start. */
  begin(): Promise<void>;
  /** Goes on from here, giving these answers and passing over every other question, until a page is open. Says which pages were seen. */
  answer(answers: Partial<ListenAnswers>, until?: string): Promise<readonly string[]>;
  /** Fills in a page, and presses nothing. */
  fill(answers: Partial<ListenAnswers>): Promise<void>;
  /** Presses the button or the link that goes on. */
  next(): Promise<void>;
  skip(): Promise<void>;
  /** Presses Back, which is a button where there is something to take along, and a link elsewhere. */
  back(): Promise<void>;
  /** Sends what the page to check shows. */
  send(): Promise<void>;
  /** The number that the page of what was sent shows. */
  reference(): Promise<string>;
  /** Chooses the other words. */
  speak(voice: Exclude<Voice, 'adult'>): Promise<void>;
  /** Everything that the main part of the page says. */
  main(): Promise<string>;
}

export interface Childhood {
  readonly language: Language;
  readonly council?: Council;
  readonly options?: BrowserContextOptions;
}

/** Sits a child down, with script off unless the options say otherwise. */
export async function child(browser: Browser, portal: Portal, { language, council = essex, options }: Childhood): Promise<Child> {
  const person = await visitor(browser, portal, language, options);
  const { page, press } = person;
  const { addresses, words: translator } = portal.services;
  let voice: Voice = 'simple';
  const words: Translate = (key, values) => translator(language, voice)(key, values);
  const step = () => addresses.read(new URL(page.url()).pathname)?.step;

  const self: Child = {
    page, press, words, step,
    leave: person.leave,
    open: (there) => person.open(addresses.of({ language, council, journey: listen, ...(there === undefined ? {} : { step: there }) })),
    begin: () => press(words('listen:start.begin')),
    next: () => press(words('common:continue')),
    skip: () => press(words('common:skipQuestion')),
    async back() {
      const called = { name: words('common:back'), exact: true };
      await page.getByRole('button', called).or(page.getByRole('link', called)).click();
      await page.waitForLoadState();
    },
    send: () => press(words('listen:check.send')),
    async fill(answers) {
      for (const [name, answer] of Object.entries(answers)) await fillIn(page, name, answer, words);
    },
    async answer(answers, until = 'check') {
      const seen: string[] = [];
      for (let here = step(); here !== until; here = step()) {
        assert.ok(here !== undefined && !seen.includes(here), `${seen.join(', ')} lead to ${here}, not to ${until}`);
        seen.push(here);
        await pass(self, here, answers);
      }
      return seen;
    },
    async speak(other) {
      await press(words(`common:wording.${other}`));
      voice = other;
    },
    async reference() {
      const shown = (await page.locator('.reference').textContent()) ?? '';
      assert.match(shown, /^[2-9A-Z]{3}-[2-9A-Z]{3}-[2-9A-Z]{3}$/);
      return shown;
    },
    main: async () => ((await page.locator('main').textContent()) ?? '').replace(/\s+/g, ' '),
  };
  return self;
}

/** From one page to the next: answering what there is an answer to, or passing over it. */
async function pass(self: Child, here: string, answers: Partial<ListenAnswers>): Promise<void> {
  const step = listen.steps.find(({ id }) => id === here);
  assert.ok(step, `${here} is no step`);
  if (isExit(step)) return self.next();
  const mine = Object.entries(answers).filter(([name]) => (step.asks as readonly string[]).includes(name));
  if (mine.length === 0) return self.skip();
  await self.fill(Object.fromEntries(mine));
  await self.next();
}

async function fillIn(page: Page, name: string, answer: unknown, words: Translate): Promise<void> {
  const { options } = listen.questions[name as keyof typeof listen.questions] as Question;
  if (!options) return page.getByLabel(words(`listen:questions.${name}.label`), { exact: true }).fill(String(answer));
  for (const option of [answer].flat()) await page.getByLabel(words(`listen:questions.${name}.options.${String(option)}`), { exact: true }).check();
}
