/**
 * Holidays that are proclaimed after this program was made. An operator lists them in a file, and every date is worked out anew: those of
 * new cases, and those of open ones, since the dates of a case are never stored apart from what happened.
 */
import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { bankHolidays } from '#law/bank-holidays.ts';
import { workingCalendar, type WorkingCalendar } from '#law/working-days.ts';

const amendments = z.strictObject({
  /** Bank holidays of England and Wales to add. */
  add: z.array(z.iso.date()).default([]),
  /** Listed days that turned out not to be holidays. */
  remove: z.array(z.iso.date()).default([]),
  /** The last day up to which the list is now complete. */
  knownUntil: z.iso.date().optional(),
});

/** The calendar of England and Wales with the amendments of a file, or without any; the error of a wrong file names the field. */
export function calendarFrom(file: string | undefined): WorkingCalendar {
  if (file === undefined) return workingCalendar(bankHolidays);
  const result = amendments.safeParse(JSON.parse(readFileSync(file, 'utf8')));
  if (!result.success) throw new Error(result.error.issues.map((issue) => `${file}: ${issue.path.join('.') || 'the file'}: ${issue.message}`).join('\n'));
  const { add, remove, knownUntil = bankHolidays.knownUntil } = result.data;
  return workingCalendar({ days: [...bankHolidays.days.filter((day) => !remove.includes(day)), ...add], knownUntil });
}
