// The ring says where the keyboard is. Whoever clicks on a heading is told nothing by a ring around the whole page.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { story } from '../support/story.ts';
import { visitor } from '../support/visitor.ts';

const told = story('2026-11-23T10:15:00Z');

test('a click on the heading draws no ring around the page, and a link reached by keyboard has one', async () => {
  const { page, open, leave } = await visitor(told.browser, told.portal, 'en');
  const ring = () => page.evaluate(() => {
    const { outlineStyle, boxShadow } = getComputedStyle(document.activeElement ?? document.body);
    return { on: document.activeElement?.localName, outlineStyle, boxShadow };
  });
  await open('/en/essex/contact');
  await page.locator('h1').click();
  assert.deepEqual(await ring(), { on: 'main', outlineStyle: 'none', boxShadow: 'none' });
  await page.keyboard.press('Tab');
  const { outlineStyle, boxShadow } = await ring();
  assert.equal(outlineStyle, 'solid');
  assert.notEqual(boxShadow, 'none');
  await leave();
});
