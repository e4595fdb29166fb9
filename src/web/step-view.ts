/** A step in words: what its page shows, in the page’s language. */
import type { DrawnFiles, DrawnQuestion } from '#components/options.ts';
import { nameFiles } from '#files/kept.ts';
import { acceptOf } from '#files/kinds.ts';
import { megabytes, mostFiles, mostPages } from '#files/limits.ts';
import { ownRefusals } from '#files/refusals.ts';
import { inMegabytes } from '#i18n/sizes.ts';
import type { Translate, Translator, Voice } from '#i18n/translator.ts';
import { isLanguage, type Language } from '#i18n/languages.ts';
import type { Council } from '#councils/council.ts';
import { chapterOf } from '#journeys/chapters.ts';
import { journeyCalled } from '#journeys/index.ts';
import { isExit, wordsOf, type Journey, type Step } from '#journeys/journey.ts';
import { asked } from '#journeys/path.ts';
import type { Question } from '#journeys/question.ts';
import { islandsBeside } from './island-words.ts';
import type { Shown } from './visit-step.ts';

/** All that a step’s page shows, in words. */
export interface StepView {
  readonly title: string;
  /** Which part of the journey this is, and of how many. */
  readonly chapter: string | undefined;
  /** The heading of a page that asks several questions, or none; a single question is its own heading. */
  readonly heading: string | undefined;
  readonly lead: string | undefined;
  readonly questions: readonly DrawnQuestion[];
  readonly mistakes: readonly { readonly text: string; readonly href: string }[];
  /** An explanation, and that the person may go on. */
  readonly paragraphs: readonly string[];
  readonly onward: string | undefined;
  /** That fields were filled in from another form, where they were. */
  readonly offered: string | undefined;
  /** The journey that an explanation offers, and what the buttons to it and past it are called. */
  readonly offer: { readonly journey: Journey; readonly take: string; readonly goOn: string } | undefined;
  /** The drawing at the head of the page. */
  readonly scene: string | undefined;
}

/** Where the step is, and in which words it is shown. */
export interface Viewing {
  readonly journey: Journey;
  readonly council: Council;
  readonly translator: Translator;
  readonly language: Language;
  readonly voice: Voice;
}

/** Words what a visit to a step shows. */
export function stepView(shown: Shown, viewing: Viewing): StepView {
  const { journey, translator, language, voice } = viewing;
  const words = translator(language, voice);
  const key = `${wordsOf(journey)}:steps.${shown.show.id}`;
  const optionally = (name: string) => (translator.has(language, `${key}.${name}`) ? words(`${key}.${name}`) : undefined);
  const questions = asked(shown.show).map((name) => drawn(name, shown, viewing));
  const heading = optionally('heading');
  return {
    title: heading ?? questions[0]?.label ?? words(`${wordsOf(journey)}:title`),
    chapter: chapterInWords(journey, shown.show.id, words),
    heading,
    lead: optionally('lead'),
    questions,
    mistakes: questions.flatMap(({ name, error, files }) => [...(error === undefined ? [] : [error]), ...(files?.errors ?? [])].map((text) => ({ text, href: `#${name}` }))),
    paragraphs: isExit(shown.show) ? paragraphs(shown.show, viewing) : [],
    onward: optionally('onward'),
    offered: shown.offers ? words('common:offered') : undefined,
    offer: offer(shown.show, key, words),
    scene: shown.show.scene,
  };
}

function chapterInWords(journey: Journey, step: string, words: Translate): string | undefined {
  const chapter = chapterOf(journey, step);
  return chapter && words(`${wordsOf(journey)}:chapter`, { stage: chapter.place, number: chapter.of, name: words(`${wordsOf(journey)}:chapters.${chapter.id}`) });
}

function offer(step: Step, key: string, words: Translate): StepView['offer'] {
  const journey = isExit(step) ? journeyCalled(step.leadsTo) : undefined;
  return journey && { journey, take: words(`${key}.take`), goOn: words(`${key}.goOn`) };
}

function drawn(name: string, shown: Shown, viewing: Viewing): DrawnQuestion {
  const { show, fields, mistakes } = shown;
  const { journey, council, translator, language, voice } = viewing;
  const question = journey.questions[name] as Question;
  const words = translator(language, voice);
  const key = `${wordsOf(journey)}:questions.${name}`;
  const limit = { limit: (question.limit ?? 0).toLocaleString('en-GB'), ...sizes };
  const optionally = (end: string) => (translator.has(language, `${key}.${end}`) ? words(`${key}.${end}`, limit) : undefined);
  const mistake = mistakes.find((one) => one.question === name);
  return {
    kind: question.kind,
    name,
    // A child is told once that nothing must be answered, and not again beside every question.
    label: question.optional && journey.audience === 'adult' ? `${words(`${key}.label`)} ${words('common:optional')}` : words(`${key}.label`),
    hint: optionally(`${council.nation}.hint`) ?? optionally('hint'),
    options: question.options?.map((value) => ({
      value,
      label: words(`${key}.options.${value}`),
      hint: optionally(`optionHints.${value}`),
      exclusive: value === question.exclusive,
      picture: question.pictures?.[value],
      lang: question.optionsAreLanguages && isLanguage(value) ? value : undefined,
    })),
    value: fields[name] ?? '',
    error: mistake && question.kind !== 'files' ? words(`${key}.errors.${mistake.code}`, limit) : undefined,
    files: drawnFiles(name, shown, viewing),
    asHeading: asked(show).length === 1,
    autocomplete: question.autocomplete,
  };
}

/** The figures that a page says beforehand, in megabytes, and how many files there may be. */
const sizes = { picture: megabytes.picture, recording: megabytes.recording, document: megabytes.document, number: mostFiles, pages: mostPages };

function drawnFiles(name: string, { fields, mistakes }: Shown, { journey, translator, language, voice }: Viewing): DrawnFiles | undefined {
  const { takes } = journey.questions[name] as Question;
  if (!takes) return undefined;
  const words = translator(language, voice);
  const wordOf = (code: string) => (ownRefusals.some((own) => own === code) ? `${wordsOf(journey)}:questions.${name}.errors.${code}` : `common:files.refused.${code}`);
  return {
    takes,
    accept: acceptOf(takes),
    kept: nameFiles([fields[name] ?? []].flat()).map(({ id, kind, number, bytes }) => ({
      id,
      name: words(`common:files.names.${kind}`, { number }),
      size: inMegabytes(bytes),
      removes: words(`common:files.removes.${kind}`, { number }),
    })),
    errors: mistakes.filter(({ question }) => question === name).map(({ code }) => words(wordOf(code), sizes)),
    ...(journey.audience === 'child' ? islandsBeside(name, takes, words) : {}),
    words: { add: words('common:files.add'), remove: words('common:files.remove'), kept: words('common:files.kept') },
  };
}

/** The paragraphs of an explanation: one set for both nations, or each its own. */
function paragraphs(step: Step, { journey, council, translator, language, voice }: Viewing): readonly string[] {
  const key = `${wordsOf(journey)}:steps.${step.id}`;
  const set = translator.has(language, `${key}.${council.nation}.p1`) ? council.nation : 'body';
  const numbered = Array.from({ length: 20 }, (_, index) => `${key}.${set}.p${index + 1}`);
  return numbered.filter((paragraph) => translator.has(language, paragraph)).map((paragraph) => translator(language, voice)(paragraph));
}
