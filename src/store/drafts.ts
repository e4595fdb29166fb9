/** What is kept while somebody is still writing, and for a short while after they sent it. */
import type { Kysely } from 'kysely';
import type { Tables } from './schema.ts';
import type { DraftFile, FileChanges, StoredDraft, StoredReceipt } from './store.ts';

/** An unexpired draft. */
export function findDraft(db: Kysely<Tables>, lookup: string, now: number): Promise<StoredDraft | undefined> {
  return db.selectFrom('drafts').selectAll().where('lookup', '=', lookup).where('expiresAt', '>', now).executeTakeFirst();
}

/** Saves a draft over the version it was read at, and its files with it; false when that version is no longer there. */
export async function saveDraft(db: Kysely<Tables>, draft: StoredDraft, { added, removed }: FileChanges): Promise<boolean> {
  if (draft.version === 0 && (await wasSent(db, draft.lookup))) return false;
  const saved = await (draft.version === 0 ? beginDraft(db, draft) : continueDraft(db, draft));
  if (saved.length === 0) return false;
  // A draft that takes the place of an expired one begins without files.
  if (draft.version === 0) await db.deleteFrom('draftFiles').where('draft', '=', draft.lookup).execute();
  if (removed.length > 0) await db.deleteFrom('draftFiles').where('draft', '=', draft.lookup).where('id', 'in', removed).execute();
  await addDraftFiles(db, added);
  return true;
}

/** Adds files to drafts that are there. */
export async function addDraftFiles(db: Kysely<Tables>, files: readonly DraftFile[]): Promise<void> {
  for (const file of files) await db.insertInto('draftFiles').values(file).execute();
}

/** A file of a draft. */
export function findDraftFile(db: Kysely<Tables>, draft: string, id: string): Promise<DraftFile | undefined> {
  return db.selectFrom('draftFiles').selectAll().where('draft', '=', draft).where('id', '=', id).executeTakeFirst();
}

/** Forgets a draft and its receipt. */
export async function forgetDraft(db: Kysely<Tables>, lookup: string): Promise<void> {
  await db.deleteFrom('drafts').where('lookup', '=', lookup).execute();
  await db.deleteFrom('receipts').where('lookup', '=', lookup).execute();
}

/** An unexpired receipt. */
export function findReceipt(db: Kysely<Tables>, lookup: string, now: number): Promise<StoredReceipt | undefined> {
  return db.selectFrom('receipts').selectAll().where('lookup', '=', lookup).where('expiresAt', '>', now).executeTakeFirst();
}

/** Forgets the drafts and receipts whose time is over; returns how many. */
export async function forgetExpired(db: Kysely<Tables>, now: number): Promise<number> {
  const drafts = await db.deleteFrom('drafts').where('expiresAt', '<=', now).executeTakeFirstOrThrow();
  const receipts = await db.deleteFrom('receipts').where('expiresAt', '<=', now).executeTakeFirstOrThrow();
  return Number(drafts.numDeletedRows + receipts.numDeletedRows);
}

// What is begun under the name of something that was sent could never be sent itself: it would be taken for that.
async function wasSent(db: Kysely<Tables>, lookup: string): Promise<boolean> {
  return (await db.selectFrom('submissions').select('id').where('draft', '=', lookup).executeTakeFirst()) !== undefined;
}

// An expired draft that was not yet swept away counts as none: nobody can find it, so nobody could save over it.
function beginDraft(db: Kysely<Tables>, draft: StoredDraft) {
  return db
    .insertInto('drafts')
    .values({ ...draft, version: 1 })
    .onConflict((conflict) =>
      conflict
        .column('lookup')
        .doUpdateSet({ content: draft.content, version: 1, createdAt: draft.createdAt, expiresAt: draft.expiresAt })
        .where('drafts.expiresAt', '<=', draft.createdAt),
    )
    .returning('lookup')
    .execute();
}

// Never an insert: a draft that was forgotten in another tab must stay forgotten.
function continueDraft(db: Kysely<Tables>, draft: StoredDraft) {
  return db
    .updateTable('drafts')
    .set({ content: draft.content, version: draft.version + 1, expiresAt: draft.expiresAt })
    .where('lookup', '=', draft.lookup)
    .where('version', '=', draft.version)
    .returning('lookup')
    .execute();
}
