// A boy in Dudley who wants to be rung, and whose carer must not find out.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { dudley } from '../support/councils.ts';
import { attached, mailsAbout, saysInOrder, story } from '../support/story.ts';
import { visitor } from '../support/visitor.ts';

const told = story('2026-11-23T10:15:00Z');

const words = 'I asked to see my sister at half term.\r\nNobody asked the social worker, and Pat says I am making trouble.';

test('the team reads first who must not be told, that he is safe and how to reach him, and no mail goes to him', async () => {
  const { browser, portal } = told;
  const boy = await visitor(browser, portal, 'en');
  await boy.open('/en/dudley/listen-to-me');
  await boy.press('More words');
  await boy.press('Start');
  await boy.pass('When we must tell someone');
  await boy.choose('Would you like someone on your side?', 'No, I don’t');
  await boy.choose('What is it about?', 'Seeing my family', 'How people treat me');
  await boy.choose('How does it make you feel?', 'Angry');
  await boy.choose('How do you want to tell us?', 'Write it', 'Please ring me');
  await boy.write('What do you want to tell us?', { 'What do you want to tell us?': words });
  await boy.write('What would make it better?', { 'Do you want to say more about that?': 'See her every week.' }, 'I want it to change');
  await boy.choose('Talking to someone about this', 'Someone who is not from the council');
  await boy.write('Who should not see this?', { 'Who should not see this?': 'Pat, my carer. She opens my post.' });
  await boy.choose('Are you safe right now?', 'Yes, I am');
  await boy.write('What is your name?', { 'What is your name?': 'Reece' });
  await boy.choose('How can we get in touch with you?', 'Ring me', 'Email me');
  await boy.write('Your phone', { 'What is your phone number?': '01632 960 345', 'When is a good time?': 'Dinner time at school, not at home' }, 'No, you can’t');
  await boy.write('Your email', { 'What is your email address?': 'reece@example.org' });
  await boy.sees('Look at what you said');
  await boy.press('Send');
  await boy.sees('Thank you for telling us');
  assert.match((await boy.page.locator('main').textContent()) ?? '', /Monday 7 December 2026/);
  const reference = (await boy.page.locator('.reference').textContent()) ?? '';
  await boy.leave();

  const [team, ...others] = await mailsAbout(portal, reference);
  assert.deepEqual(others, [], 'he asked for no e-mail, and gets none');
  assert.equal(team?.to?.[0]?.address, dudley.teams.complaints.mailbox);
  assert.ok(team);
  saysInOrder(
    team,
    'Somebody must not know about this.', 'Pat, my carer. She opens my post.', 'Are you safe right now?', '* Yes, I am', 'Be in touch only in these ways:', '* By phone', 'Do not leave a message on the phone.',
    'Phone: 01632 960 345', 'Good time to ring: Dinner time at school, not at home', 'The child’s voice', 'Whose words: The child’s own', 'Plain words for a young person: they chose these', 'I asked to see my sister at half term.',
  );
  assert.equal(attached(team).answers['whatHappened'], words);
});
