// What was sent earlier in a sitting stays sent, whatever else is written and sent after it.
import assert from 'node:assert/strict';
import { afterEach, beforeEach, test } from 'node:test';
import { ringing } from '#i18n/telephone.ts';
import { complain } from '#journeys/complain.ts';
import { compliment } from '#journeys/compliment.ts';
import { listen } from '#journeys/listen.ts';
import { advocateWay } from '#web/advocate-form.ts';
import { dudley, essex } from '../support/councils.ts';
import type { Reply } from '../support/http.ts';
import { startPortal, type Portal } from '../support/portal.ts';
import { sitDown, type Sitting } from '../support/sitting.ts';

const hour = 60 * 60 * 1000;
const praise = { worker: '', praise: 'She came when she said that she would.', share: '', quote: '', name: '', email: '', copy: '', concern: '' };

const told = { advocate: 'no', ways: ['write'], whatHappened: 'They read my diary.' };

let portal: Portal;
let now: number;
beforeEach(async () => {
  now = Date.parse('2026-11-26T10:15:00Z');
  portal = await startPortal({ now: () => now });
});
afterEach(() => portal.stop());

const referenceIn = ({ body }: Reply): string => /[2-9A-Z]{3}-[2-9A-Z]{3}-[2-9A-Z]{3}/.exec(body)?.[0] ?? assert.fail('no reference');

async function send(form: Sitting): Promise<string> {
  const reply = await form.post('check');
  assert.equal(reply.headers.location, form.at('sent'));
  return referenceIn(await form.get('sent'));
}

/** A complaint and thanks, both ready to be sent. */
async function bothReady(): Promise<{ readonly complaint: Sitting; readonly thanks: Sitting }> {
  const complaint = sitDown(portal);
  await complaint.fillIn();
  const thanks = complaint.form(compliment);
  await thanks.fillIn(praise);
  return { complaint, thanks };
}

test('a complaint is still said to be sent after thanks were sent beside it', async () => {
  const { complaint, thanks } = await bothReady();
  const [first, second] = [await send(complaint), await send(thanks)];
  for (const reply of [await complaint.get('check'), await complaint.post('check'), await complaint.get('name')]) {
    assert.deepEqual([reply.status, reply.headers.location], [303, complaint.at('sent')]);
  }
  assert.equal(referenceIn(await complaint.get('sent')), first);
  assert.equal(referenceIn(await thanks.get('sent')), second);
});

test('a browser that missed both answers is led to what it sent', async () => {
  const { complaint, thanks } = await bothReady();
  const before = complaint.cookie;
  const [first, second] = [await send(complaint), await send(thanks)];
  for (const [form, reference] of [[complaint, first], [thanks, second]] as const) {
    form.cookie = before;
    assert.equal(await send(form), reference);
  }
});

test('each of two receipts is forgotten in its own time', async () => {
  const { complaint, thanks } = await bothReady();
  await send(complaint);
  now += hour;
  const second = await send(thanks);
  now += 1.5 * hour;
  assert.equal((await complaint.get('sent')).status, 303);
  assert.equal(referenceIn(await thanks.get('sent')), second);
});

test('beginning another form keeps what was sent, and the press for an advocate on its page still asks for one', async () => {
  const child = sitDown(portal, 'essex', 'en', listen);
  await child.fillIn(told);
  const reference = await send(child);
  const thanks = child.form(compliment);
  assert.equal((await thanks.post('thanks', praise)).status, 303);
  assert.equal(referenceIn(await child.get('sent')), reference);
  const pressed = await child.post('sent', { advocate: 'yes' });
  assert.deepEqual([pressed.status, pressed.headers.location], [303, child.at('sent')]);
  assert.ok((await portal.mails(3)).some(({ to }) => to?.[0]?.address === essex.advocacy.mailbox));
  await thanks.fillIn(praise);
  await send(thanks);
  assert.equal(referenceIn(await child.get('sent')), reference);
});

test('whoever opens a later page of a form they never began is led to its first page, not told that their time ran out', async () => {
  const complaint = sitDown(portal);
  await complaint.fillIn();
  await send(complaint);
  const thanks = complaint.form(compliment);
  const first = thanks.at(compliment.steps[0]?.id ?? '');
  for (const reply of [await thanks.get('check'), await thanks.post('check')]) assert.deepEqual([reply.status, reply.headers.location], [303, first]);
});

for (const [journey, voice, language] of [[listen, 'more', 'en'], [listen, 'more', 'cy'], [complain, 'adult', 'en'], [complain, 'adult', 'cy']] as const) {
  test(`a press for an advocate about what is forgotten says that nobody was asked, and where to ask again or ring (${journey.id}, ${language})`, async () => {
    const person = sitDown(portal, 'dudley', language, journey);
    await person.post(journey.steps[0]?.id ?? '');
    const reply = await person.post('sent', { advocate: 'yes' });
    assert.equal(reply.status, 410);
    assert.ok(reply.body.includes(portal.services.words(language, voice)('common:problems.nobody-asked.heading')));
    for (const phone of [dudley.advocacy.phone, dudley.contact.phone]) assert.ok(phone && reply.body.includes(`href="${ringing(phone)}"`), phone);
    const again = advocateWay(journey, dudley, language, portal.services) ?? assert.fail('nowhere to ask again');
    assert.ok(reply.body.includes(`href="${again}"`));
  });
}

test('a page of thanks offers no press for an advocate, and takes none', async () => {
  const thanks = sitDown(portal, 'essex', 'en', compliment);
  await thanks.fillIn(praise);
  const reference = await send(thanks);
  const { id = '' } = (await portal.services.store.findSubmission(reference)) ?? {};
  assert.equal((await thanks.post('sent', { advocate: 'yes' })).headers.location, thanks.at('sent'));
  assert.equal(await portal.services.store.hasMessage(id, 'advocacy'), false);
});
