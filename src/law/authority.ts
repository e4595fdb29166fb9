/**
 * Which authority did it? The council that exercised the function answers, wherever the child lives: a child whom a Welsh
 * council placed in England is still in Wales’s law.
 */
import { about, type RouteRule } from './law.ts';
import { cite } from './rule.ts';

/** Heads that another council must answer. */
export const authority: readonly RouteRule[] = [
  {
    name: 'another council did it',
    when: (facts) => about('another-council')(facts) || facts.head.doneBy === 'another-council',
    then: { procedure: 'elsewhere', bodies: ['another-council'], tasks: ['authority'] },
    because: [cite('children-act', 's. 26(3)'), cite('representations-wales', 'reg. 21'), cite('complaints-wales', 'reg. 19')],
    confirm: true,
  },
];
