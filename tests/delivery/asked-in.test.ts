// What is read from a record by name is still called so in the forms: else a section of a mail, or a line of the record, stays empty without a word.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { urgencies } from '#cases/record.ts';
import { aboutSafety, askedIn } from '#delivery/mails/sections/asked-in.ts';
import { loadTranslator } from '#i18n/translator.ts';
import { journeys } from '#journeys/index.ts';
import { isExit, type Answers } from '#journeys/journey.ts';
import { englandAndWales } from '#law/working-days.ts';
import { makeRecord } from '#web/make-record.ts';
import { essex } from '../support/councils.ts';

const words = loadTranslator(new URL('../../locales', import.meta.url).pathname);
const pages = new Set<string>(journeys.flatMap(({ steps }) => steps.filter((step) => !isExit(step)).map(({ id }) => id)));
const questions = new Set(journeys.flatMap((journey) => Object.keys(journey.questions)));

test('every step that a mail reads is a page of a form', () => {
  assert.deepEqual(Object.values(askedIn).flat().filter((step) => !pages.has(step)), []);
});

test('every question about safety that a mail reads first is asked in a form', () => {
  assert.deepEqual(aboutSafety.filter((name) => !questions.has(name)), []);
});

test('a change and court proceedings, which are urgent, are asked about on pages of their names', () => {
  assert.deepEqual(urgencies.filter((urgency) => pages.has(urgency)), ['change-soon', 'proceedings']);
});

test('every answer that a record is made from is asked for in a form', () => {
  const read = new Set<string>();
  const answers = new Proxy<Answers>({}, { get: (_, name) => void read.add(String(name)) });
  for (const journey of journeys) {
    makeRecord(
      { id: '0b9c7a52-6f0e-4c55-9c8e-3a1d5f2b7e10', reference: '7KM-4QD-X9R', journey, path: { steps: [], answers }, council: essex, language: 'en', voice: 'adult', via: '', now: Date.parse('2026-11-23T10:15:00Z') },
      { words, calendar: englandAndWales },
    );
  }
  assert.ok(read.has('visitPlace') && read.has('replyLanguage'));
  assert.deepEqual([...read].filter((name) => !questions.has(name)), []);
});
