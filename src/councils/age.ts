/** How old the facts are that only people can check, and when they are too old. */
import { accessibility } from './accessibility.ts';
import { helplines } from './helplines.ts';

/** After how many days a number is worth a warning, and after how many it may not be published. */
export const helplineDays = { warn: 90, fail: 180 } as const;

/** How many days a statement of accessibility holds. */
export const statementDays = 365;

const day = 24 * 60 * 60 * 1000;

/** How many days one day lies behind another. */
const daysSince = (then: string, today: string): number => Math.round((Date.parse(today) - Date.parse(then)) / day);

/** The helplines that nobody has checked for more than so many days. */
export const helplinesOlderThan = (days: number, today: string, lines: readonly { readonly id: string; readonly checked: string }[] = helplines): readonly string[] =>
  lines.filter(({ checked }) => daysSince(checked, today) > days).map(({ id }) => id);

/** Whether the statement of accessibility is older than it may be. */
export const statementIsOld = (today: string, { reviewed } = accessibility): boolean => daysSince(reviewed, today) > statementDays;
