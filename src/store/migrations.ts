/**
 * How the tables came to be, step by step. A released migration is never edited; a change is a new one at the end, and
 * it keeps the running version working (first widen, deploy, then narrow).
 */
import { CompiledQuery, type Transaction } from 'kysely';
import type { ColumnTypes, Engine } from './engine.ts';
import type { Tables } from './schema.ts';

/** One step of the schema; its version is its place in the list, from 1. */
export type Migration = (types: ColumnTypes) => readonly string[];

/** Every migration, oldest first. */
export const migrations: readonly Migration[] = [
  ({ bytes, instant, table }) => [
    `CREATE TABLE drafts (
      lookup TEXT NOT NULL PRIMARY KEY,
      content ${bytes} NOT NULL,
      version INTEGER NOT NULL,
      created_at ${instant} NOT NULL,
      expires_at ${instant} NOT NULL
    )${table}`,
    `CREATE INDEX drafts_expiry
      ON drafts (expires_at)`,
    `CREATE TABLE receipts (
      lookup TEXT NOT NULL PRIMARY KEY,
      content ${bytes} NOT NULL,
      expires_at ${instant} NOT NULL
    )${table}`,
    `CREATE INDEX receipts_expiry
      ON receipts (expires_at)`,
    `CREATE TABLE submissions (
      id TEXT NOT NULL PRIMARY KEY,
      draft TEXT NOT NULL UNIQUE,
      reference TEXT NOT NULL UNIQUE,
      council TEXT NOT NULL,
      journey TEXT NOT NULL,
      language TEXT NOT NULL,
      urgent INTEGER NOT NULL CHECK (urgent IN (0, 1)),
      received_at ${instant} NOT NULL,
      key_id TEXT NOT NULL,
      content ${bytes} NOT NULL
    )${table}`,
    `CREATE TABLE outbox (
      id TEXT NOT NULL PRIMARY KEY,
      submission TEXT NOT NULL REFERENCES submissions (id),
      mail TEXT NOT NULL,
      "to" TEXT NOT NULL,
      message_id TEXT NOT NULL UNIQUE,
      due_at ${instant} NOT NULL,
      first_due_at ${instant} NOT NULL,
      lease_until ${instant},
      attempts INTEGER NOT NULL DEFAULT 0,
      last_code TEXT,
      sent_at ${instant},
      failed_at ${instant},
      CHECK (sent_at IS NULL OR failed_at IS NULL)
    )${table}`,
    `CREATE INDEX outbox_unsettled
      ON outbox (due_at, id)
      WHERE sent_at IS NULL
        AND failed_at IS NULL`,
    `CREATE INDEX outbox_submission
      ON outbox (submission)`,
    `CREATE TABLE probes (
      id INTEGER NOT NULL PRIMARY KEY,
      times ${instant} NOT NULL
    )${table}`,
  ],
  // Files go wherever what they belong to goes: nothing can forget to delete them.
  ({ bytes, table }) => [
    `CREATE TABLE draft_files (
      draft TEXT NOT NULL REFERENCES drafts (lookup) ON DELETE CASCADE,
      id TEXT NOT NULL,
      content ${bytes} NOT NULL,
      PRIMARY KEY (draft, id)
    )${table}`,
    `CREATE TABLE submission_files (
      submission TEXT NOT NULL REFERENCES submissions (id) ON DELETE CASCADE,
      place INTEGER NOT NULL,
      content ${bytes} NOT NULL,
      PRIMARY KEY (submission, place)
    )${table}`,
  ],
];

/** Applies what is missing, each migration in its own transaction; harmless when repeated or run by several at once. */
export async function migrate(engine: Engine): Promise<void> {
  while (await engine.db.transaction().execute((transaction) => applyNext(engine, transaction)));
}

/** False when nothing was left to apply. */
async function applyNext(engine: Engine, transaction: Transaction<Tables>): Promise<boolean> {
  await engine.lockSchema(transaction);
  const applied = await appliedVersion(engine, transaction);
  if (applied > migrations.length) {
    throw new Error(`The database has schema ${applied} and this program knows ${migrations.length}: start the newer program`);
  }
  const next = migrations[applied];
  if (!next) return false;
  for (const statement of next(engine.columnTypes)) await transaction.executeQuery(CompiledQuery.raw(statement));
  await transaction.insertInto('migrations').values({ version: applied + 1 }).execute();
  return true;
}

async function appliedVersion(engine: Engine, transaction: Transaction<Tables>): Promise<number> {
  await transaction.executeQuery(
    CompiledQuery.raw(
      `CREATE TABLE IF NOT EXISTS migrations (
        version INTEGER NOT NULL PRIMARY KEY
      )${engine.columnTypes.table}`,
    ),
  );
  const { latest } = await transaction
    .selectFrom('migrations')
    .select(({ fn }) => fn.max<number | null>('version').as('latest'))
    .executeTakeFirstOrThrow();
  return latest ?? 0;
}
