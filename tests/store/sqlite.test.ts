import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { chmodSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, test, type TestContext } from 'node:test';
import { setTimeout as pause } from 'node:timers/promises';
import { promisify } from 'node:util';
import { CompiledQuery } from 'kysely';
import { openStoreAt } from '#store/open.ts';
import { openStore } from '#store/queries.ts';
import { openDatabase, openSqlite } from '#store/sqlite.ts';
import { storeContract } from './contract.ts';
import { bytes, draft, draftFile, message, minute, now, receipt, sending, submission } from './samples.ts';

storeContract('SQLite', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'heard-store-'));
  return {
    open: () => openSqlite(join(folder, 'heard.db')),
    remove: async () => rmSync(folder, { recursive: true }),
  };
});

describe('the SQLite file', () => {
  test('is opened with every setting that durability and erasure rest on', async (t) => {
    const database = await openDatabase(join(emptyFolder(t), 'heard.db'));
    t.after(() => database.close());
    const setting = (pragma: string) => Object.values(database.prepare(`PRAGMA ${pragma}`).get() ?? {})[0];
    assert.equal(setting('journal_mode'), 'wal');
    assert.equal(setting('synchronous'), 2);
    assert.equal(setting('foreign_keys'), 1);
    assert.equal(setting('busy_timeout'), 5000);
    assert.equal(setting('secure_delete'), 1);
    assert.equal(setting('trusted_schema'), 0);
    assert.equal(setting('journal_size_limit'), 16 * 1024 * 1024);
  });

  test('is refused where a setting does not hold', async (t) => {
    const before = process.cwd();
    process.chdir(emptyFolder(t));
    t.after(() => process.chdir(before));
    // A database in memory has no write-ahead log.
    await assert.rejects(openDatabase(':memory:'), /refused journal_mode = wal.*stayed memory/);
  });

  test('is made with its folder, for its owner alone, and keeps a mode the operator chose', async (t) => {
    const folder = join(emptyFolder(t), 'data', 'store');
    const file = join(folder, 'heard.db');
    const store = await openStoreAt(`sqlite:${file}`);
    await store.migrate();
    for (const name of readdirSync(folder)) assert.equal(modeOf(join(folder, name)), 0o600, name);
    assert.ok(readdirSync(folder).includes('heard.db-wal'));
    assert.equal(modeOf(folder), 0o700);
    await store.close();
    chmodSync(file, 0o660);
    await (await openStoreAt(`sqlite:${file}`)).close();
    assert.equal(modeOf(file), 0o660);
  });

  test('holds no byte of what was forgotten', async (t) => {
    const folder = emptyFolder(t);
    const store = await openStoreAt(`sqlite:${join(folder, 'heard.db')}`);
    t.after(() => store.close());
    await store.migrate();
    // Longer than a page, so that overflow pages are freed too.
    const canary = (name: string) => bytes(`canary of ${name} `.repeat(1000));
    await store.saveDraft(draft('expired', { content: canary('expired') }));
    await store.saveDraft(draft('forgotten', { content: canary('forgotten') }));
    await store.saveDraft(draft('rewritten', { content: canary('rewritten') }));
    await store.saveDraft(draft('rewritten', { version: 1, content: bytes('short') }));
    const adding = (name: string) => ({ added: [draftFile(name, 'picture', canary(`a file of ${name}`))], removed: [] });
    await store.saveDraft(draft('expired', { version: 1 }), adding('expired'));
    await store.saveDraft(draft('forgotten', { version: 1 }), adding('forgotten'));
    await store.saveDraft(draft('emptied'), adding('emptied'));
    await store.saveDraft(draft('emptied', { version: 1, expiresAt: now + 48 * 60 * minute }), { added: [], removed: ['picture'] });
    await store.submit(sending(submission('a'), [], receipt('receipt', { content: canary('receipt') })));
    await store.forgetDraft('forgotten');
    for (const name of ['expired', 'forgotten', 'rewritten', 'receipt', 'a file of expired', 'a file of forgotten', 'a file of emptied']) assert.ok(holds(folder, `canary of ${name}`), `${name} was written`);
    assert.equal(await store.forgetExpired(now + 24 * 60 * minute), 3);
    assert.equal(holds(folder, 'canary of'), false);
    assert.ok(holds(folder, 'sealed a'), 'what was sent is kept');
  });

  test('is swept while others read and write, and is clean once they let it', async (t) => {
    const folder = emptyFolder(t);
    const file = join(folder, 'heard.db');
    const [store, backup] = [await openStoreAt(`sqlite:${file}`), await openDatabase(file)];
    t.after(() => store.close());
    t.after(() => backup.close());
    await store.migrate();
    await store.saveDraft(draft('expired', { content: bytes('canary '), expiresAt: now }));
    backup.exec('BEGIN');
    backup.prepare('SELECT * FROM drafts').all();
    const sweep = store.forgetExpired(now);
    const rush = Array.from({ length: 30 }, (_, post) => store.submit(sending(submission(`${post}`), [], receipt(`${post}`))));
    assert.equal(await sweep, 1);
    assert.deepEqual([...new Set(await Promise.all(rush))], ['stored']);
    assert.ok(holds(folder, 'canary '), 'the reader still needs what it saw');
    backup.exec('COMMIT');
    assert.equal(await store.forgetExpired(now), 0);
    assert.equal(holds(folder, 'canary '), false);
  });

  test('is not swept in the middle of somebody’s transaction', async (t) => {
    const engine = await openSqlite(join(emptyFolder(t), 'heard.db'));
    t.after(() => engine.close());
    await openStore(engine).migrate();
    const ended: string[] = [];
    const slow = engine.db.transaction().execute(() => pause(30)).then(() => ended.push('transaction'));
    await pause(5);
    await engine.scrub().then(() => ended.push('sweep'));
    await slow;
    assert.deepEqual(ended, ['transaction', 'sweep']);
  });

  test('refuses to lose a value it cannot keep', async (t) => {
    const store = await openStoreAt(`sqlite:${join(emptyFolder(t), 'heard.db')}`);
    t.after(() => store.close());
    await store.migrate();
    const day = new Date(now) as unknown as number;
    await assert.rejects(store.findDraft('a', day), /cannot keep a value of type \[object Date\]/);
  });

  test('tells what went wrong when SQLite itself undid the transaction, and goes on', async (t) => {
    const engine = await openSqlite(join(emptyFolder(t), 'heard.db'));
    t.after(() => engine.close());
    const store = openStore(engine);
    await store.migrate();
    await engine.db.executeQuery(CompiledQuery.raw(`CREATE TRIGGER undo BEFORE INSERT ON receipts BEGIN SELECT RAISE(ROLLBACK, 'all undone'); END`));
    await assert.rejects(store.submit(sending(submission('a'), [], receipt('a'))), /all undone/);
    await engine.db.executeQuery(CompiledQuery.raw('DROP TRIGGER undo'));
    assert.equal(await store.submit(sending(submission('a'), [], receipt('a'))), 'stored');
  });

  test('takes what it is given again after the disk was full', async (t) => {
    const engine = await openSqlite(join(emptyFolder(t), 'heard.db'));
    t.after(() => engine.close());
    const store = openStore(engine);
    await store.migrate();
    await engine.db.executeQuery(CompiledQuery.raw('PRAGMA max_page_count = 40'));
    const large = submission('a', { content: new Uint8Array(400_000) });
    await assert.rejects(store.submit(sending(large, [message('a', large)], receipt('a'))), /database or disk is full/);
    assert.equal(await store.submit(sending(submission('a'), [message('a', large)], receipt('a'))), 'stored');
  });

  test('serves processes side by side: every post is stored, every message sent by one of them', async (t) => {
    const url = `sqlite:${join(emptyFolder(t), 'heard.db')}`;
    const work = (name: string) => promisify(execFile)(process.execPath, [join(import.meta.dirname, 'process-beside.ts'), url, name]);
    const outputs = await Promise.all(['one', 'two', 'three'].map(work));
    const sent = outputs.flatMap(({ stdout }) => stdout.trim().split('\n').filter(Boolean));
    const store = await openStoreAt(url);
    t.after(() => store.close());
    assert.equal(sent.length, 90);
    assert.equal(new Set(sent).size, 90);
    assert.equal((await store.outboxState(now)).sent, 90);
  });

  test('makes a writer wait without stopping the rest of its process', async (t) => {
    const url = `sqlite:${join(emptyFolder(t), 'heard.db')}`;
    const [store, other] = [await openStoreAt(url), await openDatabase(url.slice('sqlite:'.length))];
    t.after(() => store.close());
    t.after(() => other.close());
    await store.migrate();
    other.exec('BEGIN IMMEDIATE');
    const saved = store.saveDraft(draft('a'));
    // This turn of the loop could not come if the wait were SQLite’s own.
    await pause(50);
    other.exec('ROLLBACK');
    assert.equal(await saved, true);
  });
});

test('a store’s URL that names no engine is refused without repeating it', async () => {
  await assert.rejects(openStoreAt('mysql://root:secret@db/heard'), (error: Error) => /postgres:\/\//.test(error.message) && !/secret/.test(error.message));
  await assert.rejects(openStoreAt('sqlite:'), /path of a file/);
});

function emptyFolder(t: TestContext): string {
  const folder = mkdtempSync(join(tmpdir(), 'heard-store-'));
  t.after(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

const modeOf = (path: string): number => statSync(path).mode & 0o777;

const holds = (folder: string, text: string): boolean => readdirSync(folder).some((name) => readFileSync(join(folder, name)).includes(text));
