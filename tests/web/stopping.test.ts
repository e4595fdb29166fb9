// A new version is put in place while people are writing: whoever has pressed a button still gets an answer.
import assert from 'node:assert/strict';
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { Agent, request, type ClientRequest } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test, type TestContext } from 'node:test';
import { ask, fromOurPage } from '../support/http.ts';

const root = new URL('../../', import.meta.url).pathname;
const path = '/en/essex/complain/who-you-are';

/** The program as it is started in earnest, on a port of its own. */
async function start(context: TestContext): Promise<{ child: ChildProcess; url: string; said: () => string }> {
  const folder = await mkdtemp(join(tmpdir(), 'heard-'));
  const child = spawn(process.execPath, ['src/main.ts'], { cwd: root, env: { PATH: process.env['PATH'], PORT: '0', DATA_DIR: folder }, stdio: ['ignore', 'pipe', 'pipe'] });
  context.after(async () => {
    child.kill('SIGKILL');
    await rm(folder, { recursive: true, force: true });
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => void (said += chunk.toString()));
  while (!/http:\S+/.test(said)) await Promise.race([once(child.stdout, 'data'), once(child, 'exit').then(() => assert.fail(said))]);
  const port = /http:\/\/localhost:(\d+)/.exec(said)?.[1];
  return { child, url: `http://127.0.0.1:${port}`, said: () => said };
}

/** A form whose headers have arrived and whose body has not: the server is waiting for it. */
async function inHand(url: string): Promise<ClientRequest> {
  const { hostname, port } = new URL(url);
  const waiting = request({ hostname, port, path, method: 'POST', headers: { ...fromOurPage, 'Content-Length': 'relationship=parent'.length, 'Expect': '100-continue' }, agent: new Agent({ keepAlive: true }) });
  waiting.flushHeaders();
  await once(waiting, 'continue');
  waiting.write('relationship=');
  return waiting;
}

for (const signal of ['SIGTERM', 'SIGINT'] as const) {
  test(`twenty forms in hand are all answered after ${signal}, and then the program ends well`, { timeout: 60_000 }, async (context) => {
    const { child, url, said } = await start(context);
    assert.equal((await ask(url, '/en/essex')).status, 200);
    const waiting = await Promise.all(Array.from({ length: 20 }, () => inHand(url)));
    const exit = once(child, 'exit');
    child.kill(signal);
    await refusesMore(url);
    const answers = await Promise.all(waiting.map(async (one) => {
      const response = once(one, 'response');
      one.end('parent');
      const [{ statusCode, headers }] = (await response) as [{ statusCode: number; headers: Record<string, unknown> }];
      return `${statusCode} ${headers['location']}`;
    }));
    assert.deepEqual(new Set(answers), new Set(['303 /en/essex/complain/who-for']));
    assert.deepEqual(await exit, [0, null]);
    assert.doesNotMatch(said(), /Error|fault/);
  });
}

async function refusesMore(url: string): Promise<void> {
  for (;;) {
    const refused = await ask(url, '/icon.svg').then(() => false, () => true);
    if (refused) return;
  }
}
