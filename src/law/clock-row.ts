/**
 * A limit, as a row of data, and what it comes to on the calendar.
 */
import type { ClockId, EventCode, Procedure, TaskCode } from './decision.ts';
import type { HeadFacts, IsoDate } from './facts.ts';
import type { Because } from './rule.ts';
import { daysAfter, lastDayOfMonths, monthsAfter, type WorkingCalendar } from './working-days.ts';

/** How long a limit is. */
export type Period =
  | { readonly workingDays: number }
  | { readonly workingDaysBefore: number }
  | { readonly days: number }
  | { readonly months: number }
  | { readonly monthsBeginningOn: number }
  /** “As soon as possible”: a duty without a number. */
  | 'soon';

/** A head as a clock sees it: its facts, and what officers must still decide about it. */
export interface ClockHead {
  readonly id: string;
  readonly facts: HeadFacts;
  readonly procedures: readonly Procedure[];
  readonly tasks: ReadonlySet<TaskCode>;
}

/** One limit. */
export interface ClockRow {
  readonly id: ClockId;
  readonly procedures: readonly Procedure[];
  /** The stage that the limit belongs to; a head that has passed it no longer meets it. */
  readonly stage?: 1 | 2 | 3;
  /** The limit exists only for some heads. */
  readonly when?: (head: ClockHead) => boolean;
  readonly starts: EventCode;
  /** The last lawful moment of the start, so that dates can be shown before it happens. */
  readonly startsWithin?: { readonly of: EventCode; readonly period: Period };
  /** Other things which, when the head has them, move the start to when they happen. The latest counts. */
  readonly movedBy?: (head: ClockHead) => readonly EventCode[];
  /** Things which move the start when they happen, and are not awaited. */
  readonly mayMoveTo?: EventCode;
  readonly period: Period;
  /** The longest the limit may become, from the same start. */
  readonly longest?: Period | undefined;
  readonly because: Because;
  readonly from?: IsoDate;
  readonly until?: IsoDate;
}

/** The last day of a period that starts on a day; none, if it has no number. */
export function endOf(period: Period, start: IsoDate, calendar: WorkingCalendar): IsoDate | undefined {
  if (period === 'soon') return undefined;
  if ('workingDays' in period) return calendar.after(start, period.workingDays);
  if ('workingDaysBefore' in period) return calendar.before(start, period.workingDaysBefore);
  if ('days' in period) return daysAfter(start, period.days);
  if ('months' in period) return monthsAfter(start, period.months);
  return lastDayOfMonths(start, period.monthsBeginningOn);
}
