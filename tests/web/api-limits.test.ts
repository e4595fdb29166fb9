// How much may be asked for, and who is counted together.
import assert from 'node:assert/strict';
import type { IncomingMessage } from 'node:http';
import { test } from 'node:test';
import { usualLimits, type Limits } from '#web/limits.ts';
import { networkOf } from '#web/network.ts';
import type { Reply } from '../support/http.ts';
import { asPartner, complaint, sendJson, startForPartner } from '../support/partner.ts';
import { limitedTo, type Portal } from '../support/portal.ts';

const facts = { receivedOn: '2026-11-23', heads: [{ id: 'help', matter: 'support' }] };

async function withLimits(limits: Partial<Limits>, hops: number, run: (portal: Portal) => Promise<void>): Promise<void> {
  const portal = await startForPartner({ environment: { PROXY_HOPS: String(hops) }, change: (services) => ({ ...services, limits: limitedTo(limits) }) });
  await run(portal).finally(() => portal.stop());
}

function isTooMany({ status, headers, body }: Reply): void {
  assert.equal(status, 429);
  assert.equal(headers['content-type'], 'application/problem+json; charset=utf-8');
  const wait = Number(headers['retry-after']);
  assert.ok(Number.isInteger(wait) && wait >= 1 && wait <= 60, `${wait}`);
  assert.match(body, /too-many/);
}

test('the limits are a route a second for a network, and a submission every two seconds for a partner', () => {
  const { routes, submissions, partner } = usualLimits;
  assert.deepEqual({ routes, submissions, partner }, { routes: 60, submissions: 60, partner: 30 });
});

test('a network that asks for too many routes waits, another does not, and what it says of itself counts for nothing', () =>
  withLimits({ routes: 3 }, 1, async (portal) => {
    const from = (forwarded: string) => sendJson(portal, 'essex/route', facts, { 'X-Forwarded-For': forwarded });
    for (const claim of ['203.0.113.1', '203.0.113.2', '2001:db8::1']) assert.equal((await from(`${claim}, 198.51.100.7`)).status, 200);
    isTooMany(await from('203.0.113.4, 198.51.100.7'));
    assert.equal((await from('198.51.100.8')).status, 200);
  }));

test('without a proxy of ours, what a request says of where it came from is not believed', () =>
  withLimits({ routes: 2 }, 0, async (portal) => {
    const from = (forwarded: string) => sendJson(portal, 'essex/route', facts, { 'X-Forwarded-For': forwarded });
    assert.deepEqual([(await from('198.51.100.1')).status, (await from('198.51.100.2')).status], [200, 200]);
    isTooMany(await from('198.51.100.3'));
  }));

test('a partner that sends too much waits, and nothing of that sending is stored', () =>
  withLimits({ partner: 2 }, 0, async (portal) => {
    for (const _ of [1, 2]) assert.equal((await sendJson(portal, 'essex/submissions', complaint(), asPartner())).status, 201);
    isTooMany(await sendJson(portal, 'monmouthshire/submissions', complaint(), asPartner()));
    const { due, leased, sent } = await portal.services.store.outboxState(portal.services.now());
    assert.equal(due + leased + sent, 2);
  }));

test('a network cannot try one key after another, and its tries cost no partner anything', () =>
  withLimits({ submissions: 3, partner: 1 }, 1, async (portal) => {
    const from = (network: string, key?: string) => sendJson(portal, 'essex/submissions', complaint(), { ...asPartner(undefined, key), 'X-Forwarded-For': network });
    for (const key of ['wrong-key-number-1', 'wrong-key-number-2', 'wrong-key-number-3']) assert.equal((await from('198.51.100.1', key)).status, 401);
    isTooMany(await from('198.51.100.1', 'wrong-key-number-4'));
    assert.equal((await from('198.51.100.2')).status, 201);
  }));

const network = (remoteAddress: string | undefined, hops = 0, forwarded?: string) =>
  networkOf({ headers: { 'x-forwarded-for': forwarded }, socket: { remoteAddress } } as unknown as IncomingMessage, hops);

test('an address of IPv4 is one network, however it is written', () => {
  assert.equal(network('192.0.2.7'), '192.0.2.7');
  assert.equal(network('::ffff:192.0.2.7'), '192.0.2.7');
  assert.notEqual(network('192.0.2.8'), network('192.0.2.7'));
});

test('the addresses of one /64 of IPv6 are one network, and those of the next are another', () => {
  assert.equal(network('2001:db8:0:12:aaaa::1'), '2001:db8:0:12::/64');
  assert.equal(network('2001:0DB8:0000:0012:ffff:ffff:ffff:ffff'), '2001:db8:0:12::/64');
  assert.equal(network('2001:db8:0:13::1'), '2001:db8:0:13::/64');
  assert.equal(network('fe80::1%eth0'), 'fe80:0:0:0::/64');
  assert.equal(network('::1'), '0:0:0:0::/64');
});

test('with so many proxies of our own, the address that the outermost of them saw is taken', () => {
  assert.equal(network('127.0.0.1', 1, '6.6.6.6, 198.51.100.7'), '198.51.100.7');
  assert.equal(network('127.0.0.1', 2, '6.6.6.6, 198.51.100.7, 10.0.0.1'), '198.51.100.7');
  assert.equal(network('127.0.0.1', 2, '198.51.100.7:4711, [2001:db8::1]:80'), '198.51.100.7');
  assert.equal(network('127.0.0.1', 1, '[2001:db8::1]:80'), '2001:db8:0:0::/64');
});

test('where a proxy says nothing that can be read, the address of the connection is taken', () => {
  assert.equal(network('192.0.2.7', 2, '198.51.100.7'), '192.0.2.7');
  assert.equal(network('192.0.2.7', 1, 'unknown'), '192.0.2.7');
  assert.equal(network('192.0.2.7', 1), '192.0.2.7');
  assert.equal(network(undefined), 'unknown');
});
