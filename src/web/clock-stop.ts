/** A limit of law as a stop on the line of dates, and what the states of stops are called. */
import type { Stop } from '#components/options.ts';
import { inWords, withWeekday } from '#i18n/dates.ts';
import type { Language } from '#i18n/languages.ts';
import type { Translate } from '#i18n/translator.ts';
import type { DatedClock } from '#law/decision.ts';

/**
 * The last day of a limit, what happens by then, what may move it, and the last day of all if it is properly extended; `parts` says
 * which parts it is for, when it is not for all of them.
 */
export function clockStop({ id, due, extendable, waitsFor }: DatedClock, words: Translate, language: Language, parts?: string): Stop {
  const sentences = [
    ...(parts === undefined ? [] : [parts]),
    words(`law:clocks.${id}.person`),
    ...(waitsFor === undefined ? [] : [words(`law:clocks.${id}.waits`)]),
    ...(extendable === undefined ? [] : [words('common:sent.latest', { date: inWords(extendable, language) })]),
  ];
  return { date: withWeekday(due, language), title: words(`law:clocks.${id}.name`), body: sentences.join(' '), state: 'coming' };
}

/** How each state of a stop is said to those who do not see the line. */
export const stateWords = (words: Translate): Readonly<Record<Stop['state'], string>> => ({
  done: words('common:states.done'), coming: words('common:states.coming'), choice: words('common:states.choice'),
});
