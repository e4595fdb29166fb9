/**
 * What happens when somebody opens a step or sends its form: worked out from the draft and the form alone, so that it can be
 * read, tested and trusted without a server.
 *
 * Errors are never kept: the answer to a form with mistakes *is* the page with the mistakes, holding exactly what was typed.
 */
import type { Council } from '#councils/council.ts';
import { emptyWay } from '#journeys/enough.ts';
import { isExit, type Answers, type Journey, type Page, type Step } from '#journeys/journey.ts';
import { asked, frontier, isAnswered, pathThrough, reachable, resumesAt, stepAfter, stepBefore, type Path } from '#journeys/path.ts';
import type { Typed } from '#journeys/question.ts';
import { nothingYet, type Begun, type Fields } from './drafts.ts';
import { fieldsOf, filesAsked, filesOf, parseFields, readFields, validAnswers, type Mistake } from './read-fields.ts';
import { nothingReceived, withFiles, type Received } from './visit-files.ts';

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

/** Where to go instead: a step, `check`, `stop`, `save`, `start`, or `ask-advocate`, which is another form; in the other language when that was asked for. */
export interface Gone {
  readonly go: string;
  readonly switching?: boolean;
  /** The part of the page that is meant. */
  readonly at?: string | undefined;
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
  /** What came of the files that came with it. */
  readonly received?: Received;
}

/** What to do, and the change to the draft that must be saved first, if any. */
export interface Outcome {
  readonly then: Shown | Gone;
  readonly save?: (before: Begun) => Begun;
}

/** Works out what becomes of a visit. On a page that takes files they are dealt with first, and everything else stands on that. */
export function visitStep(visit: Visit): Outcome {
  const { journey, form, begun = nothingYet, received = nothingReceived } = visit;
  const page = journey.steps.find((step): step is Page => step.id === visit.step && !isExit(step) && filesAsked(step, journey.questions).length > 0);
  if (!page || !form) return visited(visit);
  const change = (before: Begun): Begun => withFiles(before, page, journey.questions, form, received);
  const after = change(begun);
  const unchanged = JSON.stringify(after) === JSON.stringify(begun);
  const { then, save } = visited(unchanged ? visit : { ...visit, begun: after });
  // Whoever only looks around leaves nothing behind.
  if (!save && unchanged) return { then };
  return { then, save: (before) => save?.(change(before)) ?? change(before) };
}

function visited(visit: Visit): Outcome {
  const { journey, council, begun = nothingYet, form } = visit;
  const path = pathThrough(journey, validAnswers(journey.questions, begun.answers), council);
  const step = reachable(path, visit.step);
  if (!step) return elsewhere(visit, path);
  if (!form) return { then: opened(visit, path, step) };
  if (form.has('add') || form.has('remove')) return changedFiles(visit, path, step, form);
  if (form.has('keep') || form.has('words')) return kept(visit, path, step, step.id);
  if (form.has('stop')) return kept(visit, path, step, 'stop');
  if (form.has('ask-advocate')) return kept(visit, path, step, 'ask-advocate');
  if (form.has('save') && journey.saves) return kept(visit, path, step, 'save');
  if (form.has('back')) return kept(visit, path, step, stepBefore(path, step.id)?.id ?? 'start');
  if (isExit(step)) return { then: { go: onwardFrom(path, step) } };
  const fields = readFields(step, journey.questions, form);
  if (form.has('switch-language')) return switched(visit, path, step, fields);
  if (form.has('skip')) return posted(visit, path, step, withoutMistakes(step, journey, fields), []);
  return posted(visit, path, step, fields, begun.typed[step.id]?.refused ?? []);
}

/** A page that the path does not lead to yet: the person goes where they should be, and what they typed waits for them. */
function elsewhere({ journey, step: id, form }: Visit, path: Path): Outcome {
  const go = resumesAt(path)?.id ?? 'check';
  const page = journey.steps.find((step) => step.id === id);
  if (!form || !page || isExit(page)) return { then: { go } };
  return { then: { go }, save: keepTyped(page, readFields(page, journey.questions, form), false) };
}

function opened({ journey, begun = nothingYet, offered = {} }: Visit, path: Path, step: Step): Shown {
  const typed = begun.typed[step.id];
  if (isExit(step)) return shown(path, step, {}, []);
  const answered = fieldsOf(step, path.answers);
  if (!typed) {
    const offers = asked(step).some((name) => name in offered && !(name in path.answers));
    return { ...shown(path, step, fieldsOf(step, { ...offered, ...path.answers }), []), offers };
  }
  const mistakes = typed.mistaken ? parseFields(step, journey.questions, { ...typed.fields, ...filesOf(step, journey.questions, path.answers) }).mistakes : [];
  return shown(path, step, { ...answered, ...typed.fields }, [...mistakes, ...(typed.refused ?? [])]);
}

/** The other language, asked for in the middle of a page: nothing is validated and nothing is lost. */
function switched(visit: Visit, path: Path, page: Page, fields: Fields): Outcome {
  const then = { go: page.id, switching: true };
  const mistaken = visit.form?.has('mistaken') ?? false;
  return isUntouched(visit, path, page, fields) && !mistaken ? { then } : { then, save: keepTyped(page, fields, mistaken) };
}

/** More time asked for, or a step back taken: what is typed so far is kept, unjudged, and the draft begins to wait anew. */
function kept(visit: Visit, path: Path, step: Step, go: string): Outcome {
  const { journey, begun, form = new URLSearchParams() } = visit;
  const fields = isExit(step) ? {} : readFields(step, journey.questions, form);
  if (!isExit(step) && !isUntouched(visit, path, step, fields)) return { then: { go }, save: keepTyped(step, fields, form.has('mistaken')) };
  return begun ? { then: { go }, save: (before) => before } : { then: { go } };
}

/** Whether a page is empty and was so when it was opened. What somebody deletes must not come back: then that it is empty is kept. */
function isUntouched(visit: Visit, path: Path, page: Page, fields: Fields): boolean {
  const before = opened(visit, path, page).fields;
  return Object.entries(fields).every(([name, typed]) => typed.length === 0 && (before[name] ?? '').length === 0);
}

/** Files were added or taken away. The page is shown again, at what is kept now; or with what could not be kept, and why. */
function changedFiles(visit: Visit, path: Path, step: Step, form: URLSearchParams): Outcome {
  const { journey, begun = nothingYet, received = nothingReceived } = visit;
  const outcome = kept(visit, path, step, step.id);
  if (isExit(step)) return outcome;
  const files = filesOf(step, journey.questions, path.answers);
  const question = Object.keys(files).find((name) => name === (form.get('add') ?? form.get('remove')?.split('/')[0]));
  const nothing = form.has('add') && question !== undefined && received.added.length + received.refused.length === 0;
  const mistakes = nothing ? [{ question, code: 'nothing' }] : (begun.typed[step.id]?.refused ?? []);
  if (mistakes.length > 0) return { ...outcome, then: { ...shown(path, step, { ...readFields(step, journey.questions, form), ...files }, mistakes), status: 422 } };
  const at = question === undefined || files[question]?.length === 0 ? question : `${question}-kept`;
  return { ...outcome, then: { go: step.id, at } };
}

function posted({ journey, council }: Visit, before: Path, page: Page, typed: Fields, refused: readonly Mistake[]): Outcome {
  const fields = { ...typed, ...filesOf(page, journey.questions, before.answers) };
  const { answers, mistakes } = parseFields(page, journey.questions, fields);
  if (mistakes.length + refused.length > 0) {
    const then: Shown = { ...shown(before, page, fields, [...mistakes, ...refused]), status: 422 };
    // The file is gone, so the words beside it are kept with the reason: a look at another page must not lose them.
    return refused.length > 0 ? { then, save: keepTyped(page, typed, mistakes.length > 0) } : { then };
  }
  const after = pathThrough(journey, { ...before.answers, ...answers }, council);
  const again = frontier(before) ? undefined : emptyWay(journey, after, page);
  return {
    then: { go: again?.id ?? nextFrom(before, after, page) },
    // Another tab may have added a file meanwhile: what is kept is the answer.
    save: ({ answers: all, typed: { [page.id]: _, ...others }, ...rest }) => ({ ...rest, answers: { ...all, ...answers, ...filesOf(page, journey.questions, all) }, typed: others }),
  };
}

/**
 * On the way through, the next step. Somebody who had answered everything, or now has, goes straight to what their answer
 * opened further on: an explanation they have not seen, a question still open, or else the check page. An explanation right
 * behind a question that was open until now has not been seen either, though it stood on the path before.
 */
function nextFrom(before: Path, after: Path, page: Page): string {
  const open = frontier(before);
  if (open && frontier(after)) return stepAfter(after, page.id)?.id ?? 'check';
  const ahead = after.steps.slice(after.steps.indexOf(page) + 1);
  const unseen = (step: Step, at: number) => !before.steps.includes(step) || (at === 0 && open?.id === page.id);
  const opened = ahead.find((step, at) => (isExit(step) ? unseen(step, at) : !isAnswered(step, after)));
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
  (before: Begun): Begun => ({ ...before, typed: { ...before.typed, [page.id]: { ...before.typed[page.id], fields, mistaken } } });
