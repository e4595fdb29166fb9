import assert from 'node:assert/strict';
import { join } from 'node:path';
import { suite, test } from 'node:test';
import { accessibility, statementParts } from '#councils/accessibility.ts';
import { helplines } from '#councils/helplines.ts';
import { languages } from '#i18n/languages.ts';
import { loadTranslator } from '#i18n/translator.ts';
import { faultsOfDatedPages } from '#setup/dated-pages.ts';
import { helplinesShown } from '#web/helplines-view.ts';
import { issuesShown } from '#web/issues-view.ts';
import { warnOfOldNumbers } from '#web/old-numbers.ts';
import type { Event } from '#web/log.ts';
import { essex, monmouthshire } from '../support/councils.ts';
import { englandAndWales } from '#law/working-days.ts';

const words = loadTranslator(join(import.meta.dirname, '../../locales'));

/** The day so many days after another. */
const later = (day: string, days: number): string => new Date(Date.parse(day) + days * 24 * 60 * 60 * 1000).toISOString().slice(0, 10);

const checked = helplines.map((line) => line.checked).toSorted()[0] ?? '';
const oldest = helplines.filter((line) => line.checked === checked).map(({ id }) => id);

const warned = (day: string): readonly string[] => {
  const events: Event[] = [];
  warnOfOldNumbers({ now: () => Date.parse(`${day}T12:00:00Z`), calendar: { ...englandAndWales, knownUntil: '2099-12-31' }, log: (event) => void events.push(event) });
  return events.map(({ event }) => event);
};

suite('helplines', () => {
  test('a number checked 90 days ago is still fresh, and a day later the program says at the start that it is not', () => {
    assert.deepEqual(warned(later(checked, 90)), []);
    assert.deepEqual(warned(later(checked, 91)), oldest.map((id) => `the helpline ${id} was not checked for more than 90 days`));
  });

  test('pages are built with a number that is 179 days old, and not with one of 180', () => {
    const faults = (day: string) => faultsOfDatedPages(words, day).filter((fault) => fault.includes('helpline'));
    assert.deepEqual(faults(later(checked, 179)), []);
    assert.deepEqual(faults(later(checked, 180)).length, oldest.length);
    assert.match(faults(later(checked, 180))[0] ?? '', /emergency/);
  });

  test('every service has a number, a source and a day on which it was checked that is not in the future', () => {
    for (const { id, phone, text, source, checked: day } of helplines) {
      assert.match(phone ?? text?.to ?? '', /^[\d ]{3,}$/, id);
      assert.ok(source.length > 3 && day <= new Date().toISOString().slice(0, 10), id);
    }
  });

  test('on a Welsh page those where you can speak Welsh come first among their equals', () => {
    const young = (language: 'en' | 'cy') => helplinesShown(monmouthshire, language, words(language)).find(({ id }) => id === 'young')?.lines.map(({ id }) => id) ?? [];
    assert.deepEqual(young('cy'), ['childline', 'meic', 'commissioner-wales', 'nyas']);
    assert.notDeepEqual(young('en'), young('cy'));
  });

  test('each nation sees its own', () => {
    const shown = (council: typeof essex) => helplinesShown(council, 'en', words('en')).flatMap(({ lines }) => lines.map(({ id }) => id));
    assert.ok(shown(essex).includes('help-at-hand') && !shown(essex).includes('meic'));
    assert.ok(shown(monmouthshire).includes('meic') && !shown(monmouthshire).includes('help-at-hand'));
  });
});

suite('the accessibility statement', () => {
  const faults = (day: string) => faultsOfDatedPages(words, day).filter((fault) => fault.includes('accessibility'));

  test('criterion 18: the accessibility statement is in force today, holds for a year from its review, and stops the build after that', () => {
    assert.deepEqual(faults(new Date().toISOString().slice(0, 10)), []);
    assert.deepEqual(faults(later(accessibility.reviewed, 365)), []);
    assert.match(faults(later(accessibility.reviewed, 366)).join(), /not reviewed for 365 days/);
  });

  test('criterion 18: the accessibility statement stops the build when it is in one language, or lacks a part or the words of an issue', () => {
    const [issue] = accessibility.issues;
    const without = (lost: (language: string, key: string) => boolean) =>
      faultsOfDatedPages({ has: (language, key) => !lost(language, key) && words.has(language, key) }, accessibility.reviewed);
    assert.equal(without((language, key) => language === 'cy' && key.startsWith('pages:accessibility.')).length, statementParts.length + 2 + accessibility.issues.length);
    assert.deepEqual(without((language, key) => language === 'en' && key === 'pages:accessibility.enforcement.heading'), ['No en words for pages:accessibility.enforcement.heading']);
    assert.deepEqual(without((language, key) => language === 'cy' && key.endsWith(`.${issue?.id}`)), [`No cy words for pages:accessibility.issues.${issue?.id}`]);
  });

  test('never says that the service meets the guidelines in full while an issue is listed', () => {
    assert.ok(accessibility.issues.length > 0);
    assert.equal(accessibility.compliance, 'partially');
  });

  test('lists every known issue in both languages', () => {
    for (const language of languages) {
      const shown = issuesShown((name, values) => words(language)(`pages:accessibility.${name}`, values)).flatMap(({ issues }) => issues);
      assert.equal(shown.length, accessibility.issues.length);
    }
  });
});
