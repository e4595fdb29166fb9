/** England: what else gives an officer something to do. The next stage is a right: nobody may refuse it for want of anything to add. */
import type { TaskCode } from '../decision.ts';
import type { HeadFacts } from '../facts.ts';
import { cite, type Rule } from '../rule.ts';

/** Duties in England beside the route. */
export const duties: readonly Rule<TaskCode, HeadFacts>[] = [
  {
    name: 'answered at stage 1 in england',
    when: ({ head }) => head.stage === 'stage-1-answered',
    then: 'next-stage',
    because: [cite('representations-england', 'regs 15(2), 17'), cite('ombudsman-decisions', '22 008 976')],
  },
  {
    name: 'answered at stage 2 in england',
    when: ({ head }) => head.stage === 'stage-2-answered',
    then: 'next-stage',
    because: [cite('representations-england', 'regs 18–19'), cite('ombudsman-decisions', '21 018 463')],
  },
  {
    name: 'nobody is sure which council acted in england',
    when: ({ head }) => head.doneBy === 'unsure',
    then: 'authority',
    because: [cite('children-act', 's. 26(3)'), cite('practice')],
  },
];
