/** Says at the start which numbers nobody has checked for a while, so that somebody does before they may not be shown any more. */
import { helplineDays, helplinesOlderThan } from '#councils/age.ts';
import { dayOf } from '#i18n/dates.ts';
import { monthsAfter } from '#law/working-days.ts';
import type { Services } from '#services.ts';

/** One line of the log for each helpline that is due for a check. */
export function warnOfOldNumbers({ log, now, calendar }: Pick<Services, 'log' | 'now' | 'calendar'>): void {
  if (calendar.knownUntil < monthsAfter(dayOf(now()), 12)) log({ event: `bank holidays are known until ${calendar.knownUntil} only: add later ones with HOLIDAYS_FILE` });
  for (const id of helplinesOlderThan(helplineDays.warn, dayOf(now()))) log({ event: `the helpline ${id} was not checked for more than ${helplineDays.warn} days` });
}
