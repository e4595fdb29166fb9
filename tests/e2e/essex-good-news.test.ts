// A child in Essex with something good to tell.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { essex } from '../support/councils.ts';
import { attached, mailsAbout, story } from '../support/story.ts';
import { visitor } from '../support/visitor.ts';

const told = story('2026-11-23T10:15:00Z');

test('good news is a compliment: it is passed on, and nothing about it is a complaint', async () => {
  const { browser, portal } = told;
  const child = await visitor(browser, portal, 'en');
  await child.open('/en/essex/listen-to-me');
  await child.press('Start');
  await child.pass('When we must tell someone');
  await child.skip('Would you like someone on your side?');
  await child.choose('What is it about?', 'Something good');
  await child.choose('How do you feel?', 'Happy', 'Proud');
  await child.choose('How do you want to tell us?', 'Write it');
  await child.write('What do you want to tell us?', { 'What do you want to tell us?': 'Jamila came to my match. I scored.' });
  await child.skip('What would make it better?');
  await child.choose('Can we tell them what you said?', 'Yes, you can');
  await child.skip('Talking to someone about this', 'Who should not see this?', 'Are you safe right now?', 'What is your name?', 'How can we get in touch with you?');
  await child.sees('We will not be able to answer you');
  await child.press('Next');
  await child.press('Send');
  await child.sees('Thank you for telling us');
  const page = (await child.page.locator('main').textContent()) ?? '';
  assert.match(page, /We tell the people it is about\./);
  assert.doesNotMatch(page, /complaint\.|ombudsman|not happy/i);
  const reference = (await child.page.locator('.reference').textContent()) ?? '';
  await child.leave();

  const [team, ...others] = await mailsAbout(portal, reference);
  assert.deepEqual(others, []);
  assert.equal(team?.to?.[0]?.address, essex.teams.complaints.mailbox);
  assert.equal(team?.subject, `Compliment ${reference}`);
  assert.match(team?.text ?? '', /Jamila came to my match\. I scored\./);
  assert.equal(team && attached(team).kind, 'compliment');
});
