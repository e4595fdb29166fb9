/**
 * The messages still to be sent. A worker takes one by writing how long it may have it; while that time runs nobody
 * else is given the message, and when it has run out anybody is. So a worker that dies needs no cleaning up after, and
 * no transaction is open while a mail server thinks.
 */
import type { ExpressionBuilder, Kysely, Transaction } from 'kysely';
import type { Tables } from './schema.ts';
import type { Fate, LeasedMessage, NewMessage, OutboxState } from './store.ts';

interface Claim {
  readonly now: number;
  readonly leaseUntil: number;
  readonly stepOver: boolean;
}

/** Adds messages; one whose message id is there already stays as it is. */
export async function addMessages(db: Kysely<Tables>, messages: readonly NewMessage[]): Promise<void> {
  if (messages.length === 0) return;
  const rows = messages.map((message) => ({ ...message, firstDueAt: message.dueAt }));
  await db.insertInto('outbox').values(rows).onConflict((conflict) => conflict.column('messageId').doNothing()).execute();
}

/** Whether a mail about a submission has been caused. */
export async function hasMessage(db: Kysely<Tables>, submission: string, mail: string): Promise<boolean> {
  const found = await db.selectFrom('outbox').select('id').where('submission', '=', submission).where('mail', '=', mail).executeTakeFirst();
  return found !== undefined;
}

/** Leases the message that has been due longest. */
export async function lease(db: Transaction<Tables>, claim: Claim): Promise<LeasedMessage | undefined> {
  const taken = await takeLongestDue(db, claim);
  if (!taken) return undefined;
  const { attempts, ...message } = taken;
  const { urgent, ...about } = await db.selectFrom('submissions').selectAll().where('id', '=', message.submission).executeTakeFirstOrThrow();
  return { ...message, attempts: attempts - 1, leaseUntil: claim.leaseUntil, about: { ...about, urgent: urgent === 1 } };
}

/** Records how a leased message fared, unless the lease has passed to another worker. */
export async function settle(db: Kysely<Tables>, message: LeasedMessage, fate: Fate): Promise<void> {
  await db
    .updateTable('outbox')
    .set({ leaseUntil: null, ...recordOf(fate) })
    .where('id', '=', message.id)
    // No time once it is settled; and the next lease may end at the same instant, but is always the next attempt.
    .where('leaseUntil', '=', message.leaseUntil)
    .where('attempts', '=', message.attempts + 1)
    .execute();
}

/** How the outbox stands. */
export async function outboxState(db: Kysely<Tables>, now: number): Promise<OutboxState> {
  const { oldestUnsentAt, ...counts } = await db
    .selectFrom('outbox')
    .select(({ fn }) => [
      fn.countAll<number>().filterWhere((row) => row.and([unsettled(row), free(row, now)])).as('due'),
      fn.countAll<number>().filterWhere((row) => row.and([unsettled(row), row.not(free(row, now))])).as('leased'),
      fn.countAll<number>().filterWhere('sentAt', 'is not', null).as('sent'),
      fn.countAll<number>().filterWhere((row) => row.and([row('failedAt', 'is not', null), row('to', '!=', 'person')])).as('failed'),
      fn.min<number | null>('firstDueAt').filterWhere(unsettled).as('oldestUnsentAt'),
    ])
    .executeTakeFirstOrThrow();
  return { ...counts, oldestUnsentAt: oldestUnsentAt ?? undefined };
}

/** Makes the mails about a reference that were given up due again; returns how many. */
export async function tryAgain(db: Kysely<Tables>, reference: string, now: number): Promise<number> {
  const revived = await db
    .updateTable('outbox')
    .set({ failedAt: null, dueAt: now, firstDueAt: now })
    .where('failedAt', 'is not', null)
    .where('submission', 'in', (query) => query.selectFrom('submissions').select('id').where('reference', '=', reference))
    .executeTakeFirstOrThrow();
  return Number(revived.numUpdatedRows);
}

type Outbox = ExpressionBuilder<Tables, 'outbox'>;

// Written as the index `outbox_unsettled` is, so that taking the next message reads nothing that was sent long ago.
const unsettled = (row: Outbox) => row.and([row('sentAt', 'is', null), row('failedAt', 'is', null)]);

const free = (row: Outbox, now: number) => row.or([row('leaseUntil', 'is', null), row('leaseUntil', '<=', now)]);

function takeLongestDue(db: Transaction<Tables>, { now, leaseUntil, stepOver }: Claim): Promise<Pick<LeasedMessage, keyof NewMessage | 'firstDueAt' | 'attempts'> | undefined> {
  return db
    .updateTable('outbox')
    .set((row) => ({ leaseUntil, attempts: row('attempts', '+', 1) }))
    .where('id', '=', (outer) =>
      outer
        .selectFrom('outbox')
        .select('id')
        .where(unsettled)
        .where('dueAt', '<=', now)
        .where((row) => free(row, now))
        .orderBy('dueAt')
        .orderBy('id')
        .limit(1)
        .$if(stepOver, (query) => query.forUpdate().skipLocked()),
    )
    .returning(['id', 'submission', 'mail', 'to', 'messageId', 'dueAt', 'firstDueAt', 'attempts'])
    .executeTakeFirst();
}

function recordOf(fate: Fate) {
  switch (fate.state) {
    case 'sent':
      return { sentAt: fate.at };
    case 'later':
      return { dueAt: fate.dueAt, lastCode: fate.code };
    case 'failed':
      return { failedAt: fate.at, lastCode: fate.code };
  }
}
