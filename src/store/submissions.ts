/** The one transaction that matters most: what somebody sent, and every mail it causes, or nothing at all. */
import type { Kysely, Transaction } from 'kysely';
import { addDraftFiles } from './drafts.ts';
import type { SubmissionRow, Tables } from './schema.ts';
import type { DraftFile, NewMessage, SealedFile, Sending, Store, StoredDraft, StoredReceipt, StoredSubmission } from './store.ts';

/** Writes a submission and all that belongs to it, and forgets the draft it was made from. */
export async function submit(db: Transaction<Tables>, { submission, draftVersion, messages, files, receipts, alsoForget = [], left, leftFiles = [] }: Sending): ReturnType<Store['submit']> {
  if (!(await insertSubmission(db, submission))) return whyNot(db, submission);

  for (const file of files) await db.insertInto('submissionFiles').values(file).execute();
  await insertMessages(db, messages);
  await insertReceipts(db, receipts);
  await forgetDraft(db, submission.draft, draftVersion);
  for (const copy of alsoForget) await forgetCopy(db, copy);
  if (left) await moveOn(db, left, leftFiles);
  return 'stored';
}

/** What was sent under a reference. */
export async function findSubmission(db: Kysely<Tables>, reference: string): Promise<StoredSubmission | undefined> {
  const found = await db.selectFrom('submissions').selectAll().where('reference', '=', reference).executeTakeFirst();
  return found && { ...found, urgent: found.urgent === 1 };
}

/** The files that were sent with a submission, in their places. */
export function findSealedFiles(db: Kysely<Tables>, submission: string): Promise<readonly SealedFile[]> {
  return db.selectFrom('submissionFiles').selectAll().where('submission', '=', submission).orderBy('place').execute();
}

// Should somebody already be writing there, theirs stays: nothing may stand in the way of what is being sent.
async function moveOn(db: Transaction<Tables>, left: StoredDraft, files: readonly DraftFile[]): Promise<void> {
  const moved = await db.insertInto('drafts').values(left).onConflict((conflict) => conflict.doNothing()).returning('lookup').execute();
  if (moved.length > 0) await addDraftFiles(db, files);
}

/** Somebody saved the draft after it was read: nothing of the transaction may stand. */
class DraftChanged extends Error {
  override readonly name = 'DraftChanged';
}

/** What a transaction that was given up on purpose means; any other fault goes on. */
export function outcomeOf(error: unknown): 'draft changed' {
  if (error instanceof DraftChanged) return 'draft changed';
  throw error;
}

async function forgetDraft(db: Transaction<Tables>, lookup: string, version: number): Promise<void> {
  await db.deleteFrom('drafts').where('lookup', '=', lookup).where('version', '=', version).execute();
  const newer = await db.selectFrom('drafts').select('version').where('lookup', '=', lookup).executeTakeFirst();
  if (newer) throw new DraftChanged(`The draft was read at version ${version} and is at ${newer.version}`);
}

// Two devices may send what one link keeps: whoever comes second must not send it again, nor an older state of it.
async function forgetCopy(db: Transaction<Tables>, { lookup, version }: Pick<StoredDraft, 'lookup' | 'version'>): Promise<void> {
  const { numDeletedRows } = await db.deleteFrom('drafts').where('lookup', '=', lookup).where('version', '=', version).executeTakeFirstOrThrow();
  if (numDeletedRows === 0n) throw new DraftChanged(`The copy that was read at version ${version} has been changed, or is gone`);
}

// A conflict is passed over rather than raised, because in PostgreSQL an error ends the transaction.
async function insertSubmission(db: Transaction<Tables>, submission: StoredSubmission): Promise<boolean> {
  const stored = await db
    .insertInto('submissions')
    .values(asSubmissionRow(submission))
    .onConflict((conflict) => conflict.doNothing())
    .returning('id')
    .execute();
  return stored.length === 1;
}

async function whyNot(db: Transaction<Tables>, submission: StoredSubmission): Promise<'already sent' | 'reference taken'> {
  const holders = await db
    .selectFrom('submissions')
    .select(['draft', 'reference'])
    .where((row) => row.or([row('draft', '=', submission.draft), row('reference', '=', submission.reference)]))
    .execute();
  if (holders.some((holder) => holder.draft === submission.draft)) return 'already sent';
  if (holders.length > 0) return 'reference taken';
  throw new Error(`No room for submission ${submission.reference}: its id ${submission.id} belongs to another`);
}

async function insertMessages(db: Transaction<Tables>, messages: readonly NewMessage[]): Promise<void> {
  if (messages.length === 0) return;
  const rows = messages.map((message) => ({ ...message, firstDueAt: message.dueAt }));
  await db.insertInto('outbox').values(rows).execute();
}

async function insertReceipts(db: Transaction<Tables>, receipts: readonly StoredReceipt[]): Promise<void> {
  if (receipts.length === 0) return;
  await db
    .insertInto('receipts')
    .values(receipts)
    .onConflict((conflict) =>
      conflict.column('lookup').doUpdateSet((row) => ({ content: row.ref('excluded.content'), expiresAt: row.ref('excluded.expiresAt') })),
    )
    .execute();
}

const asSubmissionRow = (submission: StoredSubmission): SubmissionRow => ({ ...submission, urgent: submission.urgent ? 1 : 0 });
