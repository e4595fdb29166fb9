/**
 * Dates in words, from our own month tables: `Intl` writes “Mawrth 5” in Welsh when the year is left out, and some
 * browsers know no Welsh at all. Digits come first, so that no Welsh word before the date can change it.
 */
import type { Language } from './languages.ts';

/** A calendar day in Europe/London, `2026-11-23`. */
export type IsoDate = string;

const months: Readonly<Record<Language, readonly string[]>> = {
  en: ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'],
  cy: ['Ionawr', 'Chwefror', 'Mawrth', 'Ebrill', 'Mai', 'Mehefin', 'Gorffennaf', 'Awst', 'Medi', 'Hydref', 'Tachwedd', 'Rhagfyr'],
};

const weekdays: Readonly<Record<Language, readonly string[]>> = {
  en: ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'],
  cy: ['dydd Sul', 'dydd Llun', 'dydd Mawrth', 'dydd Mercher', 'dydd Iau', 'dydd Gwener', 'dydd Sadwrn'],
};

/** “7 December 2026”, “7 Rhagfyr 2026”: safe inside a sentence of either language. */
export function inWords(date: IsoDate, language: Language): string {
  const day = parse(date);
  return `${day.getUTCDate()} ${months[language][day.getUTCMonth()]} ${day.getUTCFullYear()}`;
}

/** “Monday 7 December 2026”, “Dydd Llun 7 Rhagfyr 2026”: to stand alone or after a colon, never inside a Welsh sentence. */
export function withWeekday(date: IsoDate, language: Language): string {
  const weekday = weekdays[language][parse(date).getUTCDay()] ?? '';
  return `${weekday.charAt(0).toUpperCase()}${weekday.slice(1)} ${inWords(date, language)}`;
}

/** The day it is in the United Kingdom at an instant, given in milliseconds since 1970. */
export const dayOf = (instant: number): IsoDate => londonDay.format(instant);

/** The time it is in the United Kingdom at an instant, `14:07`. */
export const timeOf = (instant: number): string => londonTime.format(instant);

const londonDay = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/London', dateStyle: 'short' });
const londonTime = new Intl.DateTimeFormat('en-GB', { timeZone: 'Europe/London', hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });

function parse(date: IsoDate): Date {
  const day = new Date(`${date}T00:00:00Z`);
  if (Number.isNaN(day.getTime())) throw new Error(`Not a date: ${date}`);
  return day;
}
