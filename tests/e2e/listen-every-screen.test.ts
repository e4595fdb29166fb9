// What a child finds on every screen of Listen to me, wherever they are and whatever they answered.
import assert from 'node:assert/strict';
import { after, before, suite, test } from 'node:test';
import type { Browser, Page } from 'playwright';
import { languages, type Language } from '#i18n/languages.ts';
import { isExit } from '#journeys/journey.ts';
import { listen, type ListenAnswers } from '#journeys/listen.ts';
import { child, type Child } from '../support/child.ts';
import { launch } from '../support/chromium.ts';
import { monmouthshire } from '../support/councils.ts';
import { screensByPage } from '../support/screens.ts';
import { openScreen, startSite, type Site } from '../support/site.ts';

/** Answers that lead through as many pages as there are. */
const everything: Partial<ListenAnswers> = {
  advocate: 'yes', about: ['home', 'family'], feelings: ['sad', 'mixed-up'], ways: ['write', 'voice', 'photo', 'phone-me', 'visit-me', 'helped'], whatHappened: 'Zebedee took my phone.',
  helper: 'Quentin', helperThere: 'no', visitPlace: 'Yarrow Street library', wishes: ['listen'], better: 'To see Xanthe.', talkTo: 'manager', talkToName: 'Wilhelmina',
  notTold: 'Vashti', safe: 'unsure-safe', name: 'Ulrika', contact: ['phone', 'email', 'post', 'someone'], phone: '01632 960 789', messages: 'no', goodTime: 'Thursdays',
  email: 'ulrika@example.org', copy: 'no', address: '5 Tansy Row', someone: 'Septimus',
};

const uses = (page: Page, words: string) => page.locator('main').getByRole('button', { name: words, exact: true }).or(page.locator('main').getByRole('link', { name: words, exact: true }));

suite('on every screen', () => {
  let browser: Browser;
  let site: Site;
  before(async () => {
    site = await startSite();
    browser = await launch();
  });
  after(async () => {
    await browser.close();
    await site.stop();
  });

  const somebody = (language: Language) => child(browser, site, { language, council: monmouthshire });

  for (const language of languages) {
    test(`criterion 36: each step and the page to check have Stop, a way past, the way out, and whom to ring (${language})`, async () => {
      const page = await (await browser.newContext({ javaScriptEnabled: false })).newPage();
      const missing: string[] = [];
      for (const { id } of [...listen.steps, { id: 'check' }]) {
        const [screen] = screensByPage.get(`listen, ${id}`) ?? [];
        assert.ok(screen, id);
        await openScreen(page, site, screen, language);
        const step = listen.steps.find((one) => one.id === id);
        const words = site.services.words(language, screen.voice);
        const past = step === undefined ? 'listen:check.send' : isExit(step) ? 'common:continue' : 'common:skipQuestion';
        const there = {
          stop: await uses(page, words('common:stop.link')).count(),
          past: await uses(page, words(past)).count(),
          exit: await page.locator('.exit-link').count(),
          help: await page.locator('main + .help-block').getByRole('link', { name: '0800 1111' }).count(),
        };
        missing.push(...Object.entries(there).filter(([, count]) => count !== 1).map(([name]) => `${id}: ${name}`));
      }
      await page.context().close();
      assert.deepEqual(missing, []);
    });

    test(`criterion 36: whoever says nothing on any page comes to the end all the same, by Next as by Skip (${language})`, async () => {
      const ash = await somebody(language);
      await ash.open('promise');
      for (let pages = 0; ash.step() !== 'check'; pages += 1) {
        assert.ok(pages < 40, `Next leads nowhere from ${ash.step()}`);
        await ash.next();
        assert.doesNotMatch(await ash.page.title(), /^(?:Error|Gwall)/);
      }
      await ash.leave();
    });

    test(`criterion 36: Stop asks once, keeps everything for whoever goes on, and deletes it for whoever stops (${language})`, async () => {
      const ash = await somebody(language);
      await ash.open('advocate');
      await ash.answer({ feelings: ['angry'] }, 'ways');
      await ash.press(ash.words('common:stop.link'));
      assert.equal(ash.step(), 'stop');
      await ash.press(ash.words('common:stop.goOn'));
      assert.equal(ash.step(), 'ways');
      await ash.press(ash.words('common:stop.link'));
      await ash.press(ash.words('common:stop.delete'));
      assert.deepEqual(await ash.page.context().cookies(), []);
      await ash.open('feelings');
      assert.equal(ash.step(), 'promise', 'nothing is left of it');
      await ash.leave();
    });

    test(`criterion 39: whom to ring is the same on the story, the check and the last page, whatever was answered (${language})`, async () => {
      const blocks = new Map<string, Set<string>>();
      const children: readonly Partial<ListenAnswers>[] = [
        { feelings: ['happy'], about: ['good-news'], safe: 'safe' }, { feelings: ['scared'], safe: 'not-safe' }, { wishes: ['know'], safe: 'unsure-safe' }, { whatHappened: 'He hits me.', advocate: 'yes' },
      ];
      for (const answers of children) {
        const ash = await somebody(language);
        const look = async () => {
          const block = (await ash.page.locator('.help-block').innerHTML()).replace(/\s+/g, ' ');
          blocks.set(ash.step() ?? '', (blocks.get(ash.step() ?? '') ?? new Set()).add(block));
        };
        await ash.open('advocate');
        await ash.answer(answers, 'what-happened');
        await look();
        await ash.answer(answers);
        await look();
        await ash.send();
        assert.equal(ash.step(), 'sent');
        await look();
        await ash.leave();
      }
      assert.deepEqual([...blocks].map(([page, shown]) => [page, shown.size]), [['what-happened', 1], ['check', 1], ['sent', 1]]);
      const numbers = [...blocks.values()].map(([block = '']) => [...block.matchAll(/href="tel:(\d+)"/g)].map(([, number]) => number).join(' '));
      assert.deepEqual(new Set(numbers), new Set(['999 08001111 08088023456']), 'and the same numbers on each');
    });

    test(`criterion 45: each page changes its words without losing what is typed on it (${language})`, async () => {
      const ash = await somebody(language);
      await ash.open('promise');
      const seen: string[] = [];
      for (let here = ash.step() ?? ''; here !== 'sent'; here = ash.step() ?? '') {
        assert.ok(!seen.includes(here), `${here} came twice`);
        seen.push(here);
        const mine = answersOn(here);
        await ash.fill(mine);
        const before = await shown(ash);
        await ash.speak('more');
        assert.equal(ash.step(), here);
        const other = await shown(ash);
        assert.deepEqual(other.typed, before.typed, here);
        assert.equal(other.current, ash.words('common:wording.more'));
        await ash.speak('simple');
        assert.deepEqual(await shown(ash), before, here);
        await (here === 'check' ? ash.send() : ash.next());
      }
      assert.deepEqual(listen.steps.filter(({ id }) => !seen.includes(id)).map(({ id }) => id), ['good-news', 'no-contact'], 'every page but those of whoever is only happy, and of whoever cannot be reached');
      await ash.speak('more');
      assert.equal(ash.step(), 'sent');
      assert.ok((await ash.main()).includes(ash.words('listen:sent.keep')));
      await ash.leave();
    });

    test(`criterion 45: mistakes stay when the words change, and are said in the new ones (${language})`, async () => {
      const ash = await somebody(language);
      await ash.open('advocate');
      await ash.answer({ ways: ['phone-me'] }, 'phone');
      await ash.fill({ phone: 'ask Mam', goodTime: 'after tea' });
      await ash.next();
      assert.match(await ash.page.title(), /^(?:Error|Gwall): /);
      const wrong = async () => (await ash.page.locator('.govuk-error-summary__list').textContent())?.trim();
      assert.equal(await wrong(), ash.words('listen:questions.phone.errors.notANumber'));
      await ash.speak('more');
      assert.equal(await wrong(), ash.words('listen:questions.phone.errors.notANumber'));
      assert.deepEqual((await shown(ash)).typed, ['phone=ask Mam', 'goodTime=after tea']);
      await ash.leave();
    });

    test(`criterion 48: no address and no title holds an answer or a name (${language})`, async () => {
      const ash = await somebody(language);
      const said = [...Object.values(everything).flat().filter((words) => /[A-Z0-9]/.test(words)), ...optionsChosen(ash)];
      const places: string[] = [];
      ash.page.on('framenavigated', () => places.push(ash.page.url()));
      await ash.open('promise');
      for (let here = ash.step() ?? ''; here !== 'sent'; here = ash.step() ?? '') {
        await ash.fill(answersOn(here));
        places.push(await ash.page.title());
        await (here === 'check' ? ash.send() : ash.next());
      }
      places.push(await ash.page.title());
      assert.ok(places.length > 30);
      for (const place of places) {
        assert.deepEqual(said.filter((words) => place.includes(words) || place.includes(encodeURIComponent(words))), [], place);
      }
      const addresses = places.filter((place) => place.startsWith('http'));
      assert.ok(addresses.length > 20);
      assert.deepEqual(addresses.filter((address) => /[?#]/.test(address)), []);
      await ash.leave();
    });
  }
});

const answersOn = (id: string): Partial<ListenAnswers> => {
  const step = listen.steps.find((one) => one.id === id);
  return step && !isExit(step) ? Object.fromEntries(Object.entries(everything).filter(([name]) => (step.asks as readonly string[]).includes(name))) : {};
};

/** The options that are chosen, as this child reads them, where they are more than a word or two that any page may say. */
const optionsChosen = ({ words }: Child): readonly string[] =>
  Object.entries(everything).flatMap(([name, answer]) =>
    'options' in listen.questions[name as keyof ListenAnswers] ? [answer].flat().map((option) => words(`listen:questions.${name}.options.${option}`)).filter((label) => label.length > 6) : []);

const shown = ({ page }: Child) =>
  page.evaluate(() => {
    const form = document.querySelector<HTMLFormElement>('main form#answers');
    return {
      typed: form ? [...new FormData(form)].filter(([name, value]) => !['token', 'mistaken'].includes(name) && typeof value === 'string' && value !== '').map(([name, value]) => `${name}=${String(value)}`) : [],
      heading: document.querySelector('h1')?.textContent,
      current: document.querySelector('.words-switch [aria-current]')?.textContent,
    };
  });
