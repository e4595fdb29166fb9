/**
 * Unsent answers, between two requests. A draft exists from the first saved answer, two hours after the last one it is
 * forgotten, and after a day in any case. One draft holds every form that somebody has begun in this sitting.
 */
import { bytesOf, codesIn, keptFile } from '#files/kept.ts';
import { mostForOne } from '#files/limits.ts';
import type { Typed } from '#journeys/question.ts';
import type { FileChanges, Store } from '#store/store.ts';
import { moveFiles } from './draft-files.ts';
import { decrypt, encrypt, encryptFile, newDraftKey, type DraftKey } from './draft-key.ts';
import { keepLinked } from './linked-form.ts';
import type { Log } from './log.ts';
import type { Mistake } from './read-fields.ts';

const hour = 60 * 60 * 1000;

/** How long a draft waits for its next answer, in hours: said on every start page. */
export const idleHours = 2;

const longestHours = 24;

/** When a draft begun at `createdAt` is forgotten if nothing more is saved. */
export const expiryOf = (createdAt: number, now: number): number => Math.min(now + idleHours * hour, createdAt + longestHours * hour);

/** Fields of one page as they were typed, whether or not they make an answer. */
export type Fields = Readonly<Record<string, Typed>>;

/** One form somebody has begun. */
export interface Begun {
  readonly answers: Readonly<Record<string, unknown>>;
  /** Pages whose fields were typed but not saved as answers: kept over a change of language. */
  readonly typed: Readonly<Record<string, TypedPage>>;
  /** The secret of the link that brings it back, where somebody asked for one. */
  readonly link?: string;
}

/** A page as somebody left it. */
export interface TypedPage {
  readonly fields: Fields;
  readonly mistaken: boolean;
  /** Why files that were added last could not be kept. They are not here to be looked at again, so this is remembered. */
  readonly refused?: readonly Mistake[];
}

/** A file to keep with a form that has its code among the answers. */
export interface NewFile {
  readonly code: string;
  readonly bytes: Buffer;
}

/** A draft as one request sees it. */
export interface Draft {
  readonly key: DraftKey;
  readonly version: number;
  readonly createdAt: number;
  /** The one that was saved last stands last. */
  readonly forms: Readonly<Record<string, Begun>>;
}

/** A form in which nothing has been said. */
export const nothingYet: Begun = { answers: {}, typed: {} };

/** Where a form is kept within a draft: nothing said to one council is ever shown to another. */
export const formName = (council: string, journey: string): string => `${council}/${journey}`;

/** The draft that a cookie opens; undefined when there is none any more. */
export async function openDraft(store: Store, key: DraftKey, now: number): Promise<Draft | undefined> {
  const stored = await store.findDraft(key.lookup, now);
  if (!stored) return undefined;
  return { key, version: stored.version, createdAt: stored.createdAt, forms: JSON.parse(decrypt(key, stored.content)) as Draft['forms'] };
}

/** How many bytes of files a draft has room for. */
export const roomIn = (forms: Draft['forms']): number => mostForOne - bytesOf(allCodes(forms));

/** The codes of every file in a draft. */
export const allCodes = (forms: Draft['forms']): readonly string[] => Object.values(forms).flatMap(({ answers }) => codesIn(answers));

/** A change to one form of a draft, with the files that are kept when it has made them answers. */
interface Change {
  readonly form: string;
  readonly change: (before: Begun) => Begun;
  readonly files: readonly NewFile[];
}

/**
 * Saves a change to one form, on top of whatever another tab has saved meanwhile; begins a draft where there was none.
 * Returns the draft as saved, whose key is new when the draft is. Files that are answers no longer are forgotten.
 */
export const saveForm = (store: Store, draft: Draft | undefined, form: string, change: Change['change'], now: number, files: readonly NewFile[] = []): Promise<Draft> =>
  save(store, draft ?? newDraft(now), { form, change, files }, now, () => newDraft(now));

/** The same where nobody asked for it: a draft that was forgotten meanwhile stays so, and nothing is saved. */
export const keepForm = (store: Store, draft: Draft, form: string, change: Change['change'], now: number): Promise<Draft | undefined> =>
  save(store, draft, { form, change, files: [] }, now, () => undefined);

/** A draft that nothing has been saved in. */
export const newDraft = (now: number, key = newDraftKey()): Draft => ({ key, version: 0, createdAt: now, forms: {} });

async function save<Anew extends Draft | undefined>(store: Store, draft: Draft, { form, change, files }: Change, now: number, anew: () => Anew): Promise<Draft | Anew> {
  let before = draft;
  for (let tries = 0; tries < 20; tries += 1) {
    const after: Draft = { ...before, version: before.version + 1, forms: savedLast(before.forms, form, change(before.forms[form] ?? nothingYet)) };
    const stored = {
      lookup: after.key.lookup,
      content: encrypt(after.key, JSON.stringify(after.forms)),
      version: before.version,
      createdAt: after.createdAt,
      expiresAt: expiryOf(after.createdAt, now),
    };
    if (await store.saveDraft(stored, fileChanges(before.forms, after, files))) {
      await keepLinked(store, after.forms[form]?.link, change, now);
      return after;
    }
    const meanwhile = (await openDraft(store, before.key, now)) ?? anew();
    if (!meanwhile) return meanwhile;
    before = meanwhile;
  }
  throw new Error('A draft was saved by somebody else twenty times in a row');
}

/** The forms with one of them as it is now, in the order in which they were saved. */
function savedLast(forms: Draft['forms'], form: string, begun: Begun): Draft['forms'] {
  const { [form]: _, ...others } = forms;
  return { ...others, [form]: begun };
}

function fileChanges(before: Draft['forms'], { key, forms }: Draft, files: readonly NewFile[]): FileChanges {
  const kept = new Set(allCodes(forms));
  const idOf = (code: string) => keptFile(code)?.id ?? '';
  const had = allCodes(before);
  // The same picture may have come twice, and a press before this one may have kept it.
  const added = new Map(files.filter(({ code }) => kept.has(code) && !had.includes(code)).map((file) => [file.code, file]));
  return {
    added: [...added.values()].map(({ code, bytes }) => ({ draft: key.lookup, id: idOf(code), content: encryptFile(key, idOf(code), bytes) })),
    removed: had.filter((code) => !kept.has(code)).map(idOf),
  };
}

/** Where a sitting goes on, and where it is said that a file of it was lost. */
interface Continuing {
  readonly store: Store;
  readonly log: Log;
}

/** Puts a form into a sitting under a new key, beside the forms that were begun in it; the key before opens nothing any more. */
export const continueUnderNewKey = (continuing: Continuing, draft: Draft | undefined, form: string, begun: Begun, now: number): Promise<Draft> =>
  underNewKey(continuing, draft, savedLast(draft?.forms ?? {}, form, begun), now);

/** Takes a form out of a sitting. The others go on under a new key, so that nothing that arrives late brings the form back; undefined where there are none. */
export async function continueWithout(continuing: Continuing, draft: Draft, form: string, now: number): Promise<Draft | undefined> {
  const { [form]: _, ...others } = draft.forms;
  if (Object.keys(others).length > 0) return underNewKey(continuing, draft, others, now);
  await continuing.store.forgetDraft(draft.key.lookup);
  return undefined;
}

async function underNewKey({ store, log }: Continuing, draft: Draft | undefined, forms: Draft['forms'], now: number): Promise<Draft> {
  const after: Draft = { key: newDraftKey(), version: 1, createdAt: now, forms };
  const added = draft ? await moveFiles(allCodes(forms), draft.key, after.key, { store, log }) : [];
  await store.saveDraft({ lookup: after.key.lookup, content: encrypt(after.key, JSON.stringify(forms)), version: 0, createdAt: now, expiresAt: expiryOf(now, now) }, { added, removed: [] });
  if (draft) await store.forgetDraft(draft.key.lookup);
  return after;
}
