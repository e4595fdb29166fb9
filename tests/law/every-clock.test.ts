// Every limit of law, from every day of five years.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { endOf, type Period } from '#law/clock-row.ts';
import { corporateClocks, dataProtectionClocks } from '#law/corporate/clocks.ts';
import type { Events } from '#law/clocks.ts';
import { caseClocks, laws } from '#law/decide-case.ts';
import { eventCodes } from '#law/decision.ts';
import { clocks as england } from '#law/england/clocks.ts';
import { clocks as wales } from '#law/wales/clocks.ts';
import { daysAfter, englandAndWales } from '#law/working-days.ts';
import { councils, essex } from '../support/councils.ts';
import { anyFacts } from './any-facts.ts';

const rows = [...england, ...wales, ...councils.flatMap(corporateClocks), ...dataProtectionClocks];
const days = Array.from({ length: 3 * 365 + 2 * 366 }, (_, index) => daysAfter('2024-01-01', index));

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
  assert.ok(lengths.length > 5, `${lengths.length} lengths`);
  const ends = lengths.map((workingDays) => endsOf({ workingDays }));
  ends.slice(1).forEach((longer, index) => days.forEach((day, at) => assert.ok(String(ends[index]?.[at]) < String(longer[at]), `${lengths[index]} and ${lengths[index + 1]} from ${day}`)));
});

const event = fc.constantFrom(...days);
const anyEvents = fc.record(Object.fromEntries(eventCodes.map((code) => [code, event])), { requiredKeys: [] });

test('whatever the facts and whatever has happened, a limit ends after it starts, on a day of its kind, and later when it is extended', () => {
  const council = fc.constantFrom(...councils);
  fc.assert(
    fc.property(anyFacts, anyEvents, council, (facts, events, where) => {
      const known = new Map([...laws[where.nation].clocks, ...corporateClocks(where), ...dataProtectionClocks].map((row) => [row.id, row]));
      for (const { id, starts, due, extendable } of caseClocks(facts, where, events, englandAndWales)) {
        const period = known.get(id)?.period ?? assert.fail(id);
        if (starts === undefined || due === undefined) continue;
        const isBefore = typeof period === 'object' && 'workingDaysBefore' in period;
        assert.ok(isBefore ? due < starts : due > starts, `${id} from ${starts} to ${due}`);
        if (countsWorkingDays(period)) assert.ok(englandAndWales.isWorkingDay(due), `${id} ends on ${due}`);
        assert.ok(extendable === undefined || extendable > due, `${id} from ${starts} to ${due}, or ${extendable}`);
      }
    }),
    { numRuns: 3_000 },
  );
});

test('whatever the facts, what happens a day later never makes a limit end earlier', () => {
  fc.assert(
    fc.property(anyFacts, anyEvents, fc.constantFrom(...eventCodes), (facts, events, moved) => {
      const before = { ...events, [moved]: events[moved] ?? '2026-11-23' };
      const dues = (happened: Events) => new Map(caseClocks(facts, essex, happened, englandAndWales).flatMap(({ id, heads, due }) => heads.map((head) => [`${id} of ${head}`, due] as const)));
      const later = dues({ ...before, [moved]: daysAfter(before[moved] ?? assert.fail(), 1) });
      for (const [clock, due] of dues(before)) assert.ok(due === undefined || (later.get(clock) ?? '') >= due, clock);
    }),
    { numRuns: 1_000 },
  );
});
