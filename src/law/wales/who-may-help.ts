/**
 * Wales: who may not help a child to complain. (W.S.I. 2019/205 reg. 2.) The rule binds the help that the council arranges; of
 * anybody else an officer weighs what the tie means. Whoever it is, what they sent is taken in.
 */
import type { TaskCode } from '../decision.ts';
import type { HeadFacts } from '../facts.ts';
import { tied } from '../law.ts';
import { cite, type Rule } from '../rule.ts';

/** Who may not be a child’s helper in Wales. */
export const helpers: readonly Rule<TaskCode, HeadFacts>[] = [
  {
    name: 'a helper tied to the service in wales',
    when: tied('subject', 'manages', 'resources', 'considers'),
    then: 'conflict',
    because: [cite('assistance-wales', 'reg. 2(1)')],
  },
  {
    name: 'a helper whom the child does not want in wales',
    when: tied('objected-to'),
    then: 'conflict',
    because: [cite('assistance-wales', 'reg. 2(2)')],
  },
];
