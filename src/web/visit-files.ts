/**
 * What a form does to the files of its page: some come, one may go, and what cannot be kept is said, beside everything else
 * that the form is about. Whichever button was pressed, a file that was chosen is added.
 */
import { bytesOf, keptFile } from '#files/kept.ts';
import { mostFiles } from '#files/limits.ts';
import type { Page, Questions } from '#journeys/journey.ts';
import type { Begun } from './drafts.ts';
import { filesAsked, filesOf, type Mistake } from './read-fields.ts';

/** What came of the files that were sent with a form. */
export interface Received {
  /** The codes of those that were made anew, with their questions. */
  readonly added: readonly { readonly question: string; readonly code: string }[];
  readonly refused: readonly Mistake[];
  /** How many bytes the draft still has room for. */
  readonly room: number;
}

/** No files came. */
export const nothingReceived: Received = { added: [], refused: [], room: 0 };

/** A form with a page’s files as they now are; the page remembers what was refused until it is sent again. */
export function withFiles(before: Begun, page: Page, questions: Questions, form: URLSearchParams, received: Received): Begun {
  const files = Object.fromEntries(filesAsked(page, questions).map((name) => [name, [...(filesOf(page, questions, before.answers)[name] ?? [])]]));
  remove(files, form.get('remove'));
  const refused = [...stillRefused(before, page, form), ...received.refused, ...add(files, received)];
  const changed = Object.entries(files).filter(([name, codes]) => codes.length > 0 || name in before.answers);
  return { ...before, answers: { ...before.answers, ...Object.fromEntries(changed) }, typed: remembering(before.typed, page, once(refused)) };
}

function remembering(before: Begun['typed'], page: Page, refused: readonly Mistake[]): Begun['typed'] {
  const { [page.id]: typed, ...others } = before;
  if (refused.length > 0) return { ...others, [page.id]: { fields: {}, mistaken: false, ...typed, refused } };
  if (!typed) return others;
  const { refused: _, ...rest } = typed;
  return { ...others, [page.id]: rest };
}

type Files = Readonly<Record<string, string[]>>;

function remove(files: Files, which: string | null): void {
  const [question = '', id] = which?.split('/') ?? [];
  const codes = Object.hasOwn(files, question) ? (files[question] ?? []) : [];
  const at = codes.findIndex((code) => keptFile(code)?.id === id);
  if (at !== -1) codes.splice(at, 1);
}

/** Adds what there is room for; says what there was none for, and passes over what another press has added. */
function add(files: Files, { added, room }: Received): readonly Mistake[] {
  let left = room;
  return added.flatMap(({ question, code }) => {
    const codes = files[question] ?? [];
    if (codes.some((kept) => keptFile(kept)?.id === keptFile(code)?.id)) return [];
    if (codes.length >= mostFiles) return [{ question, code: 'tooMany' }];
    if (bytesOf([code]) > left) return [{ question, code: 'noRoom' }];
    left -= bytesOf([code]);
    codes.push(code);
    return [];
  });
}

/** A change of language or of words shows the same page again, mistakes and all. */
const stillRefused = (before: Begun, page: Page, form: URLSearchParams): readonly Mistake[] =>
  form.has('mistaken') && ['switch-language', 'words', 'keep'].some((button) => form.has(button)) ? (before.typed[page.id]?.refused ?? []) : [];

const once = (mistakes: readonly Mistake[]): readonly Mistake[] =>
  mistakes.filter(({ question, code }, at) => mistakes.findIndex((one) => one.question === question && one.code === code) === at);
