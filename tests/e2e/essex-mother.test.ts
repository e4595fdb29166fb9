// A mother in Essex. A social worker told the school things that were not so, from notes about another family.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { attached, mailTo, story } from '../support/story.ts';
import { essex } from '../support/councils.ts';
import { visitor } from '../support/visitor.ts';

const told = story('2026-11-23T10:15:00Z');

const account = 'She told the school that I had missed four meetings.\r\nI had been to every one. The notes she read from were about another family.';

test('a mother’s complaint about a worker and about shared information goes two ways, and the team has it', async () => {
  const { browser, portal } = told;
  const mother = await visitor(browser, portal, 'en');
  await mother.open('/en/essex');
  await mother.page.getByRole('link', { name: 'Make a complaint' }).click();
  await mother.sees('Make a complaint');
  assert.match((await mother.page.locator('main').textContent()) ?? '', /If you do nothing for 2 hours/);
  assert.deepEqual(await mother.page.context().cookies(), [], 'no cookie before the first saved answer');

  await mother.press('Start now');
  await mother.choose('Who are you to the child?', 'Parent');
  assert.equal((await mother.page.context().cookies()).length, 1);
  await mother.choose('Are you complaining for yourself or for someone else?', 'For myself');
  await mother.write('Which child is this about?', { 'What is the child’s name?': 'Bethan', 'How old is the child?': '9' });
  await mother.choose('Is a child at risk of harm now?', 'No');
  await mother.choose('What is your complaint about?', 'How a worker behaved', 'Personal information');
  await mother.choose('What went wrong with the information?', 'Someone shared it who should not have');
  await mother.pass('Your rights over personal information');
  await mother.write('What happened?', { 'What happened?': account });
  await mother.write('Which team or worker is this about?', { 'Which team or worker is this about?': 'Assessment team, Colchester' });
  await mother.write('When did this happen?', { 'About when was it?': 'just before half term' }, 'In the last 6 months');
  await mother.choose('Have you told the council about this already?', 'Yes, but I have not had an answer');
  await mother.choose('Is a court, a tribunal or the police involved?', 'None of these');
  await mother.choose('Is something about to change that you want us to look at first?', 'No');
  await mother.write('What would put things right?', { 'What would put things right?': 'Tell the school that it was wrong, in writing.' });
  await mother.choose('Is there anything that would make this easier for you?', 'Nothing like this');
  await mother.choose('Which language shall we use with you?', 'English');
  await mother.write('What is your name?', { 'What is your name?': 'Non Parry' });
  await mother.choose('Which ways of reaching you are safe?', 'Email');
  await mother.write('Writing to you by email', { 'What is your email address?': 'non@example.org' }, 'Yes');
  await mother.write('Is there anyone who must not know about this complaint?', { 'Is there anyone who must not know about this complaint?': 'My former husband' });
  await mother.pass('Do you want to add files?');
  await mother.sees('Check your answers before you send');
  await mother.press('Send my complaint');
  await mother.sees('We have your complaint');

  const page = (await mother.page.locator('main').textContent()) ?? '';
  const reference = /[2-9A-Z]{3}-[2-9A-Z]{3}-[2-9A-Z]{3}/.exec(page)?.[0] ?? 'no reference';
  assert.match(page, /The children’s complaints procedure of the Children Act 1989/);
  assert.match(page, /Also: A complaint about personal data/);
  assert.match(page, /Monday 7 December 2026/);
  assert.match(page, /The latest day: 21 December 2026/);
  assert.match(page, /Wednesday 23 December 2026/);
  await mother.leave();

  const mails = await portal.mails(3);
  const team = mailTo(mails, essex.teams.complaints.mailbox);
  const text = team.text ?? '';
  assert.equal(team.subject, `Complaint ${reference}`);
  assert.ok(text.indexOf('My former husband') < text.indexOf('She told the school'), 'who must not know comes first');
  assert.match(text, /I had been to every one\./);
  assert.equal(attached(team).answers['whatHappened'], account);
  assert.equal(attached(team).heads.length, 2);

  const notice = mailTo(mails, essex.teams.dataProtection.mailbox);
  assert.match(`${notice.subject}`, new RegExp(reference));
  for (const part of [notice.text, notice.html]) assert.doesNotMatch(part ?? '', /meetings|Bethan|Parry/, 'the data protection team is told of it, not told it');

  const copy = mailTo(mails, 'non@example.org');
  assert.match(copy.text ?? '', new RegExp(reference));
  for (const part of [copy.text, copy.html]) assert.doesNotMatch(part ?? '', /school|Bethan|Parry|worker/, 'the acknowledgement holds no account');
});
