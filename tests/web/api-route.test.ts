// Facts in, decision out: nothing is stored, nobody has to say who they are.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { dayOf } from '#i18n/dates.ts';
import { decideCase } from '#law/decide-case.ts';
import { matters } from '#law/facts.ts';
import { englandAndWales } from '#law/working-days.ts';
import { routeAnswer } from '#web/api/route.ts';
import { councils, essex, monmouthshire } from '../support/councils.ts';
import { errorsIn, sendJson, startForPartner } from '../support/partner.ts';
import type { Portal } from '../support/portal.ts';

let portal: Portal;
before(async () => {
  portal = await startForPartner();
});
after(() => portal.stop());

const receivedOn = '2026-11-23';
const facts = { receivedOn, relationship: 'grandparent', childAtRisk: 'no', heads: [{ id: 'help', matter: 'support' }, { id: 'plan', matter: 'ehc-delay' }] } as const;

test('the decision is the law’s own, and each part is worded with its procedure, its reason and its law', async () => {
  const { status, headers, body } = await sendJson(portal, 'essex/route', facts);
  assert.equal(status, 200);
  assert.match(`${headers['content-type']}`, /^application\/json/);
  const { decision, sentences, language } = routeAnswer.parse(JSON.parse(body));
  assert.equal(language, 'en');
  assert.deepEqual(decision, JSON.parse(JSON.stringify(decideCase(facts, essex, englandAndWales))));
  const [help, plan] = sentences.heads;
  assert.equal(help?.procedure, 'The children’s complaints procedure of the Children Act 1989');
  assert.match(help?.law.join() ?? '', /^Children Act 1989, section 17/);
  assert.equal(plan?.procedure, 'The council’s own complaints procedure');
  assert.ok(sentences.tasks.some(({ id, heads }) => id === 'interest' && heads.join() === 'help'));
  assert.deepEqual(sentences.clocks.map(({ id }) => id).toSorted(), decision.clocks.map(({ id }) => id).toSorted());
  const acknowledged = sentences.clocks.find(({ id }) => id === 'corporate-acknowledge');
  assert.equal(acknowledged?.date, decision.clocks.find(({ id }) => id === 'corporate-acknowledge')?.due);
  assert.match(acknowledged?.day ?? '', /^[A-Z][a-z]+day \d+ \w+ 2026$/);
});

test('the same facts are answered in Welsh for those who ask for Welsh, and English words are not among them', async () => {
  const { headers, body } = await sendJson(portal, 'monmouthshire/route', facts, { 'Accept-Language': 'en;q=0.5, cy-GB, de;q=0.9' });
  assert.equal(headers['content-language'], 'cy');
  assert.match(`${headers['vary']}`, /Accept-Language/);
  const { decision, sentences, language } = routeAnswer.parse(JSON.parse(body));
  assert.equal(language, 'cy');
  assert.deepEqual(decision, JSON.parse(JSON.stringify(decideCase(facts, monmouthshire, englandAndWales))));
  const words = JSON.stringify(sentences);
  assert.match(words, /Deddf Gwasanaethau Cymdeithasol a Llesiant \(Cymru\) 2014/);
  assert.match(words, /Dydd [A-Z]/);
  assert.doesNotMatch(words, /\b(?:the|section|council|complaint)\b/i);
});

test('what an officer decides about a part is told to the person; what changes nothing for them is not', async () => {
  const { sentences } = routeAnswer.parse(JSON.parse((await sendJson(portal, 'monmouthshire/route', facts)).body));
  const sentence = (task: string) => sentences.tasks.find(({ id }) => id === task)?.sentence ?? `no task ${task}`;
  const told = sentences.heads.flatMap(({ meanwhile }) => meanwhile);
  assert.ok(told.includes(sentence('interest')));
  assert.doesNotMatch(sentence('email-consent'), /no task/);
  assert.ok(!told.includes(sentence('email-consent')));
});

test('facts that do not say when they came, came today, as for the command', async () => {
  const { receivedOn: _, ...undated } = facts;
  const { status, body } = await sendJson(portal, 'essex/route', undated);
  assert.equal(status, 200, body);
  assert.equal(routeAnswer.parse(JSON.parse(body)).decision.on, dayOf(portal.services.now()));
});

test('facts that say nothing but the subject are routed in every council, whatever the subject', async () => {
  for (const { id } of councils) {
    for (const matter of matters) {
      const { status, body } = await sendJson(portal, `${id}/route`, { receivedOn, heads: [{ id: 'only', matter }] });
      assert.equal(status, 200, `${id}, ${matter}`);
      assert.equal(routeAnswer.parse(JSON.parse(body)).decision.heads.length, 1);
    }
  }
});

test('nothing is stored, and no cookie is read or given', async () => {
  const { headers } = await sendJson(portal, 'essex/route', facts, { Cookie: 'heard=x; __Host-heard=x' });
  assert.equal(headers['set-cookie'], undefined);
  assert.equal(headers['access-control-allow-origin'], undefined);
  assert.deepEqual(await portal.services.store.outboxState(portal.services.now()), { due: 0, leased: 0, sent: 0, failed: 0, oldestUnsentAt: undefined });
});

test('a page of another site that somebody has open changes nothing about the answer', async () => {
  const { status } = await sendJson(portal, 'essex/route', facts, { Origin: 'https://elsewhere.example', 'Sec-Fetch-Site': 'cross-site' });
  assert.equal(status, 200);
});

test('every wrong field is named, with what is wrong with it, in the language asked for', async () => {
  const wrong = {
    receivedOn: '2026-02-31', nation: 'scotland', anonymous: 'no', childAge: 8.5, 'a/b~c': 1, otherCouncils: 'wales',
    heads: [{ id: '', matter: 'support' }, { matter: 'weather', goingOn: 'yes', aroseOn: '9999-12-31' }, 'help'],
    proceedings: [{ kind: 'family-court', endedOn: 'May' }], childAtRisk: null,
  };
  const english = await sendJson(portal, 'essex/route', wrong);
  assert.equal(english.status, 422);
  assert.deepEqual([...errorsIn(english)].toSorted(), [
    '/anonymous not-boolean', '/a~1b~0c unknown-field', '/childAge not-number', '/childAtRisk not-an-option', '/heads/0/id empty', '/heads/1/aroseOn too-far',
    '/heads/1/goingOn not-boolean', '/heads/1/id missing', '/heads/1/matter not-an-option', '/heads/2 not-object', '/nation not-an-option', '/otherCouncils not-array',
    '/proceedings/0/endedOn not-date', '/receivedOn not-date',
  ]);
  const welsh = await sendJson(portal, 'essex/route', wrong, { 'Accept-Language': 'cy' });
  assert.deepEqual(errorsIn(welsh), errorsIn(english));
  assert.match(welsh.body, /Rhaid i hyn fod yn un o’r canlynol: england, wales/);
  assert.doesNotMatch(welsh.body, /This must|Invalid/);
});

test('what is no object at all, too many parts and parts with one name are named too', async () => {
  assert.deepEqual(errorsIn(await sendJson(portal, 'essex/route', [])), [' not-object']);
  assert.deepEqual(errorsIn(await sendJson(portal, 'essex/route', { receivedOn, heads: [] })), ['/heads/0 missing']);
  const heads = Array.from({ length: 51 }, (_, at) => ({ id: `part-${at}`, matter: 'other' }));
  assert.deepEqual(errorsIn(await sendJson(portal, 'essex/route', { receivedOn, heads })), ['/heads too-many']);
  const alike = [{ id: 'one', matter: 'other' }, { id: 'one', matter: 'money' }, { id: 'x'.repeat(101), matter: 'money' }];
  assert.deepEqual(errorsIn(await sendJson(portal, 'essex/route', { receivedOn, heads: alike })), ['/heads/1/id repeated', '/heads/2/id too-long']);
});

test('a request that is wrong in every place there is gets an answer no longer than itself', async () => {
  const many = JSON.stringify(Object.fromEntries(Array.from({ length: 50_000 }, (_, at) => [`field${at}`, 0])));
  const strange = await sendJson(portal, 'essex/route', many);
  assert.equal(strange.status, 422);
  assert.ok(errorsIn(strange).length >= 500 && strange.body.length < many.length);
  const heads = Array.from({ length: 20_000 }, (_, at) => ({ id: `part${at}`, matter: 'weather' }));
  const parts = await sendJson(portal, 'essex/route', { receivedOn, heads });
  assert.ok(errorsIn(parts).includes('/heads too-many') && errorsIn(parts).includes('/heads/0/matter not-an-option'));
  assert.equal(errorsIn(parts).length, 51);
});

test('the last day that is taken can still be counted from', async () => {
  const { status } = await sendJson(portal, 'essex/route', { receivedOn: '2199-12-31', heads: [{ id: 'late', matter: 'support', aroseOn: '1900-01-01', noticedOn: '2199-12-31' }] });
  assert.equal(status, 200);
});
