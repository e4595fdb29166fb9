/**
 * The store over any engine: every query is written once, in Kysely, and so is the place where transactions begin.
 */
import type { Transaction } from 'kysely';
import { findDraft, findDraftFile, findReceipt, forgetDraft, forgetExpired, saveDraft } from './drafts.ts';
import type { Engine } from './engine.ts';
import { migrate } from './migrations.ts';
import { addMessages, hasMessage, lease, outboxState, settle, tryAgain } from './outbox.ts';
import type { Tables } from './schema.ts';
import type { FileChanges, Store } from './store.ts';
import { findSealedFiles, findSubmission, outcomeOf, submit } from './submissions.ts';

/** The store that keeps what it is given in this engine. */
export function openStore(engine: Engine): Store {
  const { db } = engine;
  // Every write is an explicit transaction, single statements too: it is how SQLite waits for its turn without
  // stopping the whole process (see sqlite.ts).
  const write = <T>(work: (transaction: Transaction<Tables>) => Promise<T>) => db.transaction().execute(work);

  return {
    migrate: () => migrate(engine),
    probe: () => write(probe),
    close: () => engine.close(),

    findDraft: (lookup, now) => findDraft(db, lookup, now),
    saveDraft: (draft, files = noFiles) => write((transaction) => saveDraft(transaction, draft, files)),
    findDraftFile: (draft, id) => findDraftFile(db, draft, id),
    forgetDraft: (lookup) => write((transaction) => forgetDraft(transaction, lookup)),
    findReceipt: (lookup, now) => findReceipt(db, lookup, now),

    submit: (sending) => write((transaction) => submit(transaction, sending)).catch(outcomeOf),
    findSubmission: (reference) => findSubmission(db, reference),
    findSealedFiles: (submission) => findSealedFiles(db, submission),

    addMessages: (messages) => write((transaction) => addMessages(transaction, messages)),
    hasMessage: (submission, mail) => hasMessage(db, submission, mail),
    lease: (now, leaseUntil) => write((transaction) => lease(transaction, { now, leaseUntil, stepOver: engine.sharesWriting })),
    settle: (message, fate) => write((transaction) => settle(transaction, message, fate)),
    outboxState: (now) => outboxState(db, now),
    tryAgain: (reference, now) => write((transaction) => tryAgain(transaction, reference, now)),

    forgetExpired: async (now) => {
      const forgotten = await write((transaction) => forgetExpired(transaction, now));
      // Also when nothing expired: drafts are deleted by other roads, and an earlier scrub may have found a reader in its way.
      await engine.scrub();
      return forgotten;
    },
  };
}

const noFiles: FileChanges = { added: [], removed: [] };

/** A real write, committed: one that is rolled back would not touch the disk. */
async function probe(transaction: Transaction<Tables>): Promise<void> {
  await transaction
    .insertInto('probes')
    .values({ id: 1, times: 1 })
    .onConflict((conflict) => conflict.column('id').doUpdateSet((row) => ({ times: row('probes.times', '+', 1) })))
    .execute();
}
