// The headers of every answer there is: every address asked for in every way, every screen in every state, every file, every refusal.
import assert from 'node:assert/strict';
import { Agent } from 'node:http';
import { after, before, suite, test } from 'node:test';
import { languages } from '#i18n/languages.ts';
import { ask, fromOurPage, speak } from '../support/http.ts';
import { essex } from '../support/councils.ts';
import { methods, routesOf } from '../support/routes.ts';
import { screens, type Screen } from '../support/screens.ts';
import { ask as askFor, startSite, type Site } from '../support/site.ts';

type Headers = Readonly<Record<string, string>>;

const everywhere: Headers = {
  'content-security-policy':
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; connect-src 'self'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'; object-src 'none'",
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  'referrer-policy': 'same-origin',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'origin-agent-cluster': '?1',
  'permissions-policy': 'camera=(), microphone=(), geolocation=(), payment=(), usb=(), display-capture=(), browsing-topics=()',
  'cache-control': 'no-store',
  'x-robots-tag': 'noindex',
};

const overHttps: Headers = {
  ...everywhere,
  'content-security-policy': `${everywhere['content-security-policy']}; upgrade-insecure-requests`,
  'strict-transport-security': 'max-age=63072000; includeSubDomains',
};

/** The one page that may listen, once somebody presses: it has the recorder, and plays back what it recorded. */
const recorder = 'listen, voice';
const recording = (expected: Headers): Headers => ({
  'permissions-policy': everywhere['permissions-policy']?.replace('microphone=()', 'microphone=(self)') ?? '',
  'content-security-policy': `${everywhere['content-security-policy']}; media-src 'self' blob:${expected === overHttps ? '; upgrade-insecure-requests' : ''}`,
});

const html = { 'content-type': 'text/html; charset=utf-8' };
const start = { ...html, 'x-robots-tag': 'all' };
const aside = 'accept-ranges, connection, content-encoding, content-length, date, etag, keep-alive, last-modified, transfer-encoding, vary'.split(', ');

const rules = 'Path=/; HttpOnly; SameSite=Strict';
const given = { 'at an http address': `draft=secret; ${rules}`, 'at an https address': `__Host-draft=secret; ${rules}; Secure` } as const;
const taken = {
  'at an http address': `draft=; ${rules}; Max-Age=0, wording=; ${rules}; Max-Age=0`,
  'at an https address': `__Host-draft=; ${rules}; Secure; Max-Age=0, __Host-wording=; ${rules}; Secure; Max-Age=0`,
} as const;

/** What an answer says beside how long it is and how it was packed. */
const said = (headers: Readonly<Record<string, string | readonly string[] | undefined>>): Record<string, string> =>
  Object.fromEntries(Object.entries(headers).filter(([name]) => !aside.includes(name)).map(([name, value]) => [name, `${[value].flat().join(', ')}`.replace(/draft=[\w-]{43};/, 'draft=secret;')]));

/** The statuses of all that was asked for, with what was wrong. */
interface Heard {
  readonly statuses: Set<number>;
  readonly wrong: string[];
}

function compare(heard: Heard, what: string, status: number, headers: Record<string, string>, expected: Headers): void {
  heard.statuses.add(status);
  const names = new Set([...Object.keys(headers), ...Object.keys(expected)]);
  for (const name of names) if (headers[name] !== expected[name]) heard.wrong.push(`${what} (${status}): ${name} is “${headers[name]}”, not “${expected[name]}”`);
}

/** What an answer with this status may say beside what every answer says. */
function ofStatus(status: number, { location, allow, 'retry-after': wait }: Readonly<Record<string, string>>): Headers {
  if (status === 405) return { ...html, allow: allow ?? 'a list' };
  if (status === 429) return { ...html, 'retry-after': /^\d+$/.test(wait ?? '') ? (wait ?? '') : 'a number' };
  if (status >= 300 && status < 400) return { location: location?.startsWith('/') ? location : 'an address of ours' };
  return html;
}

for (const [name, environment, expected] of [
  ['at an http address', {}, everywhere],
  ['at an https address', { PUBLIC_URL: 'https://heard.example', PROXY_HOPS: '1' }, overHttps],
] as const) {
  suite(`criterion 60: ${name}, every answer carries exactly the headers that it should`, () => {
    const heard: Heard = { statuses: new Set(), wrong: [] };
    let site: Site;
    before(async () => void (site = await startSite({ environment })));
    after(() => site.stop());

    test('every address of a council, asked for in every way', async () => {
      const routes = routesOf(essex, site.services.addresses);
      const agent = new Agent({ keepAlive: true });
      for (const { place, path } of routes) {
        for (const method of methods) {
          const reply = await ask(site.url, path, { method, agent, headers: method === 'POST' ? fromOurPage : {}, body: method === 'POST' ? '' : undefined });
          const isRead = method === 'GET' || method === 'HEAD';
          const headers = said(reply.headers);
          const isStart = reply.status === 200 && place?.page === undefined && place?.step === undefined;
          const leaving = { 'location': essex.neutralSite[place?.language ?? 'en'], 'clear-site-data': '"cache", "storage"', 'set-cookie': taken[name] };
          // A form may begin a draft, and then its cookie is given.
          const begun: Readonly<Record<string, string>> = method === 'POST' && headers['set-cookie'] ? { 'set-cookie': given[name] } : {};
          const own = place?.page === 'exit' && isRead ? leaving : isStart ? start : { ...ofStatus(reply.status, headers), ...begun };
          compare(heard, `${method} ${path}`, reply.status, headers, { ...expected, ...own });
        }
      }
      assert.deepEqual(heard.wrong, []);
    });

    test('every screen in every state', async () => {
      for (const language of languages) {
        for (const screen of screens) {
          const asking = await screen.ask(site, language);
          site.trouble = screen.trouble;
          const reply = await askFor(site, asking, screen);
          site.trouble = undefined;
          const headers = said(Object.fromEntries(reply.headers));
          const begun: Readonly<Record<string, string>> = headers['set-cookie'] ? { 'set-cookie': given[name] } : {};
          const more = screen.page === recorder ? recording(expected) : {};
          const own = isOfStart(screen, asking.path, site) ? start : { ...ofStatus(reply.status, headers), ...begun, ...more };
          assert.equal(reply.status, screen.status, `${screen.page}, ${screen.state}`);
          compare(heard, `${screen.page}, ${screen.state}, in ${language}`, reply.status, headers, { ...expected, ...own });
        }
      }
      assert.deepEqual(heard.wrong, []);
    });

    test('every file, redirection, endpoint, and what is no request at all', async () => {
      const [sheet = ''] = /\/_astro\/[^"]*\.css/.exec((await ask(site.url, '/en')).body) ?? [];
      const json = { 'content-type': 'application/problem+json; charset=utf-8', 'content-language': 'en' };
      const post = (path: string, body: string | Buffer, headers = {}) => ask(site.url, path, { method: 'POST', headers: { ...fromOurPage, ...headers }, body });
      const first = '/en/essex/complain/who-you-are';
      const tag = (await ask(site.url, '/icon.svg')).headers.etag;
      const asked: readonly (readonly [what: string, status: number, reply: Promise<Awaited<ReturnType<typeof ask>>>, own: Headers])[] = [
        ['a file', 200, ask(site.url, '/icon.svg'), { 'content-type': 'image/svg+xml', 'cache-control': 'no-cache' }],
        ['a file that somebody has', 304, ask(site.url, '/icon.svg', { headers: { 'If-None-Match': tag } }), { 'cache-control': 'no-cache' }],
        ['a part of a file', 206, ask(site.url, '/icon.svg', { headers: { Range: 'bytes=0-9' } }), { 'content-type': 'image/svg+xml', 'cache-control': 'no-cache', 'content-range': 'bytes 0-9/366' }],
        ['a part beyond the end', 416, ask(site.url, '/icon.svg', { headers: { Range: 'bytes=9999-' } }), { 'cache-control': 'no-cache', 'content-range': 'bytes */366' }],
        ['the sheet', 200, ask(site.url, sheet), { 'content-type': 'text/css; charset=utf-8', 'cache-control': 'public, max-age=31536000, immutable' }],
        ['the notices', 200, ask(site.url, '/third-party-notices.txt'), { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-cache' }],
        ['the accents', 200, ask(site.url, '/accents.css'), { 'content-type': 'text/css; charset=utf-8', 'cache-control': 'public, max-age=3600' }],
        ['the way out', 303, ask(site.url, '/en/essex/leave'), { 'location': essex.neutralSite.en, 'clear-site-data': '"cache", "storage"', 'set-cookie': taken[name] }],
        ['a stray slash', 301, ask(site.url, '/en/essex/'), { location: '/en/essex' }],
        ['a form to the other language’s words', 308, post('/cy/essex/complain/who-you-are', 'relationship=parent'), { location: '/cy/essex/cwyno/pwy-ydych-chi' }],
        ['an address that leads nowhere', 404, ask(site.url, '/en/nowhere'), html],
        ['a body that is no form', 400, post(first, 'a=%zz'), html],
        ['a foreign form', 403, post(first, 'a=b', { 'Sec-Fetch-Site': 'cross-site' }), html],
        ['a form that is too large', 413, post(first, 'a'.repeat(1024 * 1024 + 1)), html],
        ['no endpoint', 404, ask(site.url, '/api/v1/nothing'), json],
        ['the description of the endpoints', 200, ask(site.url, '/api/v1/openapi.json'), { ...json, 'content-type': 'application/json; charset=utf-8' }],
        ['an endpoint without a key', 401, post('/api/v1/essex/submissions', '{}', { 'Content-Type': 'application/json' }), { ...json, 'www-authenticate': 'Bearer realm="heard"' }],
        ['an endpoint and no JSON', 415, post('/api/v1/essex/route', 'a'), json],
        ['an endpoint and wrong JSON', 422, post('/api/v1/essex/route', '{}', { 'Content-Type': 'application/json' }), json],
        ['what is not HTTP', 400, speak(site.url, 'FOO / HTTP/1.1\r\nHost: x\r\n\r\n'), html],
        ['a header that is too long', 431, speak(site.url, `GET /en HTTP/1.1\r\nHost: x\r\nX: ${'x'.repeat(40_000)}\r\n\r\n`), html],
      ];
      for (const [what, status, waiting, own] of asked) {
        const reply = await waiting;
        assert.equal(reply.status, status, what);
        compare(heard, what, reply.status, said(reply.headers), { ...expected, ...own });
      }
      assert.deepEqual(heard.wrong, []);
    });

    test('these were all the statuses there are', () => {
      assert.deepEqual([...heard.statuses].toSorted(), [200, 206, 301, 303, 304, 308, 400, 401, 403, 404, 405, 408, 410, 413, 415, 416, 422, 429, 431, 500, 503]);
    });
  });
}

function isOfStart({ status }: Screen, path: string, { services }: Site): boolean {
  const place = services.addresses.read(path);
  return status === 200 && (path === '/' || (place !== undefined && place.page === undefined && place.step === undefined));
}
