// The process that makes files anew: what it may, what it cannot, and that nothing it does harms anybody else.
import assert from 'node:assert/strict';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { roomOf } from '#files/room.ts';
import { turns } from '#files/turns.ts';
import { workshop } from '#files/make-safe.ts';
import { photo } from '../support/sample-files.ts';

const program = join(import.meta.dirname, 'mischief.ts');
const misuse = workshop({ program, time: 4_000 });

/** What the process managed to say, or why its file counts as refused. */
async function told(deed: string): Promise<string> {
  const made = await misuse(Buffer.from(deed), 'file');
  return 'refused' in made ? made.refused : made.bytes.toString();
}

test('it knows no settings and no secrets', async () => {
  process.env['SEAL_PRIVATE_KEYS'] = 'private.never';
  const environment = Object.keys(JSON.parse(await told('environment')) as object);
  delete process.env['SEAL_PRIVATE_KEYS'];
  assert.deepEqual(environment.filter((name) => !['PWD', 'OLDPWD', 'SHLVL', '_'].includes(name)), []);
});

test('it can read nothing but its own program, write nothing, and start nothing', async () => {
  const target = join(tmpdir(), `heard-mischief-${process.pid}`);
  for (const path of ['/etc/passwd', join(import.meta.dirname, '../../README.md'), '/proc/self/environ']) assert.equal(await told(`read ${path}`), 'ERR_ACCESS_DENIED', path);
  assert.match(await told(`read ${join(import.meta.dirname, '../../src/files/kinds.ts')}`), /^done \d+$/);
  for (const deed of [`write ${target}`, 'start', 'thread']) assert.equal(await told(deed), 'ERR_ACCESS_DENIED', deed);
  assert.equal(existsSync(target), false);
});

test('when it crashes, throws, waits, spins, hoards, floods, lies or babbles, its one file counts as damaged', { timeout: 60_000 }, async () => {
  for (const deed of ['crash', 'throw', 'wait', 'spin', 'hoard', 'flood', 'lie', 'babble', 'nothing']) {
    const before = performance.now();
    assert.equal(await told(deed), 'damaged', deed);
    assert.ok(performance.now() - before < 8_000, `${deed} took too long`);
  }
  assert.equal(await told('whisper'), 'fine', 'the next file is made all the same');
});

test('no more than two work at once, and none is left behind', { timeout: 60_000 }, async () => {
  const mine = () => readdirSync('/proc').filter((pid) => /^\d+$/.test(pid) && runs(pid));
  const all = Promise.all(Array.from({ length: 6 }, () => told('wait')));
  const counts: number[] = [];
  const counting = setInterval(() => counts.push(mine().length), 100);
  await all;
  clearInterval(counting);
  assert.equal(Math.max(...counts), 2);
  assert.deepEqual(mine(), []);
});

test('when sixty wait already, one more is asked to come back, and the sixty are served', { timeout: 120_000 }, async () => {
  const made = await Promise.all(Array.from({ length: 64 }, () => told('whisper')));
  assert.deepEqual(made.map((one) => one === 'busy').slice(-3), [false, true, true]);
  assert.deepEqual(made.slice(0, 62), Array.from({ length: 62 }, () => 'fine'));
});

test('room is lent to each request up to its part, to all up to the whole, and to none that is over', () => {
  const room = roomOf(10, 6);
  const [one, other] = [room.open(), room.open()];
  assert.deepEqual([one.take(6), one.take(1), other.take(4), other.take(1)], [undefined, 'together', undefined, 'busy']);
  one.close();
  assert.deepEqual([one.take(1), other.take(2), other.take(1)], ['busy', undefined, 'together']);
  other.close();
  assert.equal(room.open().take(6), undefined);
});

test('whoever waits for a turn gets it in order, also after somebody failed', async () => {
  const inTurn = turns(1);
  const done: number[] = [];
  const work = [1, 2, 3].map((at) => inTurn(async () => {
    done.push(at);
    if (at === 2) throw new Error('failed');
  }).catch(() => undefined));
  await Promise.all(work);
  assert.deepEqual(done, [1, 2, 3]);
});

test('a photo is made anew in well under the time it has', async () => {
  const before = performance.now();
  const made = await workshop()(await photo.jpeg(), 'picture');
  assert.ok('bytes' in made && performance.now() - before < 10_000);
});

function runs(pid: string): boolean {
  try {
    return readCommand(pid).includes(program);
  } catch {
    return false;
  }
}

const readCommand = (pid: string): string => readFileSync(`/proc/${pid}/cmdline`, 'utf8');
