// An advocate is asked for in a form of its own: which forms that are open beside it are told, and which are not.
import assert from 'node:assert/strict';
import { afterEach, beforeEach, test } from 'node:test';
import type { CaseRecord } from '#cases/record.ts';
import { askForAnAdvocate } from '#journeys/ask-for-an-advocate.ts';
import { forAChild } from '#journeys/for-a-child.ts';
import { listen } from '#journeys/listen.ts';
import { someoneOnMySide } from '#journeys/someone-on-my-side.ts';
import { dudley } from '../support/councils.ts';
import { forJay } from '../support/for-a-child.ts';
import type { Reply } from '../support/http.ts';
import { startPortal, type Portal } from '../support/portal.ts';
import { short, sitDown } from '../support/sitting.ts';

let portal: Portal;
beforeEach(async () => void (portal = await startPortal({ now: () => Date.parse('2026-11-26T10:15:00Z') })));
afterEach(() => portal.stop());

test('a complaint begun before an advocate was asked for says so when it is sent, and nobody is asked twice', async () => {
  const person = sitDown(portal, 'dudley');
  await person.fillIn({ ...short, name: 'Ali', relationship: 'young-person', advocate: 'no' });
  const asking = person.elsewhere('dudley', 'en', askForAnAdvocate);
  await asking.fillIn({ asker: 'young-person', risk: 'no', needs: ['none'], replyLanguage: 'en', name: 'Ali', contact: ['phone'], phone: '01632 960 222', messages: 'no' });
  await asking.post('check');
  await portal.mails(2);
  assert.equal((await person.post('check')).status, 303);
  const mails = await portal.mails(3);
  const about = mails.filter(({ to }) => to?.[0]?.address === dudley.advocacy.mailbox);
  assert.equal(about.length, 1, 'the provider has one request');
  const complaint = mails.find(({ subject }) => subject?.startsWith('Complaint')) ?? assert.fail('the complaint did not come');
  assert.match(complaint.text ?? '', /has been asked for in a message of its own/);
  const content = complaint.attachments[0]?.content ?? '';
  const { decision } = JSON.parse(typeof content === 'string' ? content : new TextDecoder().decode(content)) as CaseRecord;
  assert.equal(decision.advocacy.state, 'asked');
  assert.deepEqual(decision.clocks.find(({ id }) => id === 'en-stage-1')?.waitsFor, ['advocate-appointed']);
});

test('asking for an advocate at one council changes nothing in a form begun at another', async () => {
  const person = sitDown(portal, 'essex');
  await person.fillIn({ ...short, relationship: 'young-person', advocate: 'no' });
  const asking = person.elsewhere('dudley', 'en', askForAnAdvocate);
  await asking.fillIn({ asker: 'adult', risk: 'no', needs: ['none'], replyLanguage: 'en', contact: ['none'] });
  await asking.post('check');
  assert.match((await person.get('advocate')).body, /value="no" checked/);
});

const asks = { asker: 'young-person', risk: 'no', needs: ['none'], replyLanguage: 'en', contact: ['none'] };

/** What stands chosen about an advocate in a complaint that was begun before one was asked for in a form of its own. */
async function chosenAfter(request: Readonly<Record<string, unknown>>, complaint: Readonly<Record<string, unknown>>): Promise<string | undefined> {
  const person = sitDown(portal, 'dudley');
  await person.fillIn({ ...short, ...complaint });
  const asking = person.form(askForAnAdvocate);
  await asking.fillIn({ ...asks, ...request });
  assert.equal((await asking.post('check')).status, 303);
  return chosen(await person.get('advocate'));
}

const chosen = ({ body }: Reply): string | undefined => /value="([\w-]+)" checked/.exec(body)?.[1];

test('an adult who has no right to an advocate makes no complaint wait for one', async () => {
  assert.equal(await chosenAfter({ asker: 'adult' }, { relationship: 'young-person', advocate: 'no' }), 'no');
});

test('asking for a child leaves a young person’s own complaint as it is, and tells the one for the child', async () => {
  const forChild = { asker: 'for-a-child', childName: 'Efa', childKnows: 'agrees' };
  assert.equal(await chosenAfter(forChild, { relationship: 'young-person', advocate: 'no' }), 'no');
  assert.equal(await chosenAfter(forChild, { speakingFor: 'child', childKnows: 'agrees', advocate: 'no' }), 'asked');
});

test('whoever has an advocate already still has one after asking for another', async () => {
  assert.equal(await chosenAfter({}, { relationship: 'young-person', advocate: 'have-one' }), 'have-one');
});

test('what a child asks for changes nothing in an adult’s form, nor the other way round', async () => {
  const adult = sitDown(portal, 'dudley');
  await adult.fillIn({ ...short, relationship: 'young-person', advocate: 'no' });
  const child = adult.form(listen);
  await child.post('advocate', { advocate: 'no' });
  const asking = adult.form(someoneOnMySide);
  await asking.fillIn({});
  assert.equal((await asking.post('check')).status, 303);
  assert.deepEqual([chosen(await adult.get('advocate')), chosen(await child.get('advocate'))], ['no', 'asked']);

  const later = sitDown(portal, 'dudley', 'en', listen);
  await later.post('advocate', { advocate: 'no' });
  const forAdults = later.form(askForAnAdvocate);
  await forAdults.fillIn(asks);
  assert.equal((await forAdults.post('check')).status, 303);
  assert.equal(chosen(await later.get('advocate')), 'no');
});

test('whoever asked that nobody makes contact is not told that somebody will, nor to wait for it', async () => {
  const say = (name: string) => portal.services.words('en')(name);
  const lastPage = async (contact: Readonly<Record<string, unknown>>) => {
    const asking = sitDown(portal, 'dudley', 'en', askForAnAdvocate);
    await asking.fillIn({ ...asks, name: 'Ali', ...contact });
    await asking.post('check');
    return (await asking.get('sent')).body;
  };
  const [silent, reached] = [await lastPage({ contact: ['none'] }), await lastPage({ contact: ['phone'], phone: '01632 960 222', messages: 'no' })];
  assert.ok(silent.includes(say('ask-for-an-advocate:sent.noContact')));
  for (const name of ['advocate', 'choice', 'nothing']) {
    assert.ok(reached.includes(say(`ask-for-an-advocate:sent.${name}`)), name);
    assert.ok(!silent.includes(say(`ask-for-an-advocate:sent.${name}`)), name);
  }
});

test('what an advocate sends without a way to be answered names no days to wait for', async () => {
  const sending = sitDown(portal, 'dudley', 'en', forAChild);
  await sending.fillIn({ ...forJay, contact: ['none'] });
  await sending.post('check');
  const { body } = await sending.get('sent');
  assert.ok(body.includes(portal.services.words('en')('for-a-child:sent.noContact')));
  assert.ok(!body.includes(portal.services.words('en')('for-a-child:sent.nothing')));
});
