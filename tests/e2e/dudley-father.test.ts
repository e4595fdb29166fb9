// A father in Dudley. His son’s education, health and care plan should have been finished in the spring.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { dudley } from '../support/councils.ts';
import { pdf } from '../support/sample-files.ts';
import { attached, mailTo, story } from '../support/story.ts';
import { visitor } from '../support/visitor.ts';

const told = story('2026-11-23T10:15:00Z');

test('a father’s complaint about a late plan goes to the council’s own procedure, and he is rung, not written to', async () => {
  const { browser, portal } = told;
  const father = await visitor(browser, portal, 'en', { javaScriptEnabled: true });
  await father.open('/en/dudley/complain');
  await father.press('Start now');
  await father.choose('Who are you to the child?', 'Parent');
  await father.choose('Are you complaining for yourself or for someone else?', 'For myself');
  await father.write('Which child is this about?', {});
  await father.choose('Is a child at risk of harm now?', 'No');

  await father.press('Continue');
  await father.sees('What is your complaint about?');
  assert.match(await father.page.title(), /^Error: /);
  assert.equal(await father.page.evaluate(() => document.activeElement?.className), 'govuk-error-summary');

  await father.choose('What is your complaint about?', 'Extra help with learning');
  await father.choose('What went wrong with the help with learning?', 'The plan, or the help in it, is late or has not come');
  await father.write('What happened?', { 'What happened?': 'The plan was due in May. It is November, and his school has nothing to work from.' });
  await father.write('Which team or worker is this about?', {});
  await father.write('When did this happen?', {}, 'It is still happening');
  await father.choose('Have you told the council about this already?', 'No');
  await father.choose('Is a court, a tribunal or the police involved?', 'None of these');
  await father.choose('Is something about to change that you want us to look at first?', 'I am not sure');
  await father.write('What would put things right?', { 'What would put things right?': 'A finished plan, and a date for it.' });
  await father.choose('Is there anything that would make this easier for you?', 'Talking on the phone instead of writing');
  await father.choose('Which language shall we use with you?', 'English');
  await father.write('What is your name?', { 'What is your name?': 'Iqbal Hussain' });
  await father.choose('Which ways of reaching you are safe?', 'Phone call');
  await father.write('Ringing or texting you', { 'What is your phone number?': '01632 960 777', 'When is a good time to ring?': 'after four' }, 'No');
  await father.write('Is there anyone who must not know about this complaint?', {});
  await father.sees('Do you want to add files?');
  await father.page.getByLabel('Do you want to add files?').setInputFiles({ name: 'Iqbal plan.pdf', mimeType: 'application/pdf', buffer: pdf({ pages: 2 }) });
  await father.press('Add');
  await father.pass('Do you want to add files?');
  await father.sees('Check your answers before you send');

  await father.page.getByRole('link', { name: 'Change What would put things right' }).click();
  await father.write('What would put things right?', { 'What would put things right?': 'A finished plan by Christmas.' });
  await father.sees('Check your answers before you send');
  await father.press('Send my complaint');
  await father.sees('We have your complaint');
  const page = (await father.page.locator('main').textContent()) ?? '';
  assert.match(page, /The council’s own complaints procedure/);
  assert.doesNotMatch(page, /Children Act 1989|stage 3/i);
  await father.leave();

  const [team, ...others] = await portal.mails(1);
  assert.deepEqual(others, [], 'he asked for no e-mail, and gets none');
  assert.equal(team && mailTo([team], dudley.teams.complaints.mailbox), team);
  assert.match(team?.text ?? '', /after four/);
  assert.match(team?.text ?? '', /A finished plan by Christmas\./);
  assert.equal(team && attached(team).answers['phone'], '01632 960 777');
  assert.deepEqual(team && attached(team).answers['files'], ['document-1.pdf']);
  assert.deepEqual(team?.attachments.map(({ mimeType }) => mimeType), ['application/json', 'application/pdf']);
});
