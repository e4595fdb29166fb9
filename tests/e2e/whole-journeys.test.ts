// Every journey from its start to the page that says it was sent: without script, by keyboard alone, and with the cookie lost on the way.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { languages } from '#i18n/languages.ts';
import { journeys } from '#journeys/index.ts';
import { isExit } from '#journeys/journey.ts';
import { essex, monmouthshire } from '../support/councils.ts';
import { longest, shortest } from '../support/last-screens.ts';
import { begin } from '../support/site.ts';
import { story } from '../support/story.ts';
import { byHand, byKeyboard, travel } from '../support/traveller.ts';
import { complaintsOf } from '../support/visitor.ts';

const told = story('2026-11-23T10:15:00Z');
const councilOf = { en: essex, cy: monmouthshire } as const;
// Both ends of the matter: what is longest by keyboard is so in every language.
const byKeys = { en: longest, cy: shortest } as const;

for (const journey of journeys) {
  for (const language of languages) {
    const council = councilOf[language];

    test(`criterion 2: the whole journey works without script (${journey.id}, ${language})`, async () => {
      const context = await told.browser.newContext({ javaScriptEnabled: false, viewport: { width: 375, height: 800 } });
      const page = await context.newPage();
      const complaints = complaintsOf(page, told.portal);
      await travel(page, told.portal, { journey, council, language, path: longest(journey, council) }, byHand);
      assert.deepEqual(complaints, []);
      await context.close();
    });

    test(`criterion 3: the whole journey works by keyboard alone (${journey.id}, ${language})`, async () => {
      const context = await told.browser.newContext({ viewport: { width: 320, height: 640 } });
      const page = await context.newPage();
      await travel(page, told.portal, { journey, council, language, path: byKeys[language](journey, council) }, byKeyboard);
      await context.close();
    });

    test(`criterion 14: a cookie that is lost on the way is explained, with numbers to ring (${journey.id}, ${language})`, async () => {
      const { addresses, words } = told.portal.services;
      const path = longest(journey, council);
      const later = path.steps.slice(1).findLast((step) => !isExit(step) && step.asks.some((name) => journey.questions[name]?.options)) ?? assert.fail('no choice comes later');
      const context = await told.browser.newContext({ javaScriptEnabled: false });
      const page = await context.newPage();
      const key = await begin(told.portal, council, journey, { answers: path.answers });
      await context.addCookies([{ name: 'draft', value: key.cookie, url: told.portal.url }]);
      await page.goto(told.portal.url + addresses.of({ language, council, journey, step: later.id }));
      await context.clearCookies();
      await page.locator('main').locator('input[type=radio], input[type=checkbox]').first().check();
      await byHand.goOn(page);
      const said = words(language, journey.audience === 'child' ? 'simple' : 'adult');
      const seen = await page.locator('main').innerText();
      for (const part of ['heading', 'body']) assert.ok(seen.includes(said(`common:restarted.${part}`)), seen.slice(0, 300));
      assert.ok((await page.locator('a[href^="tel:"]').count()) >= 2);
      assert.doesNotMatch(await page.content(), /\bat .*:\d+:\d+|node:internal|Error:/);
      await context.close();
    });
  }
}
