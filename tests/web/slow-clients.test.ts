// Clients that send a byte now and then are hung up on, and nobody else has to wait for them.
import assert from 'node:assert/strict';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { after, before, test, type TestContext } from 'node:test';
import { setTimeout as pause } from 'node:timers/promises';
import { mostAtOnce } from '#files/limits.ts';
import { listen } from '#journeys/listen.ts';
import { usualPatience, type Patience } from '#web/patience.ts';
import { portal as serve, type Render } from '#web/server.ts';
import { adder } from '../support/adder.ts';
import { ask, dial, speak } from '../support/http.ts';
import { partsFromOurPage, partsOf } from '../support/parts.ts';
import { startPortal, type Portal } from '../support/portal.ts';
import { recording } from '../support/sample-files.ts';
import { elementsOf } from './markup-tree.ts';

const root = new URL('../../', import.meta.url);
const { handler } = (await import(new URL('dist/server/entry.mjs', root).href)) as { handler: Render };

let portal: Portal;
before(async () => void (portal = await startPortal()));
after(() => portal.stop());

/** A server that waits less long, so that nobody has to wait for the test. */
async function hurried(context: TestContext, patience: Patience): Promise<string> {
  const server = serve(portal.services, handler, new URL('dist/client/', root), patience);
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  context.after(() => server.close());
  context.after(() => server.closeAllConnections());
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

test('headers have ten seconds, words half a minute, and files five minutes as long as they do not stand still for one', () => {
  assert.deepEqual(usualPatience, { headers: 10_000, words: 30_000, silence: 60_000, files: 300_000 });
  const { headersTimeout, requestTimeout } = serve(portal.services, handler, new URL('dist/client/', root));
  assert.equal(headersTimeout, 10_000);
  assert.ok(requestTimeout > usualPatience.files, 'no limit of the server’s own comes before');
  const bitsPerSecond = (mostAtOnce * 8) / (usualPatience.files / 1000);
  assert.ok(bitsPerSecond < 500_000, `all that a form may bring needs a line of ${bitsPerSecond} bit/s`);
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

const head = (method: string, path: string, type: string) => `${method} ${path} HTTP/1.1\r\nHost: x\r\nSec-Fetch-Site: same-origin\r\nContent-Type: ${type}\r\nContent-Length: 100000\r\n\r\n`;
const words = 'application/x-www-form-urlencoded';
const parts = 'multipart/form-data; boundary=b';
const photo = '--b\r\nContent-Disposition: form-data; name="files"; filename="a.jpg"\r\n\r\n';

test('words are waited for shortly, also when they have been answered already; files that go on coming are given time', { timeout: 60_000 }, async (context) => {
  const url = await hurried(context, { headers: 1_500, words: 3_000, silence: 2_000, files: 7_000 });
  const lasting = async (beginning: string, answered = /^HTTP\/1\.1 408 /): Promise<number> => {
    const begun = performance.now();
    assert.match(await dribble(url, beginning), answered);
    return (performance.now() - begun) / 1000;
  };
  const [slowWords, answered, slowFiles] = await Promise.all([
    lasting(`${head('POST', '/en/essex/complain/files', words)}a=`),
    lasting(head('GET', '/en', parts), /^HTTP\/1\.1 200 /),
    lasting(head('POST', '/en/essex/complain/files', parts) + photo),
  ]);
  for (const [what, time] of Object.entries({ slowWords, answered })) assert.ok(time < 5.5, `${time} s: ${what}`);
  assert.ok(slowWords > 2.5, `${slowWords} s for words`);
  assert.ok(slowFiles > 6.5, `${slowFiles} s for files`);
});

test('files that stand still are given up, and a page in the language and the words of whoever sent them says so', { timeout: 60_000 }, async (context) => {
  const url = await hurried(context, { headers: 1_500, words: 20_000, silence: 1_000, files: 20_000 });
  for (const [language, path] of [['en', '/en/essex/listen-to-me/your-voice'], ['cy', '/cy/essex/gwrandewch-arna-i/dy-lais']] as const) {
    const { status, body } = await speak(url, head('POST', path, parts) + photo);
    assert.equal(status, 408);
    const said = portal.services.words(language, 'simple');
    for (const part of ['heading', 'body']) assert.ok(body.includes(said(`common:problems.too-slow.${part}`)), part);
    assert.ok(elementsOf(body, 'a').some(({ attributes }) => attributes['href'] === path), 'it leads back to the page');
  }
});

test('a child’s recordings of fourteen megabytes arrive over a slow line', { timeout: 120_000 }, async (context) => {
  const url = await hurried(context, { headers: 1_500, words: 1_000, silence: 1_000, files: 60_000 });
  const child = await adder({ ...portal, url, trouble: undefined }, listen);
  const long = await Promise.all([4_300, 4_301].map((packets) => recording('wav', { packets })));
  const body = partsOf({}, long.map((bytes, at) => ({ field: 'recording', name: `recording-${at + 1}.wav`, bytes })));
  assert.ok(body.length > 13_500_000 && body.length < mostAtOnce, `${body.length} bytes`);
  const socket = dial(url);
  const answer = once(socket, 'data');
  socket.write(`POST ${child.at('voice')} HTTP/1.1\r\nHost: x\r\nSec-Fetch-Site: same-origin\r\nCookie: ${child.cookie}\r\nContent-Type: ${String(partsFromOurPage['Content-Type'])}\r\nContent-Length: ${body.length}\r\n\r\n`);
  for (let at = 0; at < body.length; at += body.length / 20) {
    socket.write(body.subarray(at, at + body.length / 20));
    await pause(200);
  }
  assert.match(String(await answer), /^HTTP\/1\.1 303 /);
  socket.destroy();
  assert.deepEqual(await child.kept('voice'), ['Recording 1', 'Recording 2']);
});

test('two hundred slow clients are all hung up on, with a word of why, while others are served', { timeout: 60_000 }, async (context) => {
  const url = await hurried(context, { headers: 1_500, words: 1_500, silence: 1_500, files: 3_000 });
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
