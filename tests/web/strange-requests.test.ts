// What no browser would ask for. Each request ends in a page of ours, in the language of its address, with the right status.
import assert from 'node:assert/strict';
import { once } from 'node:events';
import { after, before, test } from 'node:test';
import { ask, dial, formBody, fromOurPage, post, speak, type Reply } from '../support/http.ts';
import { startPortal, type Portal } from '../support/portal.ts';

let portal: Portal;
before(async () => void (portal = await startPortal()));
after(() => portal.stop());

const promised = ['content-security-policy', 'x-content-type-options', 'x-frame-options', 'referrer-policy', 'cross-origin-opener-policy', 'permissions-policy'];

/** Fails unless the answer is a page of ours with this status, in this language. */
function isPage(what: string, { status, headers, body }: Reply, expected: number, language: string): void {
  assert.equal(status, expected, what);
  assert.equal(headers['content-type'], 'text/html; charset=utf-8', what);
  assert.equal(headers['cache-control'], 'no-store', what);
  for (const name of promised) assert.ok(headers[name], `${what}: no ${name}`);
  assert.match(body, new RegExp(`<html lang="${language}"`), what);
  assert.match(body, /<h1[\s>]/, what);
  assert.doesNotMatch(body, /\bat .*:\d+:\d+|node:internal|Astro|node_modules/, `${what}: tells how it is built`);
}

const councilOf = { en: 'essex', cy: 'sir-fynwy' } as const;
const firstStep = { en: '/en/essex/complain/who-you-are', cy: '/cy/sir-fynwy/cwyno/pwy-ydych-chi' } as const;

for (const language of ['en', 'cy'] as const) {
  const home = `/${language}/${councilOf[language]}`;

  test(`an address that leads nowhere is a page that says so (${language})`, async () => {
    const paths = [
      'nowhere', 'essex/nowhere', `${councilOf[language]}/nowhere/at-all`, 'a/b/c/d/e/f', '%zz', '%', '%E0%A4%A', '%00', 'x%2fy', '..;/x', '%2f%2fevil.example/', '%5c%5cevil.example',
      '%0d%0aSet-Cookie:%20a=b', '__proto__', 'constructor', `${councilOf[language]}/__proto__`, `${councilOf[language]}/complain/__proto__`, 'x'.repeat(10_000), '%C5%B5%F0%9F%98%80', '{{7*7}}', "'--",
    ];
    for (const path of paths) isPage(path.slice(0, 60), await ask(portal.url, `/${language}/${path}`), 404, language);
    isPage('two slashes', await ask(portal.url, `//${language}/essex`), 404, language);
  });

  test(`a method that no page has is a page that says which there are (${language})`, async () => {
    for (const method of ['PUT', 'PATCH', 'DELETE', 'OPTIONS', 'TRACE', 'PROPFIND']) {
      for (const path of [home, firstStep[language], `/${language}/%zz`]) {
        const reply = await ask(portal.url, path, { method });
        isPage(`${method} ${path}`, reply, 405, language);
        assert.equal(reply.headers.allow, 'GET, HEAD, POST');
      }
    }
  });

  test(`a form sent to a page that has none is refused (${language})`, async () => {
    const { addresses, councils } = portal.services;
    const [council] = councils;
    const exit = addresses.of({ language, council: council!, page: 'exit' });
    for (const path of [`/${language}`, home, firstStep[language].replace(/\/[^/]*$/, ''), exit]) {
      const reply = await post(portal.url, path, { a: 1 });
      isPage(`POST ${path}`, reply, 405, language);
      assert.equal(reply.headers.allow, 'GET, HEAD');
      assert.equal(reply.headers['set-cookie'], undefined);
    }
    isPage('POST nowhere', await post(portal.url, `/${language}/nowhere`, {}), 404, language);
  });

  test(`a body that is no form of ours is a page that says so (${language})`, async () => {
    const type = 'application/x-www-form-urlencoded';
    const bodies: readonly (readonly [what: string, contentType: string, body: string | Buffer])[] = [
      ['a bad escape', type, 'a=%zz'], ['half an escape', type, 'a=%E2%82'], ['a lone surrogate', type, 'a=%ED%A0%80'], ['bytes that are not text', type, Buffer.from([0x61, 0x3d, 0xff, 0xfe])],
      ['a raw NUL', type, 'a=\0'], ['10,000 fields', type, formBody(Object.fromEntries(Array.from({ length: 10_000 }, (_, at) => [`f${at}`, at])))],
      ['10,000 times one field', type, formBody({ subjects: Array.from({ length: 10_000 }, () => 'staff') })],
      ['JSON', 'application/json', '{"relationship":"parent"}'], ['parts', 'multipart/form-data; boundary=x', '--x--'], ['plain text', 'text/plain', 'relationship=parent'], ['no type', '', 'relationship=parent'],
      ['a type that only begins like it', 'application/x-www-form-urlencodedx', 'relationship=parent'],
    ];
    for (const [what, contentType, body] of bodies) {
      const reply = await ask(portal.url, firstStep[language], { method: 'POST', headers: { ...fromOurPage, 'Content-Type': contentType }, body });
      isPage(what, reply, 400, language);
      assert.equal(reply.headers['set-cookie'], undefined, what);
    }
  });

  test(`a body over a megabyte is a page that says so, however it is sent and however far it goes (${language})`, async () => {
    for (const bytes of [1024 * 1024 + 1, 5 * 1024 * 1024]) {
      const body = 'a'.repeat(bytes);
      isPage(`${bytes} in one`, await ask(portal.url, firstStep[language], { method: 'POST', headers: fromOurPage, body }), 413, language);
      isPage(`${bytes} in chunks`, await ask(portal.url, firstStep[language], { method: 'POST', headers: { ...fromOurPage, 'Transfer-Encoding': 'chunked' }, body }), 413, language);
    }
    const announced = `POST ${firstStep[language]} HTTP/1.1\r\nHost: x\r\nSec-Fetch-Site: same-origin\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: 1000000000\r\n\r\n`;
    isPage('a gigabyte announced', await speak(portal.url, announced), 413, language);
  });

  test(`a cookie that we did not write opens nothing, and one that was forgotten is told so (${language})`, async () => {
    const later = portal.services.addresses.read(firstStep[language])!;
    const check = portal.services.addresses.of({ ...later, step: 'check' });
    for (const cookie of ['draft', 'draft=', 'draft=x', `draft=${'A'.repeat(42)}`, `draft=${'A'.repeat(44)}`, `draft=${'A'.repeat(9_000)}`, 'draft=%00', 'draft=%zz', 'draft=../../etc', ';;=;=', '__proto__=x']) {
      for (const reply of [await ask(portal.url, check, { headers: { Cookie: cookie } }), await post(portal.url, check, {}, { Cookie: cookie })]) {
        assert.equal(reply.status, 303, cookie.slice(0, 40));
        assert.equal(reply.headers.location, firstStep[language]);
        assert.equal(reply.headers['set-cookie'], undefined);
      }
    }
    const forged = `draft=${'A'.repeat(43)}`;
    isPage('forged', await ask(portal.url, check, { headers: { Cookie: forged } }), 410, language);
    const begun = await post(portal.url, firstStep[language], { relationship: 'parent' }, { Cookie: forged });
    assert.equal(begun.status, 303);
    assert.doesNotMatch(`${begun.headers['set-cookie']}`, new RegExp(forged), 'a secret that somebody else chose is never taken over');
  });

  test(`a name that the request claims for us appears in no answer (${language})`, async () => {
    const claims = ['Host', 'X-Forwarded-Host', 'X-Forwarded-Proto', 'X-Forwarded-For', 'X-Forwarded-Port', 'X-Forwarded-Prefix', 'Forwarded', 'X-Original-URL', 'X-Rewrite-URL', 'X-HTTP-Method-Override'];
    const names = ['evil.example', 'evil.example:99', 'user@evil.example', '"><b>evil.example', '[evil.example', 'evil.example/path', 'host=evil.example;proto=evil'];
    for (const path of [`/${language}/nowhere`, `${home}/`, firstStep[language]]) {
      const plain = await ask(portal.url, path);
      for (const claim of claims) {
        for (const name of names) {
          const reply = await ask(portal.url, path, { headers: { [claim]: name } });
          assert.equal(reply.status, plain.status, `${claim}: ${name}`);
          assert.equal(reply.body, plain.body, `${claim}: ${name}`);
          assert.equal(reply.headers.location, plain.headers.location, `${claim}: ${name}`);
        }
      }
    }
  });
}

test('an address outside both languages is explained in English, and so is what Astro would answer by itself', async () => {
  for (const path of ['/fr', '/EN', '/problem', '/index', '/404', '/500', '/%34%30%34', '/_image', '/_image?href=/icon.svg&w=10&f=svg', '/%5fimage', '/en/../_image', '/_server-islands/x', '/_actions/x', '/_astro/none.js', '/..%2f..%2fpackage.json', '/%2e%2e/package.json'])
    isPage(path, await ask(portal.url, path), 404, 'en');
});

test('files, redirections and answers without a body carry our headers too', async () => {
  for (const path of ['/icon.svg', '/third-party-notices.txt', '/accents.css', '/en/essex/', '/en/essex/leave', '/en/essex/complain/check']) {
    for (const method of ['GET', 'HEAD']) {
      const { status, headers } = await ask(portal.url, path, { method });
      assert.ok([200, 301, 303].includes(status), path);
      for (const name of promised) assert.ok(headers[name], `${method} ${path}: no ${name}`);
      if (`${headers['content-type']}`.startsWith('text/')) assert.match(`${headers['content-type']}`, /; charset=utf-8$/i, path);
    }
  }
});

test('what is not HTTP is answered with our headers all the same', async () => {
  const lines: readonly (readonly [what: string, status: number, bytes: string])[] = [
    ['an unknown method', 400, 'FOO / HTTP/1.1\r\nHost: x\r\n\r\n'],
    ['two lengths of body', 400, 'POST /en HTTP/1.1\r\nHost: x\r\nContent-Length: 3\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n'],
    ['two different lengths', 400, 'POST /en HTTP/1.1\r\nHost: x\r\nContent-Length: 3\r\nContent-Length: 4\r\n\r\nabcd'],
    ['a folded header', 400, 'GET /en HTTP/1.1\r\nHost: x\r\n folded: y\r\n\r\n'],
    ['a chunk without a length', 400, 'POST /en/essex/complain/who-you-are HTTP/1.1\r\nHost: x\r\nSec-Fetch-Site: same-origin\r\nContent-Type: application/x-www-form-urlencoded\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n'],
    ['no host', 400, 'GET /en HTTP/1.1\r\nConnection: close\r\n\r\n'],
    ['another site’s address', 404, 'GET http://evil.example/en HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n'],
    ['an address of 20,000 letters', 431, `GET /${'x'.repeat(20_000)} HTTP/1.1\r\nHost: x\r\n\r\n`],
    ['40,000 letters of header', 431, `GET /en HTTP/1.1\r\nHost: x\r\nX: ${'x'.repeat(40_000)}\r\n\r\n`],
    ['the whole server', 405, 'OPTIONS * HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n'],
  ];
  for (const [what, status, bytes] of lines) isPage(what, await speak(portal.url, bytes), status, 'en');
});

test('an expectation or a protocol that we do not know is passed over', async () => {
  for (const header of ['Expect: tea', 'Upgrade: websocket'])
    isPage(header, await speak(portal.url, `GET /cy HTTP/1.1\r\nHost: x\r\n${header}\r\nConnection: close\r\n\r\n`), 200, 'cy');
});

test('somebody who leaves in the middle of sending is no fault of ours', async () => {
  const before = portal.events.length;
  const socket = dial(portal.url);
  socket.write('POST /en/essex/complain/who-you-are HTTP/1.1\r\nHost: x\r\nSec-Fetch-Site: same-origin\r\nExpect: 100-continue\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: 1000\r\n\r\nrelationship=pa');
  await once(socket, 'data');
  socket.resetAndDestroy();
  assert.equal((await ask(portal.url, '/en')).status, 200);
  assert.deepEqual(portal.events.slice(before), []);
});

test('a form sent to an address in the other language’s words is kept on its way', async () => {
  const reply = await post(portal.url, '/cy/essex/complain/who-you-are', { relationship: 'parent' });
  assert.equal(reply.status, 308, 'a 301 would become a GET, and the answer would be lost');
  assert.equal(reply.headers.location, '/cy/essex/cwyno/pwy-ydych-chi');
});

test('nothing in all this was a fault, and the log says none of what was asked', () => {
  assert.deepEqual(portal.events.filter(({ event }) => event !== 'refused'), []);
});

test('an answer gives the reason that belongs to its status', async () => {
  for (const [path, reason] of [['/en/essex', 'OK'], ['/en/essex/nowhere', 'Not Found'], ['/en/essex/complain/who-for', 'See Other'], ['/api/v1/nowhere', 'Not Found']] as const)
    assert.equal((await fetch(portal.url + path, { redirect: 'manual' })).statusText, reason, path);
  const unanswered = await fetch(portal.url + firstStep.en, { method: 'POST', headers: { 'Content-Type': 'application/x-www-form-urlencoded', 'Sec-Fetch-Site': 'same-origin' }, body: '' });
  assert.equal(unanswered.statusText, 'Unprocessable Entity');
});
