// A story half written is there again, whichever way somebody leaves the page and comes back.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { story } from '../support/story.ts';
import { visitor, type Visitor } from '../support/visitor.ts';

const told = story('2026-11-23T10:15:00Z');
const half = 'She told the school that I had missed four meetings, and';

async function writing(javaScriptEnabled: boolean): Promise<Visitor> {
  const person = await visitor(told.browser, told.portal, 'en', { javaScriptEnabled });
  await person.open('/en/essex/complain/who-you-are');
  await person.choose('Who are you to the child?', 'I was in care, or I am leaving care');
  await person.choose('Is a child at risk of harm now?', 'No');
  await person.choose('What is your complaint about?', 'Leaving care');
  await person.sees('What happened?');
  await field(person).fill(half);
  return person;
}

const field = ({ page }: Visitor) => page.getByLabel('What happened?', { exact: true });

for (const javaScriptEnabled of [true, false]) {
  test(`criterion 77: our own Back keeps half a story (script ${javaScriptEnabled ? 'on' : 'off'})`, async () => {
    const person = await writing(javaScriptEnabled);
    await person.press('Back');
    await person.sees('What is your complaint about?');
    await person.choose('What is your complaint about?');
    await person.sees('What happened?');
    assert.equal(await field(person).inputValue(), half);
    await person.leave();
  });
}

test('criterion 77: a link at the foot of the page, the way back into the form, and a reload keep half a story where there is script', async () => {
  const person = await writing(true);
  await person.page.getByRole('link', { name: 'Staying safe on this site' }).click();
  await person.page.waitForURL(/staying-safe/);
  assert.equal(await person.page.locator('.exit-link').count(), 1, 'the way out is there too');
  await person.page.getByRole('link', { name: 'Go back to what you were writing' }).click();
  await person.sees('What happened?');
  assert.equal(await field(person).inputValue(), half);
  const kept = person.page.waitForResponse((response) => response.request().method() === 'POST');
  await field(person).fill(`${half} more`);
  await kept;
  await person.page.reload();
  assert.equal(await field(person).inputValue(), `${half} more`);
  await person.leave();
});

test('leaving in a hurry keeps nothing of it', async () => {
  const person = await writing(true);
  const kept: string[] = [];
  person.page.on('request', (request) => request.method() === 'POST' && kept.push(request.url()));
  await person.page.evaluate(() => window.dispatchEvent(new Event('leaving')));
  await person.page.goto(`${told.portal.url}/en/essex`);
  assert.deepEqual(kept, []);
  await person.leave();
});

test('criterion 77: words added to an answer and not yet continued are there again on the way forward', async () => {
  const person = await writing(false);
  await person.write('What happened?', { 'What happened?': 'The first words.' });
  await person.press('Back');
  await person.sees('What happened?');
  await field(person).fill('The first words. And the last.');
  await person.press('Back');
  await person.choose('What is your complaint about?');
  await person.sees('What happened?');
  assert.equal(await field(person).inputValue(), 'The first words. And the last.');
  await person.leave();
});

