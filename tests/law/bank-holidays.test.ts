import assert from 'node:assert/strict';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import Holidays from 'date-holidays';
import { calendarFrom } from '#cases/calendar-file.ts';
import { bankHolidays } from '#law/bank-holidays.ts';
import { caseClocks } from '#law/decide-case.ts';
import { englandAndWales } from '#law/working-days.ts';
import { essex } from '../support/councils.ts';

// The library gives 25 and 26 December their own days beside the days in lieu; on a weekend they are no working days in any case.
const isWeekend = (day: string) => [0, 6].includes(new Date(`${day}T00:00:00Z`).getUTCDay());

for (const region of ['ENG', 'WLS']) {
  for (const year of [2024, 2025, 2026, 2027, 2028]) {
    test(`the bank holidays of ${year} are those that a well-kept library knows for ${region}`, () => {
      const known = new Holidays('GB', region).getHolidays(year).filter(({ type }) => type === 'public' || type === 'bank').map(({ date }) => date.slice(0, 10));
      const working = (list: readonly string[]) => [...new Set(list)].filter((day) => !isWeekend(day)).toSorted();
      assert.deepEqual(working(bankHolidays.days.filter((day) => day.startsWith(String(year)))), working(known));
    });
  }
}

const fileWith = (content: unknown): string => {
  const file = join(mkdtempSync(join(tmpdir(), 'heard-')), 'holidays.json');
  writeFileSync(file, JSON.stringify(content));
  return file;
};

const facts = { receivedOn: '2026-11-23', relationship: 'parent', heads: [{ id: 'help', matter: 'support' }] } as const;
const stage1 = (calendar = englandAndWales) => caseClocks({ ...facts, heads: [facts.heads[0]] }, essex, {}, calendar).find(({ id }) => id === 'en-stage-1')?.due;

test('a holiday that is proclaimed moves the dates of a case that is already open', () => {
  assert.equal(stage1(), '2026-12-07');
  assert.equal(stage1(calendarFrom(fileWith({ add: ['2026-12-01'] }))), '2026-12-08');
});

test('a holiday that is taken back moves them again', () => {
  assert.equal(calendarFrom(fileWith({ remove: ['2026-12-28'] })).isWorkingDay('2026-12-28'), true);
});

test('a wrong list of holidays names the file and the field', () => {
  assert.throws(() => calendarFrom(fileWith({ add: ['1 December'] })), /holidays\.json: add\.0: /);
});
