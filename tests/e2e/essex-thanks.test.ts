// A resident of Essex thanks a family worker: two minutes, one certificate, and words that could stand in a report without names.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { essex } from '../support/councils.ts';
import { saidOn } from '../support/page-words.ts';
import { attached, enclosed, mailTo, story } from '../support/story.ts';
import { visitor } from '../support/visitor.ts';

const told = story('2026-11-23T10:15:00Z');

const praise = 'Jo worked so hard for us.\r\nI would not have had the strength or the courage to get through without Jo, and nor would Leo.';

test('a resident thanks a family worker, and says who may know', async () => {
  const { browser, portal } = told;
  const resident = await visitor(browser, portal, 'en');
  await resident.open('/en/essex');
  await resident.page.getByRole('link', { name: 'Say thank you' }).click();
  await resident.sees('Say thank you');
  await resident.press('Start now');
  await resident.write('Who helped, and how?', { 'Who would you like to thank?': 'Jo Baker, Family Solutions', 'What did they do?': praise });
  const choose = (question: string, option: string) => resident.page.getByRole('group', { name: question }).getByLabel(option, { exact: true }).check();
  await choose('May we tell them what you wrote?', 'Yes');
  await choose('May the council use your words without names?', 'Yes');
  await resident.pass('May we pass it on?');
  await choose('Would you like an email to say that we have your message?', 'Yes');
  await resident.write('About you', { 'What is your name?': 'Rose Oakley', 'What is your email address?': 'rose@example.org' });
  await resident.sees('Check what you wrote before you send');
  assert.match((await resident.page.locator('main').textContent()) ?? '', /rose@example\.org/, 'the check page shows where the email goes');
  await resident.press('Send my thanks');
  await resident.sees('Thank you for telling us');
  const page = (await resident.page.locator('main').textContent()) ?? '';
  assert.match(page, /The people you thank, and their manager\. They get your words on a certificate, without your name\./);
  const reference = /[2-9A-Z]{3}-[2-9A-Z]{3}-[2-9A-Z]{3}/.exec(page)?.[0] ?? 'no reference';
  await resident.leave();

  const mails = await portal.mails(2);
  assert.equal(mails.length, 2, 'nobody else is written to');
  const team = mailTo(mails, essex.teams.complaints.mailbox);
  assert.equal(team.subject, `Compliment ${reference}`);
  assert.equal(attached(team).answers['praise'], praise);
  assert.match(team.text ?? '', /XX worked so hard for us\.\r?\nI would not have had the strength or the courage to get through without XX, and nor would \[Leo: XX\?\]\./);
  assert.match(team.text ?? '', /A person must check this before anything is published\./);

  const certificate = saidOn(enclosed(team, `certificate-${reference}.html`)).map(({ words }) => words).join('\n');
  for (const said of ['Essex County Council', 'Thank you', 'Jo Baker, Family Solutions', 'Jo worked so hard for us. I would not have had the strength', '23 November 2026']) assert.ok(certificate.includes(said), said);
  assert.doesNotMatch(certificate, /Rose|Oakley|example\.org/);

  const copy = mailTo(mails, 'rose@example.org');
  assert.equal(copy.subject, `We have your message: ${reference}`);
  for (const part of [copy.text, copy.html]) assert.doesNotMatch(part ?? '', /\bJo\b|Leo|Rose|strength|complain|ombudsman|working day/i);
});
