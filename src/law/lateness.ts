/**
 * How long ago the grounds arose. Of something that goes on, the latest day counts, so it is never late; and what nobody
 * said is not late either.
 */
import type { Head, HeadFacts, IsoDate } from './facts.ts';
import { monthsAfter } from './working-days.ts';

/** Whether a head arose more than so many months before it was received. */
export function aroseOver(months: 6 | 12, { head, receivedOn }: HeadFacts): boolean {
  if (head.goingOn === true) return false;
  if (head.aroseOn !== undefined) return isOver(months, head.aroseOn, receivedOn);
  return olderBands[months].some((band) => band === head.arose);
}

/** Whether the person first knew of a head no more than so many months before it was received. */
export const noticedWithin = (months: 6 | 12, { head, receivedOn }: HeadFacts): boolean =>
  head.noticedOn !== undefined && !isOver(months, head.noticedOn, receivedOn);

const isOver = (months: number, from: IsoDate, receivedOn: IsoDate) => receivedOn > monthsAfter(from, months);

const olderBands: Readonly<Record<6 | 12, readonly Head['arose'][]>> = {
  6: ['within-a-year', 'over-a-year', 'in-childhood'],
  12: ['over-a-year', 'in-childhood'],
};
