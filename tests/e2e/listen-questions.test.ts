// The questions of Listen to me: open, never a gate, and honest about what follows. Without script.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { languages } from '#i18n/languages.ts';
import { listen } from '#journeys/listen.ts';
import { child } from '../support/child.ts';
import { essex, monmouthshire } from '../support/councils.ts';
import { attached, mailAbout, story } from '../support/story.ts';

const told = story('2026-11-23T10:15:00Z');

/** More than 20,000 characters, with letters of both languages, lines and people of several code points. */
const long = `${'Un tro, ŵyn a ŷd a’r môr 👩‍👩‍👧🏽. '.repeat(700)}\r\n\r\n  Y diwedd, “the end” <b>&amp;</b> `;

const leading = {
  en: /who (?:did|hurt|hit|touched)|abuse|neglect|bull(?:y|ied)|why didn’t you|hurt you/i,
  cy: /pwy (?:wnaeth|frifodd|darodd)|cam-drin|gam-drin|esgeulus|bwlio|pam na wnest|dy frifo/i,
} as const;

for (const language of languages) {
  const council = language === 'en' ? essex : monmouthshire;

  test(`criterion 37: the story is asked for openly, by itself, and a very long one arrives letter for letter (${language})`, async () => {
    const ash = await child(told.browser, told.portal, { language, council });
    await ash.open('advocate');
    await ash.answer({ ways: ['write'] }, 'what-happened');
    assert.deepEqual(await ash.page.locator('main :is(input:not([type=hidden]), textarea, select)').evaluateAll((fields) => fields.map(({ tagName }) => tagName)), ['TEXTAREA']);
    assert.equal(await ash.page.locator('main textarea').getAttribute('maxlength'), null);
    assert.equal(await ash.page.locator('main textarea').getAttribute('autocomplete') ?? await ash.page.locator('form#answers').getAttribute('autocomplete'), 'off');
    for (const step of ['what-happened', 'feelings', 'about']) {
      await ash.open(step);
      assert.doesNotMatch(await ash.main(), leading[language]);
    }
    assert.ok([...long].length > 20_000);
    await ash.open('what-happened');
    await ash.fill({ whatHappened: long });
    await ash.next();
    await ash.answer({});
    await ash.send();
    const mail = await mailAbout(told.portal, await ash.reference(), council.teams.complaints.mailbox);
    assert.equal(attached(mail).answers['whatHappened'], long.replace(/\r?\n/g, '\r\n'));
    await ash.leave();
  });

  for (const safe of ['not-safe', 'unsure-safe'] as const) {
    test(`criterion 38: ${safe} shows 999 and Childline, blames nobody, and lets the child go on and send (${language})`, async () => {
      const ash = await child(told.browser, told.portal, { language, council });
      await ash.open('advocate');
      await ash.answer({ feelings: ['scared'], safe }, 'not-safe');
      const main = ash.page.locator('main');
      for (const phone of ['999', '08001111']) assert.equal(await main.locator(`a[href="tel:${phone}"]`).count(), 1);
      assert.ok((await ash.main()).includes(ash.words('listen:steps.not-safe.lead')));
      assert.equal(await main.locator('input:not([type=hidden]), textarea').count(), 0, 'no detail is asked for');
      await ash.answer({});
      await ash.send();
      assert.equal(ash.step(), 'sent');
      await mailAbout(told.portal, await ash.reference(), council.teams.safeguarding.mailbox);
      await ash.leave();
    });
  }

  test(`criterion 38: whoever is safe, or does not say, is not led past it (${language})`, async () => {
    for (const answers of [{ safe: 'safe' }, {}] as const) {
      const ash = await child(told.browser, told.portal, { language, council });
      await ash.open('advocate');
      assert.ok(!(await ash.answer({ feelings: ['ok'], ...answers })).includes('not-safe'));
      await ash.leave();
    }
  });

  test(`criterion 40: feelings are words with drawings, as many as one likes, none chosen yet, and no scale (${language})`, async () => {
    const ash = await child(told.browser, told.portal, { language, council });
    await ash.open('advocate');
    await ash.answer({}, 'feelings');
    const cards = ash.page.locator('.picture-choice');
    const { options } = listen.questions.feelings;
    assert.equal(await cards.count(), options.length);
    assert.equal(await ash.page.locator('main input[type=checkbox]:not(:checked)').count(), options.length);
    assert.equal(await ash.page.locator('main :is(input[type=radio], input[type=range], input[type=number], meter, progress)').count(), 0);
    const drawn = await cards.evaluateAll((all) => all.map((card) => ({ words: card.querySelector('label')?.textContent?.trim(), alt: card.querySelector('img')?.getAttribute('alt'), drawing: card.querySelector('img')?.getAttribute('src') })));
    assert.deepEqual(drawn.map(({ words }) => words), options.map((option) => ash.words(`listen:questions.feelings.options.${option}`)));
    assert.ok(drawn.every(({ alt, drawing }) => alt === '' && drawing));
    assert.equal(new Set(drawn.map(({ drawing }) => drawing)).size, options.length);
    for (const needed of ['mixed-up', 'feeling-else', 'feeling-unknown'] as const) assert.ok(options.includes(needed));
    const good = options.flatMap((option, at) => (['calm', 'happy', 'ok', 'proud'].includes(option) ? [at] : []));
    assert.ok(good.every((at, index) => index === 0 || at > (good[index - 1] ?? 0) + 1), 'no two that feel good stand together, as they would on a scale');

    await ash.fill({ feelings: ['sad', 'proud', 'feeling-unknown'] });
    await ash.next();
    await ash.back();
    assert.equal(ash.step(), 'feelings');
    assert.equal(await ash.page.locator('main input:checked').count(), 3);
    await ash.leave();
  });

  test(`criterion 41: a child may say who should not see it and whom they would like to talk to, or pass over both (${language})`, async () => {
    const ash = await child(told.browser, told.portal, { language, council });
    await ash.open('advocate');
    await ash.answer({ feelings: ['sad'] }, 'talk-to');
    assert.ok((await ash.main()).includes(ash.words('listen:questions.talkTo.label')));
    assert.equal(await ash.page.locator('main input:checked').count(), 0);
    await ash.next();
    assert.equal(ash.step(), 'not-told');
    await ash.page.getByLabel(ash.words('listen:questions.notTold.label'), { exact: true }).waitFor();
    await ash.next();
    assert.equal(ash.step(), 'safe');
    await ash.open('talk-to');
    await ash.answer({ talkTo: 'independent-person', notTold: 'My key worker, Alun' });
    await ash.send();
    const { answers } = attached(await mailAbout(told.portal, await ash.reference(), council.teams.complaints.mailbox));
    assert.deepEqual([answers['talkTo'], answers['notTold']], ['independent-person', 'My key worker, Alun']);
    await ash.leave();
  });

  test(`criterion 44: whoever gives no way to be reached reads that nobody can write back, and whom to ring (${language})`, async () => {
    const ash = await child(told.browser, told.portal, { language, council });
    await ash.open('advocate');
    await ash.answer({ feelings: ['sad'] }, 'no-contact');
    assert.ok((await ash.main()).includes(ash.words('listen:steps.no-contact.body.p1')));
    const advocacyLine = council.nation === 'england' ? '08088081001' : '08088023456';
    for (const phone of ['08001111', advocacyLine]) assert.equal(await ash.page.locator(`main a[href="tel:${phone}"]`).count(), 1, phone);
    await ash.back();
    assert.equal(ash.step(), 'contact');
    await ash.answer({ contact: ['someone'], someone: 'Nain, 01632 960 321' });
    assert.equal(ash.step(), 'check', 'who can be reached through somebody is not told that nobody can answer');
    await ash.open('contact');
    await ash.page.getByLabel(ash.words('listen:questions.contact.options.someone'), { exact: true }).uncheck();
    await ash.next();
    assert.equal(ash.step(), 'no-contact');
    await ash.answer({});
    await ash.send();
    assert.ok((await ash.main()).includes(ash.words('listen:sent.noContact')));
    await ash.leave();
  });
}
