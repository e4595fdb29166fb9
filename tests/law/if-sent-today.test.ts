import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Council } from '#councils/council.ts';
import { answerClocks } from '#law/answer-clocks.ts';
import { ifSentToday, reached, type Course } from '#law/if-sent-today.ts';
import { lawQuestions, rulebook } from '#law/rulebook.ts';
import { allRules } from '#law/all-rules.ts';
import { nations } from '#law/facts.ts';
import { englandAndWales, workingCalendar } from '#law/working-days.ts';
import { bankHolidays } from '#law/bank-holidays.ts';
import { councils, essex, monmouthshire } from '../support/councils.ts';

const monday = '2026-11-23';
const days = (course: Course, council: Council, today: string, calendar = englandAndWales) =>
  Object.fromEntries(ifSentToday(course, council, today, calendar).map(({ id, due, extendable }) => [id, extendable ? [due, extendable] : due]));

test('the council’s own procedure takes what the Code says: acknowledged on 30 November, answered on 14 December, on 30 December at the latest', () => {
  const found = days('corporate', essex, monday);
  assert.equal(found['corporate-acknowledge'], '2026-11-30');
  assert.deepEqual(found['corporate-stage-1'], ['2026-12-14', '2026-12-30']);
});

test('the statutory course in England runs through three stages to the council’s final decision', () => {
  const found = days('statutory', essex, monday);
  assert.deepEqual(found['en-stage-1'], ['2026-12-07', '2026-12-21']);
  assert.ok(String(found['en-panel-response']) > String(found['en-panel-report']));
  assert.ok(String(found['en-panel-report']) > String(found['en-panel']));
});

test('the course in Wales has two stages and no panel', () => {
  const found = days('statutory', monmouthshire, monday);
  assert.equal(found['cy-acknowledge'], '2026-11-25');
  assert.equal(found['cy-discussion'], '2026-12-09');
  assert.deepEqual(Object.keys(found).filter((id) => id.includes('panel') || id.startsWith('en-')), []);
});

test('whoever wants few dates has one of each course: an answer, or in the Welsh procedure a talk', () => {
  const shown = (course: Course, council: Council) => ifSentToday(course, council, monday, englandAndWales).flatMap(({ id }) => answerClocks[id] ?? []);
  assert.deepEqual([shown('statutory', essex), shown('corporate', essex)], [['answers'], ['answers']]);
  assert.deepEqual([shown('statutory', monmouthshire), shown('corporate', monmouthshire)], [['talks'], ['answers']]);
});

test('the last days come in their order', () => {
  const dues = ifSentToday('statutory', essex, monday, englandAndWales).map(({ due }) => due);
  assert.deepEqual(dues, dues.toSorted());
  assert.ok(dues.length > 8, `${dues.length} days`);
});

test('a course in which something happens before its clock can start is found out', () => {
  assert.throws(() => reached([['panel-met', 'en-panel']], () => []), /“panel-met”.*en-panel/);
});

test('a proclaimed holiday moves the days that come after it', () => {
  const extra = workingCalendar({ ...bankHolidays, days: [...bankHolidays.days, '2026-12-01'] });
  assert.deepEqual(days('statutory', essex, monday, extra)['en-stage-1'], ['2026-12-08', '2026-12-22']);
});

for (const council of councils) {
  test(`every course can be worked out from every fifth day of two years in ${council.id}`, () => {
    for (let day = Date.parse('2026-01-01'); day < Date.parse('2027-12-31'); day += 5 * 86_400_000) {
      const today = new Date(day).toISOString().slice(0, 10);
      for (const course of ['statutory', 'corporate'] as const) {
        const found = ifSentToday(course, council, today, englandAndWales);
        assert.ok(found.length >= 4 && found.every(({ due }) => due > today), `${course} on ${today}`);
      }
    }
  });
}

test('the rulebooks of the nations hold every rule there is, and no question is empty', () => {
  const listed = new Set(nations.flatMap((nation) => Object.values(rulebook(nation)).flat()));
  assert.equal(listed.size, new Set(allRules).size);
  for (const nation of nations) for (const question of lawQuestions) assert.ok(rulebook(nation)[question].length > 0, `${nation}: ${question}`);
});
