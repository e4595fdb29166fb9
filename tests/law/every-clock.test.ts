// Every limit of law, from every day of five years.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { endOf, type Period } from '#law/clock-row.ts';
import { corporateClocks, dataProtectionClocks } from '#law/corporate/clocks.ts';
import { clocks as england } from '#law/england/clocks.ts';
import { clocks as wales } from '#law/wales/clocks.ts';
import { daysAfter, englandAndWales } from '#law/working-days.ts';
import { councils } from '../support/councils.ts';

const rows = [...england, ...wales, ...councils.flatMap(corporateClocks), ...dataProtectionClocks];
const days = Array.from({ length: 5 * 365 + 1 }, (_, index) => daysAfter('2024-01-01', index));

/** The last day of a period from each of the days, worked out once for each length there is. */
const ends = new Map<string, readonly (string | undefined)[]>();
function endsOf(period: Period): readonly (string | undefined)[] {
  const key = JSON.stringify(period);
  const known = ends.get(key) ?? days.map((day) => endOf(period, day, englandAndWales));
  ends.set(key, known);
  return known;
}

const countsWorkingDays = (period: Period): period is { readonly workingDays: number } => typeof period === 'object' && 'workingDays' in period;

test('there are as many limits as the law has', () => {
  assert.ok(rows.length > 35, `${rows.length} limits`);
});

for (const { id, period, longest } of rows) {
  if (period === 'soon') continue;

  test(`${id}: a later start never ends earlier`, () => {
    const found = endsOf(period);
    found.forEach((end, index) => assert.ok(index === 0 || String(found[index - 1]) <= String(end), `from ${days[index]}`));
  });

  if (countsWorkingDays(period)) {
    test(`${id}: never ends on a day that is not a working day`, () => {
      endsOf(period).forEach((end, index) => assert.ok(englandAndWales.isWorkingDay(String(end)), `from ${days[index]} to ${end}`));
    });
  }

  if (longest) {
    test(`${id}: extended, it never ends before it would have`, () => {
      const [usual, extended] = [endsOf(period), endsOf(longest)];
      days.forEach((day, index) => assert.ok(String(usual[index]) < String(extended[index]), `from ${day}`));
    });
  }
}

test('a limit of more working days never ends before one of fewer', () => {
  const lengths = [...new Set(rows.flatMap(({ period, longest }) => [period, longest]).flatMap((period) => (period && countsWorkingDays(period) ? [period.workingDays] : [])))].toSorted((a, b) => a - b);
  assert.ok(lengths.length > 5);
  fc.assert(
    fc.property(fc.constantFrom(...days), fc.integer({ min: 0, max: lengths.length - 2 }), (day, index) => {
      const [shorter, longer] = [lengths[index] ?? 0, lengths[index + 1] ?? 0];
      return englandAndWales.after(day, shorter) < englandAndWales.after(day, longer);
    }),
    { numRuns: 2_000 },
  );
});
