/**
 * Wales: reg. 13 of both sets. Twelve months from the matter, or from when the person came to know of it if that is later;
 * waived for good reasons if an effective and fair investigation is still possible.
 */
import type { HeadFacts } from '../facts.ts';
import { aroseOver, noticedWithin } from '../lateness.ts';
import { cite, otherwise, type Table } from '../rule.ts';

const limit = [cite('representations-wales', 'reg. 13'), cite('complaints-wales', 'reg. 13')] as const;

/** Whether a head is out of time in Wales. */
export const lateness: Table<'in-time' | 'late', HeadFacts> = [
  { name: 'found out within a year in wales', when: (facts) => noticedWithin(12, facts), then: 'in-time', because: limit },
  { name: 'more than a year after it was known in wales', when: (facts) => aroseOver(12, facts), then: 'late', because: limit },
  { name: 'within a year in wales', when: otherwise, then: 'in-time', because: limit },
];
