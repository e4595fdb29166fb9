import assert from 'node:assert/strict';
import { after, before, suite, test } from 'node:test';
import type { Council } from '#councils/council.ts';
import { mails, type MailName } from '#delivery/mails.ts';
import { messagesFor } from '#delivery/outbox.ts';
import { languages, otherLanguage, type Language } from '#i18n/languages.ts';
import { complain } from '#journeys/complain.ts';
import { listen } from '#journeys/listen.ts';
import { ifSentToday } from '#law/if-sent-today.ts';
import { englandAndWales } from '#law/working-days.ts';
import { pageNames, type PageName } from '#web/addresses.ts';
import { stages } from '#web/stages-view.ts';
import { stepView } from '#web/step-view.ts';
import { subjectsShown } from '#web/subjects-view.ts';
import { peopleShown } from '#web/who-view.ts';
import { council as named, councils, dudley, essex, monmouthshire } from '../support/councils.ts';
import { startPortal, type Portal } from '../support/portal.ts';
import { aRecord, aWelshRecord, decided } from '../support/record.ts';

const today = '2026-11-23';
const pages = pageNames.filter((page) => page !== 'exit');

let portal: Portal;
before(async () => {
  portal = await startPortal({ now: () => Date.parse(`${today}T10:15:00Z`) });
});
after(() => portal.stop());

const words = (language: Language) => portal.services.words(language);
const addressOf = (council: Council, page: PageName, language: Language) => portal.services.addresses.of({ language, council: named(council.id), page });

async function open(council: Council, page: PageName, language: Language = 'en') {
  const response = await fetch(portal.url + addressOf(council, page, language), { redirect: 'manual' });
  const html = await response.text();
  return { status: response.status, cookie: response.headers.get('set-cookie'), html, text: textOf(html) };
}

const textOf = (html: string) => html.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ');

/** The terms and the descriptions of the first list of facts after a heading. */
function factsAfter(html: string, heading: string): readonly (readonly [term: string, description: string])[] {
  const list = /<dl\b.*?<\/dl>/s.exec(html.slice(html.indexOf(`>${heading}</h`)))?.[0] ?? '';
  return [...list.matchAll(/<dt[^>]*>(.*?)<\/dt>\s*<dd[^>]*>(.*?)<\/dd>/gs)].map(([, term = '', description = '']) => [textOf(term).trim(), textOf(description).trim()]);
}

suite('every page of every council', () => {
  for (const council of councils) {
    for (const language of languages) {
      test(`answers in ${language} for ${council.id}, under its own title, with its twin, and sets no cookie`, async () => {
        for (const page of pages) {
          const { status, cookie, html } = await open(council, page, language);
          const other = otherLanguage(language);
          assert.equal(status, 200, page);
          assert.equal(cookie, null, page);
          assert.ok(html.includes(`<h1 class="govuk-heading-xl">${words(language)(`pages:${page}.title`)}</h1>`), page);
          assert.ok(html.includes(`hreflang="${other}" href="${addressOf(council, page, other)}"`), page);
        }
      });
    }
  }
});

suite('each nation has its own law', () => {
  const ours = { england: [/Local Government and Social Care Ombudsman/, /Stage 3/], wales: [/Public Services Ombudsman for Wales/, /Stage 2: a formal investigation/] };
  const notOurs = {
    england: [/Public Services Ombudsman for Wales/, /Ombwdsmon Gwasanaethau Cyhoeddus/, /Social Services and Well-being/, /Meic/],
    wales: [/Local Government and Social Care Ombudsman/, /Ombwdsmon Llywodraeth Leol/, /stage 3/i, /cam 3/i, /review panel/i, /banel adolygu/i, /Help at Hand/],
  };

  for (const council of councils) {
    test(`how complaints work for ${council.id} has the stages and the ombudsman of its nation`, async () => {
      const { text } = await open(council, 'how-complaints-work');
      for (const pattern of ours[council.nation]) assert.match(text, pattern);
      assert.equal(text.match(/\bStage \d: /g)?.length, council.nation === 'england' ? 3 : 2);
    });

    test(`no page for ${council.id} speaks of the other nation’s`, async () => {
      for (const language of languages) {
        for (const page of pages.filter((one) => one !== 'how-we-decide')) {
          const { text } = await open(council, page, language);
          for (const pattern of notOurs[council.nation]) assert.doesNotMatch(text, pattern, `${page} in ${language}`);
        }
      }
    });
  }

  test('every limit of a procedure that has a last day stands in one stage, with that day', async () => {
    for (const council of [essex, monmouthshire]) {
      const course = ifSentToday('statutory', council, today, englandAndWales);
      assert.deepEqual(stages[council.nation].flatMap(({ clocks }) => clocks).toSorted(), course.map(({ id }) => id).toSorted());
    }
    const { text } = await open(essex, 'how-complaints-work');
    for (const day of ['Monday 7 December 2026', 'Thursday 7 January 2027', 'Thursday 14 January 2027', 'Thursday 25 March 2027']) assert.ok(text.includes(day), day);
  });

  test('a child protection enquiry goes to the council’s own procedure in England and to the statutory one in Wales', () => {
    const placeOf = (council: Council) =>
      subjectsShown(council, today, words('en')).find(({ subjects }) => subjects.some(({ label }) => label.startsWith('Child protection: How') || label === 'Child protection'))?.procedure;
    assert.equal(placeOf(essex), 'corporate');
    assert.equal(placeOf(monmouthshire), 'cy-representations');
  });

  test('everybody whom the form knows is told once by what right they complain', () => {
    for (const council of [essex, monmouthshire]) {
      const { own, interest } = peopleShown(council, today, words('en'));
      assert.equal(new Set([...own, ...interest]).size, complain.questions.relationship.options.length);
      assert.ok(own.some((person) => person.startsWith('a parent')));
      assert.ok(interest.includes('a grandparent'));
    }
  });
});

suite('advocates', () => {
  test('a number that the council published is given with its day', async () => {
    const { html, text } = await open(dudley, 'advocacy');
    assert.ok(html.includes('href="tel:08001577913"'));
    assert.match(text, /published this on 31 March 2023/);
  });

  test('where none is published the page says so and gives the complaints team’s', async () => {
    const { html, text } = await open(essex, 'advocacy');
    assert.match(text, /VoiceAbility/);
    assert.match(text, /has not published a number/);
    assert.ok(html.includes(`>${essex.contact.phone}</a>`));
  });

  test('an adult is offered help to complain in Wales, and told who else helps in England', async () => {
    const adult = async (council: Council) => factsAfter((await open(council, 'advocacy')).html, 'Who can have one by law').at(-1)?.[1];
    assert.equal(await adult(essex), words('en')('law:rules.an-advocate-for-an-adult-in-england.person'));
    assert.equal(await adult(monmouthshire), words('en')('law:rules.help-to-complain-for-an-adult-in-wales.person'));
  });
});

suite('privacy and cookies', () => {
  test('the privacy page names exactly those to whom a message can be sent', async () => {
    const atRisk = decided({ childAtRisk: 'yes', heads: [{ id: 'help-reduced', matter: 'support' }] });
    const wantsOne = decided({ advocate: 'wanted', heads: [{ id: 'help-reduced', matter: 'support' }] });
    const records = [aRecord(), aRecord({ decision: atRisk }), aRecord({ decision: wantsOne }), aWelshRecord()];
    const sent = records.flatMap((record) => messagesFor(record, { now: 0, domain: 'heard.example', newId: String }).map(({ mail }) => mail as MailName));
    const caused = new Set<MailName>([...sent, 'advocate-asked']);
    for (const council of councils) {
      const mailboxes = [...caused].map((mail) => mails[mail].to({ council, record: aRecord() }));
      const teams = mailboxes.flatMap((mailbox) => [...Object.values(council.teams), council.advocacy].filter((team) => team.mailbox === mailbox));
      const { html } = await open(council, 'privacy');
      const readers = factsAfter(html, 'Who reads what you send').map(([reader]) => reader);
      assert.equal(mailboxes.length, 6);
      assert.deepEqual(readers.toSorted(), [...teams.map(({ name }) => name.en), 'You'].toSorted());
    }
  });

  test('the cookies page names the cookies that the first saved answer and a choice of words set', async () => {
    const { of } = portal.services.addresses;
    const first = of({ language: 'en', council: named('essex'), journey: complain, step: 'relationship' });
    const saved = await fetch(portal.url + first, { method: 'POST', redirect: 'manual', headers: { origin: portal.url }, body: new URLSearchParams({ relationship: 'parent' }) });
    const start = of({ language: 'en', council: named('essex'), journey: listen });
    const chosen = await fetch(portal.url + start, { method: 'POST', redirect: 'manual', headers: { origin: portal.url }, body: new URLSearchParams({ words: 'more' }) });
    const names = [saved, chosen].map(({ status, headers }) => {
      assert.equal(status, 303);
      return headers.get('set-cookie')?.split('=', 1)[0];
    });
    const { html } = await open(essex, 'cookies');
    const shown = ['The cookie of a form', 'The cookie of the words that a child chose'].map((heading) => factsAfter(html, heading)[0]);
    assert.deepEqual(shown, names.map((name) => ['Its name', name]));
  });
});

test('only a council in Wales says that it answers in Welsh without delay: on its front page, its contact page and where it asks for the language', async () => {
  for (const council of councils) {
    for (const language of languages) {
      const promise = words(language)('common:welshWelcome');
      const front = await fetch(portal.url + portal.services.addresses.of({ language, council: named(council.id) }));
      const texts = [textOf(await front.text()), (await open(council, 'contact', language)).text];
      assert.deepEqual(texts.map((text) => text.includes(promise)), texts.map(() => council.nation === 'wales'), council.id);
      assert.equal(languageHint(council, language), words(language)(`complain:questions.replyLanguage.${council.nation}.hint`));
    }
  }
});

/** What is said beside the question in which language to answer. */
function languageHint(council: Council, language: Language): string | undefined {
  const show = complain.steps.find(({ id }) => id === 'reply-language') ?? assert.fail();
  const shown = { show, status: 200, fields: {}, mistakes: [], offers: false, path: { steps: [show], answers: {} }, back: undefined, onward: 'check' } as const;
  return stepView(shown, { journey: complain, council, translator: portal.services.words, language, voice: 'adult' }).questions[0]?.hint;
}

test('the contact page says when and where the details were published', async () => {
  for (const language of languages) {
    const { text, html } = await open(monmouthshire, 'contact', language);
    assert.ok(text.includes(monmouthshire.contact.post[language]));
    assert.ok(html.includes(language === 'cy' ? `<span lang="en">${monmouthshire.contact.published.where}</span>` : monmouthshire.contact.published.where));
  }
});
