// A young person in Dudley who wants nothing done. Somebody should just know.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { dudley } from '../support/councils.ts';
import { attached, mailsAbout, saysInOrder, story } from '../support/story.ts';
import { visitor } from '../support/visitor.ts';

const told = story('2026-11-23T10:15:00Z');

async function tell(safe: string) {
  const { browser, portal } = told;
  const person = await visitor(browser, portal, 'en');
  await person.open('/en/dudley/listen-to-me');
  await person.press('More words');
  await person.press('Start');
  await person.pass('When we must tell someone');
  await person.skip('Would you like someone on your side?');
  await person.choose('What is it about?', 'My meetings and plan');
  await person.skip('How does it make you feel?');
  await person.choose('How do you want to tell us?', 'Write it');
  await person.write('What do you want to tell us?', { 'What do you want to tell us?': 'They talked about me as if I was not there.' });
  await person.choose('What would make it better?', 'I just want someone to know');
  await person.skip('Talking to someone about this', 'Who should not see this?');
  await person.choose('Are you safe right now?', safe);
  return person;
}

test('a wish that somebody just knows is kept, once the question of safety has been looked at', async () => {
  const person = await tell('Yes, I am');
  await person.write('What is your name?', { 'What is your name?': 'Bronte' });
  await person.choose('How can we get in touch with you?', 'Text me');
  await person.write('Your phone', { 'What is your phone number?': '01632 960 111' }, 'Yes, you can');
  await person.press('Send');
  await person.sees('Thank you for telling us');
  const page = (await person.page.locator('main').textContent()) ?? '';
  assert.match(page, /You want somebody to know\. We keep a note\./);
  assert.doesNotMatch(page, /We treat this as a complaint|ombudsman/);
  const reference = (await person.page.locator('.reference').textContent()) ?? '';
  await person.leave();

  const [team, ...others] = await mailsAbout(told.portal, reference);
  assert.ok(team);
  assert.deepEqual(others, []);
  assert.equal(team.to?.[0]?.address, dudley.teams.complaints.mailbox);
  assert.equal(team.subject, `Comment ${reference}`);
  saysInOrder(team, '* Yes, I am', 'What the child wants: Only that somebody knows', 'They talked about me as if I was not there.');
  assert.equal(attached(team).kind, 'comment');
});

test('the same wish of somebody who is not sure to be safe reaches those who keep children safe as well', async () => {
  const person = await tell('I’m not sure');
  await person.pass('You can get help now');
  await person.skip('What is your name?', 'How can we get in touch with you?');
  await person.pass('We will not be able to answer you');
  await person.press('Send');
  const reference = (await person.page.locator('.reference').textContent()) ?? '';
  await person.leave();
  const to = (await mailsAbout(told.portal, reference)).map((mail) => mail.to?.[0]?.address).toSorted();
  assert.deepEqual(to, [dudley.teams.complaints.mailbox, dudley.teams.safeguarding.mailbox].toSorted());
});
