// Whatever is wrong, another system reads why as problem details; and every status that is described can happen.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { setTimeout as pause } from 'node:timers/promises';
import { isLanguage } from '#i18n/languages.ts';
import type { Services } from '#services.ts';
import type { Store } from '#store/store.ts';
import { refusalStatuses, type Refusal } from '#web/api/refusal.ts';
import { ask, dial, type Asked, type Reply } from '../support/http.ts';
import { asPartner, complaint, startForPartner } from '../support/partner.ts';
import type { Portal } from '../support/portal.ts';

let portal: Portal;
const ails: { what: 'store' | 'fault' | undefined } = { what: undefined };
before(async () => {
  portal = await startForPartner({ change: ailing });
});
after(() => portal.stop());

/** A site whose store, or whose list of councils, can be made to fail. */
function ailing(services: Services): Services {
  const fails = () => Promise.reject(new Error('The store is away'));
  return {
    ...services,
    store: new Proxy(services.store, { get: (real, name: keyof Store) => (ails.what === 'store' ? fails : real[name]) }),
    get councils() {
      if (ails.what === 'fault') throw new Error('An endpoint has failed');
      return services.councils;
    },
  };
}

const facts = JSON.stringify({ receivedOn: '2026-11-23', heads: [{ id: 'help', matter: 'support' }] });
const json = { 'Content-Type': 'application/json' };
const whole = JSON.stringify(complaint());
const large = `"${'x'.repeat(1024 * 1024)}"`;
const post = (body: string, headers: Asked['headers'] = {}): Asked => ({ method: 'POST', headers: { ...json, ...headers }, body });
const used = asPartner('a name that was used'.replaceAll(' ', '-'));

/** Everything that can go wrong: what was asked, which refusal is expected, and what has to be so before. */
const wrongs: readonly (readonly [refusal: Refusal, path: string, asked: Asked, ails?: typeof ails.what])[] = [
  ['not-found', '/api/v2/essex/route', post(facts)],
  ['not-found', '/api/v1/essex/route/again', post(facts)],
  ['not-found', '/api/v1/essex/toString', post(facts)],
  ['not-found', '/api/', {}],
  ['not-found', '/api/v1/%zz/..', {}],
  ['unknown-council', '/api/v1/atlantis/route', post(facts)],
  ['wrong-method', '/api/v1/essex/route', {}],
  ['malformed', '/api/v1/essex/route', post('{"heads":')],
  ['malformed', '/api/v1/essex/route', { method: 'POST', headers: json, body: Buffer.from([0x22, 0xff, 0x22]) }],
  ['malformed', '/api/v1/essex/route', post('['.repeat(900_000))],
  ['not-json', '/api/v1/essex/route', { ...post(facts), headers: { 'Content-Type': 'application/x-www-form-urlencoded' } }],
  ['too-large', '/api/v1/essex/route', post(large)],
  ['invalid', '/api/v1/essex/route', post('null')],
  ['fault', '/api/v1/essex/route', post(facts), 'fault'],
  ['unknown-council', '/api/v1/atlantis/submissions', post(whole, asPartner())],
  ['wrong-method', '/api/v1/essex/submissions', { method: 'DELETE' }],
  ['malformed', '/api/v1/essex/submissions', post('', asPartner())],
  ['not-json', '/api/v1/essex/submissions', post(whole, { ...asPartner(), 'Content-Type': 'text/json' })],
  ['too-large', '/api/v1/essex/submissions', post(large, asPartner())],
  ['invalid', '/api/v1/essex/submissions', post('{}', asPartner())],
  ['no-idempotency-key', '/api/v1/essex/submissions', post(whole, { Authorization: asPartner()['Authorization'] })],
  ['no-idempotency-key', '/api/v1/essex/submissions', post(whole, asPartner('seven77'))],
  ['no-idempotency-key', '/api/v1/essex/submissions', post(whole, asPartner('two words here'))],
  ['unauthorised', '/api/v1/essex/submissions', post(whole, { 'Idempotency-Key': 'name-of-nobody' })],
  ['unauthorised', '/api/v1/essex/submissions', post(whole, asPartner('name-of-nobody', 'another-key-altogether'))],
  ['forbidden', '/api/v1/dudley/submissions', post(whole, asPartner())],
  ['key-used-otherwise', '/api/v1/essex/submissions', post(JSON.stringify(complaint({ risk: 'yes' })), used)],
  ['unavailable', '/api/v1/essex/submissions', post(whole, asPartner()), 'store'],
  ['fault', '/api/v1/essex/submissions', post(whole, asPartner()), 'fault'],
  ['wrong-method', '/api/v1/openapi.json', { method: 'POST', body: '' }],
];

async function suffer(path: string, asked: Asked, what: typeof ails.what): Promise<Reply> {
  ails.what = what;
  return ask(portal.url, path, asked).finally(() => (ails.what = undefined));
}

test('each wrong request is answered with its own problem, in the language asked for, and nothing else', async () => {
  assert.equal((await ask(portal.url, '/api/v1/essex/submissions', post(whole, used))).status, 201);
  for (const [refusal, path, asked, what] of wrongs) {
    for (const language of ['en', 'cy'].filter(isLanguage)) {
      const mark = `${refusal} at ${path}`;
      const words = portal.services.words(language);
      const { status, headers, body } = await suffer(path, { ...asked, headers: { ...asked.headers, 'Accept-Language': language } }, what);
      assert.equal(status, refusalStatuses[refusal], mark);
      assert.equal(headers['content-type'], 'application/problem+json; charset=utf-8', mark);
      assert.equal(headers['content-language'], language, mark);
      const { errors, ...problem } = JSON.parse(body) as { errors?: unknown[] };
      assert.deepEqual(problem, {
        type: `/api/v1/openapi.json#/components/examples/${refusal}`,
        title: words(`api:problems.${refusal}.title`),
        status,
        detail: words(`api:problems.${refusal}.detail`),
      }, mark);
      assert.equal(errors !== undefined, refusal === 'invalid', mark);
      assert.equal(headers['x-content-type-options'], 'nosniff', mark);
    }
  }
});

test('a refusal says what to do in its headers too', async () => {
  const headersOf = async (refusal: Refusal) => {
    const [, path, asked, what] = wrongs.find(([name, where]) => name === refusal && where.includes('submissions'))!;
    return (await suffer(path, asked, what)).headers;
  };
  assert.equal((await headersOf('wrong-method')).allow, 'POST');
  assert.match(`${(await headersOf('unauthorised'))['www-authenticate']}`, /^Bearer\b/);
  assert.equal((await headersOf('unavailable'))['retry-after'], '60');
  assert.equal((await ask(portal.url, '/api/v1/openapi.json', { method: 'PUT' })).headers.allow, 'GET, HEAD');
});

test('a store that has come back takes the sending that it could not take before, under the same name', async () => {
  const asked = post(whole, asPartner('sent-while-the-store-was-away'));
  assert.equal((await suffer('/api/v1/essex/submissions', asked, 'store')).status, 503);
  assert.equal((await ask(portal.url, '/api/v1/essex/submissions', asked)).status, 201);
});

test('a system that leaves while it is still sending is no fault of ours', async () => {
  const before = portal.events.length;
  const socket = dial(portal.url);
  socket.write('POST /api/v1/essex/route HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: 100\r\n\r\n{');
  await pause(100);
  socket.destroy();
  await pause(100);
  assert.equal((await ask(portal.url, '/api/v1/openapi.json')).status, 200);
  assert.deepEqual(portal.events.slice(before), []);
});

test('every problem that is described for an endpoint happens in these tests or in those of the limits and of repeated sendings', async () => {
  const { paths } = JSON.parse((await ask(portal.url, '/api/v1/openapi.json')).body) as { paths: Record<string, { post?: Described; get?: Described }> };
  interface Described { responses: Record<string, { content: Record<string, { examples?: object }> }> }
  const described = Object.entries(paths).flatMap(([path, { post: posted, get }]) =>
    Object.values((posted ?? get)?.responses ?? {}).flatMap(({ content }) => Object.keys(content['application/problem+json']?.examples ?? {}).map((refusal) => `${nameOf(path)} ${refusal}`)),
  );
  const elsewhere = ['route too-many', 'submissions too-many', 'submissions key-used-before'];
  const reached = new Set([...wrongs.map(([refusal, path]) => `${nameOf(path)} ${refusal}`), ...elsewhere]);
  assert.deepEqual(described.filter((one) => !reached.has(one)), []);
  assert.equal(described.length, 8 + 14 + 1);
});

const nameOf = (path: string): string => path.split('/').at(-1) ?? '';
