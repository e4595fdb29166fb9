/** The store in one file, for a council that runs one machine: a web process and a worker, each with one connection. */
import { closeSync, openSync } from 'node:fs';
import { dirname } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { setTimeout as pause } from 'node:timers/promises';
import { CamelCasePlugin, Kysely } from 'kysely';
import type { Engine } from './engine.ts';
import { makeFolder } from './make-folder.ts';
import type { Tables } from './schema.ts';
import { dialectOf, onceFree, patience, withoutWaiting } from './sqlite-dialect.ts';

const settings = [
  { pragma: 'busy_timeout', is: patience },
  { pragma: 'journal_mode', is: 'wal' },
  // 2 is FULL: the disk has the transaction before COMMIT returns. With NORMAL a power cut loses what was acknowledged.
  { pragma: 'synchronous', is: 2 },
  { pragma: 'foreign_keys', is: 1 },
  // Deleted bytes are overwritten, not only unlinked.
  { pragma: 'secure_delete', is: 1 },
  { pragma: 'trusted_schema', is: 0 },
  { pragma: 'journal_size_limit', is: 16 * 1024 * 1024 },
] as const;

/** Opens the file as an engine, creating it and its folder when they are missing. */
export async function openSqlite(path: string): Promise<Engine> {
  const database = await openDatabase(path);
  const db = new Kysely<Tables>({ dialect: dialectOf(database), plugins: [new CamelCasePlugin({ maintainNestedObjectKeys: true })] });
  return {
    db,
    columnTypes: { bytes: 'BLOB', instant: 'INTEGER', table: ' STRICT' },
    sharesWriting: false,
    // BEGIN IMMEDIATE has already shut out every other writer.
    lockSchema: async () => {},
    scrub: () => emptyLog(database, db),
    close: async () => {
      await db.destroy();
      // Kysely leaves alone a database it was never asked to query.
      if (database.isOpen) database.close();
    },
  };
}

/** Opens the file with every setting the service relies on, and refuses to go on without one of them. */
export async function openDatabase(path: string): Promise<DatabaseSync> {
  makeFolder(dirname(path));
  // Only its owner may read a new file; SQLite gives the log beside it the same mode. The operator may widen it.
  closeSync(openSync(path, 'a', 0o600));
  const database = new DatabaseSync(path);
  for (const { pragma, is } of settings) {
    // Two processes that start together on a new file may both be turning it to WAL.
    const found = await onceFree(database, () => {
      database.exec(`PRAGMA ${pragma} = ${is}`);
      return Object.values(database.prepare(`PRAGMA ${pragma}`).get() ?? {})[0];
    });
    if (found === is) continue;
    database.close();
    throw new Error(`SQLite refused ${pragma} = ${is} for ${path}: it stayed ${found}`);
  }
  return database;
}

/**
 * Deleted rows are still in the log, as they were, until it is emptied. Another process that is reading may be in the
 * way, a backup for one; after a second the next sweep will do.
 */
async function emptyLog(database: DatabaseSync, db: Kysely<Tables>): Promise<void> {
  const empty = () => database.prepare('PRAGMA wal_checkpoint(TRUNCATE)').get()?.['busy'] === 0;
  for (let tries = 0; tries < 20; tries += 1) {
    // Through Kysely, so that no request’s transaction is open on the connection meanwhile.
    if (await db.connection().execute(async () => withoutWaiting(database, empty))) return;
    await pause(50);
  }
}
