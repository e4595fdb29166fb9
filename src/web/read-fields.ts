/** From a posted form to answers, or to mistakes. A mistake is a value with a code; it is worded by the page. */
import type { Answers, Page, Questions } from '#journeys/journey.ts';
import type { Question } from '#journeys/question.ts';
import type { Fields } from './drafts.ts';

/** What is wrong with the answer to one question. */
export interface Mistake {
  readonly question: string;
  /** One of the question’s own codes, or why a file was not kept. */
  readonly code: string;
}

/** The fields of a page’s questions as they were typed, and nothing else that a form may carry. Files are not typed. */
export function readFields(page: Page, questions: Questions, form: URLSearchParams): Fields {
  const typed = page.asks.filter((name) => questions[name]?.kind !== 'files');
  return Object.fromEntries(typed.map((name) => [name, questions[name]?.kind === 'choices' ? form.getAll(name) : (form.get(name) ?? '')]));
}

/** The files kept under a page’s questions, as the fields that they would be. */
export const filesOf = (page: Page, questions: Questions, answers: Answers): Fields =>
  Object.fromEntries(filesAsked(page, questions).map((name) => [name, (answers[name] ?? []) as readonly string[]]));

/** The questions of a page that take files. */
export const filesAsked = (page: Page, questions: Questions): readonly string[] => page.asks.filter((name) => questions[name]?.kind === 'files');

/** Parses the fields of a page into answers, each by its question’s own schema. */
export function parseFields(page: Page, questions: Questions, fields: Fields): { readonly answers: Readonly<Record<string, unknown>>; readonly mistakes: readonly Mistake[] } {
  const answers: Record<string, unknown> = {};
  const mistakes: Mistake[] = [];
  for (const name of page.asks) {
    const result = (questions[name] as Question).answer.safeParse(fields[name]);
    if (result.success) answers[name] = result.data;
    else mistakes.push({ question: name, code: result.error.issues[0]?.message ?? '' });
  }
  return { answers, mistakes };
}

/** The answers that still fit their questions: a draft may be older than the program. */
export function validAnswers(questions: Questions, stored: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  return Object.fromEntries(Object.entries(stored).filter(([name, answer]) => questions[name]?.answer.safeParse(answer).success));
}

/** Answers as the fields that would give them again. */
export const fieldsOf = (page: Page, answers: Readonly<Record<string, unknown>>): Fields =>
  Object.fromEntries(page.asks.flatMap((name) => (name in answers ? [[name, answers[name] as string | string[]]] : [])));
