import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { CaseRecord } from '#cases/record.ts';
import { composer } from '#delivery/compose.ts';
import { withWeekday } from '#i18n/dates.ts';
import { loadTranslator } from '#i18n/translator.ts';
import { essex, monmouthshire } from '../support/example-councils.ts';
import { aRecord, aWelshRecord, typed, whatHappened } from '../support/record.ts';

const words = loadTranslator(new URL('../../locales', import.meta.url).pathname);

const acknowledged = (record: CaseRecord) =>
  composer({ councils: [essex, monmouthshire], words })({ mail: 'acknowledgement', submission: record.id }, Buffer.from(JSON.stringify(record)));

// Words that no sentence of ours could hold by chance.
const secret = fc.uuid();

test('whatever somebody wrote, none of it is in the mail that others may read', () => {
  fc.assert(
    fc.property(secret, secret, secret, secret, secret, (story, name, phone, notTold, label) => {
      const record = aRecord({
        transcript: [whatHappened(story), typed('child', 'childName', { en: label, cy: label }, name)],
        person: { ...aRecord().person, name, phone, address: story, goodTime: story },
        notTold,
        heads: aRecord().heads.map((head) => ({ ...head, label: { en: label, cy: label }, topic: label })),
        answers: { whatHappened: story, childName: name },
      });
      const { text, html, subject, attachments } = acknowledged(record);
      for (const said of [story, name, phone, notTold, label]) assert.ok(!`${subject}${text}${html}`.includes(said));
      assert.equal(attachments.length, 0);
    }),
    { numRuns: 20 },
  );
});

test('it names no part, no answer and no topic, and holds no link', () => {
  const record = aRecord();
  const { text, html, subject } = acknowledged(record);
  assert.equal(subject, 'We have your message: 7KM-4QD-X9R');
  const told = [...record.heads.flatMap(({ label, topic }) => [label.en, topic]), ...record.transcript.flatMap(({ question, answer }) => [question.en, ...answer.en])];
  for (const said of told.filter((words) => words.length > 3)) assert.ok(!text.includes(said), said);
  assert.doesNotMatch(html, /<a\b|href|https?:|rose/i);
});

test('it gives the days, the telephone, what to do if nothing comes and the ombudsman of that nation', () => {
  for (const [record, ombudsman] of [[aRecord(), 'Local Government and Social Care Ombudsman'], [aWelshRecord(), 'Ombwdsmon Gwasanaethau Cyhoeddus Cymru']] as const) {
    const { text, language } = acknowledged(record);
    const days = record.decision.clocks.flatMap(({ starts, due }) => (starts && due ? [due] : []));
    assert.ok(days.length > 0);
    for (const day of days) assert.ok(text.includes(withWeekday(day, language)), day);
    for (const said of ['01632 960001', '09:00', ombudsman, words(language)('mails:acknowledgement.nothing.ring'), words(language)('mails:acknowledgement.seen')]) {
      assert.ok(text.includes(said), said);
    }
  }
});

test('a day that concerns personal information is given without saying so', () => {
  const record = aWelshRecord({ replyLanguage: 'en' });
  assert.ok(record.decision.clocks.some(({ id }) => id === 'data-acknowledge'));
  const { text } = acknowledged(record);
  assert.ok(text.includes(`Wednesday 23 December 2026\n..........................\n\n${words('en')('mails:acknowledgement.hear')}`));
  assert.doesNotMatch(text, /personal|data/i);
});

test('a day is promised only for what has begun', () => {
  const { clocks } = aRecord().decision;
  const waiting = clocks.filter(({ starts }) => starts === undefined).map(({ id }) => words('en')(`law:clocks.${id}.person`));
  assert.ok(waiting.length > 0);
  const running = new Set(clocks.filter(({ starts }) => starts !== undefined).map(({ id }) => words('en')(`law:clocks.${id}.person`)));
  const { text } = acknowledged(aRecord());
  assert.deepEqual(waiting.filter((sentence) => !running.has(sentence) && text.includes(sentence)), []);
});

test('it is written in the language the person asked to be answered in', () => {
  assert.equal(acknowledged(aRecord({ language: 'en', replyLanguage: 'cy' })).language, 'cy');
  assert.equal(acknowledged(aWelshRecord({ replyLanguage: 'en' })).language, 'en');
});

test('a council in Wales says in both versions that Welsh is welcome and leads to no delay, and none in England promises it', () => {
  for (const language of ['en', 'cy'] as const) {
    const promise = words(language)('mails:acknowledgement.welsh');
    assert.ok(acknowledged(aWelshRecord({ replyLanguage: language })).text.includes(promise));
    assert.ok(!acknowledged(aRecord({ replyLanguage: language })).text.includes(promise));
  }
});

test('the days on which the telephone is answered read naturally in Welsh', () => {
  assert.ok(acknowledged(aWelshRecord()).text.includes('Ar agor: Dydd Llun i ddydd Gwener, 09:00–17:00'));
});
