import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { daysAfter, englandAndWales as calendar, lastDayOfMonths, monthsAfter, workingCalendar } from '#law/working-days.ts';
import { english, welsh } from './worked-dates.ts';

for (const [start, ...ends] of english) {
  test(`10, 20, 25 and 65 working days after ${start} skip weekends and bank holidays`, () => {
    assert.deepEqual([10, 20, 25, 65].map((days) => calendar.after(start, days)), ends);
  });
}

for (const [start, acknowledged, discussed, written] of welsh) {
  test(`the Welsh limits of 2, 10 and 5 working days follow one another from ${start}`, () => {
    assert.equal(calendar.after(start, 2), acknowledged);
    assert.equal(calendar.after(acknowledged, 10), discussed);
    assert.equal(calendar.after(discussed, 5), written);
  });
}

test('the panel’s limits follow one another from a request on 1 December 2026', () => {
  const meeting = calendar.after('2026-12-01', 30);
  const report = calendar.after(meeting, 5);
  assert.deepEqual([meeting, report, calendar.after(report, 15)], ['2027-01-15', '2027-01-22', '2027-02-12']);
});

test('a complaint received on a Sunday is due on the same day as one received on the Friday before it', () => {
  assert.equal(calendar.after('2026-11-22', 10), calendar.after('2026-11-20', 10));
});

test('six months that begin on 10 January end on 9 July', () => {
  assert.equal(lastDayOfMonths('2026-01-10', 6), '2026-07-09');
});

test('six months that begin on the last day of August end with February', () => {
  assert.equal(lastDayOfMonths('2026-08-31', 6), '2027-02-28');
});

test('a year after 29 February is 28 February', () => {
  assert.equal(monthsAfter('2024-02-29', 12), '2025-02-28');
});

test('a bank holiday that is added moves the days that follow', () => {
  const amended = workingCalendar({ days: ['2026-11-25'], knownUntil: '2026-12-31' });
  assert.equal(amended.after('2026-11-23', 10), '2026-12-08');
});

test('Christmas Day and Boxing Day are no working days even where no list names them', () => {
  const unlisted = workingCalendar({ days: [], knownUntil: '2026-01-01' });
  assert.deepEqual(['2028-12-22', '2028-12-25', '2028-12-26', '2028-12-27'].map(unlisted.isWorkingDay), [true, false, false, true]);
  assert.deepEqual(['2025-12-25', '2025-12-26', '2025-11-25', '2025-11-26'].map(unlisted.isWorkingDay), [false, false, true, true]);
});

test('days when offices are shut, school holidays and St David’s Day are working days', () => {
  assert.deepEqual(['2026-12-29', '2026-12-31', '2026-08-12', '2027-03-01'].map(calendar.isWorkingDay), [true, true, true, true]);
});

const anyDay = fc.integer({ min: 0, max: 1700 }).map((days) => daysAfter('2024-01-01', days));
const someDays = fc.integer({ min: 1, max: 80 });

test('a limit never ends on a day that is not a working day', () => {
  fc.assert(fc.property(anyDay, someDays, (day, count) => calendar.isWorkingDay(calendar.after(day, count))), { numRuns: 200 });
});

test('a longer limit never ends before a shorter one', () => {
  fc.assert(fc.property(anyDay, someDays, (day, count) => calendar.after(day, count) < calendar.after(day, count + 1)), { numRuns: 200 });
});

test('a later start never ends earlier', () => {
  fc.assert(fc.property(anyDay, someDays, (day, count) => calendar.after(day, count) <= calendar.after(daysAfter(day, 1), count)), { numRuns: 200 });
});

test('counting back from the end of a limit returns to the working day on which it began', () => {
  const workingDay = anyDay.filter((day) => calendar.isWorkingDay(day));
  fc.assert(fc.property(workingDay, someDays, (day, count) => calendar.before(calendar.after(day, count), count) === day), { numRuns: 200 });
});

test('months that begin on a day end before the same day of the later month', () => {
  fc.assert(fc.property(anyDay, fc.integer({ min: 1, max: 12 }), (day, months) => lastDayOfMonths(day, months) <= monthsAfter(day, months)), { numRuns: 200 });
});
