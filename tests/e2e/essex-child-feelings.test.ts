// A child in Essex who cannot find words for it, and presses two feelings.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { essex } from '../support/councils.ts';
import { attached, mailAbout, saysInOrder, story } from '../support/story.ts';
import { visitor } from '../support/visitor.ts';

const told = story('2026-11-23T10:15:00Z');

test('two feelings are a message, and somebody makes sure that the child is safe', async () => {
  const { browser, portal } = told;
  const child = await visitor(browser, portal, 'en');
  await child.open('/en/essex');
  await child.page.getByRole('link', { name: 'Listen to me', exact: true }).click();
  await child.sees('Listen to me');
  await child.press('Start');
  await child.pass('When we must tell someone');
  await child.skip('Would you like someone on your side?', 'What is it about?');
  await child.choose('How do you feel?', 'Lonely', 'Not listened to');
  await child.skip(
    'How do you want to tell us?', 'What do you want to tell us?', 'What would make it better?', 'Talking to someone about this', 'Who should not see this?', 'Are you safe right now?',
    'What is your name?', 'How can we get in touch with you?',
  );
  await child.sees('We will not be able to answer you');
  await child.press('Next');
  await child.sees('Look at what you said');
  await child.press('Send');
  await child.sees('Thank you for telling us');

  const page = (await child.page.locator('main').textContent()) ?? '';
  assert.match(page, /You did the right thing to tell us\./);
  assert.match(page, /You will not hear from us\. You can ring us\./);
  // The child has not said so, and is not told that they did.
  assert.doesNotMatch(page, /not be safe/);
  const reference = (await child.page.locator('.reference').textContent()) ?? '';
  await child.leave();

  const team = await mailAbout(portal, reference, essex.teams.complaints.mailbox);
  assert.equal(team.subject, `Complaint ${reference} (urgent)`);
  saysInOrder(team, 'A child may be at risk', 'They gave no safe way to reach them. A child may be at risk, and that comes first', 'The child’s own', 'How do you feel?', '* Lonely', '* Not listened to');
  assert.deepEqual(attached(team).answers['feelings'], ['lonely', 'not-listened-to']);
  // Nobody can ask a child who gave no name, so whoever keeps children safe looks at once.
  const duty = await mailAbout(portal, reference, essex.teams.safeguarding.mailbox);
  assert.match(duty.text ?? '', /\* Lonely/);
});
