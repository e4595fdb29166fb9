// Clients that send a byte now and then are hung up on, and nobody else has to wait for them.
import assert from 'node:assert/strict';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { after, before, test } from 'node:test';
import { portal as serve, type Render } from '#web/server.ts';
import { ask, dial } from '../support/http.ts';
import { startPortal, type Portal } from '../support/portal.ts';

const root = new URL('../../', import.meta.url);
const { handler } = (await import(new URL('dist/server/entry.mjs', root).href)) as { handler: Render };

let portal: Portal;
before(async () => void (portal = await startPortal()));
after(() => portal.stop());

const newServer = () => serve(portal.services, handler, new URL('dist/client/', root));

test('headers have ten seconds, a whole request a minute', () => {
  const { headersTimeout, requestTimeout } = newServer();
  assert.deepEqual({ headersTimeout, requestTimeout }, { headersTimeout: 10_000, requestTimeout: 60_000 });
});

/** Sends a beginning, then a letter every quarter of a second; what came back, once the server has hung up. */
async function dribble(url: string, beginning: string): Promise<string> {
  const socket = dial(url);
  let answer = '';
  socket.on('data', (chunk: Buffer) => void (answer += chunk.toString()));
  socket.on('error', () => {});
  socket.write(beginning);
  const drip = setInterval(() => socket.writable && socket.write('x'), 250);
  await once(socket, 'close');
  clearInterval(drip);
  return answer;
}

test('words have half of the time that a form with files has', { timeout: 60_000 }, async (context) => {
  const server = newServer();
  Object.assign(server, { headersTimeout: 1_500, requestTimeout: 6_000 });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  context.after(() => server.closeAllConnections());
  context.after(() => server.close());
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const slowly = async (step: string, type: string, beginning: string): Promise<number> => {
    const head = `POST /en/essex/complain/${step} HTTP/1.1\r\nHost: x\r\nSec-Fetch-Site: same-origin\r\nContent-Type: ${type}\r\nContent-Length: 100000\r\n\r\n`;
    const begun = performance.now();
    assert.match(await dribble(url, head + beginning), /^HTTP\/1\.1 408 /);
    return (performance.now() - begun) / 1000;
  };
  const [words, files] = await Promise.all([
    slowly('files', 'application/x-www-form-urlencoded', 'a='),
    slowly('files', 'multipart/form-data; boundary=b', '--b\r\nContent-Disposition: form-data; name="files"; filename="a.jpg"\r\n\r\n'),
  ]);
  assert.ok(words > 2.5 && words < 5.5, `${words} s for words`);
  assert.ok(files > 5.5, `${files} s for files`);
});

test('two hundred slow clients are all hung up on, with a word of why, while others are served', { timeout: 60_000 }, async (context) => {
  const server = newServer();
  // The limits themselves are asserted above; here they are shorter, so that nobody has to wait for the test.
  Object.assign(server, { headersTimeout: 1_500, requestTimeout: 3_000 });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  context.after(() => server.closeAllConnections());
  context.after(() => server.close());
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

  const headers = 'GET /en HTTP/1.1\r\nHost: x\r\nX-Slow: ';
  const body = 'POST /en/essex/complain/who-you-are HTTP/1.1\r\nHost: x\r\nSec-Fetch-Site: same-origin\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: 100000\r\n\r\n';
  const slow = Promise.all(Array.from({ length: 200 }, (_, at) => dribble(url, at % 2 === 0 ? headers : body)));
  const others = { waiting: true, served: 0 };
  void slow.finally(() => void (others.waiting = false));
  while (others.waiting) {
    assert.equal((await ask(url, '/cy/essex')).status, 200);
    others.served += 1;
  }
  const answers = await slow;
  assert.equal(answers.length, 200);
  for (const answer of answers) assert.match(answer, /^HTTP\/1\.1 408 /);
  assert.ok(others.served > 10);
});
