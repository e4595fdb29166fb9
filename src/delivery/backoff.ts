/**
 * When to try again. A council’s mail server may be away for a weekend and a bank holiday, so a mail is tried for a
 * week, quickly at first and then every hour; a mail that was turned down is tried three times in an hour, because
 * refusals are sometimes withdrawn.
 */

const second = 1000;
const minute = 60 * second;
const hour = 60 * minute;
const day = 24 * hour;

/** The waits after the first tries, which are made at once; every later wait is an hour. */
const waits = [30 * second, 2 * minute, 5 * minute, 15 * minute, 30 * minute];

const longest = 7 * day;

const triesWhenRefused = 3;

/** A share of each wait is left to chance, so that mails delayed together do not all come back together. */
const jitter = 0.2;

/** How a mail has fared until now, this try included. */
export interface Tries {
  readonly fault: 'refused' | 'busy';
  readonly tries: number;
  /** How many of the tries were refusals. */
  readonly refusals: number;
  /** How long ago the mail was first to be sent, in milliseconds. */
  readonly age: number;
  /** From 0 up to 1, excluding 1. */
  readonly random: number;
}

/** How long to wait before the next try, in milliseconds; undefined when there should be none. */
export const waitBeforeNextTry = ({ fault, tries, refusals, age, random }: Tries): number | undefined => {
  if (fault === 'refused' && refusals >= triesWhenRefused) return undefined;
  if (age >= longest) return undefined;

  const wait = fault === 'refused' ? 30 * minute : (waits[tries - 1] ?? hour);
  return Math.round(wait * (1 - jitter + 2 * jitter * random));
};
