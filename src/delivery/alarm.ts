import type { OutboxState } from '#store/store.ts';
import type { Line } from './say.ts';

const minute = 60_000;

const longestSilence = 15 * minute;

/** What to shout while a mail has failed or is long overdue; undefined when all is well. */
export const alarmFrom = ({ failed, due, leased, oldestUnsentAt }: OutboxState, now: number): Line | undefined => {
  const overdue = oldestUnsentAt === undefined ? 0 : now - oldestUnsentAt;
  if (failed === 0 && overdue <= longestSilence) return undefined;
  return { event: 'alarm: mails are not arriving', failed, due: due + leased, oldestMinutes: Math.floor(overdue / minute) };
};
