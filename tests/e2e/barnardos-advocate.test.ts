// An advocate of Barnardo’s, for a boy of thirteen in Dudley. One worker must not know; the words are the boy’s.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { dudley } from '../support/councils.ts';
import { attached, mailTo, story } from '../support/story.ts';
import { visitor, type Visitor } from '../support/visitor.ts';

const told = story('2026-11-26T16:40:00Z');

const boys = 'i dont want to move agen.\nnobody asked me';
const advocates = 'Jay has asked his worker three times who decided it.';

/** Up to the page about the boy’s words. */
async function begin(person: Visitor): Promise<void> {
  await person.open('/en/dudley');
  await person.page.getByRole('link', { name: 'Speak for a child' }).click();
  await person.press('Start now');
  await person.choose('Who are you to the child?', 'Advocate: the child tells me what to say');
  await person.write('About you', { 'What is your name?': 'Ruth Osei', 'Which organisation are you from?': 'Barnardo’s' });
  await person.choose('Why are you the one who speaks for the child?', 'The child asked me');
  await person.choose('Do you have a tie to the service that this is about?', 'None of these');
  await person.choose('Which council is responsible for the child?', 'This council');
  await person.write('Which child is this about?', { 'What is the child’s name?': 'Jay', 'How old is the child?': '13', 'Where does the child live now?': 'Newport, Wales' });
  await person.choose('Does the child know what you are sending?', 'The child knows and agrees');
  await person.choose('May we talk to the child?', 'Yes, and I can say how to reach the child safely');
  await person.write('How can we reach the child safely?', { 'How can we reach the child safely?': 'At school, at lunch. Not at the home.' });
  await person.choose('Is there somebody who the child does not want to know of this?', 'Yes, there is somebody');
  await person.write('What the child does not want told', { 'Who does the child not want to know?': 'Dean, who works nights', 'Is there anything that the child does not want passed on?': 'That I cried' });
  await person.choose('Is a child at risk of harm now?', 'No');
  await person.choose('Whose words will you give us?', 'The child’s own, just as the child said or wrote them');
}

async function finish(person: Visitor): Promise<void> {
  await person.write('What do you want to add yourself?', { 'What do you want to add yourself?': advocates });
  await person.choose('What is it about?', 'Where a child in care lives');
  await person.write('Which team or worker is this about?', {});
  await person.write('When did this happen?', {}, 'It is still happening');
  await person.choose('Has the council been told about this already?', 'No');
  await person.choose('Is a court, a tribunal or the police involved?', 'None of these');
  await person.choose('Is something about to change that the child wants looked at first?', 'Yes');
  await person.write('The change that is coming', { 'What is going to change?': 'He is to move', 'When will it happen?': '4 December' });
  await person.write('What the child wants', { 'What would put things right for the child?': 'to stay' }, 'Yes, something done about it');
  await person.choose('Is there anything that would make this easier for the child, or for you?', 'Nothing like this');
  await person.choose('Which language shall we use with you?', 'English');
  await person.choose('Which ways of reaching you are safe?', 'Email');
  await person.write('Writing to you by email', { 'What is your email address?': 'ruth@voices.example' }, 'No');
  await person.sees('Check your answers before you send');
  await person.press('Send it for the child');
  await person.sees('We have what you sent for the child');
}

test('an advocate begins in the office, saves, and finishes on another device; the worker’s name comes first and the words stay apart', async () => {
  const { browser, portal } = told;
  const office = await visitor(browser, portal, 'en');
  await begin(office);
  await office.sees('What does the child say?');
  await office.press('Save and come back later');
  await office.sees('Save this and come back later');
  await office.press('Save it and show me the link');
  await office.sees('It is saved');
  assert.match((await office.page.locator('main').textContent()) ?? '', /Thursday 3 December 2026, 16:40/);
  const link = (await office.page.locator('.kept-link a').getAttribute('href')) ?? '';
  await office.leave();

  const home = await visitor(browser, portal, 'en', { javaScriptEnabled: true });
  await home.open(link);
  await home.sees('Come back to what you saved');
  assert.ok(!home.page.url().includes('#'), 'nothing stands in the address bar any more');
  await home.press('Open what I saved');
  await home.write('What does the child say?', { 'What does the child say?': boys });
  await finish(home);
  const page = (await home.page.locator('main').textContent()) ?? '';
  assert.match(page, /Children Act 1989/);
  assert.doesNotMatch(page, /Wales/, 'the responsible council’s law decides, wherever the child lives');
  await home.leave();

  const mails = await portal.mails(1);
  const team = mailTo(mails, dudley.teams.complaints.mailbox);
  const text = team.text ?? '';
  const places = ['Dean, who works nights', 'That I cried', 'What must be done today', 'At school, at lunch', boys.split('\n')[0] ?? '', advocates, 'Each part, and where it belongs'].map((part) => text.indexOf(part));
  assert.ok(places.every((place, at) => place > (places[at - 1] ?? 0)), places.join());
  assert.ok(text.includes(boys.replaceAll('\n', '\r\n')) || text.includes(boys), 'the words are the boy’s, to the letter');
  const { answers } = attached(team);
  assert.equal(answers['comments'], advocates);
  assert.equal(String(answers['childWords']).replaceAll('\r\n', '\n'), boys);
  assert.equal(mails.some(({ to }) => to?.[0]?.address === dudley.advocacy.mailbox), false, 'an advocate is not asked for: there is one');
});
