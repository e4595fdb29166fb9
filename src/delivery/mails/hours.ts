/** When the telephone is answered. */
import type { Council } from '#councils/council.ts';
import type { Translate } from '#i18n/translator.ts';

/** The days and times at which a team answers the telephone, to stand after a colon. */
export const hoursInWords = ({ days, opens, closes }: Council['contact']['hours'], words: Translate): string =>
  words('mails:hours.line', { days: daysInWords(days, words), opens, closes });

const daysInWords = (days: readonly number[], words: Translate): string => {
  const named = days.map((day) => words(`mails:hours.days.${day}`));
  const inARow = days.every((day, place) => place === 0 || day === (days[place - 1] ?? 0) + 1);
  // The last day has a word of its own, because Welsh changes it: dydd Llun i ddydd Gwener.
  return inARow && days.length > 2 ? `${named[0]} ${words(`mails:hours.to.${days.at(-1)}`)}` : named.join(', ');
};
