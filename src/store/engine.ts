/**
 * What a database must bring to carry the store. All queries are written once; an engine says only what the two
 * databases do differently, and is proved by the contract test.
 */
import type { Kysely, Transaction } from 'kysely';
import type { Tables } from './schema.ts';

/** One database, open. */
export interface Engine {
  readonly db: Kysely<Tables>;
  readonly columnTypes: ColumnTypes;
  /** Whether several connections write at once, so that a worker must step over the rows another one holds. */
  readonly sharesWriting: boolean;
  /** Keeps other processes from changing the schema until this transaction ends. */
  lockSchema(transaction: Transaction<Tables>): Promise<void>;
  /** Removes what deleted rows leave behind, as far as the database can. */
  scrub(): Promise<void>;
  close(): Promise<void>;
}

/** What the two databases call the same things. */
export interface ColumnTypes {
  readonly bytes: string;
  /** Milliseconds since 1970. */
  readonly instant: string;
  /** What follows a table’s columns. */
  readonly table: string;
}
