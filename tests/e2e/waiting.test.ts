// Too much is asked for from somebody’s network just as they press the button. What they wrote comes back, and goes off a minute later. No script.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { complain } from '#journeys/complain.ts';
import { essex } from '../support/councils.ts';
import { longest } from '../support/last-screens.ts';
import { begin, startSite } from '../support/site.ts';
import { visitor, type Visitor } from '../support/visitor.ts';
import { browserWith } from '../support/story.ts';

const typed = '\n  “She said”\t<b>no</b> & ŵ 👩‍👧\n\nend ';

const told = browserWith(startSite);

/** Somebody at the question what happened, who presses on while too much is asked for. */
async function waiting(): Promise<Visitor> {
  const person = await visitor(told.browser, told.portal, 'en');
  const key = await begin(told.portal, essex, complain, { answers: longest(complain, essex).answers });
  await person.page.context().addCookies([{ name: 'draft', value: key.cookie, url: told.portal.url }]);
  await person.open('/en/essex/complain/what-happened');
  await person.page.getByLabel('What happened?').fill(typed);
  told.portal.trouble = 'crowd';
  await person.press('Continue');
  await person.sees('Wait a minute, then try again');
  return person;
}

test('a story that has to wait is not on the screen, is still there after a second wait, and is saved to the letter a minute later', async () => {
  const person = await waiting();
  assert.doesNotMatch(await person.page.locator('body').innerText(), /She said/);
  await person.press('Try again');
  await person.sees('Wait a minute, then try again');
  told.portal.trouble = undefined;
  await person.press('Try again');
  await person.sees('Check your answers before you send');
  await person.open('/en/essex/complain/what-happened');
  assert.equal(await person.page.getByLabel('What happened?').inputValue(), typed);
  await person.leave();
});

test('a story that has to wait goes along into the other language', async () => {
  const person = await waiting();
  told.portal.trouble = undefined;
  await person.page.getByRole('button', { name: /^Cymraeg/ }).click();
  await person.sees('Beth ddigwyddodd?');
  assert.equal(await person.page.getByLabel('Beth ddigwyddodd?').inputValue(), typed);
  await person.leave();
});
