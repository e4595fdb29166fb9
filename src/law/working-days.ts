/**
 * Working days, as the regulations of both nations define them: not a Saturday, a Sunday, Christmas Day, Boxing Day,
 * Good Friday or a bank holiday (S.I. 2006/1738 reg. 2; S.I. 2014/1794 reg. 2; S.I. 2014/1795 reg. 2).
 *
 * The day something happens is day 0. A thing received on a Sunday was received that Sunday: treating it as received on
 * Monday would add a day. Days when council offices close, school holidays and St David’s Day are working days.
 */
import { bankHolidays, type BankHolidays } from './bank-holidays.ts';
import type { IsoDate } from './facts.ts';

/** Counts working days. */
export interface WorkingCalendar {
  readonly isWorkingDay: (day: IsoDate) => boolean;
  /** The day at the end of which so many working days have passed since `day`. */
  readonly after: (day: IsoDate, workingDays: number) => IsoDate;
  /** The last day that leaves so many working days before `day`. */
  readonly before: (day: IsoDate, workingDays: number) => IsoDate;
  /** After this day only weekends, Christmas Day and Boxing Day are known, and dates may come out too early. */
  readonly knownUntil: IsoDate;
}

/** Makes a calendar from a list of bank holidays. */
export function workingCalendar({ days, knownUntil }: BankHolidays): WorkingCalendar {
  const holidays = new Set(days);
  const isWorking = (date: Date) => !isWeekend(date) && !isChristmas(date) && !holidays.has(format(date));
  // It calls itself rather than loops, so that a mistake in it ends at once and never spins.
  const step = (date: Date, left: number, direction: 1 | -1): IsoDate => {
    if (left === 0) return format(date);
    date.setUTCDate(date.getUTCDate() + direction);
    return step(date, isWorking(date) ? left - 1 : left, direction);
  };
  return {
    isWorkingDay: (day) => isWorking(parse(day)),
    after: (day, workingDays) => step(parse(day), workingDays, 1),
    before: (day, workingDays) => step(parse(day), workingDays, -1),
    knownUntil,
  };
}

/** The calendar of England and Wales. */
export const englandAndWales: WorkingCalendar = workingCalendar(bankHolidays);

/** The day so many calendar days after another. */
export function daysAfter(day: IsoDate, days: number): IsoDate {
  const date = parse(day);
  date.setUTCDate(date.getUTCDate() + days);
  return format(date);
}

/** The same day of the month so many months later, or the last of that month when it has no such day. */
export function monthsAfter(day: IsoDate, months: number): IsoDate {
  const date = parse(day);
  const wanted = date.getUTCDate();
  date.setUTCDate(1);
  date.setUTCMonth(date.getUTCMonth() + months);
  date.setUTCDate(Math.min(wanted, lastOfMonth(date)));
  return format(date);
}

/** The last day of so many months that *begin on* a day: that day is the first, so 10 January begins six months that end on 9 July. */
export function lastDayOfMonths(firstDay: IsoDate, months: number): IsoDate {
  const corresponding = monthsAfter(firstDay, months);
  const clamped = corresponding.slice(8) !== firstDay.slice(8);
  return clamped ? corresponding : daysAfter(corresponding, -1);
}

const parse = (day: IsoDate) => new Date(`${day}T00:00:00Z`);
const format = (date: Date): IsoDate => date.toISOString().slice(0, 10);
const lastOfMonth = (date: Date) => new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 0)).getUTCDate();
const isWeekend = (date: Date) => date.getUTCDay() === 0 || date.getUTCDay() === 6;
const isChristmas = (date: Date) => date.getUTCMonth() === 11 && (date.getUTCDate() === 25 || date.getUTCDate() === 26);
