/** When somebody reads what is sent now. Whoever writes at night must not believe that anybody is there. */
import type { Council } from '#councils/council.ts';
import { dayOf, timeOf, type IsoDate } from '#i18n/dates.ts';
import type { WorkingCalendar } from '#law/working-days.ts';

/** Whether somebody is there now, and by when somebody reads it. */
export interface Reading {
  /** Whether the office is open at this moment. */
  readonly open: boolean;
  /** The day by whose end a person has read it: the next working day. */
  readonly by: IsoDate;
}

/** Works it out from the council’s hours, given in London time. `now` is in milliseconds since 1970. */
export function reading(now: number, { days, opens, closes }: Council['contact']['hours'], calendar: WorkingCalendar): Reading {
  const today = dayOf(now);
  const time = timeOf(now);
  // Monday is 1 in a profile, as in ISO 8601.
  const weekday = new Date(`${today}T00:00:00Z`).getUTCDay() || 7;
  return { open: days.includes(weekday) && calendar.isWorkingDay(today) && opens <= time && time < closes, by: calendar.after(today, 1) };
}
