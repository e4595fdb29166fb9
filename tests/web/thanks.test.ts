// Saying thank you: two minutes, nothing of complaints, nobody told without a yes, and a child who is not safe is seen the same day.
import assert from 'node:assert/strict';
import { after, before, describe as suite, test } from 'node:test';
import { composer } from '#delivery/compose.ts';
import { messagesFor } from '#delivery/outbox.ts';
import { languages } from '#i18n/languages.ts';
import { loadTranslator } from '#i18n/translator.ts';
import { compliment } from '#journeys/compliment.ts';
import { isExit, type Journey } from '#journeys/journey.ts';
import { listen } from '#journeys/listen.ts';
import { pathThrough } from '#journeys/path.ts';
import { stepsOf } from '#web/addresses.ts';
import { onlySaying } from '../support/child-answers.ts';
import { councils, essex, monmouthshire } from '../support/councils.ts';
import { everyPath } from '../support/every-path.ts';
import { saidOn } from '../support/page-words.ts';
import { screens } from '../support/screens.ts';
import { recordOf } from '../support/sent-records.ts';
import { fetchScreen, startSite, type Site } from '../support/site.ts';
import { sitDown } from '../support/sitting.ts';

const words = loadTranslator(new URL('../../locales', import.meta.url).pathname);
const thanks = compliment as unknown as Journey;
const only = { worker: '', praise: 'She came when she said that she would.', share: '', quote: '', name: '', email: '', copy: '', concern: '' };

let site: Site;
before(async () => void (site = await startSite()));
after(() => site.stop());

/** What somebody reads on the last page once they have sent this. */
async function lastPage(answers: Readonly<Record<string, unknown>>): Promise<string> {
  const sitting = sitDown(site, 'essex', 'en', thanks);
  await sitting.fillIn({ ...only, ...answers });
  await sitting.post('check');
  return (await sitting.get('sent')).body;
}

test('criterion 69: at most four pages with the one that checks, a name only if one likes, and who will be told', async () => {
  for (const council of [essex, monmouthshire]) for (const { steps } of everyPath(compliment, council)) assert.ok(steps.length + 1 <= 4);
  assert.deepEqual(Object.entries(thanks.questions).filter(([, { optional }]) => !optional).map(([name]) => name), ['praise'], 'only what was done must be told');
  const told = await lastPage({});
  assert.match(told, /Who will be told/);
  assert.match(told, /The team at the council that reads these messages\./);
});

test('criterion 70: whether to tell the worker is asked before anything is sent, and the last page keeps to the answer', async () => {
  const asking = compliment.steps.findIndex((step) => !isExit(step) && step.asks.some((name) => name === 'share'));
  assert.ok(asking >= 0 && stepsOf(thanks).indexOf(compliment.steps[asking]?.id ?? '') < stepsOf(thanks).indexOf('check'));
  const [yes, no, unsaid] = await Promise.all(['yes', 'no', ''].map((share) => lastPage({ worker: 'Jo Baker', share }))) as [string, string, string];
  assert.match(yes, /The people you thank, and their manager\./);
  for (const page of [no, unsaid]) {
    assert.match(page, /Not the people you thank, because you did not say that we may\./);
    assert.doesNotMatch(page, /certificate/);
  }
});

test('the check page says what becomes of leave that was not given: nothing is done', async () => {
  const sitting = sitDown(site, 'essex', 'en', thanks);
  await sitting.fillIn(only);
  const { body } = await sitting.get('check');
  assert.equal(body.split(words('en')('common:noLeave')).length - 1, 2);
});

suite('criterion 71: nothing of complaints', () => {
  const complaining = /complain|grievance|\bstages? \d|ombudsman|working day|deadline|\b(?:c|g|ch|ngh)[wŵ]yn|\b(?:c|g|ch|ngh)am \d|ombwdsmon|diwrnod gwaith|achwyn/i;
  const ofThanks = screens.filter(({ page }) => page.startsWith(`${compliment.id}, `));

  for (const language of languages) {
    test(`stands on any page, in any state, in ${language}`, async () => {
      assert.ok(new Set(ofThanks.map(({ page }) => page)).size >= compliment.steps.length + 3, 'every page of it was found');
      for (const screen of ofThanks) {
        const { html } = await fetchScreen(site, screen, language);
        const wrong = saidOn(html).map(({ words: said }) => said).filter((said) => complaining.test(said));
        assert.deepEqual(wrong, [], `${screen.page}, ${screen.state}`);
      }
    });

    test(`stands in the email that says it has come, in ${language}`, () => {
      for (const council of councils) {
        const record = recordOf({ journey: thanks, council, language, answers: { ...only, email: 'someone@example.org', copy: 'yes' } }, words);
        const { subject, text } = composer({ councils, words })({ mail: 'acknowledgement', submission: record.id }, Buffer.from(JSON.stringify(record)));
        assert.doesNotMatch(`${subject}\n${text}`, complaining);
        assert.doesNotMatch(text.replace(/^.*2026$/m, ''), /\d{1,2} \p{Lu}\p{L}+ 20\d\d/u, 'no day but the one on which it came');
      }
    });
  }

  test('and such words are noticed', () => {
    for (const slip of ['How complaints work', 'Eich cwyn', 'Y gŵyn hon', 'stage 1', 'yng ngham 1 a cham 2', 'Ombwdsmon']) assert.match(slip, complaining);
    assert.doesNotMatch('Monday to Friday, dydd Gwener, gwych', complaining);
  });
});

suite('criterion 72: a child’s good news', () => {
  const good = { about: ['good-news'], feelings: ['happy'], ways: ['write'], whatHappened: 'She plays football with me.' } as const;

  test('goes along the same pages as anything else a child says, and has their pictures', () => {
    const { steps } = onlySaying(good, essex);
    const usual = onlySaying({ ...good, about: ['home'] }, essex).steps;
    assert.deepEqual(steps.filter((step) => !usual.includes(step)).map(({ id }) => id), ['good-news'], 'one question more: whether to tell the people it is about');
    assert.deepEqual(usual.filter((step) => !steps.includes(step)), []);
    for (const name of ['about', 'feelings', 'ways', 'wishes', 'safe'] as const) assert.ok('pictures' in listen.questions[name], name);
  });

  test('is praise, and is told to nobody unless the child says yes', () => {
    for (const [share, certificates] of [['yes', 1], ['no', 0], ['', 0]] as const) {
      const record = recordOf({ journey: listen as unknown as Journey, council: essex, answers: { ...onlySaying(good, essex).answers, share } }, words);
      assert.equal(record.kind, 'compliment');
      const { attachments } = composer({ councils, words })({ mail: 'team', submission: record.id }, Buffer.from(JSON.stringify(record)));
      assert.equal(attachments.filter(({ contentType }) => contentType.startsWith('text/html')).length, certificates, share);
    }
  });
});

suite('criterion 73: thanks in which somebody is not safe', () => {
  const says: readonly (readonly [string, Journey, Readonly<Record<string, unknown>>])[] = [
    ['an adult writes of a worry on its own line', thanks, { ...only, concern: 'The little boy next door is always hungry.' }],
    ['an adult writes of it among the thanks', thanks, { ...only, praise: 'She was lovely, but Dad hit my sister again last night.' }],
    ['it is written in Welsh', thanks, { ...only, praise: 'Roedd hi’n wych. Mae ofn arna i fynd adref.' }],
    ['a child brings good news and is not safe', listen as unknown as Journey, { ...onlySaying({ about: ['good-news'], ways: ['write'], whatHappened: 'Football was good.', safe: 'not-safe' }, essex).answers }],
    ['a child passes over the question of safety, and tells of it', listen as unknown as Journey, { ...onlySaying({ about: ['good-news'], ways: ['write'], whatHappened: 'My carer is kind. Dad hurts us.' }, essex).answers }],
  ];

  for (const [sentence, journey, answers] of says) {
    test(`reaches the duty team at once, and is flagged to whoever opens it: ${sentence}`, () => {
      const record = recordOf({ journey, council: essex, answers }, words);
      assert.equal(record.kind, 'compliment');
      const due = messagesFor(record, { now: 7, domain: 'heard.example', newId: String });
      assert.deepEqual(due.filter(({ mail }) => mail === 'risk').map(({ to, dueAt }) => [to, dueAt <= 7]), [['safeguarding', true]]);
      const { subject, text } = composer({ councils, words })({ mail: 'team', submission: record.id }, Buffer.from(JSON.stringify(record)));
      assert.equal(subject, 'Compliment 7KM-4QD-X9R (urgent)');
      assert.ok(text.indexOf('!! Somebody in the safeguarding duty team must') < text.indexOf(words('en')('mails:transcript.heading')));
      assert.ok(text.includes(essex.safeguarding.outOfHours), 'and whom to ring when the office is closed');
    });
  }

  test('no other thanks alarm anybody', () => {
    for (const concern of ['', 'No', 'Nac oes']) {
      const record = recordOf({ journey: thanks, council: essex, answers: { ...only, concern } }, words);
      assert.deepEqual([record.urgent, messagesFor(record, { now: 0, domain: 'heard.example', newId: String }).map(({ mail }) => mail)], [[], ['team']]);
    }
  });

  test('at night and at the weekend it goes off all the same, and the page is the one that everybody sees', async (context) => {
    const saturday = await startSite({ now: () => Date.parse('2026-11-28T23:40:00Z') });
    context.after(() => saturday.stop());
    const pages = await Promise.all(['Dad hit my sister again.', 'Thank you for the football.'].map(async (praise) => {
      const sitting = sitDown(saturday, 'essex', 'en', thanks);
      await sitting.fillIn({ ...only, praise });
      await sitting.post('check');
      return (await sitting.get('sent')).body.replace(/[2-9A-Z]{3}-[2-9A-Z]{3}-[2-9A-Z]{3}/g, '').replace(/value="[\w-]{43}"/g, '');
    }));
    assert.equal(new Set(pages).size, 1, 'what a list of words noticed changes no page');
    const mails = await saturday.mails(3);
    assert.deepEqual(mails.filter(({ to }) => to?.[0]?.address === essex.teams.safeguarding.mailbox).length, 1);
  });
});

test('every answer leads on, and thanks alone are enough', () => {
  const path = pathThrough(thanks, only, essex);
  assert.deepEqual(path.steps.map(({ id }) => id), compliment.steps.map(({ id }) => id));
});
