/** The day and the minute at which a message came. */
import { dayOf, timeOf, withWeekday } from '#i18n/dates.ts';
import type { Occasion } from '../occasion.ts';

/** When it was received, as a fact. */
export function received({ record, language, words }: Occasion): readonly [string, string] {
  const at = Date.parse(record.receivedAt);
  return [words('mails:labels.received'), `${withWeekday(dayOf(at), language)}, ${timeOf(at)}`];
}
