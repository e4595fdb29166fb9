/**
 * England: reg. 9. One year after the grounds arose; there is no “date of knowledge”. The council *may* still consider a
 * later one, and must weigh both limbs before it says no.
 */
import type { HeadFacts } from '../facts.ts';
import { aroseOver } from '../lateness.ts';
import { cite, otherwise, type Table } from '../rule.ts';

const limit = cite('representations-england', 'reg. 9');

/** Whether a head is out of time in England. */
export const lateness: Table<'in-time' | 'late', HeadFacts> = [
  {
    name: 'care in childhood long ago in england',
    when: (facts) => facts.head.arose === 'in-childhood' && aroseOver(12, facts),
    then: 'late',
    because: [limit, cite('ombudsman-decisions', '20 013 016')],
  },
  {
    name: 'more than a year after it arose in england',
    when: (facts) => aroseOver(12, facts),
    then: 'late',
    because: [limit, cite('ombudsman-decisions', '20 006 409'), cite('ombudsman-decisions', '25 000 994')],
  },
  { name: 'within a year in england', when: otherwise, then: 'in-time', because: [limit] },
];
