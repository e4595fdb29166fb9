/**
 * The tables as the queries see them. The names are the interface’s own: the database writes `due_at` where we write
 * `dueAt`, and nothing else differs, so a row needs no translation on its way in or out.
 */
import type { Generated } from 'kysely';
import type { DraftFile, NewMessage, SealedFile, StoredDraft, StoredReceipt, StoredSubmission } from './store.ts';

/** A submission as it is kept: a yes or no is 1 or 0, which both engines can hold. */
export interface SubmissionRow extends Omit<StoredSubmission, 'urgent'> {
  readonly urgent: 0 | 1;
}

/** A message and how its sending stands; the state is derived from the times and never kept. */
export interface OutboxRow extends NewMessage {
  /** Unlike `dueAt`, no failed attempt moves it, only somebody who revives the message: the age of one that will not go. */
  readonly firstDueAt: number;
  /** Attempts begun, counted when a worker takes the message, so that one that kills its worker is counted too. */
  readonly attempts: Generated<number>;
  readonly leaseUntil: number | null;
  readonly lastCode: string | null;
  readonly sentAt: number | null;
  readonly failedAt: number | null;
}

/** Every table of the store. */
export interface Tables {
  drafts: StoredDraft;
  draftFiles: DraftFile;
  receipts: StoredReceipt;
  submissions: SubmissionRow;
  submissionFiles: SealedFile;
  outbox: OutboxRow;
  /** One row, written to prove that writing works. */
  probes: { id: number; times: number };
  migrations: { version: number };
}
