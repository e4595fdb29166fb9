// A setting that cannot be kept stops the start, by its name. What is secret in it is not repeated.
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test, type TestContext } from 'node:test';
import { readConfig } from '#config.ts';
import { newKeyPair } from '#delivery/keys.ts';
import { construct } from '#services.ts';
import { openStoreAt } from '#store/open.ts';
import { minute, message, sending, submission } from '../store/samples.ts';
import { essex } from '../support/councils.ts';

const root = new URL('../../', import.meta.url).pathname;

const live = {
  HEARD_MODE: 'live', PUBLIC_URL: 'https://heard.example', DATABASE_URL: 'sqlite:heard.db', MAIL_URL: 'smtps://mail.example:465', MAIL_FROM: 'heard@council.gov.uk',
  SEAL_PUBLIC_KEY: 'public.x', SEAL_PRIVATE_KEYS: 'private.x',
};

const wrong: readonly (readonly [variable: string, value: string])[] = [
  ['HEARD_MODE', 'production'], ['HEARD_RUN', 'everything'], ['PORT', 'eighty'], ['PORT', '70000'], ['PORT', '-1'], ['PORT', '80.5'], ['PUBLIC_URL', 'heard.example'], ['PUBLIC_URL', 'ftp://heard.example'],
  ['DATABASE_URL', 'mysql://host/name'], ['DATABASE_URL', '/var/heard.db'], ['MAIL_URL', 'https://mail.example'], ['MAIL_FROM', 'nobody'], ['PROXY_HOPS', 'one'],
];

for (const [variable, value] of wrong) {
  test(`${variable}=${value} is refused by name`, () => {
    assert.throws(() => readConfig({ ...live, [variable]: value }, root), new RegExp(`\\b${variable}\\b`));
  });
}

test('what is wrong with a setting is said in the words of whoever sets it up, with what can be given', () => {
  const environment = { ...live, PORT: 'eighty', DATABASE_URL: 'mysql://heard:hushhush@host/name', HEARD_MODE: 'production', PROXY_HOPS: '80.5', MAIL_FROM: 'nobody' };
  assert.throws(() => readConfig(environment, root), { message: [
    'HEARD_MODE must be demo or live', 'PORT must be a whole number from 0 to 65535', 'DATABASE_URL must begin with sqlite: and the path of a file, or with postgres://',
    'MAIL_FROM must be one email address, like heard@council.example', 'PROXY_HOPS must be a whole number from 0 to 10',
  ].join('; ') });
  for (const [variable, value] of wrong) assert.throws(() => readConfig({ ...live, [variable]: value }, root), new RegExp(`^Error: ${variable} must (be|begin with) (?!.*(Invalid|NaN|expected|pattern))`), variable);
});

test('every setting stands in the README', async () => {
  const table = (await readFile(join(root, 'README.md'), 'utf8')).split('\n').filter((line) => line.startsWith('|')).join('\n');
  const settings = (await readFile(join(root, 'src/config.ts'), 'utf8')).matchAll(/^ {2}([A-Z_]+): /gm);
  assert.deepEqual([...settings].map(([, name]) => name).filter((name) => !table.includes(`\`${name}\``)), []);
});

test('an empty setting is one that was not made', () => {
  assert.equal(readConfig({ PORT: '', HEARD_MODE: '' }, root).port, 4321);
});

test('live mode names everything it misses, and each part asks only for what it needs', () => {
  for (const variable of ['PUBLIC_URL', 'DATABASE_URL', 'MAIL_URL', 'MAIL_FROM', 'SEAL_PUBLIC_KEY', 'SEAL_PRIVATE_KEYS'])
    assert.throws(() => readConfig({ ...live, [variable]: undefined }, root), new RegExp(`\\b${variable}\\b`));
  const { MAIL_URL: _, MAIL_FROM: __, SEAL_PRIVATE_KEYS: ___, ...web } = live;
  assert.equal(readConfig({ ...web, HEARD_RUN: 'web' }, root).mailUrl, undefined);
  const { PUBLIC_URL: ____, SEAL_PUBLIC_KEY: _____, ...worker } = live;
  assert.equal(readConfig({ ...worker, HEARD_RUN: 'worker' }, root).publicUrl, undefined);
});

test('live mode is https only, and a demonstration sends no mail', () => {
  assert.throws(() => readConfig({ ...live, PUBLIC_URL: 'http://heard.example' }, root), /PUBLIC_URL/);
  assert.throws(() => readConfig({ MAIL_URL: 'smtp://mail.example' }, root), /MAIL_URL/);
});

test('live mode does not start with the example addresses that are shipped', async (context) => {
  const start = construct({ ...readConfig(live, root), dataFolder: await folder(context) }, surroundings);
  await assert.rejects(start, /essex\.json: teams\.complaints\.mailbox: .* is an example/);
});

test('live mode sends from no example address, and only what sends is asked', async (context) => {
  const councils = await realCouncil(context);
  const database = `sqlite:${join(await folder(context), 'heard.db')}`;
  for (const sender of ['heard@heard.example', 'heard@mail.Example.org']) {
    const config = { ...readConfig({ ...live, MAIL_FROM: sender, DATABASE_URL: database, COUNCILS_DIR: councils }, root), dataFolder: await folder(context) };
    await assert.rejects(construct(config, surroundings), /MAIL_FROM: this is an example/);
    await assert.rejects(construct({ ...config, run: 'web', sealPublicKey: 'none' }, surroundings), /SEAL_PUBLIC_KEY/);
  }
});

test('a reading of a page that does not exist is refused by its file and field', async (context) => {
  const row = { journey: 'listen', wording: 'simple', language: 'en', file: 'page.mp3' };
  const councils = await realCouncil(context, { recordings: [{ ...row, step: 'start' }, { ...row, step: 'check' }, { ...row, step: 'feelings' }, { ...row, step: 'what-heppened' }] });
  await mkdir(join(councils, 'essex'));
  await writeFile(join(councils, 'essex', 'page.mp3'), 'ID3');
  const config = { ...readConfig({ COUNCILS_DIR: councils }, root), dataFolder: await folder(context) };
  await assert.rejects(construct(config, surroundings), (error: Error) => {
    assert.match(error.message, /essex\.json: recordings\.3\.step: listen has no page what-heppened$/);
    assert.doesNotMatch(error.message, /recordings\.[012]/);
    return true;
  });
});

test('a key that is no key is refused by the name of its setting, and never repeated', async (context) => {
  const { publicKey, privateKey } = await newKeyPair();
  const good = { ...live, SEAL_PUBLIC_KEY: publicKey, SEAL_PRIVATE_KEYS: privateKey, DATABASE_URL: `sqlite:${join(await folder(context), 'heard.db')}`, COUNCILS_DIR: await realCouncil(context) };
  for (const [variable, value] of [['SEAL_PUBLIC_KEY', privateKey], ['SEAL_PUBLIC_KEY', publicKey.slice(0, -3)], ['SEAL_PRIVATE_KEYS', publicKey], ['SEAL_PRIVATE_KEYS', `${privateKey} private.short`]] as const) {
    const config = { ...readConfig({ ...good, [variable]: value }, root), dataFolder: await folder(context) };
    await assert.rejects(construct(config, surroundings), (error: Error) => {
      assert.match(error.message, new RegExp(variable));
      assert.ok(!error.message.includes(value.slice(-12)), 'the key is not repeated');
      return true;
    });
  }
});

test('the program itself ends with what is wrong, before it listens', async (context) => {
  const councils = await realCouncil(context, { nation: 'scotland' });
  for (const [environment, said] of [[{ PORT: 'eighty' }, /\bPORT\b/], [{ COUNCILS_DIR: councils }, /essex\.json: nation: /]] as const) assert.match(await refusal(context, environment), said);
});

test('a port that is taken, and an address that is not this machine’s, are told by their setting and not as a fault of the program', async (context) => {
  const other = createServer().listen(0, '127.0.0.1');
  context.after(() => other.close());
  await once(other, 'listening');
  const { port } = other.address() as AddressInfo;
  assert.equal(await refusal(context, { PORT: `${port}` }), `Heard does not start. PORT: ${port} is taken.\n`);
  assert.equal(await refusal(context, { HOST: '192.0.2.1' }), 'Heard does not start. HOST: 192.0.2.1 is not an address of this machine.\n');
});

test('a process that finds its port taken has not touched a mail', async (context) => {
  const data = await folder(context);
  const store = await openStoreAt(`sqlite:${join(data, 'heard.db')}`);
  context.after(() => store.close());
  await store.migrate();
  const sent = submission('a');
  assert.equal(await store.submit({ ...sending(sent, [message('a', sent)]), draftVersion: 0 }), 'stored');
  const other = createServer().listen(0, '127.0.0.1');
  context.after(() => other.close());
  await once(other, 'listening');
  await refusal(context, { DATA_DIR: data, PORT: `${(other.address() as AddressInfo).port}` });
  assert.equal((await store.lease(Date.now() + 60 * minute, Date.now() + 61 * minute))?.attempts, 0);
});

test('a data folder that cannot be made stops the start at once, by its setting', async (context) => {
  const file = join(await folder(context), 'file');
  await writeFile(file, '');
  for (const path of ['/proc/nope', '/proc/nope/deeper', file, join(file, 'below')])
    assert.match(await refusal(context, { DATA_DIR: path }), /^Heard does not start\. DATA_DIR: The folder \S+ cannot be made \(E\w+\)\n$/);
});

test('a database that is out of reach is told by its setting, and its password is not repeated', async (context) => {
  for (const host of ['127.0.0.1:1', 'localhost:1']) {
    const said = await refusal(context, { DATABASE_URL: `postgres://heard:hushhush@${host}/heard` });
    assert.match(said, /^Heard does not start\. DATABASE_URL: .*connect ECONNREFUSED .*:1\b.*\n$/);
    assert.doesNotMatch(said, /hushhush/);
  }
  assert.match(await refusal(context, { DATABASE_URL: 'sqlite:/proc/nope/heard.db' }), /^Heard does not start\. DATABASE_URL: The folder \/proc\/nope cannot be made/);
});

/** Starts the program, which ends without having begun; gives what it said. */
async function refusal(context: TestContext, environment: Readonly<Record<string, string>>): Promise<string> {
  const child = spawn(process.execPath, ['src/main.ts'], { cwd: root, env: { PATH: process.env['PATH'], DATA_DIR: await folder(context), PORT: '0', ...environment } });
  let [out, fault] = ['', ''];
  child.stdout.on('data', (chunk: Buffer) => void (out += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => void (fault += chunk.toString()));
  const hung = setTimeout(() => child.kill('SIGKILL'), 8_000);
  assert.deepEqual(await once(child, 'close'), [1, null]);
  clearTimeout(hung);
  assert.equal(out, '');
  return fault;
}

const surroundings = { write: () => {}, log: () => {}, now: Date.now };

async function folder(context: TestContext): Promise<string> {
  const made = await mkdtemp(join(tmpdir(), 'heard-'));
  context.after(() => rm(made, { recursive: true, force: true }));
  return made;
}

/** A folder with one council, whose mail goes to a domain that may be real. */
async function realCouncil(context: TestContext, changes: Readonly<Record<string, unknown>> = {}): Promise<string> {
  const made = await folder(context);
  const profile = JSON.stringify({ ...essex, ...changes }).replaceAll(/@[\w.-]+/g, '@council.gov.uk').replace(essex.advocacy.mailbox.replace(/@.*/, '@council.gov.uk'), 'advocates@advocates.org.uk');
  await writeFile(join(made, 'essex.json'), JSON.stringify({ ...(JSON.parse(profile) as object), mailDomains: ['council.gov.uk'] }));
  return made;
}
