/** Wales: what else gives an officer something to do. */
import type { TaskCode } from '../decision.ts';
import type { HeadFacts } from '../facts.ts';
import { cite, type Rule } from '../rule.ts';

/** Duties in Wales beside the route. */
export const duties: readonly Rule<TaskCode, HeadFacts>[] = [
  {
    name: 'answered at stage 1 in wales',
    when: ({ head }) => head.stage === 'stage-1-answered',
    then: 'next-stage',
    because: [cite('representations-wales', 'reg. 18(1)'), cite('complaints-wales', 'reg. 17(1)'), cite('ombudsman-wales-findings')], // Flintshire, adult
  },
  {
    name: 'answers by email only with written consent in wales',
    when: ({ agreesToEmail }) => agreesToEmail !== 'yes',
    then: 'email-consent',
    because: [cite('representations-wales', 'reg. 6'), cite('complaints-wales', 'reg. 7')],
  },
  {
    name: 'nobody is sure which council acted in wales',
    when: ({ head }) => head.doneBy === 'unsure',
    then: 'authority',
    because: [cite('representations-wales', 'reg. 21'), cite('complaints-wales', 'reg. 19')],
  },
];
