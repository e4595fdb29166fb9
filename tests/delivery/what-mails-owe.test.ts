// What every mail owes to whoever gets it, for every journey in the list: a journey that is added is tested without a line here.
import assert from 'node:assert/strict';
import { describe as suite, test } from 'node:test';
import type { CaseRecord } from '#cases/record.ts';
import { readConfig } from '#config.ts';
import { composer } from '#delivery/compose.ts';
import type { MailName } from '#delivery/mails.ts';
import { messagesFor } from '#delivery/outbox.ts';
import { withWeekday } from '#i18n/dates.ts';
import { languages, type Language } from '#i18n/languages.ts';
import { loadTranslator } from '#i18n/translator.ts';
import { journeys } from '#journeys/index.ts';
import type { Journey } from '#journeys/journey.ts';
import { pathThrough } from '#journeys/path.ts';
import { bodies } from '#law/elsewhere/bodies.ts';
import { checkRows } from '#web/check-rows.ts';
import { contrast } from '../support/contrast.ts';
import { councils, essex, monmouthshire } from '../support/councils.ts';
import { everyPath } from '../support/every-path.ts';
import { elementsOf } from '../support/page-words.ts';
import { recordOf } from '../support/sent-records.ts';

const words = loadTranslator(new URL('../../locales', import.meta.url).pathname);

const canary = 'Dryw-7316-ŵren';
const address = 'someone@example.org';

/** Somebody who fills in every field there is, and wants an e-mail; `kind` is what comes of it. */
function fullOf(journey: Journey, council = essex, kind = wholeKind(journey)): Readonly<Record<string, unknown>> {
  const paths = everyPath(journey, council).filter(({ answers }) => journey.kind(answers) === kind);
  const longest = paths.toSorted((one, other) => one.steps.length - other.steps.length).at(-1) ?? assert.fail(`Nobody sends a ${kind} by ${journey.id}`);
  const typed = Object.entries(longest.answers).map(([name, answer]) => [name, ['line', 'long-line', 'text'].includes(journey.questions[name]?.kind ?? '') ? canary : answer]);
  return { ...Object.fromEntries(typed), ...('contact' in journey.questions && { contact: ['email'] }), email: address, copy: 'yes' };
}

/** What a journey is for: what most of its paths send. */
const wholeKind = (journey: Journey): CaseRecord['kind'] => journey.kind(everyPath(journey, essex).toSorted((one, other) => one.steps.length - other.steps.length).at(-1)?.answers ?? {});

const kindsOf = (journey: Journey): readonly CaseRecord['kind'][] => [...new Set(everyPath(journey, essex).map(({ answers }) => journey.kind(answers)))];

const composed = (mail: MailName, record: CaseRecord) => composer({ councils, words })({ mail, submission: record.id }, Buffer.from(JSON.stringify(record)));

const caused = (record: CaseRecord) => messagesFor(record, { now: 0, domain: 'heard.example', newId: String }).map(({ mail }) => mail);

/** Every journey, by every kind of message that the complaints team gets. A request for an advocate goes to the provider, whose mails have tests of their own. */
const sendings = journeys.flatMap((journey) => kindsOf(journey).filter((kind) => kind !== 'advocate').map((kind) => ({ journey, kind, name: `${journey.id} as a ${kind}` })));

test('the journeys send all three kinds between them', () => {
  assert.deepEqual([...new Set(sendings.map(({ kind }) => kind))].toSorted(), ['comment', 'complaint', 'compliment']);
  assert.ok(sendings.length >= journeys.length);
});

for (const { journey, kind, name } of sendings) {
  suite(name, () => {
    const answers = fullOf(journey, essex, kind);
    const record = recordOf({ journey, council: essex, answers }, words);

    test('criterion 83: an e-mail is sent only to whoever asks for one, and the check page shows where', () => {
      assert.ok(caused(record).includes('acknowledgement'));
      assert.equal(composed('acknowledgement', record).to, address);
      for (const without of [{ copy: 'no' }, { copy: '' }, { email: '' }]) {
        assert.ok(!caused(recordOf({ journey, council: essex, answers: { ...answers, ...without } }, words)).includes('acknowledgement'), JSON.stringify(without));
      }
      const rows = checkRows(pathThrough(journey, answers, essex), { journey, words: words('en'), addressOf: (step) => step });
      assert.ok(rows.some(({ value }) => value.text === address));
    });

    test('criterion 84: the subject and the sender give no topic, and the mail holds no story, name or link', () => {
      const { subject, text, html } = composed('acknowledgement', record);
      assert.equal(subject, words(record.replyLanguage, record.wording)('mails:acknowledgement.subject', { reference: record.reference }));
      assert.doesNotMatch(subject, /complain|comment|thank|child|social|council|service|cwyn|sylw|diolch|plant|cyngor|gwasanaeth/i);
      assert.doesNotMatch(readConfig({}, '/srv/heard').mailFrom, /complain|child|social|thank/i);
      for (const said of [text, html]) assert.doesNotMatch(said, new RegExp(`${canary}|${address}|https?:|href|token`), said);
    });

    test('criterion 85: the HTML says its language and direction, can be read, needs no image, and has a text beside it', () => {
      for (const mail of caused(record) as MailName[]) {
        const { html, text, language } = composed(mail, record);
        assert.match(html, new RegExp(`^<!doctype html>\\n<html lang="${language}" dir="ltr">`), mail);
        assert.deepEqual([...elementsOf(html, 'img'), ...elementsOf(html, 'svg'), ...elementsOf(html, 'link')], [], mail);
        const colours = (property: string) => [...new Set([...html.matchAll(new RegExp(`[";]${property}:(#[0-9a-f]{6})`, 'g'))].map(([, colour]) => colour ?? ''))];
        for (const ink of colours('color')) for (const paper of colours('background-color')) assert.ok(contrast(ink, paper) >= 4.5, `${mail}: ${ink} on ${paper}`);
        assert.ok(text.length > 200, mail);
      }
    });

    for (const language of languages) {
      for (const council of [essex, monmouthshire]) {
        test(`criterion 86: sent in ${language} for ${council.id}, it has the day, the telephone, what comes next and the right ombudsman`, () => {
          const sent = recordOf({ journey, council, language, answers: { ...fullOf(journey, council, kind), ...('replyLanguage' in journey.questions && { replyLanguage: language }) } }, words);
          const mail = composed('acknowledgement', sent);
          const say = words(language, sent.wording);
          assert.equal(mail.language, language);
          for (const said of [withWeekday('2026-11-23', language), council.contact.phone, nextIn(sent, language)]) assert.ok(mail.text.includes(said), said);
          const name = say(`law:bodies.ombudsman.${council.nation}.name`);
          const other = say(`law:bodies.ombudsman.${council.nation === 'wales' ? 'england' : 'wales'}.name`);
          assert.equal(mail.text.includes(name), kind !== 'compliment');
          assert.equal(mail.text.includes(bodies.ombudsman[council.nation]?.phone ?? name), kind !== 'compliment');
          assert.ok(!mail.text.includes(other));
        });
      }
    }

    test('criterion 88: the team reads the safety answer, the child’s voice and whom not to tell before the words, and the words as they were written', () => {
      const { text } = composed('team', record);
      const places = ['today', 'contact', 'childVoice', 'transcript'].map((section) => text.indexOf(`\n${words('en')(`mails:${section}.heading`)}\n---`));
      assert.ok(places.every((place) => place > 0), `${places}`);
      assert.deepEqual(places, places.toSorted((one, other) => one - other));
      const [today = 0, contact = 0, , transcript = 0] = places;
      const safety = record.transcript.find(({ name }) => ['risk', 'safe', 'concern'].includes(name)) ?? assert.fail(`${journey.id} has no room for safety`);
      assert.ok(text.slice(today, contact).includes(`${safety.question.en}\n`), safety.name);
      assert.ok(text.slice(today, contact).includes(safety.answer.en[0] ?? 'nothing'), safety.name);
      if ('notTold' in record.answers) assert.ok(text.slice(contact, transcript).includes(canary), 'who must not know');
      assert.ok(text.slice(transcript).split(canary).length > 1);
      assert.match(text, new RegExp(words('en')(`mails:childVoice.words.${record.childVoice?.words}`)));
    });

    test('criterion 96: the language that was used is stored and shown to the team, and is the language of the answer unless another was asked for', () => {
      for (const language of languages) {
        const { replyLanguage: _, ...rest } = answers as { replyLanguage?: unknown };
        const sent = recordOf({ journey, council: essex, language, answers: rest }, words);
        assert.deepEqual([sent.language, sent.replyLanguage], [language, language]);
        const { text } = composed('team', sent);
        assert.ok(text.includes(`${words('en')('mails:labels.languageUsed')}: ${words('en')(`mails:languages.${language}`)}`));
        assert.ok(text.includes(words('en')(`mails:writer.answerIn.${language === 'cy' ? 'wished' : language}`)));
        assert.equal(composed('acknowledgement', sent).language, language);
      }
    });
  });
}

/** What an acknowledgement says will follow: a day, where the law gives one, and a sentence otherwise. */
function nextIn({ kind, wording, decision }: CaseRecord, language: Language): string {
  const say = words(language, wording);
  if (kind !== 'complaint') return say(`mails:acknowledgement.next.${kind}`);
  const running = decision.clocks.find(({ starts, due }) => starts !== undefined && due !== undefined);
  return running === undefined ? say('mails:acknowledgement.nothing.ring') : say('mails:acknowledgement.days');
}

suite('criterion 87: a child’s e-mail', () => {
  const listening = journeys.filter(({ audience }) => audience === 'child');
  const acknowledged = (journey: Journey, voice: 'simple' | 'more', language: Language) => composed('acknowledgement', recordOf({ journey, council: monmouthshire, answers: fullOf(journey, monmouthshire), voice, language }, words));

  for (const journey of listening) {
    for (const language of languages) {
      test(`has the words that the child chose, in ${language}`, () => {
        const [simple, more] = (['simple', 'more'] as const).map((voice) => acknowledged(journey, voice, language).text) as [string, string];
        assert.notEqual(simple, more);
        for (const voice of ['simple', 'more'] as const) {
          const text = voice === 'simple' ? simple : more;
          for (const key of ['title', 'keep', 'seen', 'automatic']) assert.ok(text.includes(words(language, voice)(`mails:acknowledgement.${key}`)), `${voice}: ${key}`);
        }
      });

      test(`says that others may see it and carries nothing, in ${language}`, () => {
        const { text, attachments } = acknowledged(journey, 'more', language);
        assert.match(text, language === 'en' ? /Other people may see your messages/ : /Efallai bydd pobl eraill yn gweld dy negeseuon/);
        assert.deepEqual(attachments, []);
      });
    }

    test('never says chi to a child in Welsh', () => {
      for (const voice of ['simple', 'more'] as const) assert.doesNotMatch(acknowledged(journey, voice, 'cy').text, /\b(?:chi|eich|gallwch|ffoniwch)\b/i);
    });
  }
});
