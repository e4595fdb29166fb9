import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';

interface Locked {
  readonly version?: string;
  readonly resolved?: string;
  readonly integrity?: string;
  readonly link?: boolean;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
  readonly peerDependencies?: Readonly<Record<string, string>>;
  readonly peerDependenciesMeta?: Readonly<Record<string, { readonly optional?: boolean }>>;
}

type Lock = Readonly<Record<string, Locked>>;

const read = (file: string): unknown => JSON.parse(readFileSync(join(import.meta.dirname, '..', file), 'utf8'));

const ours = read('package.json') as Locked;
const lock = (read('package-lock.json') as { readonly packages: Lock }).packages;

const namedBy = (locked: Locked): readonly string[] => [
  ...Object.keys({ ...locked.dependencies, ...locked.devDependencies, ...locked.optionalDependencies }),
  ...Object.keys(locked.peerDependencies ?? {}).filter((name) => !locked.peerDependenciesMeta?.[name]?.optional),
];

/** Whether a package is found from a place, in its own folder of modules or in that of whoever holds it. */
function isFound(lock: Lock, from: string, name: string): boolean {
  if (`${from}${from && '/'}node_modules/${name}` in lock) return true;
  if (from === '') return false;
  const holder = from.lastIndexOf('/node_modules/');
  return isFound(lock, holder === -1 ? '' : from.slice(0, holder), name);
}

const lost = (lock: Lock) =>
  Object.entries(lock).flatMap(([path, locked]) =>
    namedBy(locked)
      .filter((name) => !isFound(lock, path, name))
      .map((name) => `${path || 'package.json'} names ${name}`),
  );

test('whatever the lock names, for this machine or another, the lock also holds', () => {
  assert.deepEqual(lost(lock), []);
});

test('a package that the lock names and does not hold is noticed', () => {
  const whole: Lock = {
    '': { dependencies: { a: '1.0.0' } },
    'node_modules/a': { optionalDependencies: { 'a-darwin': '1.0.0' } },
    'node_modules/a/node_modules/a-darwin': {},
  };
  assert.deepEqual(lost(whole), []);
  assert.equal(lost({ '': { dependencies: { a: '1.0.0' } } }).length, 1);
  assert.equal(lost({ ...whole, 'node_modules/a': { optionalDependencies: { 'a-win32': '1.0.0' } } }).length, 1);
  assert.equal(lost({ ...whole, 'node_modules/a': { peerDependencies: { b: '1' }, peerDependenciesMeta: { b: { optional: true } } } }).length, 0);
});

test('every version that we ask for is exact, and the lock holds that one', () => {
  const asked = Object.entries({ ...ours.dependencies, ...ours.devDependencies, ...ours.optionalDependencies });
  assert.deepEqual(asked.filter(([, version]) => !/^\d+\.\d+\.\d+(?:-[\w.]+)?$/.test(version)), []);
  assert.deepEqual(asked.filter(([name, version]) => lock[`node_modules/${name}`]?.version !== version), []);
});

test('package.json and the lock ask for the same', () => {
  const top = lock[''] ?? {};
  for (const kind of ['dependencies', 'devDependencies', 'optionalDependencies'] as const) assert.deepEqual(top[kind], ours[kind], kind);
});

test('every package is proved by its checksum, and comes from the registry that whoever installs has chosen', () => {
  const packages = Object.entries(lock).filter(([path]) => path !== '');
  assert.ok(packages.length > 0);
  assert.deepEqual(packages.filter(([, { integrity }]) => !integrity?.startsWith('sha512-')).map(([path]) => path), []);
  assert.deepEqual(packages.filter(([, { link }]) => link).map(([path]) => path), []);
  const elsewhere = packages.filter(([, { resolved = 'https://registry.npmjs.org/' }]) => !resolved.startsWith('https://registry.npmjs.org/'));
  assert.deepEqual(elsewhere.map(([path]) => path), []);
});
