// Somebody in Dudley begins with a comment, sees that something ought to be put right, and complains instead: nothing is typed twice.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { dudley } from '../support/councils.ts';
import { attached, mailTo, story } from '../support/story.ts';
import { visitor } from '../support/visitor.ts';

const told = story('2026-11-23T10:15:00Z');

const remark = 'The report about us was short, and half of it was wrong.';

test('a comment becomes a complaint, and the words and the email address are there already', async () => {
  const { browser, portal } = told;
  const aunt = await visitor(browser, portal, 'en');
  const valueOf = (label: RegExp) => aunt.page.getByLabel(label).inputValue();
  await aunt.open('/en/dudley');
  await aunt.page.getByRole('link', { name: 'Leave a comment' }).click();
  await aunt.press('Start now');
  await aunt.write('Your comment', { 'What would you like to tell us?': remark, 'Which team, or what, is it about?': 'Assessment team' });
  await aunt.write('Would you like an answer?', { 'What is your name?': 'Mary Hale', 'What is your email address?': 'mary@example.org' });
  const choose = (question: string, option: string) => aunt.page.getByRole('group', { name: question }).getByLabel(option, { exact: true }).check();
  await choose('Is something wrong that you want put right?', 'Yes');
  await choose('Is a child at risk of harm now?', 'No');
  await aunt.pass('Two questions more');
  await aunt.sees('You can make this a complaint');
  await aunt.press('Make a complaint with what I typed');

  await aunt.choose('Who are you to the child?', 'Another relative');
  await aunt.choose('Are you complaining for yourself or for someone else?', 'For myself');
  await aunt.pass('Which child is this about?');
  await aunt.sees('Is a child at risk of harm now?');
  assert.equal(await aunt.page.getByLabel('No', { exact: true }).isChecked(), true, 'what was answered is chosen already');
  await aunt.pass('Is a child at risk of harm now?');
  await aunt.choose('What is your complaint about?', 'An assessment');
  await aunt.choose('What went wrong with the assessment?', 'What it says, or what it leaves out');
  await aunt.sees('What happened?');
  assert.equal(await valueOf(/^What happened\?/), remark);
  assert.match((await aunt.page.locator('main').textContent()) ?? '', /We have filled in what you told us before\. You can change it\./);
  await aunt.pass('What happened?');
  assert.equal(await valueOf(/^Which team or worker is this about\?/), 'Assessment team');
  await aunt.pass('Which team or worker is this about?');
  await aunt.write('When did this happen?', {}, 'In the last 6 months');
  await aunt.choose('Have you told the council about this already?', 'No');
  await aunt.choose('Is a court, a tribunal or the police involved?', 'None of these');
  await aunt.choose('Is something about to change that you want us to look at first?', 'No');
  await aunt.pass('What would put things right?');
  await aunt.choose('Is there anything that would make this easier for you?', 'Nothing like this');
  await aunt.choose('Which language shall we use with you?', 'English');
  assert.equal(await valueOf(/^What is your name\?/), 'Mary Hale');
  await aunt.pass('What is your name?');
  await aunt.choose('Which ways of reaching you are safe?', 'Email');
  assert.equal(await valueOf(/^What is your email address\?/), 'mary@example.org');
  await aunt.choose('Writing to you by email', 'No');
  await aunt.pass('Is there anyone who must not know about this complaint?');
  await aunt.pass('Do you want to add files?');
  await aunt.press('Send my complaint');
  await aunt.sees('We have your complaint');

  await aunt.open('/en/dudley');
  assert.equal(await aunt.page.getByRole('link', { name: 'Go back to what you were writing' }).count(), 0, 'the comment is not left to be sent as well');
  await aunt.leave();

  const mails = await portal.mails(1);
  assert.equal(mails.length, 1);
  const team = mailTo(mails, dudley.teams.complaints.mailbox);
  assert.match(team.subject ?? '', /^Complaint /);
  assert.equal(attached(team).answers['whatHappened'], remark);
});

test('whoever goes on with the comment all the same is told that it is a complaint, and so is the team', async () => {
  const { browser, portal } = told;
  const aunt = await visitor(browser, portal, 'en');
  await aunt.open('/en/dudley/comment');
  await aunt.press('Start now');
  await aunt.write('Your comment', { 'What would you like to tell us?': remark });
  await aunt.write('Would you like an answer?', { 'What is your phone number?': '01632 960 456' });
  const choose = (question: string, option: string) => aunt.page.getByRole('group', { name: question }).getByLabel(option, { exact: true }).check();
  await choose('Is something wrong that you want put right?', 'Yes');
  await choose('Is a child at risk of harm now?', 'No');
  await aunt.pass('Two questions more');
  await aunt.press('Go on with my comment');
  await aunt.press('Send my comment');
  await aunt.sees('We have your complaint');
  assert.match((await aunt.page.locator('main').textContent()) ?? '', /Monday 7 December 2026/, 'the clocks run from today');
  await aunt.leave();

  const team = (await portal.mails(2)).find(({ text }) => text?.includes('01632 960 456'));
  assert.match(team?.subject ?? '', /^Complaint /);
  assert.ok(team && attached(team).answers['whatHappened'] === remark);
});
