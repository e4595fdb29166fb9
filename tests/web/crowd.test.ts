// Too much from one network at once: a page asks for a minute’s patience. Nothing is lost, and nobody is kept from leaving or from sending.
import assert from 'node:assert/strict';
import { test, type TestContext } from 'node:test';
import type { Language } from '#i18n/languages.ts';
import { complain } from '#journeys/complain.ts';
import { journeys } from '#journeys/index.ts';
import { listen } from '#journeys/listen.ts';
import { usualLimits, type Limits } from '#web/limits.ts';
import { adder } from '../support/adder.ts';
import { essex, monmouthshire } from '../support/councils.ts';
import { ask, post, type Reply } from '../support/http.ts';
import { limitedTo, startPortal, type Portal } from '../support/portal.ts';
import { recording } from '../support/sample-files.ts';
import { startSite } from '../support/site.ts';
import { sitDown } from '../support/sitting.ts';
import { elementsOf } from './markup-tree.ts';

async function crowded(context: TestContext, limits: Partial<Limits>, environment: Readonly<Record<string, string>> = {}): Promise<Portal> {
  const portal = await startPortal({ environment, change: (services) => ({ ...services, limits: limitedTo(limits) }) });
  context.after(() => portal.stop());
  return portal;
}

function mustWait({ status, headers, body }: Reply, language: Language): void {
  assert.equal(status, 429);
  assert.equal(headers['content-type'], 'text/html; charset=utf-8');
  assert.match(body, new RegExp(`<html lang="${language}"`));
  const seconds = Number(headers['retry-after']);
  assert.ok(Number.isInteger(seconds) && seconds >= 1 && seconds <= 60, `${seconds}`);
}

test('the limits leave room for a children’s home or a library that has one address', () => {
  const { pages, answers } = usualLimits;
  assert.deepEqual({ pages, answers }, { pages: 300, answers: 600 });
});

for (const language of ['en', 'cy'] as const) {
  for (const journey of journeys) {
    test(`a page that is asked for too often says when to come back, to whom it speaks (${journey.id}, ${language})`, async (context) => {
      const portal = await crowded(context, { pages: 1 });
      const { addresses, words } = portal.services;
      const path = addresses.of({ language, council: monmouthshire, journey });
      assert.equal((await ask(portal.url, path)).status, 200);
      const reply = await ask(portal.url, path);
      mustWait(reply, language);
      const said = words(language, journey.audience === 'child' ? 'simple' : 'adult');
      assert.ok(reply.body.includes(said('common:problems.too-many.heading')));
      assert.ok(reply.body.includes(said('common:problems.too-many.body')));
      assert.ok(elementsOf(reply.body, 'a').some(({ attributes }) => attributes['href'] === path && attributes['rel'] === undefined), 'it leads back to where they were');
      assert.ok(reply.body.replaceAll('\u00a0', ' ').includes(monmouthshire.contact.phone), 'says whom to ring');
      assert.equal(portal.events.at(-1)?.status, 429);
    });
  }
}

test('whoever has to wait may still send what they have checked, see that it has arrived, and leave', async (context) => {
  const site = await startSite();
  context.after(() => site.stop());
  const sitting = sitDown(site);
  await sitting.fillIn();
  site.trouble = 'crowd';
  mustWait(await sitting.get('name'), 'en');
  mustWait(await sitting.post('name', { name: 'Gwen' }), 'en');
  const sent = await sitting.post('check');
  assert.equal(sent.status, 303);
  assert.equal(sent.headers.location, sitting.at('sent'));
  assert.equal((await sitting.get('sent')).status, 200);
  assert.equal((await sitting.leave()).status, 303);
  assert.equal(sitting.cookie, undefined);
});

test('a recording is never made to wait, whichever button it comes with: it exists nowhere but in the page', async (context) => {
  const site = await startSite();
  context.after(() => site.stop());
  const child = await adder(site, listen);
  site.trouble = 'crowd';
  mustWait(await child.send('voice', []), 'en');
  for (const [packets, button, value] of [[10, 'next', '1'], [20, 'add', 'recording'], [30, 'switch-language', 'cy']] as const) {
    assert.equal((await child.send('voice', [{ field: 'recording', name: 'recording-1.webm', bytes: await recording('webm', { packets }) }], { [button]: value })).status, 303);
  }
  site.trouble = undefined;
  assert.deepEqual(await child.kept('voice'), ['Recording 1', 'Recording 2', 'Recording 3']);
});

test('networks are counted apart, each by what the proxy of ours saw, and what belongs to a page is not counted with it', async (context) => {
  const portal = await crowded(context, { pages: 2 }, { PROXY_HOPS: '1' });
  const from = (network: string, path = '/en/essex') => ask(portal.url, path, { headers: { 'X-Forwarded-For': network } });
  for (let times = 0; times < 5; times += 1) for (const path of ['/icon.svg', '/accents.css']) assert.equal((await from('198.51.100.7', path)).status, 200);
  for (const claim of ['203.0.113.1', '203.0.113.2']) assert.equal((await from(`${claim}, 198.51.100.7`)).status, 200);
  mustWait(await from('203.0.113.3, 198.51.100.7'), 'en');
  assert.equal((await from('198.51.100.8')).status, 200);
});

test('at an https address nobody is counted as long as nobody has said how many proxies stand in front: all would seem to be one', async (context) => {
  const portal = await crowded(context, { pages: 0, answers: 0 }, { PUBLIC_URL: 'https://heard.example' });
  assert.equal((await ask(portal.url, '/en/essex')).status, 200);
  const first = portal.services.addresses.of({ language: 'en', council: essex, journey: complain, step: 'relationship' });
  assert.equal((await post(portal.url, first, { relationship: 'parent' })).status, 303);
});
