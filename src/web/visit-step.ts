/**
 * What happens when somebody opens a step or sends its form: worked out from the draft and the form alone, so that it can be
 * read, tested and trusted without a server.
 *
 * Errors are never kept: the answer to a form with mistakes *is* the page with the mistakes, holding exactly what was typed.
 */
import type { Council } from '#councils/council.ts';
import { isExit, type Answers, type Journey, type Page, type Step } from '#journeys/journey.ts';
import { asked, frontier, isAnswered, pathThrough, reachable, stepAfter, stepBefore, type Path } from '#journeys/path.ts';
import type { Typed } from '#journeys/question.ts';
import { nothingYet, type Begun, type Fields } from './drafts.ts';
import { fieldsOf, parseFields, readFields, validAnswers, type Mistake } from './read-fields.ts';

/** The page to show: with status 422 when there are mistakes in what was just sent. */
export interface Shown {
  readonly show: Step;
  readonly status: 200 | 422;
  readonly fields: Fields;
  readonly mistakes: readonly Mistake[];
  /** Whether a field holds what was answered in another form. */
  readonly offers: boolean;
  readonly path: Path;
  /** Where Back leads: a step, or the journey’s start. */
  readonly back: string | undefined;
  /** Where Continue leads from a page that asks nothing. */
  readonly onward: string;
}

/** Where to go instead: a step, `check`, `stop` or `start`; in the other language when that was asked for. */
export interface Gone {
  readonly go: string;
  readonly switching?: boolean;
}

/** A request to a step, and what stands in the draft. */
export interface Visit {
  readonly journey: Journey;
  readonly council: Council;
  readonly step: string;
  /** What this person has begun, if anything. */
  readonly begun: Begun | undefined;
  /** What they answered in other forms, for questions of the same name. */
  readonly offered?: Answers;
  /** The posted form; undefined when the page is only being opened. */
  readonly form: URLSearchParams | undefined;
}

/** What to do, and the change to the draft that must be saved first, if any. */
export interface Outcome {
  readonly then: Shown | Gone;
  readonly save?: (before: Begun) => Begun;
}

/** Works out what becomes of a visit. */
export function visitStep(visit: Visit): Outcome {
  const { journey, council, begun = nothingYet, form } = visit;
  const path = pathThrough(journey, validAnswers(journey.questions, begun.answers), council);
  const step = reachable(path, visit.step);
  if (!step) return elsewhere(visit, path);
  if (!form) return { then: opened(visit, path, step, begun) };
  if (form.has('keep') || form.has('words')) return kept(visit, step, step.id, form);
  if (form.has('stop')) return kept(visit, step, 'stop', form);
  if (form.has('back')) return kept(visit, step, stepBefore(path, step.id)?.id ?? 'start', form);
  if (isExit(step)) return { then: { go: onwardFrom(path, step) } };
  const fields = readFields(step, journey.questions, form);
  if (form.has('switch-language')) return switched(step, fields, form);
  return posted(visit, path, step, form.has('skip') ? withoutMistakes(step, journey, fields) : fields);
}

/** A page that the path does not lead to yet: the person goes where they should be, and what they typed waits for them. */
function elsewhere({ journey, step: id, form }: Visit, path: Path): Outcome {
  const go = frontier(path)?.id ?? 'check';
  const page = journey.steps.find((step) => step.id === id);
  if (!form || !page || isExit(page)) return { then: { go } };
  return { then: { go }, save: keepTyped(page, readFields(page, journey.questions, form), false) };
}

function opened({ journey, offered = {} }: Visit, path: Path, step: Step, begun: Begun): Shown {
  const typed = begun.typed[step.id];
  if (isExit(step)) return shown(path, step, {}, []);
  if (!typed) {
    const offers = asked(step).some((name) => name in offered && !(name in path.answers));
    return { ...shown(path, step, fieldsOf(step, { ...offered, ...path.answers }), []), offers };
  }
  return shown(path, step, typed.fields, typed.mistaken ? parseFields(step, journey.questions, typed.fields).mistakes : []);
}

/** The other language, asked for in the middle of a page: nothing is validated and nothing is lost. */
function switched(page: Page, fields: Fields, form: URLSearchParams): Outcome {
  const then = { go: page.id, switching: true };
  const mistaken = form.has('mistaken');
  return isBlank(fields) && !mistaken ? { then } : { then, save: keepTyped(page, fields, mistaken) };
}

/** More time asked for, or a step back taken: what is typed so far is kept, unjudged, and the draft begins to wait anew. */
function kept({ journey, begun }: Visit, step: Step, go: string, form: URLSearchParams): Outcome {
  const fields = isExit(step) ? {} : readFields(step, journey.questions, form);
  if (!isExit(step) && !isBlank(fields)) return { then: { go }, save: keepTyped(step, fields, form.has('mistaken')) };
  return begun ? { then: { go }, save: (before) => before } : { then: { go } };
}

function posted({ journey, council }: Visit, before: Path, page: Page, fields: Fields): Outcome {
  const { answers, mistakes } = parseFields(page, journey.questions, fields);
  if (mistakes.length > 0) return { then: { ...shown(before, page, fields, mistakes), status: 422 } };
  const after = pathThrough(journey, { ...before.answers, ...answers }, council);
  return {
    then: { go: nextFrom(before, after, page) },
    save: ({ answers: all, typed: { [page.id]: _, ...typed } }) => ({ answers: { ...all, ...answers }, typed }),
  };
}

/**
 * On the way through, the next step. Somebody who had answered everything, or now has, goes straight to what their answer
 * opened further on: an explanation they have not seen, a question still open, or else the check page.
 */
function nextFrom(before: Path, after: Path, page: Page): string {
  if (frontier(before) && frontier(after)) return stepAfter(after, page.id)?.id ?? 'check';
  const ahead = after.steps.slice(after.steps.indexOf(page) + 1);
  const opened = ahead.find((step) => (isExit(step) ? !before.steps.includes(step) : !isAnswered(step, after)));
  return opened?.id ?? 'check';
}

/** From an explanation: the next one, the next question that is still open, or the check page. */
function onwardFrom(path: Path, step: Step): string {
  const next = stepAfter(path, step.id);
  if (next && (isExit(next) || !isAnswered(next, path))) return next.id;
  return frontier(path) ? (next?.id ?? 'check') : 'check';
}

function shown(path: Path, step: Step, fields: Fields, mistakes: readonly Mistake[]): Shown {
  return { show: step, status: 200, fields, mistakes, offers: false, path, back: stepBefore(path, step.id)?.id, onward: onwardFrom(path, step) };
}

/** Somebody passes over a page: what they said on it counts, and what does not fit is left out. */
function withoutMistakes(page: Page, { questions }: Journey, fields: Fields): Fields {
  const wrong = parseFields(page, questions, fields).mistakes.map(({ question }) => question);
  return Object.fromEntries(Object.entries(fields).map(([name, typed]) => [name, wrong.includes(name) ? nothingTyped(typed) : typed]));
}

const nothingTyped = (typed: Typed): Typed => (typeof typed === 'string' ? '' : []);

const keepTyped =
  (page: Page, fields: Fields, mistaken: boolean) =>
  (before: Begun): Begun => ({ ...before, typed: { ...before.typed, [page.id]: { fields, mistaken } } });

const isBlank = (fields: Fields): boolean => Object.values(fields).every((typed) => typed.length === 0);
