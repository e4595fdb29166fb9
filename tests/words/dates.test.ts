import assert from 'node:assert/strict';
import { test } from 'node:test';
import { dayOf, inWords, timeOf, withWeekday } from '#i18n/dates.ts';

const at = (instant: string) => Date.parse(instant);

test('criterion 92: a date begins with its figure in both languages, so that no Welsh word can change it', () => {
  assert.equal(inWords('2026-03-01', 'cy'), '1 Mawrth 2026');
  assert.equal(inWords('2026-03-01', 'en'), '1 March 2026');
});

test('each month has its name', () => {
  const fifths = Array.from({ length: 12 }, (_, month) => `2026-${String(month + 1).padStart(2, '0')}-05`);
  const names = (language: 'en' | 'cy') => fifths.map((day) => inWords(day, language).split(' ')[1]).join(' ');
  assert.equal(names('cy'), 'Ionawr Chwefror Mawrth Ebrill Mai Mehefin Gorffennaf Awst Medi Hydref Tachwedd Rhagfyr');
  assert.equal(names('en'), 'January February March April May June July August September October November December');
});

test('each weekday has its name, with a capital, since it stands alone', () => {
  const week = ['2026-11-22', '2026-11-23', '2026-11-24', '2026-11-25', '2026-11-26', '2026-11-27', '2026-11-28'];
  assert.deepEqual(week.map((day) => withWeekday(day, 'cy')), [
    'Dydd Sul 22 Tachwedd 2026', 'Dydd Llun 23 Tachwedd 2026', 'Dydd Mawrth 24 Tachwedd 2026', 'Dydd Mercher 25 Tachwedd 2026',
    'Dydd Iau 26 Tachwedd 2026', 'Dydd Gwener 27 Tachwedd 2026', 'Dydd Sadwrn 28 Tachwedd 2026',
  ]);
  assert.equal(withWeekday('2026-11-23', 'en'), 'Monday 23 November 2026');
});

test('the last day of a year and a leap day keep their day', () => {
  assert.equal(withWeekday('2026-12-31', 'cy'), 'Dydd Iau 31 Rhagfyr 2026');
  assert.equal(withWeekday('2027-01-01', 'en'), 'Friday 1 January 2027');
  assert.equal(inWords('2028-02-29', 'cy'), '29 Chwefror 2028');
});

test('in summer the day begins an hour before it does in Greenwich', () => {
  assert.equal(dayOf(at('2026-07-14T22:59:59Z')), '2026-07-14');
  assert.equal(dayOf(at('2026-07-14T23:00:00Z')), '2026-07-15');
  assert.equal(timeOf(at('2026-07-14T23:00:00Z')), '00:00');
});

test('in winter the day is Greenwich’s, up to the last second of the year', () => {
  assert.equal(dayOf(at('2026-12-31T23:59:59Z')), '2026-12-31');
  assert.equal(dayOf(at('2027-01-01T00:00:00Z')), '2027-01-01');
});

test('when the clocks change, the time jumps and the day does not', () => {
  assert.equal(timeOf(at('2026-03-29T00:59:00Z')), '00:59');
  assert.equal(timeOf(at('2026-03-29T01:00:00Z')), '02:00');
  assert.equal(timeOf(at('2026-10-25T00:59:00Z')), '01:59');
  assert.equal(timeOf(at('2026-10-25T01:00:00Z')), '01:00');
  assert.equal(dayOf(at('2026-10-24T23:00:00Z')), '2026-10-25');
  assert.equal(dayOf(at('2026-10-25T23:30:00Z')), '2026-10-25');
});

test('what is no date is an error that names it', () => {
  assert.throws(() => inWords('23/11/2026', 'en'), /23\/11\/2026/);
  assert.throws(() => withWeekday('2026-13-01', 'cy'), /2026-13-01/);
});
