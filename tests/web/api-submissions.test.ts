// A partner’s system sends what a person told it: stored and delivered as a form is, once.
import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import type { Email } from 'postal-mime';
import { submissionAnswer } from '#web/api/send-once.ts';
import { essex, monmouthshire } from '../support/councils.ts';
import { asPartner, complaint, errorsIn, otherKey, partnerKey, sendJson, startForPartner } from '../support/partner.ts';
import type { Portal } from '../support/portal.ts';
import { everyField, sitDown } from '../support/sitting.ts';
import { attached } from '../support/story.ts';

const hour = 60 * 60 * 1000;
const clock = { now: Date.parse('2026-11-23T10:15:00Z') };

/** A site for one test, with a clock that the test can put forward. */
async function withPortal(run: (portal: Portal) => Promise<void>): Promise<void> {
  clock.now = Date.parse('2026-11-23T10:15:00Z');
  const portal = await startForPartner({ now: () => clock.now });
  await run(portal).finally(() => portal.stop());
}

let portal: Portal;
before(async () => {
  portal = await startForPartner();
});
after(() => portal.stop());

const sent = async (site: Portal) => {
  const { due, leased, sent: gone } = await site.services.store.outboxState(site.services.now());
  return due + leased + gone;
};
const teamMails = (mails: readonly Email[], address: string) => mails.filter(({ to }) => to?.some((one) => one.address === address));

test('a complaint is stored and answered with its reference, its routes and its dates', async () => {
  const { status, headers, body } = await sendJson(portal, 'essex/submissions', complaint(), asPartner());
  assert.equal(status, 201);
  const answer = submissionAnswer.parse(JSON.parse(body));
  assert.match(answer.reference, /^[2-9A-Z]{3}-[2-9A-Z]{3}-[2-9A-Z]{3}$/);
  assert.equal(answer.receivedAt, '2026-11-23T10:15:00.000Z');
  assert.equal(answer.heads[0]?.label, 'How a worker behaved');
  assert.equal(answer.heads[0]?.procedure, 'The children’s complaints procedure of the Children Act 1989');
  assert.ok(answer.clocks.some(({ date, day }) => date === '2026-12-07' && day === 'Monday 7 December 2026'));
  assert.equal(headers['set-cookie'], undefined);
});

test('a file cannot be sent this way: a name of one is refused and said so, and an empty list is none', async () => {
  const named = await sendJson(portal, 'essex/submissions', complaint({ files: ['picture-1.jpg'] }), asPartner());
  assert.equal(named.status, 422);
  assert.deepEqual(errorsIn(named), ['/answers/files no-files']);
  assert.match(named.body, /Files can be added on the site only/);
  assert.deepEqual(errorsIn(await sendJson(portal, 'essex/submissions', complaint({ files: 'picture-1.jpg' }), asPartner())), ['/answers/files not-array']);
  assert.equal((await sendJson(portal, 'essex/submissions', complaint({ files: [] }), asPartner())).status, 201);
});

test('the team’s mail is the one that the form would have caused, and says which system sent it', () =>
  withPortal(async (site) => {
    const person = sitDown(site, 'monmouthshire', 'cy');
    await person.fillIn({ ...everyField('Llŷr “said”\r\n<b>so</b>'), replyLanguage: 'cy' });
    assert.equal((await person.post('check')).status, 303);
    const [fromForm] = teamMails(await site.mails(2), monmouthshire.teams.complaints.mailbox);
    const { answers } = attached(fromForm!);

    const reply = await sendJson(site, 'monmouthshire/submissions', { journey: 'complain', language: 'cy', answers }, asPartner());
    assert.equal(reply.status, 201, reply.body);
    const mails = await site.mails(4);
    const [fromPartner] = teamMails(mails, monmouthshire.teams.complaints.mailbox).filter(({ messageId }) => messageId !== fromForm!.messageId);
    const [own, others] = [fromForm, fromPartner].map((mail) => attached(mail!) as unknown as Readonly<Record<string, unknown>>);
    assert.deepEqual({ ...others, id: '', reference: '', via: '' }, { ...own, id: '', reference: '' });
    assert.equal(others?.['via'], 'voices');
    const plain = ({ text }: Email, reference: unknown) => `${text}`.replaceAll(`${reference}`, 'REFERENCE');
    const without = plain(fromPartner!, others?.['reference']).replace(/^.*: voices\n/m, '');
    assert.notEqual(without, plain(fromPartner!, others?.['reference']), 'the mail says which system sent it');
    assert.equal(without, plain(fromForm!, own?.['reference']));
    assert.equal(mails.filter(({ to }) => to?.[0]?.address === 'gwen@example.org').length, 2, 'the copy that was asked for is sent either way');
  }));

test('the mail says in the team’s language that another system sent it', () =>
  withPortal(async (site) => {
    await sendJson(site, 'essex/submissions', complaint(), asPartner());
    assert.match(teamMails(await site.mails(1), essex.teams.complaints.mailbox)[0]?.text ?? '', /Sent by another organisation’s system: voices/);
    const words = (language: 'en' | 'cy') => site.services.words(language)('mails:labels.via');
    assert.equal(words('cy'), 'Anfonwyd gan system sefydliad arall');
  }));

test('fifty identical sendings at once make one record and fifty equal answers', () =>
  withPortal(async (site) => {
    const name = randomUUID();
    const replies = await Promise.all(Array.from({ length: 50 }, () => sendJson(site, 'essex/submissions', complaint(), asPartner(name))));
    assert.deepEqual(new Set(replies.map(({ status }) => status)), new Set([201]));
    assert.equal(new Set(replies.map(({ body }) => body)).size, 1);
    assert.equal(await sent(site), 1);
    await site.mails(1);
    assert.equal((await readdir(join(site.folder, 'mail'))).filter((file) => file.endsWith('.eml')).length, 1);
  }));

test('another body under the same name is refused, at once and while the first is on its way, and stores nothing', () =>
  withPortal(async (site) => {
    const name = randomUUID();
    const bodies = Array.from({ length: 10 }, (_, at) => complaint({ whatHappened: `Account ${at % 2}` }));
    const replies = await Promise.all(bodies.map((body) => sendJson(site, 'essex/submissions', body, asPartner(name))));
    assert.deepEqual(replies.map(({ status }) => status).toSorted(), [201, 201, 201, 201, 201, 422, 422, 422, 422, 422]);
    assert.equal(await sent(site), 1);
    const elsewhere = await sendJson(site, 'monmouthshire/submissions', bodies[0], asPartner(name));
    assert.match(elsewhere.body, /key-used-otherwise/);
    assert.equal(await sent(site), 1);
  }));

test('what is wrong with another body under a used name is not looked at', async () => {
  const name = randomUUID();
  assert.equal((await sendJson(portal, 'essex/submissions', complaint(), asPartner(name))).status, 201);
  const reply = await sendJson(portal, 'essex/submissions', complaint({ risk: 'perhaps' }), asPartner(name));
  assert.equal(reply.status, 422);
  assert.match(reply.body, /key-used-otherwise/);
  assert.deepEqual(errorsIn(reply), []);
});

test('two partners may give their sendings the same name, and neither sees the other’s', async () => {
  const name = randomUUID();
  const replies = await Promise.all([partnerKey, otherKey].map((key) => sendJson(portal, 'essex/submissions', complaint({ team: key.slice(7, 10) }), asPartner(name, key))));
  const references = replies.map(({ body }) => submissionAnswer.parse(JSON.parse(body)).reference);
  assert.equal(new Set(references).size, 2);
});

test('a sending can be repeated for a day; after that its name is used up, and nothing is stored twice', () =>
  withPortal(async (site) => {
    const name = randomUUID();
    const first = await sendJson(site, 'essex/submissions', complaint(), asPartner(name));
    clock.now += 24 * hour - 1;
    await site.services.store.forgetExpired(clock.now);
    const again = await sendJson(site, 'essex/submissions', complaint(), asPartner(name));
    assert.equal(again.status, 201);
    assert.equal(again.body, first.body);
    clock.now += 2;
    await site.services.store.forgetExpired(clock.now);
    const late = await sendJson(site, 'essex/submissions', complaint(), asPartner(name));
    assert.equal(late.status, 422);
    assert.match(late.body, /key-used-before/);
    assert.equal(await sent(site), 1);
  }));

test('a repetition is answered in the language it asks for, with the same reference', async () => {
  const name = randomUUID();
  const replies = await Promise.all(['en', 'cy'].map((language) => sendJson(portal, 'essex/submissions', complaint(), { ...asPartner(name), 'Accept-Language': language })));
  const [english, welsh] = replies.map(({ body }) => submissionAnswer.parse(JSON.parse(body)));
  assert.equal(english?.reference, welsh?.reference);
  assert.equal(welsh?.heads[0]?.label, 'Y ffordd roedd gweithiwr yn ymddwyn');
});

test('every answer that a form would not take is named: wrong, missing, not asked, not there', async () => {
  const answers = {
    relationship: 'care-leaver', risk: ['no'], subjects: ['staff', 'weather'], contact: ['none', 'email'], whatHappened: ' \n', proceedings: ['none'], change: null, needs: 'none',
    already: 'answered', speakingFor: 'child', childKnows: 'agrees', colour: 'blue', constructor: 'x', team: 'half \ud83d', answerHad: 'x'.repeat(50_001), whyNow: 'Then',
  };
  const reply = await sendJson(portal, 'essex/submissions', { journey: 'complain', language: 'de', sender: 'us', answers }, asPartner());
  assert.equal(reply.status, 422);
  assert.deepEqual([...errorsIn(reply)].toSorted(), [
    '/answers/advocate missing', '/answers/answerHad tooLong', '/answers/change not-string', '/answers/childKnows not-asked', '/answers/colour unknown-field',
    '/answers/constructor unknown-field', '/answers/contact exclusive', '/answers/howLongAgo missing', '/answers/needs not-array', '/answers/replyLanguage missing',
    '/answers/risk not-string', '/answers/speakingFor not-asked', '/answers/subjects choose', '/answers/team not-text', '/answers/whatHappened empty',
    '/language not-an-option', '/sender unknown-field',
  ]);
  assert.match(reply.body, /"pointer":"\/answers\/whatHappened","code":"empty","detail":"Tell us what happened/);
});

const told = (answers: Readonly<Record<string, unknown>>) => ({ journey: 'listen', language: 'en', answers });

test('an option that a question does not have is refused, and never left out: a request for an advocate least of all', () =>
  withPortal(async (site) => {
    const reply = await sendJson(site, 'essex/submissions', told({ whatHappened: 'x', safe: 'notsafe', advocate: 'YES', about: ['home', 'nonsense'], talkTo: '' }), asPartner());
    assert.equal(reply.status, 422);
    assert.deepEqual([...errorsIn(reply)].toSorted(), ['/answers/about not-an-option', '/answers/advocate not-an-option', '/answers/safe not-an-option']);
    assert.match(reply.body, /"pointer":"\/answers\/advocate","code":"not-an-option","detail":"This must be one of: yes, asked, have-one, no, unsure"/);
    assert.deepEqual(errorsIn(await sendJson(site, 'essex/submissions', told({ about: ['nonsense'] }), asPartner())), ['/answers/about not-an-option']);
    assert.equal(await sent(site), 0);
  }));

test('a form that tells nothing is refused, as the site would not send it', () =>
  withPortal(async (site) => {
    for (const answers of [{}, { whatHappened: '   ' }, { ways: ['write'] }, { advocate: 'no' }, { advocate: '', about: [] }]) {
      const reply = await sendJson(site, 'essex/submissions', told(answers), asPartner());
      assert.equal(reply.status, 422, JSON.stringify(answers));
      assert.deepEqual(errorsIn(reply), ['/answers nothing-told'], JSON.stringify(answers));
    }
    assert.equal(await sent(site), 0);
    assert.equal((await sendJson(site, 'essex/submissions', told({ advocate: 'yes', safe: '' }), asPartner())).status, 201);
  }));

test('what depends on an answer that is not there yet is neither missing nor out of place', async () => {
  const { relationship: _, contact: __, proceedings: ___, ...rest } = complaint({ email: 'gwen@example.org', childKnows: 'agrees' }).answers as Readonly<Record<string, unknown>>;
  const reply = await sendJson(portal, 'essex/submissions', { ...complaint(), answers: rest }, asPartner());
  assert.deepEqual([...errorsIn(reply)].toSorted(), ['/answers/contact missing', '/answers/proceedings missing', '/answers/relationship missing']);
});

test('a name that every object has is no question, and one that could change an object does nothing', async () => {
  const body = `{"journey":"complain","language":"en","answers":${JSON.stringify(complaint().answers).replace('{', '{"__proto__":{"risk":"yes"},"toString":"x",')}}`;
  assert.deepEqual(errorsIn(await sendJson(portal, 'essex/submissions', body, asPartner())), ['/answers/__proto__ unknown-field', '/answers/toString unknown-field']);
});

test('mistakes are worded by the questions themselves, in Welsh too, with their limits filled in', async () => {
  const reply = await sendJson(portal, 'essex/submissions', complaint({ childName: 'x'.repeat(201) }), { ...asPartner(), 'Accept-Language': 'cy' });
  const { errors } = JSON.parse(reply.body) as { errors: readonly { detail: string }[] };
  assert.equal(errors[0]?.detail, portal.services.words('cy')('complain:questions.childName.errors.tooLong', { limit: '200' }));
  assert.match(errors[0]?.detail ?? '', /200/);
});

test('a mistake uses up no name: the same one serves for what is right', async () => {
  const name = randomUUID();
  assert.equal((await sendJson(portal, 'essex/submissions', complaint({ risk: 'perhaps' }), asPartner(name))).status, 422);
  assert.equal((await sendJson(portal, 'essex/submissions', complaint(), asPartner(name))).status, 201);
});

test('neither a key nor a word of what was sent reaches a log', async () => {
  const name = `name-${randomUUID()}`;
  await sendJson(portal, 'essex/submissions', complaint({ whatHappened: 'Unmistakable account' }), asPartner(name));
  await sendJson(portal, 'essex/submissions', complaint({ risk: 'Unmistakable answer' }), asPartner(name));
  await sendJson(portal, 'essex/submissions', complaint(), asPartner(name, 'unmistakable-wrong-key'));
  const told = JSON.stringify([portal.events, portal.lines]);
  assert.ok(portal.events.some(({ status }) => status === 401) && portal.events.some(({ status }) => status === 422));
  assert.doesNotMatch(told, /unmistakable/i);
  assert.ok(!told.includes(partnerKey) && !told.includes(name) && !told.includes('127.0.0.1'));
});
