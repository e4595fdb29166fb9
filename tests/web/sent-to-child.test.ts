/** What a child reads once it is sent must be true of what they said, of who can answer, and of the hour. */
import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
import type { Council } from '#councils/council.ts';
import { languages, type Language } from '#i18n/languages.ts';
import { loadTranslator } from '#i18n/translator.ts';
import { listen, type ListenAnswers } from '#journeys/listen.ts';
import { englandAndWales } from '#law/working-days.ts';
import { makeRecord } from '#web/make-record.ts';
import { receiptFor } from '#web/receipts.ts';
import { childStops, ombudsman, thanks, type Telling } from '#web/sent-to-child.ts';
import { onlySaying } from '../support/child-answers.ts';
import { essex, monmouthshire } from '../support/councils.ts';

const translator = loadTranslator(join(import.meta.dirname, '../../locales'));

const officeHours = '2026-11-23T10:15:00Z';
const lateEvening = '2026-11-23T21:40:00Z';

interface Sent {
  readonly at?: string;
  readonly council?: Council;
  readonly language?: Language;
}

/** The lines and the dates that a child is shown. */
function told(answers: Partial<ListenAnswers>, { at = officeHours, council = essex, language = 'en' }: Sent = {}) {
  const record = makeRecord(
    { id: '0b9c7a52-6f0e-4c55-9c8e-3a1d5f2b7e10', reference: '7KM-4QD-X9R', journey: listen, path: onlySaying(answers, council), council, language, voice: 'more', via: '', now: Date.parse(at) },
    { words: translator, calendar: englandAndWales },
  );
  const telling: Telling = { journey: listen, council, calendar: englandAndWales, language, words: translator(language, 'more') };
  const receipt = receiptFor(record, Date.parse(at));
  return { outside: ombudsman(receipt, telling), lines: thanks(receipt, telling), stops: childStops(receipt, telling), said: (key: string) => telling.words(`listen:sent.${key}`) };
}

const reachable: Partial<ListenAnswers> = { name: 'Ash', contact: ['phone'], phone: '01632 960 123' };

for (const language of languages) {
  test(`only a child who said so reads that they may not be safe (${language})`, () => {
    for (const safe of ['not-safe', 'unsure-safe'] as const) {
      const { stops, said } = told({ ...reachable, about: ['home'], safe }, { language });
      assert.ok(stops.some(({ body }) => body === said('readsNowBody')), safe);
    }
    // Without a name or a way to reach them the law has somebody look today, and the child is not told that they said something.
    for (const answers of [{ feelings: ['sad'] }, { ...reachable, about: ['home'], safe: 'safe' }] as const) {
      const { stops, said } = told(answers, { language });
      assert.ok(stops.every(({ body }) => body !== said('readsNowBody') && body !== said('readsSoonBody')));
      assert.ok(stops.some(({ title }) => title === said('reads')));
    }
  });

  test(`when the office is closed nobody is promised to be read today, however urgent it is (${language})`, () => {
    const { stops, lines, said } = told({ ...reachable, about: ['home'], safe: 'not-safe' }, { language, at: lateEvening });
    assert.ok(lines.includes(said('closed')));
    assert.ok(stops.every(({ title }) => title !== said('readsNow')));
    assert.equal(stops.find(({ body }) => body === said('readsSoonBody'))?.date, language === 'en' ? 'Tuesday 24 November 2026' : 'Dydd Mawrth 24 Tachwedd 2026');
  });

  test(`whoever gave no way to be reached is promised no answer, whatever they chose (${language})`, () => {
    for (const answers of [{ feelings: ['sad'] }, { ways: ['phone-me'] }, { about: ['home'], contact: ['phone'] }, { about: ['home'], name: 'Ash', contact: ['none'] }] as const) {
      for (const council of [essex, monmouthshire]) {
        const { lines, stops, said } = told(answers, { language, council });
        assert.ok(lines.includes(said('noContact')), JSON.stringify(answers));
        assert.ok(!lines.includes(said('complaint')) && lines.includes(said('complaintUnanswered')), JSON.stringify(answers));
        assert.ok(stops.every(({ title }) => title !== said('answers') && title !== said('talks')));
      }
    }
  });

  test(`whoever asked us to come, or gave one way, is not told that they hear nothing (${language})`, () => {
    for (const answers of [{ ways: ['visit-me'], visitPlace: 'At school, on Friday' }, { about: ['home'], contact: ['someone'], someone: 'My nan' }] as const) {
      const { lines, stops, said } = told(answers, { language });
      assert.ok(!lines.includes(said('noContact')) && lines.includes(said('complaint')));
      assert.ok(stops.some(({ title }) => title === said('answers')));
    }
  });

  test(`an e-mail is announced only to a child who asked for one and gave an address (${language})`, () => {
    const copy = { about: ['home'], contact: ['email'], copy: 'yes' } as const;
    assert.ok(told({ ...copy, email: 'ash@example.org' }, { language }).lines.includes(translator(language, 'more')('listen:sent.copySent')));
    assert.ok(!told(copy, { language }).lines.includes(translator(language, 'more')('listen:sent.copySent')));
  });

  test(`good news has nothing to be unhappy about, and is told no day of an answer (${language})`, () => {
    const { stops, said } = told({ ...reachable, about: ['good-news'] }, { language });
    assert.deepEqual(stops.map(({ title }) => title), [said('today'), said('reads')]);
  });
}

test('the sentence of a closed office is said by the council’s own hours, on working days only', () => {
  const closedAt = (at: string, council: Council = essex) => told(reachable, { at, council }).lines.includes(translator('en', 'more')('listen:sent.closed'));
  const early: Council = { ...essex, contact: { ...essex.contact, hours: { days: [1, 2, 3, 4, 5, 6], opens: '07:30', closes: '12:00' } } };
  assert.deepEqual(
    ['2026-11-23T08:59:00Z', '2026-11-23T09:00:00Z', '2026-11-23T16:59:00Z', '2026-11-23T17:00:00Z', '2026-11-28T10:00:00Z', '2026-12-25T10:00:00Z', '2026-12-28T10:00:00Z'].map((at) => closedAt(at)),
    [true, false, false, true, true, true, true],
  );
  assert.deepEqual(['2026-11-23T07:29:00Z', '2026-11-23T07:30:00Z', '2026-11-23T12:00:00Z'].map((at) => closedAt(at, early)), [true, false, true]);
});

test('the ombudsman can be rung where a number is known, and is else found by a link', () => {
  const answers = { ...reachable, about: ['home'] } as const;
  assert.equal(told(answers).outside?.phone, '0300 061 0614');
  const { phone, website, reach } = told(answers, { council: monmouthshire }).outside ?? {};
  assert.deepEqual([phone, website], [undefined, { text: 'ombudsman.wales', href: 'https://www.ombudsman.wales' }]);
  assert.match(reach ?? '', /: ombudsman\.wales$/);
});
