/**
 * England: who may not help a child to complain. (S.I. 2004/719 reg. 3.) The rule binds the advocates that the council arranges; of
 * anybody else an officer weighs what the tie means. Whoever it is, what they sent is taken in.
 */
import type { TaskCode } from '../decision.ts';
import type { HeadFacts } from '../facts.ts';
import { tied } from '../law.ts';
import { cite, type Rule } from '../rule.ts';

/** Who may not be a child’s helper in England. */
export const helpers: readonly Rule<TaskCode, HeadFacts>[] = [
  {
    name: 'a helper tied to the service in england',
    when: tied('subject', 'manages', 'resources', 'considers'),
    then: 'conflict',
    because: [cite('advocacy-england', 'reg. 3')],
  },
  {
    // The regulations of England do not name it; whether the words are the child’s and the child agrees is checked all the same.
    name: 'a helper whom the child does not want in england',
    when: tied('objected-to'),
    then: 'conflict',
    because: [cite('children-act', 's. 26A'), cite('ombudsman-guide')],
  },
];
