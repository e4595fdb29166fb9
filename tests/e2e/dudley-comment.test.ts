// A grandfather in Dudley leaves a comment and wants no complaint of it: it is kept, passed to the manager, and followed.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { dudley } from '../support/councils.ts';
import { attached, mailTo, story } from '../support/story.ts';
import { visitor } from '../support/visitor.ts';

const told = story('2026-11-23T10:15:00Z');

const remark = 'Could the family centre open on Saturdays? We both work in the week.';

test('a comment stays a comment: no clock, no procedure, and a manager who must answer', async () => {
  const { browser, portal } = told;
  const grandfather = await visitor(browser, portal, 'en');
  await grandfather.open('/en/dudley/comment');
  await grandfather.press('Start now');
  await grandfather.write('Your comment', { 'What would you like to tell us?': remark, 'Which team, or what, is it about?': 'The Butterfly centre' });
  const choose = (question: string, option: string) => grandfather.page.getByRole('group', { name: question }).getByLabel(option, { exact: true }).check();
  await choose('Is it safe to leave a message?', 'No');
  await grandfather.write('Would you like an answer?', { 'What is your name?': 'Alan Price', 'What is your phone number?': '01632 960 457' });
  await choose('Is something wrong that you want put right?', 'No');
  await choose('Is a child at risk of harm now?', 'No');
  await grandfather.pass('Two questions more');
  await grandfather.sees('Check your comment before you send');
  await grandfather.press('Send my comment');
  await grandfather.sees('We have your comment');
  const page = (await grandfather.page.locator('main').textContent()) ?? '';
  assert.match(page, /Tuesday 24 November 2026\s*Somebody has read it/);
  assert.match(page, /The manager of the service gets it/);
  assert.doesNotMatch(page, /stage|Children Act|ombudsman|working day/i);
  await grandfather.leave();

  const mails = await portal.mails(1);
  assert.equal(mails.length, 1, 'no email was asked for');
  const team = mailTo(mails, dudley.teams.complaints.mailbox);
  const text = team.text ?? '';
  assert.match(team.subject ?? '', /^Comment /);
  for (const step of ['Keep a note of it, and count it as a comment.', 'Send it to the manager of the service for a response.', 'Follow it as you would follow a complaint, until the manager has answered.']) assert.ok(text.includes(step), step);
  assert.ok(text.includes('!! Do not leave a message on the phone.'));
  assert.ok(text.includes(remark));
  assert.doesNotMatch(text, /Dates to keep/);
  assert.equal(attached(team).answers['team'], 'The Butterfly centre');
  assert.deepEqual(team.attachments.map(({ filename }) => filename?.split('.').at(-1)), ['json']);
});
