/**
 * Addresses are words of the language they are in: `/en/monmouthshire/complain/what-happened`,
 * `/cy/sir-fynwy/cwyno/beth-ddigwyddodd`. This file alone turns places into addresses and back; pages know only places.
 */
import type { Council } from '#councils/council.ts';
import type { Takes } from '#files/kinds.ts';
import { isExit, wordsOf, type Journey } from '#journeys/journey.ts';
import { isLanguage, languages, type Language } from '#i18n/languages.ts';
import type { Translator } from '#i18n/translator.ts';
import { filesAsked } from './read-fields.ts';

/** Where somebody is. `step` may be `check`, `stop`, `sent`, `save` and `come-back` beside the journey’s own. */
export interface Place {
  readonly language: Language;
  readonly council?: Council;
  readonly journey?: Journey;
  readonly step?: string;
  /** A page of a council that belongs to no journey. */
  readonly page?: PageName;
}

/** The pages of a council beside its journeys; `exit` is the way out. */
export const pageNames = [
  'exit', 'how-complaints-work', 'how-we-decide', 'who-can-complain', 'advocacy', 'help', 'staying-safe', 'privacy', 'cookies', 'accessibility', 'contact', 'drawings',
] as const;

export type PageName = (typeof pageNames)[number];

/** Addresses from places, and places from addresses. */
export interface Addresses {
  /** The address of a place. */
  of(place: Place): string;
  /** The place at an address; undefined when there is none. A word of the other language is understood too. */
  read(pathname: string): Place | undefined;
}

interface Named<T> {
  readonly thing: T;
  readonly slug: (language: Language) => string;
}

/** Knows the address of every place, in both languages. */
export function addressBook(words: Translator, councils: readonly Council[], journeys: readonly Journey[]): Addresses {
  const councilNames = councils.map((council): Named<Council> => ({ thing: council, slug: (language) => council.address[language] }));
  const journeyNames = journeys.map((journey): Named<Journey> => ({ thing: journey, slug: (language) => words(language)(`${wordsOf(journey)}:address`) }));
  const pageSlug = (page: PageName) => (language: Language) => words(language)(`pages:${page}.address`);
  const pages = pageNames.map((page): Named<PageName> => ({ thing: page, slug: pageSlug(page) }));
  const stepSlug = (journey: Journey, step: string) => (language: Language) => words(language)(`${wordsOf(journey)}:steps.${step}.address`);
  const stepNames = new Map(journeys.map((journey) => [journey.id, stepsOf(journey).map((step): Named<string> => ({ thing: step, slug: stepSlug(journey, step) }))]));

  return {
    of({ language, council, page, journey, step }) {
      const parts = [
        council?.address[language],
        page && pageSlug(page)(language),
        journey && words(language)(`${wordsOf(journey)}:address`),
        journey && step && stepSlug(journey, step)(language),
      ];
      return `/${[language, ...parts.filter(Boolean)].join('/')}`;
    },
    read(pathname) {
      const [language, councilSlug, slug, step, ...rest] = segments(pathname);
      if (!isLanguage(language) || rest.length > 0) return undefined;
      if (councilSlug === undefined) return { language };
      const council = named(councilNames, councilSlug, language);
      if (!council) return undefined;
      if (slug === undefined) return { language, council };
      const page = step === undefined && named(pages, slug, language);
      if (page) return { language, council, page };
      const journey = named(journeyNames, slug, language);
      if (!journey) return undefined;
      if (step === undefined) return { language, council, journey };
      const found = named(stepNames.get(journey.id) ?? [], step, language);
      return found === undefined ? undefined : { language, council, journey, step: found };
    },
  };
}

/** Whether something can be posted to a place: any step of a journey, and a child’s first page, where they choose their words. */
export const takesForms = ({ journey, step }: Place): boolean => journey !== undefined && (step !== undefined || journey.audience === 'child');

/** The questions at a place that take files, and what sort of files. */
export function filesAt({ journey, step }: Place): ReadonlyMap<string, Takes> {
  const page = journey?.steps.find((one) => one.id === step);
  const names = page && journey && !isExit(page) ? filesAsked(page, journey.questions) : [];
  return new Map(names.flatMap((name) => (journey?.questions[name]?.takes ? [[name, journey.questions[name].takes] as const] : [])));
}

/** Every step that has an address: the journey’s own, the pages to check, to stop at and to see what was sent, and those to save and come back. */
export const stepsOf = ({ steps, saves }: Pick<Journey, 'steps' | 'saves'>): readonly string[] => [...steps.map((step) => step.id), 'check', 'stop', 'sent', ...(saves ? ['save', 'come-back'] : [])];

// The address’s own language is tried first, so that a word which means two things is never taken from the other one.
function named<T>(names: readonly Named<T>[], slug: string, language: Language): T | undefined {
  const inOrder = [language, ...languages.filter((other) => other !== language)];
  for (const any of inOrder) {
    const found = names.find((name) => name.slug(any) === slug);
    if (found) return found.thing;
  }
  return undefined;
}

const segments = (pathname: string): string[] => pathname.split('/').slice(1).filter((part, at, all) => part !== '' || at < all.length - 1);
