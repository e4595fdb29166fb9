// A child with bad luck: the wrong button, the other tab, the forgotten tablet. Without script, nothing is lost that was said, and nothing
// stays that was deleted.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { languages } from '#i18n/languages.ts';
import { isExit } from '#journeys/journey.ts';
import { listen } from '#journeys/listen.ts';
import { child, type Child } from '../support/child.ts';
import { essex } from '../support/councils.ts';
import { elementsOf } from '../support/page-words.ts';
import { screens } from '../support/screens.ts';
import { fetchScreen } from '../support/site.ts';
import { attached, mailAbout, mailsAbout, story } from '../support/story.ts';

const hour = 60 * 60_000;
const morning = Date.parse('2026-11-23T10:15:00Z');
let now = morning;
const told = story('', { now: () => now });

const half = 'I wanted to say that Mum’s letter was';
const typedOn = (page: Child['page']) => page.locator('main textarea').inputValue();

for (const language of languages) {
  const sitDown = async () => {
    now = morning;
    const ash = await child(told.browser, told.portal, { language });
    await ash.open('advocate');
    return ash;
  };

  test(`the browser’s own Back and a reload show what was chosen, and going on loses nothing (${language})`, async () => {
    const ash = await sitDown();
    await ash.answer({ about: ['school'], feelings: ['sad', 'tired'] }, 'ways');
    await ash.page.goBack();
    assert.equal(ash.step(), 'feelings');
    assert.equal(await ash.page.locator('main input:checked').count(), 2);
    await ash.page.reload();
    assert.equal(await ash.page.locator('main input:checked').count(), 2);
    await ash.next();
    assert.equal(ash.step(), 'ways');
    await ash.leave();
  });

  test(`half a story comes along through our Back, the other language, the other words and Stop (${language})`, async () => {
    const ash = await sitDown();
    await ash.answer({ ways: ['write'] }, 'what-happened');
    await ash.fill({ whatHappened: half });
    await ash.back();
    assert.equal(ash.step(), 'ways');
    await ash.next();
    assert.equal(await typedOn(ash.page), half);
    const here = ash.page.url();
    await ash.page.locator('[name=switch-language]').click();
    await ash.page.waitForLoadState();
    assert.notEqual(ash.page.url(), here);
    assert.equal(await typedOn(ash.page), half);
    await ash.page.locator('[name=switch-language]').click();
    await ash.page.waitForURL(here);
    await ash.speak('more');
    await ash.press(ash.words('common:stop.link'));
    assert.equal(ash.step(), 'stop');
    await ash.speak('simple');
    assert.equal(ash.step(), 'stop', 'the words change there too');
    await ash.press(ash.words('common:stop.goOn'));
    assert.equal(ash.step(), 'what-happened');
    assert.equal(await typedOn(ash.page), half);
    await ash.leave();
  });

  test(`after Stop and delete the browser’s Back shows nothing of it (${language})`, async () => {
    const ash = await sitDown();
    await ash.answer({ ways: ['write'] }, 'what-happened');
    await ash.fill({ whatHappened: half });
    await ash.press(ash.words('common:stop.link'));
    await ash.press(ash.words('common:stop.delete'));
    for (let back = 0; back < 3; back += 1) {
      await ash.page.goBack();
      assert.doesNotMatch(await ash.page.content(), /Mum’s letter/);
    }
    await ash.leave();
  });

  test(`what another tab has changed since is shown before it goes, and then it goes as it was shown (${language})`, async () => {
    const ash = await sitDown();
    await ash.answer({ feelings: ['angry'], contact: ['none'] });
    const other = await ash.page.context().newPage();
    await other.goto(told.portal.url + told.portal.services.addresses.of({ language, council: essex, journey: listen, step: 'feelings' }));
    await other.getByLabel(ash.words('listen:questions.feelings.options.calm'), { exact: true }).check();
    await other.locator('main').getByRole('button', { name: ash.words('common:continue'), exact: true }).click();
    await other.waitForLoadState();
    await ash.send();
    assert.equal(ash.step(), 'check');
    assert.ok((await ash.main()).includes(ash.words('common:changed.heading')));
    assert.ok((await ash.main()).includes(ash.words('listen:questions.feelings.options.calm')));
    await ash.send();
    const { answers } = attached(await mailAbout(told.portal, await ash.reference(), essex.teams.complaints.mailbox));
    assert.deepEqual(answers['feelings'], ['calm', 'angry']);
    await ash.leave();
  });

  test(`Send pressed in two tabs sends once, and both tabs show the same number (${language})`, async () => {
    const ash = await sitDown();
    await ash.answer({ feelings: ['angry'], safe: 'safe' });
    const other = await ash.page.context().newPage();
    await other.goto(ash.page.url());
    await ash.send();
    await other.getByRole('button', { name: ash.words('listen:check.send'), exact: true }).click();
    await other.waitForLoadState();
    const reference = await ash.reference();
    assert.equal(await other.locator('.reference').textContent(), reference);
    const teams = (await mailsAbout(told.portal, reference)).filter((mail) => mail.to?.[0]?.address === essex.teams.complaints.mailbox);
    assert.equal(teams.length, 1);
    await ash.leave();
  });

  test(`once it is sent nobody finds the answers again, and a second message has a number of its own (${language})`, async () => {
    const ash = await sitDown();
    await ash.answer({ whatHappened: half, safe: 'safe' });
    await ash.send();
    const first = await ash.reference();
    await ash.page.goBack();
    assert.equal(ash.step(), 'sent');
    await ash.open('what-happened');
    assert.doesNotMatch(await ash.page.content(), /Mum’s letter/);
    await ash.open('sent');
    await ash.page.getByRole('link', { name: ash.words('listen:sent.another') }).click();
    await ash.page.waitForURL(/listen-to-me$|gwrandewch-arna-i$/);
    await ash.begin();
    await ash.answer({ feelings: ['calm'] });
    await ash.send();
    assert.notEqual(await ash.reference(), first);
    await ash.leave();
  });

  test(`after two hours it is forgotten, the page says so kindly, and what was typed last is kept (${language})`, async () => {
    const ash = await sitDown();
    await ash.answer({ ways: ['write'] }, 'what-happened');
    await ash.fill({ whatHappened: half });
    now = morning + 3 * hour;
    await ash.next();
    assert.ok((await ash.main()).includes(ash.words('common:restarted.heading')));
    await ash.answer({ ways: ['write'] }, 'what-happened');
    assert.equal(await typedOn(ash.page), half);

    now = morning + 6 * hour;
    await ash.open('check');
    assert.ok((await ash.main()).includes(ash.words('common:problems.time-ran-out.heading')));
    assert.equal(await ash.page.locator('.help-block a[href="tel:08001111"]').count(), 1);
    await ash.speak('more');
    assert.ok((await ash.main()).includes(ash.words('common:problems.time-ran-out.heading')), 'the words change on a page of problems too');
    await ash.leave();
  });

  test(`a story that is longer than can be sent says so, holds every letter, and can be sent once it is shorter (${language})`, async () => {
    const ash = await sitDown();
    await ash.answer({ ways: ['write'] }, 'what-happened');
    const tooMuch = `${'🐑'.repeat(50_000)}!`;
    await ash.fill({ whatHappened: tooMuch });
    await ash.next();
    assert.match(await ash.page.title(), /^(?:Error|Gwall): /);
    assert.equal(await typedOn(ash.page), tooMuch);
    await ash.fill({ whatHappened: '🐑'.repeat(50_000) });
    await ash.next();
    assert.equal(ash.step(), 'wishes');
    await ash.leave();
  });

  test(`the browser fills in only what is a child’s own (${language})`, async () => {
    const site = Object.assign(told.portal, { trouble: undefined });
    const tokens: Record<string, string> = {};
    for (const screen of screens.filter(({ page, state }) => page.startsWith('listen, ') && state.startsWith('empty, in simple'))) {
      const { html } = await fetchScreen(site, screen, language);
      const fields = [...elementsOf(html, 'input'), ...elementsOf(html, 'textarea')].filter(({ attributes }) => !['hidden', 'checkbox', 'radio', 'file'].includes(attributes['type'] ?? ''));
      for (const { attributes } of fields) tokens[attributes['name'] ?? ''] = attributes['autocomplete'] ?? 'off';
      assert.ok(elementsOf(html, 'form').every(({ attributes }) => attributes['autocomplete'] === 'off'));
    }
    const written = listen.steps.flatMap((step) => (isExit(step) ? [] : step.asks)).filter((name) => !('options' in listen.questions[name]) && listen.questions[name].kind !== 'files');
    assert.deepEqual(Object.keys(tokens).toSorted(), written.toSorted());
    assert.deepEqual(Object.entries(tokens).filter(([, token]) => token !== 'off').toSorted(), [['address', 'street-address'], ['email', 'email'], ['name', 'name'], ['phone', 'tel']]);
  });

  test(`the way out is on every page, and takes the answers and the choice of words with it (${language})`, async () => {
    const ash = await sitDown();
    await ash.speak('more');
    await ash.answer({ ways: ['write'], whatHappened: half, safe: 'not-safe' });
    const elsewhere = ['voice', 'photo', 'helped', 'visit', 'good-news', 'phone', 'email', 'address', 'someone'];
    const exits = new Set<string | null>();
    for (const id of [...listen.steps.map((step) => step.id).filter((id) => !elsewhere.includes(id)), 'check', 'stop']) {
      await ash.open(id);
      assert.equal(ash.step(), id);
      exits.add(await ash.page.locator('.exit-link').getAttribute('href'));
    }
    assert.equal(exits.size, 1);
    const cookies = (await ash.page.context().cookies()).map(({ name, value }) => `${name}=${value}`);
    assert.equal(cookies.length, 2);
    const left = await fetch(told.portal.url + [...exits].join(), { headers: { cookie: cookies.join('; ') }, redirect: 'manual' });
    assert.equal(left.headers.get('location'), essex.neutralSite[language]);
    assert.deepEqual(left.headers.getSetCookie().map((cookie) => /^(\w+)=;.*Max-Age=0/.exec(cookie)?.[1]).toSorted(), ['draft', 'wording']);
    await ash.open('what-happened');
    assert.doesNotMatch(await ash.page.content(), /Mum’s letter/);
    await ash.leave();
  });
}
