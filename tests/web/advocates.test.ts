// Advocates and requests for them, as the server answers: what is explained, what is taken in, and what nobody else can open.
import assert from 'node:assert/strict';
import { afterEach, beforeEach, test } from 'node:test';
import type { CaseRecord } from '#cases/record.ts';
import { languages } from '#i18n/languages.ts';
import { askForAnAdvocate } from '#journeys/ask-for-an-advocate.ts';
import { complain } from '#journeys/complain.ts';
import { forAChild } from '#journeys/for-a-child.ts';
import { journeys } from '#journeys/index.ts';
import type { Journey } from '#journeys/journey.ts';
import { listen } from '#journeys/listen.ts';
import { someoneOnMySide } from '#journeys/someone-on-my-side.ts';
import { councils, dudley, essex, monmouthshire } from '../support/councils.ts';
import { forJay } from '../support/for-a-child.ts';
import { ask, post } from '../support/http.ts';
import { startPortal, type Portal } from '../support/portal.ts';
import { short, sitDown, type Sitting } from '../support/sitting.ts';
import { mailTo } from '../support/story.ts';

let portal: Portal;
beforeEach(async () => void (portal = await startPortal({ now: () => Date.parse('2026-11-26T10:15:00Z') })));
afterEach(() => portal.stop());

const advocate = (where = 'dudley') => sitDown(portal, where, 'en', forAChild);
const textOf = (html: string) => html.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ');

/** Sends a form, and gives the record that the team was sent. */
async function sent(person: Sitting, answers: Readonly<Record<string, unknown>>, council = dudley): Promise<CaseRecord> {
  await person.fillIn(answers);
  assert.equal((await person.post('check')).status, 303);
  return recordIn(council.teams.complaints.mailbox);
}

async function recordIn(mailbox: string): Promise<CaseRecord> {
  let count = 1;
  while (!(await portal.mails(count)).some(({ to }) => to?.[0]?.address === mailbox)) count += 1;
  const { attachments } = mailTo(await portal.mails(count), mailbox);
  const content = attachments.find(({ filename }) => filename?.endsWith('.json'))?.content ?? assert.fail('no record is attached');
  return JSON.parse(typeof content === 'string' ? content : new TextDecoder().decode(content)) as CaseRecord;
}

test('criterion 63: the child’s words and the helper’s comments are apart on the check page, in the record and in the mail', async () => {
  const person = advocate();
  await person.fillIn(forJay);
  const check = textOf((await person.get('check')).body);
  assert.match(check, /The child’s own words i dont want to move agen\. nobody asked me/);
  assert.match(check, /Your comments Jay has asked three times who decided it\./);
  await person.post('check');
  const { spokenFor, childVoice, answers } = await recordIn(dudley.teams.complaints.mailbox);
  assert.deepEqual([spokenFor?.child.words, spokenFor?.helper.words], [forJay['childWords'], forJay['comments']]);
  assert.deepEqual([answers['childWords'], answers['comments']], [forJay['childWords'], forJay['comments']]);
  assert.deepEqual(childVoice, { words: 'child', knows: 'agrees', wants: 'something-done' });
});

test('criterion 64: whom the child does not want to know is the first thing that the handler reads', async () => {
  await sent(advocate(), forJay);
  const { text = '' } = mailTo(await portal.mails(1), dudley.teams.complaints.mailbox);
  const headings = [...text.matchAll(/\n([^\n]+)\r?\n-{3,}/g)].map(([, heading = '']) => heading.trim());
  assert.equal(headings[0], 'Who must not know');
  assert.ok(text.indexOf('Dean, the night worker') < text.indexOf(headings[1] ?? 'no heading'));
});

test('criterion 65: nobody can open or search what somebody else sent: a reference reveals nothing, wherever it is put', async () => {
  const { reference } = await sent(advocate(), forJay);
  const other = advocate();
  await other.post('role', { role: 'advocate' });
  const headers = { Cookie: `${other.cookie}` };
  const bases = [...languages.map((language) => `/${language}`), ...councils.flatMap(({ address }) => [`/en/${address.en}`, `/en/${address.en}/for-a-child`])];
  for (const base of bases) {
    for (const path of [`${base}/${reference}`, `${base}/${reference.toLowerCase()}`]) assert.equal((await ask(portal.url, path, { headers })).status, 404, path);
    const searched = await ask(portal.url, `${base}?reference=${reference}`, { headers });
    assert.ok(!searched.body.includes(reference) && !/Jay|Dean/.test(searched.body), base);
  }
  for (const link of [reference, `${other.at('come-back')}#${reference}`]) {
    const reply = await other.post('come-back', { link });
    const nonsense = await other.post('come-back', { link: link.replace(reference, 'B8V-2NC-6TD') });
    assert.deepEqual([reply.status, reply.body.replaceAll(reference, '')], [nonsense.status, nonsense.body.replaceAll('B8V-2NC-6TD', '')], 'one that exists is answered as one that does not');
    assert.doesNotMatch(reply.body, /Jay|Dean|agen/);
  }
  assert.equal((await other.get('sent')).status, 303, 'the page of what was sent is the sender’s alone');
  assert.equal((await ask(portal.url, `/api/v1/dudley/submissions/${reference}`)).status, 404);
});

test('criterion 65: what a child says in Listen to me is on no page of a helper who uses the same browser', async () => {
  const child = sitDown(portal, 'dudley', 'en', listen);
  await child.fillIn({ whatHappened: 'canary words', ways: ['write'], name: 'Jay' });
  const helper = child.elsewhere('dudley', 'en', forAChild);
  await helper.fillIn(forJay);
  for (const step of [...forAChild.steps.map(({ id }) => id), 'check', 'save']) assert.doesNotMatch((await helper.get(step)).body, /canary/, step);
});

test('criterion 66: an advocate with a tie to the service reads who may not help, goes on, and an officer has the task', async () => {
  for (const [council, law, rule] of [[dudley, /The law says|law says/, 'advocacy-england'], [monmouthshire, /anyone whom the child does not want/, 'assistance-wales']] as const) {
    const person = advocate(council.id);
    await person.fillIn({ ...forJay, links: ['manages', 'child-objects'] });
    const page = await person.get('conflict');
    assert.equal(page.status, 200);
    assert.match(textOf(page.body), law);
    assert.match(textOf(page.body), /You can still go on/);
    await person.post('check');
    const { decision } = await recordIn(council.teams.complaints.mailbox);
    const tasks = decision.tasks.filter(({ task }) => task === 'conflict');
    assert.equal(tasks.length, 2);
    assert.ok(tasks.some(({ because }) => because.some(({ source }) => source === rule)));
    assert.equal(decision.lead, council.nation === 'england' ? 'en-statutory' : 'cy-representations', 'nobody is turned away');
  }
});

test('criterion 67: the responsible council’s law decides, wherever the child lives', async () => {
  const english = await sent(advocate('essex'), { ...forJay, childPlace: 'Abergavenny, Wales' }, essex);
  assert.deepEqual([english.decision.nation, english.decision.lead], ['england', 'en-statutory']);
  const welsh = await sent(advocate('monmouthshire'), { ...forJay, childPlace: 'Hereford, England' }, monmouthshire);
  assert.deepEqual([welsh.decision.nation, welsh.decision.lead], ['wales', 'cy-representations']);
});

test('criterion 67: another council’s matter is explained with the ways there, taken in, and passed on by an officer', async () => {
  const person = advocate();
  await person.fillIn({ ...forJay, responsible: 'another', otherCouncil: 'Powys' });
  const page = await person.get('passed-on');
  assert.match(textOf(page.body), /complaints team of this council takes it in\. They pass it on/);
  for (const other of [essex, monmouthshire]) assert.ok(page.body.includes(`href="/en/${other.address.en}/for-a-child"`));
  assert.ok(!page.body.includes('<a href="/en/dudley/for-a-child"'));
  assert.equal((await person.post('check')).status, 303);
  const record = await recordIn(dudley.teams.complaints.mailbox);
  assert.equal(record.answers['otherCouncil'], 'Powys');
  assert.ok(record.decision.tasks.some(({ task }) => task === 'authority'));
  assert.match(textOf((await person.get('sent')).body), /another council/i);
});

test('from every form one press leads to the form for an advocate in the same voice, and what was typed is kept', async () => {
  const ways: readonly (readonly [Journey, Journey, string, string, Readonly<Record<string, unknown>>])[] = [
    [complain, askForAnAdvocate, 'name', 'name', short],
    [forAChild, askForAnAdvocate, 'comments', 'comments', forJay],
    [listen, someoneOnMySide, 'name', 'name', {}],
  ];
  for (const [journey, form, step, field, answers] of ways) {
    const person = sitDown(portal, 'dudley', 'en', journey);
    await person.fillIn(answers);
    assert.match((await person.get(step)).body, /name="ask-advocate"/, journey.id);
    const reply = await person.post(step, { [field]: 'half a thought', 'ask-advocate': '1' });
    assert.deepEqual([reply.status, reply.headers.location], [303, portal.services.addresses.of({ language: 'en', council: dudley, journey: form })], journey.id);
    assert.match((await person.get(step)).body, /half a thought/, journey.id);
    const asking = await person.elsewhere('dudley', 'en', form).get(form.steps[0]?.id ?? '');
    assert.match(textOf(asking.body), /Go back to what you were/, `the way back to ${journey.id}`);
  }
});

test('the form that asks for an advocate offers no way back into itself', async () => {
  const person = sitDown(portal, 'dudley', 'en', askForAnAdvocate);
  await person.post('asker', { asker: 'adult' });
  assert.doesNotMatch((await person.get('adults')).body, /Go back to what you were writing/);
});

test('the way to an advocate stands on the first, the check and the stop page too, and on no page of the form that asks for one', async () => {
  for (const journey of journeys) {
    const start = await ask(portal.url, portal.services.addresses.of({ language: 'en', council: dudley, journey }));
    assert.equal(/class="ask-advocate"/.test(start.body), journey.asksForAdvocate !== true, journey.id);
  }
  const person = sitDown(portal, 'dudley');
  await person.fillIn(short);
  for (const step of ['check', 'stop']) assert.match((await person.get(step)).body, /class="ask-advocate"/, step);
});

test('what the provider counts is left out where it was not said, and stands apart from the request', async () => {
  const say = { asker: 'for-a-child', childName: 'Efa', childKnows: 'agrees', risk: 'no', note: 'She is shy.', needs: ['none'], replyLanguage: 'en', name: 'Sian', contact: ['post'], address: '1 High Street' };
  const person = sitDown(portal, 'dudley', 'en', askForAnAdvocate);
  await person.fillIn({ ...say, source: 'school', ageBand: '5-9', ethnicity: 'white' });
  await person.post('check');
  const { text = '' } = mailTo(await portal.mails(2), dudley.advocacy.mailbox);
  const figures = text.slice(text.indexOf('For your figures'));
  for (const part of ['A school or college', '5 to 9', 'White']) assert.ok(figures.includes(part) && !text.slice(0, text.indexOf('For your figures')).includes(part), part);
  assert.doesNotMatch(figures, /Gender/);
  assert.doesNotMatch(figures.slice(0, figures.indexOf('What this leaves out')), /Efa|shy/);
});

test('a partner’s system can ask for an advocate too', async () => {
  const openapi = await ask(portal.url, '/api/v1/openapi.json');
  for (const id of ['ask-for-an-advocate', 'someone-on-my-side', 'for-a-child']) assert.ok(openapi.body.includes(`"${id}"`), id);
  assert.equal((await post(portal.url, '/en/dudley/for-a-child', {})).status, 405);
});
