/** From JSON to answers along a path, by the journey’s own questions: what a form would not take is not taken here either. */
import type { Council } from '#councils/council.ts';
import { isEnough } from '#journeys/enough.ts';
import { wordsOf, type Answers, type Journey, type Step } from '#journeys/journey.ts';
import { asked, pathThrough, type Path } from '#journeys/path.ts';
import type { Question } from '#journeys/question.ts';
import { faultAt, mostFaults, type Fault } from './faults.ts';

/** Answers as they were sent, by question. */
export type Given = Readonly<Record<string, unknown>>;

/** The path that the answers lead along, and everything that is wrong with them. */
export function readAnswers(journey: Journey, given: Given, council: Council): { readonly path: Path; readonly faults: readonly Fault[] } {
  const answers: Record<string, unknown> = {};
  const mistakes: Fault[] = [];
  for (const [name, question] of Object.entries(journey.questions)) {
    const typed = Object.hasOwn(given, name) ? given[name] : unanswered(question);
    if (typed === undefined) continue;
    const code = mistakeIn(question, typed);
    if (code) mistakes.push(mistake(journey, name, code));
    else answers[name] = question.answer.parse(typed);
  }
  const path = pathThrough(journey, answers, council);
  // Where an answer is wrong, nobody can say that nothing was told.
  const nothing = mistakes.length === 0 && !isEnough(journey, path.answers) ? [faultAt(['answers'], 'nothing-told')] : [];
  return { path, faults: [...mistakes, ...faultsAlong(journey, given, answers, council), ...nothing] };
}

/** A question that may stay empty does so when nothing is said. */
const unanswered = ({ kind, optional }: Question): '' | readonly string[] | undefined => (optional ? (isList(kind) ? [] : '') : undefined);

const isList = (kind: Question['kind']): boolean => kind === 'choices' || kind === 'files';

/** The code of what is wrong with an answer. */
function mistakeIn({ kind, answer, options }: Question, typed: unknown): string | undefined {
  const texts = isList(kind) ? typed : [typed];
  if (!Array.isArray(texts)) return 'not-array';
  // A name of a file is no file, and there is no other way to send one here.
  if (kind === 'files' && texts.length > 0) return 'no-files';
  if (!texts.every((text) => typeof text === 'string')) return 'not-string';
  // Half a letter could not be sent by mail without being changed.
  if (!texts.every((text) => text.isWellFormed())) return 'not-text';
  const result = answer.safeParse(typed);
  if (!result.success) return result.error.issues[0]?.message;
  // A form that holds what we never offered is read without it; a system that sends it means something that must not be lost.
  return options && texts.some((text) => text !== '' && !options.includes(text)) ? 'not-an-option' : undefined;
}

function mistake(journey: Journey, name: string, code: string): Fault {
  const question = journey.questions[name];
  if (code === 'not-an-option') return faultAt(['answers', name], code, { options: question?.options?.join(', ') ?? '' });
  if (!question?.errors.includes(code)) return faultAt(['answers', name], code);
  const values = { limit: (question.limit ?? 0).toLocaleString('en-GB') };
  return { ...faultAt(['answers', name], code, values), words: `${wordsOf(journey)}:questions.${name}.errors.${code}` };
}

/**
 * What is missing on the path, and what stands beside it. Where the path depends on an answer that is not there yet, nobody can
 * say whether a question is asked, and nothing is said of it.
 */
function faultsAlong(journey: Journey, given: Given, answers: Given, council: Council): readonly Fault[] {
  const open = new Set<string>();
  const reached = new Set<string>();
  const soFar: Record<string, unknown> = {};
  const missing: Fault[] = [];
  for (const step of journey.steps) {
    const { holds, reads } = condition(step, soFar, council);
    const unsure = [...reads].some((name) => open.has(name));
    if (!holds && !unsure) continue;
    for (const name of asked(step)) {
      reached.add(name);
      if (unsure || !(name in answers)) open.add(name);
      else soFar[name] = answers[name];
      if (!unsure && !(name in answers) && !Object.hasOwn(given, name)) missing.push(faultAt(['answers', name], 'missing'));
    }
  }
  const strange = Object.keys(given).filter((name) => !reached.has(name)).slice(0, mostFaults);
  return [...missing, ...strange.map((name) => faultAt(['answers', name], Object.hasOwn(journey.questions, name) ? 'not-asked' : 'unknown-field'))];
}

/** Whether a step is on the path, and which answers that was read from. */
function condition(step: Step, answers: Given, council: Council): { readonly holds: boolean; readonly reads: ReadonlySet<string> } {
  const reads = new Set<string>();
  const watched = new Proxy(answers, { get: (all, name: string) => (reads.add(name), all[name]) }) as Answers;
  return { holds: step.when?.({ answers: watched, council }) ?? true, reads };
}
