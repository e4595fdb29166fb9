/**
 * Every limit of a case on the calendar, from what has happened so far.
 *
 * The same function serves the day a complaint arrives and every day after: give it the events, and the dates move.
 */
import { endOf, type ClockHead, type ClockRow } from './clock-row.ts';
import type { Clock, EventCode } from './decision.ts';
import type { HeadFacts, IsoDate } from './facts.ts';
import { inForce } from './rule.ts';
import type { WorkingCalendar } from './working-days.ts';

/** When things happened, so far as they have. */
export type Events = Readonly<Partial<Record<EventCode, IsoDate>>>;

/** Works out every clock of these heads. `on` is the day whose law applies. */
export function clocksOf(rows: readonly ClockRow[], heads: readonly ClockHead[], events: Events, on: IsoDate, calendar: WorkingCalendar): readonly Clock[] {
  const inForceNow = rows.filter((row) => inForce(row, on));
  return joinAlike(inForceNow.flatMap((row) => heads.filter((head) => applies(row, head)).map((head) => clockOf(row, head, events, calendar))));
}

/** Which stage a head is at when it arrives: one beyond the last that was answered. */
function stageOf({ head }: HeadFacts): 1 | 2 | 3 {
  if (head.stage === 'stage-1-answered') return 2;
  if (head.stage === 'stage-2-answered') return 3;
  return 1;
}

const applies = (row: ClockRow, head: ClockHead) =>
  row.procedures.some((procedure) => head.procedures.includes(procedure)) &&
  (row.stage === undefined || row.stage >= stageOf(head.facts)) &&
  (row.when === undefined || row.when(head));

function clockOf(row: ClockRow, head: ClockHead, events: Events, calendar: WorkingCalendar): Clock {
  const happened: Events = { ...eventsOf(head.facts), ...events };
  const awaited = [row.starts, ...(row.movedBy?.(head) ?? [])];
  const moved = [...awaited, row.mayMoveTo].flatMap((event) => (event && happened[event]) ?? []);
  const first = happened[row.starts] ?? presumedStart(row, happened, calendar);
  const starts = first && [first, ...moved].toSorted().at(-1);
  const waitsFor = awaited.filter((event) => happened[event] === undefined);
  const due = starts && endOf(row.period, starts, calendar);
  const extendable = starts && row.longest && endOf(row.longest, starts, calendar);
  return {
    id: row.id,
    heads: [head.id],
    ...(starts ? { starts } : {}),
    ...(due ? { due } : {}),
    ...(extendable ? { extendable } : {}),
    ...(waitsFor.length > 0 ? { waitsFor } : {}),
    because: row.because,
  };
}

function presumedStart(row: ClockRow, happened: Events, calendar: WorkingCalendar): IsoDate | undefined {
  const before = row.startsWithin && happened[row.startsWithin.of];
  return row.startsWithin && before && endOf(row.startsWithin.period, before, calendar);
}

/** What the facts of a head say has happened. To complain again after an answer is to ask for the next stage. */
function eventsOf({ head, receivedOn }: HeadFacts): Events {
  const firstNoticed = head.noticedOn ?? head.aroseOn;
  return {
    received: receivedOn,
    ...(firstNoticed ? { 'first-noticed': firstNoticed } : {}),
    ...(head.stage === 'stage-1-answered' ? { 'stage-2-requested': receivedOn } : {}),
    ...(head.stage === 'stage-2-answered' ? { 'panel-requested': receivedOn } : {}),
  };
}

/** One clock for all the heads whose dates are the same. */
function joinAlike(clocks: readonly Clock[]): readonly Clock[] {
  const joined = new Map<string, Clock>();
  for (const clock of clocks) {
    const key = JSON.stringify({ ...clock, heads: undefined });
    const alike = joined.get(key);
    joined.set(key, alike ? { ...alike, heads: [...alike.heads, ...clock.heads] as Clock['heads'] } : clock);
  }
  return [...joined.values()];
}
