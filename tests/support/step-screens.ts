/** The screens of a journey’s steps: each question empty, with mistakes and answered, each explanation as both nations read it. */
import type { Council } from '#councils/council.ts';
import { everyPath } from './every-path.ts';
import { isExit, wordsOf, type Journey, type Page, type Step } from '#journeys/journey.ts';
import { asked, type Path } from '#journeys/path.ts';
import type { Question, Typed } from '#journeys/question.ts';
import type { Fields } from '#web/drafts.ts';
import { fieldsOf, filesAsked } from '#web/read-fields.ts';
import { essex, monmouthshire } from './councils.ts';
import type { Screen } from './screens.ts';
import { begin } from './site.ts';

/** One council of each nation. */
export const nations: readonly Council[] = [essex, monmouthshire];

/** Every step of a journey, each with somebody who comes to it. */
export function stepScreens(journey: Journey): readonly Screen[] {
  const ways = nations.flatMap((council) => everyPath(journey, council).map((path) => ({ council, path })));
  return journey.steps.flatMap((step) => {
    const leading = ways.filter(({ path }) => path.steps.includes(step));
    // An explanation may differ between the nations; a question is the same wherever it is asked.
    const visits = isExit(step) ? nations.flatMap((nation) => leading.find(({ council }) => council === nation) ?? []) : leading.slice(0, 1);
    return visits.flatMap((visit) => (isExit(step) ? [explanation(journey, step, visit)] : questions(journey, step, visit)));
  });
}

interface Visit {
  readonly council: Council;
  readonly path: Path;
}

function explanation(journey: Journey, step: Step, { council, path }: Visit): Screen {
  return {
    page: pageOf(journey, step),
    state: `for ${council.id}`,
    heading: (words) => headingOf(journey, step, words),
    status: 200,
    mistakes: 0,
    ask: async (site, language) => ({ path: site.services.addresses.of({ language, council, journey, step: step.id }), key: await begin(site, council, journey, { answers: path.answers }) }),
  };
}

function questions(journey: Journey, page: Page, { council, path }: Visit): readonly Screen[] {
  const before = path.steps.slice(0, path.steps.indexOf(page)).flatMap((step) => asked(step));
  const files = filesAsked(page, journey.questions);
  const answers = Object.fromEntries(before.map((name) => [name, path.answers[name]]));
  const screen = (state: string, fields: Fields, more: Partial<Screen> & { readonly answered?: boolean } = {}): Screen => ({
    page: pageOf(journey, page),
    state,
    heading: (words) => headingOf(journey, page, words),
    status: 200,
    mistakes: 0,
    fields: typedOnly(fields, files),
    ask: async (site, language) => ({
      path: site.services.addresses.of({ language, council, journey, step: page.id }),
      key: await begin(site, council, journey, { answers: more.answered ? path.answers : answers }),
      ...(more.status === undefined ? {} : { form: formOf(fields, files) }),
    }),
    ...more,
  });
  const mistakable = page.asks.filter((name) => (journey.questions[name] as Question).errors.length > 0);
  const wrong = Object.fromEntries(mistakable.map((name) => [name, mistyped(journey.questions[name] as Question)]));
  const right = fieldsOf(page, path.answers);
  return [
    screen('empty', {}),
    screen('answered', right, { answered: true }),
    ...(mistakable.length > 0 ? [screen('mistaken', wrong, { status: 422, mistakes: mistakable.length })] : []),
    // One step is enough to see a form that cannot be stored.
    ...(journey.steps[0] === page ? [screen('not stored', right, { status: 503, trouble: 'writing' })] : []),
  ];
}

/** Something typed that is no answer to a question. */
export function mistyped({ kind, limit = 0, optional }: Question): Typed {
  if (kind === 'choices') return [];
  if (kind === 'files') return 'neither a picture nor a sound';
  if (kind === 'email' || kind === 'telephone') return 'none';
  return optional ? 'word '.repeat(limit / 5 + 1) : '';
}

const pageOf = (journey: Journey, step: Step): string => `${journey.id}, ${step.id}`;

/** What a page posts: words, and as a file of some text whatever is said under a question that takes files. */
function formOf(fields: Fields, files: readonly string[]): string | FormData {
  const entries = Object.entries(fields).flatMap(([name, typed]) => [typed].flat().map((one): [string, string] => [name, one]));
  if (files.length === 0) return new URLSearchParams(entries).toString();
  const form = new FormData();
  for (const [name, typed] of entries) form.append(name, files.includes(name) ? new Blob([typed]) : typed);
  return form;
}

const typedOnly = (fields: Fields, files: readonly string[]): Fields => Object.fromEntries(Object.entries(fields).filter(([name]) => !files.includes(name)));

/** What a step is headed: by its one question, or by words of its own. */
export function headingOf(journey: Journey, page: Step, words: (key: string) => string): string {
  const [only = '', ...others] = asked(page);
  if (isExit(page) || others.length > 0) return words(`${wordsOf(journey)}:steps.${page.id}.heading`);
  const label = words(`${wordsOf(journey)}:questions.${only}.label`);
  return journey.questions[only]?.optional && journey.audience === 'adult' ? `${label} ${words('common:optional')}` : label;
}
