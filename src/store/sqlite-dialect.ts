/**
 * Kysely over Node’s SQLite, which is synchronous. Kysely lets one transaction at a time have the only connection, so
 * that two requests never meet inside one; this adds how a transaction begins, and how it ends when it fails.
 */
import { setTimeout as pause } from 'node:timers/promises';
import { SqliteAdapter, SqliteDriver, SqliteIntrospector, SqliteQueryCompiler, type Dialect, type SqliteDatabase } from 'kysely';

/** How long a writer waits for its turn, in milliseconds. */
export const patience = 5000;

type Value = null | string | number | Uint8Array;

/** What is used of Node’s `DatabaseSync`, which Node means to rename; only sqlite.ts knows it by name. */
interface Database {
  readonly isTransaction: boolean;
  exec(sql: string): void;
  prepare(sql: string): {
    columns(): readonly unknown[];
    all(...values: Value[]): unknown[];
    run(...values: Value[]): { changes: number | bigint; lastInsertRowid: number | bigint };
    iterate(...values: Value[]): IterableIterator<unknown>;
  };
  close(): void;
}

/** Kysely’s way to talk to this database. */
export const dialectOf = (database: Database): Dialect => ({
  createAdapter: () => new SqliteAdapter(),
  createDriver: () => new ImmediateDriver(database),
  createIntrospector: (db) => new SqliteIntrospector(db),
  createQueryCompiler: () => new SqliteQueryCompiler(),
});

/**
 * Tries something that may find the database locked. SQLite’s own wait is put aside meanwhile: it would stop the whole
 * process, and in vain when the lock’s holder is in the same one.
 */
export function withoutWaiting<T>(database: Database, attempt: () => T): T {
  database.exec('PRAGMA busy_timeout = 0');
  try {
    return attempt();
  } finally {
    database.exec(`PRAGMA busy_timeout = ${patience}`);
  }
}

/** Does something as soon as nobody else has the database locked, or gives up when patience ends. */
export async function onceFree<T>(database: Database, attempt: () => T): Promise<T> {
  const deadline = Date.now() + patience;
  for (;;) {
    try {
      return withoutWaiting(database, attempt);
    } catch (error) {
      if (!isBusy(error) || Date.now() > deadline) throw error;
      await pause(5);
    }
  }
}

/** Begins every transaction as a writer, so that none can fail half-way for want of the lock. */
class ImmediateDriver extends SqliteDriver {
  readonly #database: Database;

  constructor(database: Database) {
    super({ database: asKyselyExpects(database) });
    this.#database = database;
  }

  override async beginTransaction(): Promise<void> {
    await onceFree(this.#database, () => this.#database.exec('BEGIN IMMEDIATE'));
  }

  // SQLite has already rolled back after some failures, a full disk for one, and would complain of a second time.
  override async rollbackTransaction(): Promise<void> {
    if (this.#database.isTransaction) this.#database.exec('ROLLBACK');
  }
}

const isBusy = (error: unknown): boolean => error instanceof Error && 'errcode' in error && (Number(error.errcode) & 0xff) === 5;

const asKyselyExpects = (database: Database): SqliteDatabase => ({
  close: () => database.close(),
  prepare: (sql) => {
    const statement = database.prepare(sql);
    return {
      reader: statement.columns().length > 0,
      all: (values) => statement.all(...values.map(asBindable)),
      run: (values) => statement.run(...values.map(asBindable)),
      iterate: (values) => statement.iterate(...values.map(asBindable)),
    };
  },
});

// Node takes an object in first place for a list of named values, and binds NULL for all it does not find there.
function asBindable(value: unknown): Value {
  if (value === null || typeof value === 'string' || typeof value === 'number' || value instanceof Uint8Array) return value;
  throw new TypeError(`SQLite cannot keep a value of type ${Object.prototype.toString.call(value)}`);
}
