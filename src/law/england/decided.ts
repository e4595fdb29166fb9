/**
 * England: what has been decided already. Starting again would promise what no stage can give.
 */
import type { RouteRule } from '../law.ts';
import { cite, decide } from '../rule.ts';
import { functions } from './functions.ts';

/** Heads whose road has been walked to its end. */
export const decided: readonly RouteRule[] = [
  {
    name: 'the ombudsman in england has it',
    when: ({ head }) => head.stage === 'with-ombudsman' || head.stage === 'ombudsman-decided',
    then: { procedure: 'elsewhere', bodies: ['ombudsman'], tasks: ['already-considered'] },
    because: [cite('local-government-act', 's. 26')],
    confirm: true,
  },
  {
    name: 'all three stages are over',
    when: ({ head }) => head.stage === 'stage-3-answered',
    then: { procedure: 'elsewhere', bodies: ['ombudsman'], tasks: ['already-considered'] },
    because: [cite('representations-england', 'reg. 20(3)'), cite('local-government-act', 's. 26B')],
    confirm: true,
  },
  {
    name: 'both corporate stages are over in england',
    when: (facts) => facts.head.stage === 'stage-2-answered' && decide(functions, facts, facts.receivedOn).then.procedure === 'corporate',
    then: { procedure: 'elsewhere', bodies: ['ombudsman'], tasks: ['already-considered', 'function'] },
    because: [cite('complaint-handling-code'), cite('local-government-act', 's. 26B')],
    confirm: true,
  },
];
