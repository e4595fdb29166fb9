// A girl in Essex who does not want to type. She wants somebody to come.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { essex } from '../support/councils.ts';
import { mailAbout, saysInOrder, story } from '../support/story.ts';
import { visitor } from '../support/visitor.ts';

const told = story('2026-11-27T16:40:00Z');

test('“please come and see me” is enough, and the team knows where and when', async () => {
  const { browser, portal } = told;
  const girl = await visitor(browser, portal, 'en');
  await girl.open('/en/essex/listen-to-me');
  await girl.press('Start');
  await girl.pass('When we must tell someone');
  await girl.skip('Would you like someone on your side?', 'What is it about?', 'How do you feel?');
  await girl.choose('How do you want to tell us?', 'Please come and see me');
  await girl.write('Where and when could someone come?', { 'Where and when could someone come?': 'Youth club, Tuesdays after six. Not at my house.' });
  await girl.skip('What would make it better?', 'Talking to someone about this', 'Who should not see this?');
  await girl.choose('Are you safe right now?', 'Yes, I am');
  await girl.write('What is your name?', { 'What is your name?': 'Safiya' });
  await girl.skip('How can we get in touch with you?');
  // She has said where she can be found, so nobody tells her that nobody can answer.
  await girl.sees('Look at what you said');
  await girl.press('Send');
  await girl.sees('Thank you for telling us');
  const page = (await girl.page.locator('main').textContent()) ?? '';
  assert.match(page, /Monday 30 November 2026/, 'it is Friday, and Monday is the next working day');
  assert.doesNotMatch(page, /You will not hear from us/);
  const reference = (await girl.page.locator('.reference').textContent()) ?? '';
  await girl.leave();

  const team = await mailAbout(portal, reference, essex.teams.complaints.mailbox);
  saysInOrder(team, '* Yes, I am', 'Be in touch only in these ways:', 'Youth club, Tuesdays after six. Not at my house.', 'The child’s voice', 'Name: Safiya', '* Please come and see me');
  assert.doesNotMatch(team.text ?? '', /Do not contact this person/);
});
