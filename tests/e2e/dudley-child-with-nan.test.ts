// A child in Dudley whose nan sits beside them and reads the words out.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { dudley } from '../support/councils.ts';
import { attached, mailAbout, saysInOrder, story } from '../support/story.ts';
import { visitor } from '../support/visitor.ts';

const told = story('2026-11-23T10:15:00Z');

test('the team knows whose words they are, who helped, and that she was in the room', async () => {
  const { browser, portal } = told;
  const child = await visitor(browser, portal, 'en');
  await child.open('/en/dudley/listen-to-me');
  await child.press('Start');
  await child.pass('When we must tell someone');
  await child.skip('Would you like someone on your side?');
  await child.choose('What is it about?', 'Where I live');
  await child.choose('How do you feel?', 'Worried', 'Mixed up');
  await child.choose('How do you want to tell us?', 'Someone is helping me');
  await child.write('Someone is helping you', { 'Who is helping you?': 'My nan' }, 'Yes');
  await child.choose('What would make it better?', 'I want to know why');
  await child.skip('Talking to someone about this', 'Who should not see this?');
  await child.choose('Are you safe right now?', 'Yes, I am');
  await child.write('What is your name?', { 'What is your name?': 'Kit' });
  await child.choose('How can we get in touch with you?', 'Through someone I trust');
  await child.write('Who can we get in touch with, and how?', { 'Who can we get in touch with, and how?': 'Nan: 01632 960 888' });
  await child.sees('Look at what you said');
  await child.press('Send');
  await child.sees('Thank you for telling us');
  const reference = (await child.page.locator('.reference').textContent()) ?? '';
  await child.leave();

  const team = await mailAbout(portal, reference, dudley.teams.complaints.mailbox);
  saysInOrder(
    team,
    'Through somebody they trust', 'Nan: 01632 960 888', 'Whose words: The child’s own, with somebody helping', 'Answer in: Simple words: they chose these',
    'Who is helping you?', 'My nan', 'Are they with you now?', '* Yes',
  );
  assert.equal(attached(team).kind, 'complaint');
});
