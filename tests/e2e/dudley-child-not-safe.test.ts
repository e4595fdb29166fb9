// A child in Dudley who is not safe, at half past nine in the evening.
import assert from 'node:assert/strict';
import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { dudley } from '../support/councils.ts';
import { mailsAbout, saysInOrder, story } from '../support/story.ts';
import { visitor } from '../support/visitor.ts';

const told = story('2026-11-23T21:30:00Z');

test('whoever keeps children safe is written to before anybody else, and the child is told the truth about the night', async () => {
  const { browser, portal } = told;
  const child = await visitor(browser, portal, 'en');
  await child.open('/en/dudley/listen-to-me');
  assert.match((await child.page.locator('main').textContent()) ?? '', /The office is closed now\./);
  await child.press('Start');
  await child.pass('When we must tell someone');
  await child.choose('Would you like someone on your side?', 'Yes, I want someone on my side');
  await child.choose('What is it about?', 'Where I live');
  await child.choose('How do you feel?', 'Scared');
  await child.choose('How do you want to tell us?', 'Write it');
  await child.write('What do you want to tell us?', { 'What do you want to tell us?': 'He has come back to the house.' });
  await child.skip('What would make it better?', 'Talking to someone about this', 'Who should not see this?');
  await child.choose('Are you safe right now?', 'No, I’m not');
  await child.sees('You can get help now');
  const help = (await child.page.locator('main').textContent()) ?? '';
  assert.match(help, /It is not your fault\./);
  assert.match(help, /They may not see it at night\./);
  assert.equal(await child.page.locator('main a[href="tel:999"]').count(), 1);
  await child.press('Next');
  await child.write('What is your name?', { 'What is your name?': 'Mabli' });
  await child.skip('How can we get in touch with you?');
  await child.pass('We will not be able to answer you');
  await child.sees('Look at what you said');
  await child.press('Send');
  await child.sees('Thank you for telling us');
  const page = (await child.page.locator('main').textContent()) ?? '';
  assert.match(page, /Nobody reads this until it opens\./);
  assert.match(page, /They may not read it before then\. Need help sooner\? Ring a number here\./);
  assert.doesNotMatch(page, /Someone looks at it today/);
  const reference = (await child.page.locator('.reference').textContent()) ?? '';
  await child.leave();

  const mails = await mailsAbout(portal, reference);
  const duty = mails.find(({ to }) => to?.[0]?.address === dudley.teams.safeguarding.mailbox);
  assert.ok(duty);
  assert.equal(duty.subject, `Child may be at risk: ${reference}`);
  saysInOrder(duty, 'Look at this at once.', 'Are you safe right now?', '* No, I’m not', 'He has come back to the house.');
  assert.equal(mails.length, 3, 'the duty team, the complaints team, the provider');
  assert.match((await inOrder(join(portal.folder, 'mail')))[0] ?? '', /\.risk@/);
});

/** The files of a folder, the oldest first. */
async function inOrder(folder: string): Promise<readonly string[]> {
  const files = await Promise.all((await readdir(folder)).map(async (name) => ({ name, at: (await stat(join(folder, name), { bigint: true })).mtimeNs })));
  return files.toSorted((one, other) => Number(one.at - other.at)).map(({ name }) => name);
}
