// A whole complaint by keyboard alone, on a screen 320 pixels wide, where the way out stays in sight all the time.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Page } from 'playwright';
import { picture } from '../support/sample-files.ts';
import { story } from '../support/story.ts';
import { headingOf, visitor } from '../support/visitor.ts';

const told = story('2026-11-23T10:15:00Z');

/** What has the focus: what it is called, and whether any of it can be seen and pressed. */
const focused = (page: Page) =>
  page.evaluate(() => {
    const element = document.activeElement as HTMLInputElement;
    const { left, right, top, bottom } = (element.closest('.govuk-radios__item, .govuk-checkboxes__item') ?? element).getBoundingClientRect();
    const corners = [[left + 3, top + 3], [right - 3, top + 3], [left + 3, bottom - 3], [right - 3, bottom - 3], [(left + right) / 2, (top + bottom) / 2]];
    const row = element.closest('.govuk-radios__item, .govuk-checkboxes__item') ?? element;
    const label = element.labels?.[0] ?? element;
    return {
      name: (label.textContent ?? '').replace(/\s+/g, ' ').trim(),
      lost: element === document.body,
      seen: corners.some(([x = 0, y = 0]) => row.contains(document.elementFromPoint(x, y))),
    };
  });

/** Tabs on until something of this name has the focus; everything on the way there can be seen. */
async function tabTo(page: Page, name: RegExp): Promise<void> {
  for (let presses = 0; presses < 60; presses += 1) {
    await page.keyboard.press('Tab');
    const here = await focused(page);
    assert.ok(!here.lost, `the focus was lost on the way to ${name}`);
    assert.ok(here.seen, `“${here.name}” has the focus and cannot be seen`);
    if (name.test(here.name)) return;
  }
  assert.fail(`No press of Tab leads to ${name}`);
}

async function goOn(page: Page, heading: string): Promise<void> {
  const before = page.url();
  await page.keyboard.press('Enter');
  await page.waitForURL((url) => url.href !== before);
  assert.equal(await headingOf(page), heading);
}

test('criterion 3: a complaint is made, corrected and sent without a mouse', async () => {
  const { browser, portal } = told;
  const mother = await visitor(browser, portal, 'en', { javaScriptEnabled: true, viewport: { width: 320, height: 640 } });
  const { page } = mother;
  const press = (key: string) => page.keyboard.press(key);
  const button = /^(?:Continue|Start now)$/;
  const choose = async (first: RegExp, downs: number, next: string) => {
    await tabTo(page, first);
    await press('Space');
    for (let down = 0; down < downs; down += 1) await press('ArrowDown');
    await tabTo(page, button);
    await goOn(page, next);
  };
  const pass = async (next: string) => {
    await tabTo(page, button);
    await goOn(page, next);
  };

  await mother.open('/en/essex/complain');
  await press('Tab');
  assert.equal((await focused(page)).name, 'Skip to main content');
  await press('Enter');
  assert.equal(await page.evaluate(() => document.activeElement?.id), 'main');
  await pass('Who are you to the child?');
  await choose(/^Parent$/, 0, 'Are you complaining for yourself or for someone else?');
  await choose(/^For myself$/, 0, 'Which child is this about?');
  await pass('Is a child at risk of harm now?');
  await choose(/^Yes$/, 2, 'What is your complaint about?');

  await tabTo(page, button);
  await press('Enter');
  await page.waitForFunction(() => document.title.startsWith('Error: '));
  assert.match((await focused(page)).name, /^There is a problem/);
  await tabTo(page, /^Choose/);
  await press('Enter');
  assert.equal((await focused(page)).name, 'How a worker behaved');
  assert.ok((await focused(page)).seen);
  await press('Space');
  await tabTo(page, button);
  await goOn(page, 'What happened?');

  await tabTo(page, /^What happened\?$/);
  await page.keyboard.type('She did not come.\nNobody rang.');
  await pass('Which team or worker is this about?');
  // In a field of one line, Enter goes on, and does not change the language.
  await tabTo(page, /^Which team or worker/);
  await page.keyboard.type('Assessment team');
  await goOn(page, 'When did this happen?');
  await choose(/^It is still happening$/, 1, 'Have you told the council about this already?');
  await choose(/^No$/, 0, 'Is a court, a tribunal or the police involved?');
  await choose(/^None of these$/, 0, 'Is something about to change that you want us to look at first?');
  await choose(/^Yes$/, 1, 'What would put things right?');
  await pass('Is there anything that would make this easier for you?');
  await choose(/^Nothing like this$/, 0, 'Which language shall we use with you?');
  await choose(/^Cymraeg$/, 1, 'What is your name?');
  await pass('Which ways of reaching you are safe?');
  await choose(/^Do not contact me$/, 0, 'Is there anyone who must not know about this complaint?');
  await pass('Do you want to add files?');
  await tabTo(page, /^Do you want to add files\?/);
  // The dialog that Space would open belongs to the system.
  await page.locator('#files').setInputFiles({ name: 'letter.jpg', mimeType: 'image/jpeg', buffer: await picture(320, 240) });
  await tabTo(page, /^Add$/);
  await goOn(page, 'Do you want to add files?');
  assert.equal(await page.evaluate(() => document.activeElement?.id), 'files-kept');
  await press('Tab');
  assert.equal((await focused(page)).name, 'Remove picture 1');
  await pass('Check your answers before you send');
  await tabTo(page, /^Change The team or worker/);
  await goOn(page, 'Which team or worker is this about?');
  await pass('Check your answers before you send');
  await tabTo(page, /^Send my complaint$/);
  await goOn(page, 'We have your complaint');
  await mother.leave();

  const [team] = await portal.mails(1);
  assert.match(team?.text ?? '', /Nobody rang\./);
  assert.match(team?.text ?? '', /Assessment team/);
  assert.ok(team?.attachments.some(({ filename }) => filename === 'picture-1.jpg'));
});
