/** Somebody at a page that takes files, without a browser: they have answered everything else. */
import type { Language } from '#i18n/languages.ts';
import { isExit, type Journey } from '#journeys/journey.ts';
import type { Typed } from '#journeys/question.ts';
import { formName, openDraft } from '#web/drafts.ts';
import type { DraftKey } from '#web/draft-key.ts';
import { essex } from './councils.ts';
import { ask, post, type Reply } from './http.ts';
import { longest } from './last-screens.ts';
import { elementsOf } from './page-words.ts';
import { postParts, type SentFile } from './parts.ts';
import { begin, type Site } from './site.ts';

export interface Adder {
  readonly key: DraftKey;
  /** The Cookie header. */
  cookie: string;
  at(step: string, language?: Language): string;
  get(step: string): Promise<Reply>;
  /** Sends words alone. */
  post(step: string, fields?: Readonly<Record<string, Typed>>): Promise<Reply>;
  /** Sends the form of a page with files, by a button or by none. */
  send(step: string, files: readonly SentFile[], fields?: Readonly<Record<string, string>>): Promise<Reply>;
  /** What the page lists as kept. */
  kept(step: string): Promise<readonly string[]>;
  /** The codes that the draft holds for a question. */
  codes(question: string): Promise<readonly string[]>;
}

/** Sits them down with everything answered, and no files. */
export async function adder(site: Site, journey: Journey): Promise<Adder> {
  const { services, url } = site;
  const { answers } = longest(journey, essex);
  const nothing = Object.keys(answers).filter((name) => journey.questions[name]?.kind === 'files').map((name) => [name, []]);
  const key = await begin(site, essex, journey, { answers: { ...answers, ...Object.fromEntries(nothing) } });
  const at = (step: string, language: Language = 'en') => services.addresses.of({ language, council: essex, journey, step });
  const self: Adder = {
    key,
    cookie: services.cookie.give(key).split(';')[0] ?? '',
    at,
    get: (step) => ask(url, at(step), { headers: { Cookie: self.cookie } }),
    post: (step, fields = {}) => post(url, at(step), fields, { Cookie: self.cookie }),
    send: (step, files, fields = {}) => postParts(url, at(step), fields, files, { Cookie: self.cookie }),
    kept: async (step) => namesOn((await self.get(step)).body),
    codes: async (question) => ((await openDraft(services.store, key, services.now()))?.forms[formName(essex.id, journey.id)]?.answers[question] as readonly string[] | undefined) ?? [],
  };
  return self;
}

/** The names of the kept files on a page. */
export const namesOn = (html: string): readonly string[] =>
  elementsOf(html, 'span').filter(({ attributes }) => attributes['class'] === 'kept-files__name').map(({ children }) => children.map(({ value }) => String(value)).join(''));

/** The mistakes on a page, as its summary lists them. */
export function mistakesOn(html: string): readonly string[] {
  const summary = /<ul class="govuk-list govuk-error-summary__list">(.*?)<\/ul>/s.exec(html)?.[1] ?? '';
  return [...summary.matchAll(/<a [^>]*>(.*?)<\/a>/gs)].map(([, words = '']) => words);
}

/** The value of the button that takes a kept file out. */
export const removeOn = (html: string, which = 0): string => [...html.matchAll(/name="remove" value="([^"]+)"/g)][which]?.[1] ?? '';

/** The first page of a journey that takes files, and its question. */
export function filesPage(journey: Journey): { readonly step: string; readonly question: string } {
  for (const step of journey.steps) {
    const question = isExit(step) ? undefined : step.asks.find((name) => journey.questions[name]?.kind === 'files');
    if (question !== undefined) return { step: step.id, question };
  }
  throw new Error('No page takes files');
}
