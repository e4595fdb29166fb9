/** The store in PostgreSQL, for several web and worker processes at once. */
import { CamelCasePlugin, CompiledQuery, Kysely, PostgresDialect, sql } from 'kysely';
import pg from 'pg';
import type { Engine } from './engine.ts';
import type { Tables } from './schema.ts';

// Any number will do, as long as every version of this program uses the same one.
const schemaLock = 20_261_121;

/** Connects to the database as an engine, and refuses one that forgets what it has confirmed. */
export async function openPostgres(url: string): Promise<Engine> {
  const pool = new pg.Pool({
    connectionString: url,
    application_name: 'heard',
    connectionTimeoutMillis: 5_000,
    lock_timeout: 5_000,
    statement_timeout: 30_000,
    idle_in_transaction_session_timeout: 30_000,
    types: { getTypeParser },
  });
  // A connection that breaks while idle is dropped by the pool; without a listener it would end the process.
  pool.on('error', () => {});
  const db = new Kysely<Tables>({ dialect: new PostgresDialect({ pool }), plugins: [new CamelCasePlugin({ maintainNestedObjectKeys: true })] });
  try {
    await assertDurable(db);
  } catch (error) {
    await db.destroy();
    throw error;
  }
  return {
    db,
    columnTypes: { bytes: 'BYTEA', instant: 'BIGINT', table: '' },
    sharesWriting: true,
    lockSchema: async (transaction) => {
      await transaction.executeQuery(CompiledQuery.raw('SELECT pg_advisory_xact_lock($1)', [schemaLock]));
    },
    // Autovacuum frees the space; what lingers until then is encrypted with keys that are not here.
    scrub: async () => {},
    close: () => db.destroy(),
  };
}

async function assertDurable(db: Kysely<Tables>): Promise<void> {
  const { rows } = await sql<{ synchronousCommit: string }>`SHOW synchronous_commit`.execute(db);
  if (rows[0]?.synchronousCommit === 'off') throw new Error('PostgreSQL has synchronous_commit off, so that a power cut could lose what was confirmed');
}

// Our instants and counts are far below 2^53, and every other part of the program knows bytes as a Uint8Array.
const parsers: Readonly<Record<number, (text: string) => unknown>> = {
  [pg.types.builtins.INT8]: Number,
  [pg.types.builtins.BYTEA]: (text) => Uint8Array.from(pg.types.getTypeParser(pg.types.builtins.BYTEA)(text)),
};

function getTypeParser(type: number, format?: 'text' | 'binary') {
  return parsers[type] ?? pg.types.getTypeParser(type, format as 'text');
}
