// Listen to me before anything is asked: found in one press, short, and honest.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { languages } from '#i18n/languages.ts';
import { wordings } from '#web/wording.ts';
import { child } from '../support/child.ts';
import { essex, monmouthshire } from '../support/councils.ts';
import { story } from '../support/story.ts';
import { visitor } from '../support/visitor.ts';
import { wordCount } from '../words/reading.ts';

const officeHours = Date.parse('2026-11-23T10:15:00Z');
const night = Date.parse('2026-11-23T22:15:00Z');
let now = officeHours;
const told = story('', { now: () => now });

const about = { en: 'Listen to me', cy: 'Gwrandewch arna i' } as const;
const age = { en: /\bage\b|how old|date of birth|birthday/i, cy: /\boed\b|\boedran\b|dyddiad geni|pen-blwydd/i } as const;

for (const language of languages) {
  for (const council of [essex, monmouthshire]) {
    test(`criterion 33: one press leads there from the council’s first page, and no age is asked before the story (${language}, ${council.id})`, async () => {
      const { browser, portal } = told;
      const somebody = await visitor(browser, portal, language);
      await somebody.open(portal.services.addresses.of({ language, council }));
      await somebody.page.getByRole('link', { name: about[language], exact: true }).click();
      await somebody.sees(about[language]);
      assert.equal(await somebody.page.locator('main').getByRole('textbox').count(), 0);
      await somebody.leave();

      const ash = await child(browser, portal, { language, council });
      await ash.open();
      await ash.begin();
      for (const step of await ash.answer({ ways: ['write'] }, 'what-happened')) assert.ok(['promise', 'advocate', 'about', 'feelings', 'ways'].includes(step), step);
      for (const step of ['promise', 'advocate', 'about', 'feelings', 'ways', 'what-happened']) {
        await ash.open(step);
        assert.equal(ash.step(), step);
        assert.doesNotMatch(await ash.main(), age[language]);
        assert.equal(await ash.page.locator('main :is(select, input[type=number], input[type=date])').count(), 0);
      }
      await ash.leave();
    });
  }
}

const facts = {
  en: { who: /complaints team reads it by: Tuesday 24 November 2026/, told: /it is about may find out/, harm: /we must tell people who can help/, stop: /stop at any time/, send: /until you press Send/ },
  cy: { who: /tîm cwynion yn ei ddarllen erbyn: Dydd Mawrth 24 Tachwedd 2026/, told: /mae hyn amdano ddod i wybod/, harm: /rhaid i ni ddweud wrth bobl sy’n gallu helpu/, stop: /stopio unrhyw bryd/, send: /nes i ti bwyso Anfon/ },
} as const;

for (const language of languages) {
  for (const wording of wordings) {
    test(`criterion 34: the first screen says in at most 80 words who reads it, when, what may be told, and how to stop (${language}, ${wording} words)`, async () => {
      const ash = await child(told.browser, told.portal, { language });
      // At night it says one thing more.
      for (const hour of [officeHours, night]) {
        now = hour;
        await ash.open();
        if (wording === 'more' && hour === officeHours) await ash.speak('more');
        const words = await ash.main();
        for (const fact of Object.values(facts[language])) assert.match(words, fact);
        assert.equal(words.includes(ash.words('listen:start.closed')), hour === night);
        assert.ok(wordCount(words) <= 80, `${wordCount(words)} words`);
      }
      now = officeHours;
      assert.equal(await ash.page.locator('.exit-link').count(), 0, 'nothing to leave in a hurry has been said yet');
      await ash.leave();
    });
  }

  test(`criterion 34: before anything can be written a child reads when we must tell, with examples, and whom to ring without telling us (${language})`, async () => {
    const ash = await child(told.browser, told.portal, { language });
    await ash.open();
    await ash.begin();
    assert.equal(ash.step(), 'promise');
    assert.equal(await ash.page.locator('.explanation li').count(), 3);
    assert.ok((await ash.main()).includes(ash.words('listen:steps.promise.onward')));
    assert.match((await ash.page.locator('.help-block').textContent()) ?? '', /0800 1111/);
    assert.equal(await ash.page.locator('main :is(textarea, input)').count(), 0);
    await ash.leave();
  });
}
