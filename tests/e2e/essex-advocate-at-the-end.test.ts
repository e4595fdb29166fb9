// A young person in Essex who did not know at first whether they wanted somebody on their side, and does at the end.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { essex } from '../support/councils.ts';
import { mailsAbout, saysInOrder, story } from '../support/story.ts';
import { visitor } from '../support/visitor.ts';

const told = story('2026-11-23T10:15:00Z');

test('one press on the last page asks the provider, tells the team, and says so on the page from then on', async () => {
  const { browser, portal } = told;
  const person = await visitor(browser, portal, 'en');
  await person.open('/en/essex/listen-to-me');
  await person.press('Start');
  await person.pass('When we must tell someone');
  await person.choose('Would you like someone on your side?', 'I don’t know yet');
  await person.choose('What is it about?', 'Leaving care');
  await person.skip('How do you feel?');
  await person.choose('How do you want to tell us?', 'Write it', 'Please ring me');
  await person.write('What do you want to tell us?', { 'What do you want to tell us?': 'My flat fell through and nobody rang.' });
  await person.skip('What would make it better?', 'Talking to someone about this');
  await person.write('Who should not see this?', { 'Who should not see this?': 'My old landlord' });
  await person.skip('Are you safe right now?');
  await person.write('What is your name?', { 'What is your name?': 'Idris' });
  await person.skip('How can we get in touch with you?');
  await person.write('Your phone', { 'What is your phone number?': '01632 960 555' });
  await person.press('Send');
  await person.sees('Thank you for telling us');
  const reference = (await person.page.locator('.reference').textContent()) ?? '';
  await person.press('Yes, I want someone on my side');
  await person.sees('Thank you for telling us');
  assert.match((await person.page.locator('main').textContent()) ?? '', /You asked for someone on your side\. We have told them\./);
  await person.page.reload();
  assert.equal(await person.page.getByRole('button', { name: 'Yes, I want someone on my side' }).count(), 0);
  await person.leave();

  const mails = await mailsAbout(portal, reference);
  const provider = mails.filter(({ to }) => to?.[0]?.address === essex.advocacy.mailbox);
  assert.equal(provider.length, 1);
  assert.ok(provider[0]);
  saysInOrder(provider[0], 'My old landlord', '01632 960 555');
  assert.doesNotMatch(`${provider[0].text} ${provider[0].html}`, /flat fell through/, 'the story is theirs to tell');
  assert.ok(mails.some(({ subject, to }) => to?.[0]?.address === essex.teams.complaints.mailbox && subject === `An advocate was asked for: ${reference}`));

  // The request has a state of its own: the store says of each message whether it has been sent.
  assert.equal((await portal.services.store.outboxState(portal.services.now())).sent, 3);
});
