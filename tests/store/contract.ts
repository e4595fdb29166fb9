import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { migrations } from '#store/migrations.ts';
import { openStore } from '#store/queries.ts';
import { draftsContract } from './drafts-contract.ts';
import { outboxContract } from './outbox-contract.ts';
import { filesContract } from './files-contract.ts';
import { enginesIn, storeIn, type NewPlace } from './place.ts';
import { draft, now } from './samples.ts';
import { submissionsContract } from './submissions-contract.ts';

/** What a store must be, whatever carries it. */
export function storeContract(engine: string, newPlace: NewPlace): void {
  describe(`the store in ${engine}`, () => {
    describe('keeps drafts and receipts:', () => draftsContract(newPlace));
    describe('keeps submissions:', () => submissionsContract(newPlace));
    describe('keeps files:', () => filesContract(newPlace));
    describe('keeps the outbox:', () => outboxContract(newPlace));
    describe('keeps its schema:', () => schemaContract(newPlace));
  });
}

function schemaContract(newPlace: NewPlace): void {
  test('migrating twice is harmless', async (t) => {
    const store = await storeIn(newPlace, t);
    await store.saveDraft(draft('a'));
    await store.migrate();
    assert.ok(await store.findDraft('a', now));
  });

  test('several processes may migrate at once', async (t) => {
    const engines = await enginesIn(newPlace, t, 4);
    await Promise.all(engines.map((engine) => openStore(engine).migrate()));
    const applied = await engines[0]!.db.selectFrom('migrations').select('version').orderBy('version').execute();
    assert.deepEqual(applied, migrations.map((_, place) => ({ version: place + 1 })));
  });

  test('a schema newer than the program is refused', async (t) => {
    const [engine] = await enginesIn(newPlace, t, 1);
    const store = openStore(engine!);
    await store.migrate();
    await engine!.db.insertInto('migrations').values({ version: migrations.length + 1 }).execute();
    await assert.rejects(store.migrate(), /start the newer program/);
  });

  test('a probe fails before the schema is there and passes, again and again, after', async (t) => {
    const [engine] = await enginesIn(newPlace, t, 1);
    const store = openStore(engine!);
    await assert.rejects(store.probe(), /probes/);
    await store.migrate();
    await store.probe();
    await store.probe();
    assert.deepEqual(await engine!.db.selectFrom('probes').select('times').execute(), [{ times: 2 }]);
  });

  test('a closed store can do no more, and closing one that was never used is fine', async (t) => {
    const [used, unused] = await enginesIn(newPlace, t, 2);
    const store = openStore(used!);
    await store.migrate();
    await store.close();
    await openStore(unused!).close();
    await assert.rejects(store.findDraft('a', now));
  });
}
