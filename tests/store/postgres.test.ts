import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, before, describe, test } from 'node:test';
import { CompiledQuery } from 'kysely';
import { openStoreAt } from '#store/open.ts';
import { openPostgres } from '#store/postgres.ts';
import { startPostgres, type Postgres } from '../support/postgres.ts';
import { storeContract } from './contract.ts';
import { message, minute, now, receipt, sending, submission } from './samples.ts';

describe('with a PostgreSQL at hand', () => {
  let postgres: Postgres;
  before(async () => {
    postgres = await startPostgres();
  });
  after(() => postgres?.stop());

  storeContract('PostgreSQL', async () => {
    const schema = `heard_${randomUUID().replaceAll('-', '')}`;
    const execute = async (statement: string) => {
      const { db, close } = await openPostgres(postgres.url);
      await db.executeQuery(CompiledQuery.raw(statement));
      await close();
    };
    await execute(`CREATE SCHEMA ${schema}`);
    return {
      open: () => openPostgres(within(postgres.url, `search_path=${schema}`)),
      remove: () => execute(`DROP SCHEMA ${schema} CASCADE`),
    };
  });

  test('a server that may forget what it confirmed is refused', async () => {
    await assert.rejects(openPostgres(within(postgres.url, 'synchronous_commit=off')), /synchronous_commit off/);
  });
});

test('the PostgreSQL that npm brings carries the store too', async (t) => {
  const embedded = await startPostgres(['embedded']);
  const store = await openStoreAt(embedded.url);
  t.after(() => embedded.stop());
  await store.migrate();
  const sent = submission('a');
  assert.equal(await store.submit(sending(sent, [message('a', sent)], receipt('a'))), 'stored');
  assert.deepEqual((await store.lease(now, now + minute))?.about, sent);
  await store.close();
});

test('when there is no PostgreSQL every try is named', async (t) => {
  const given = process.env['TEST_DATABASE_URL'];
  delete process.env['TEST_DATABASE_URL'];
  t.after(() => {
    if (given !== undefined) process.env['TEST_DATABASE_URL'] = given;
  });
  await assert.rejects(startPostgres(['given']), /No PostgreSQL for the tests\.\ngiven: TEST_DATABASE_URL is not set/);
});

const within = (url: string, setting: string): string => `${url}${url.includes('?') ? '&' : '?'}options=${encodeURIComponent(`-c ${setting}`)}`;
