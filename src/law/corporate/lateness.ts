/**
 * The council’s own procedure: twelve months in England, by custom; normally six in Wales. Both count from what happened, and
 * neither is a bar.
 */
import type { HeadFacts, Nation } from '../facts.ts';
import { aroseOver } from '../lateness.ts';
import { cite, otherwise, type Table } from '../rule.ts';

const isOver = (months: 6 | 12, nation: Nation) => (facts: HeadFacts) => facts.nation === nation && aroseOver(months, facts);

/** Whether a head is late for the council’s own procedure. */
export const lateness: Table<'in-time' | 'late', HeadFacts> = [
  {
    name: 'over six months for a council in wales',
    when: isOver(6, 'wales'),
    then: 'late',
    because: [cite('model-policy-wales')],
  },
  {
    name: 'over a year for a council in england',
    when: isOver(12, 'england'),
    then: 'late',
    because: [cite('complaint-handling-code')],
  },
  {
    name: 'in time for the council’s own procedure',
    when: otherwise,
    then: 'in-time',
    because: [cite('complaint-handling-code'), cite('model-policy-wales')],
  },
];
