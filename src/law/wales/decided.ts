/**
 * Wales: what has been decided already, and what never needs to enter the procedure.
 */
import type { RouteRule } from '../law.ts';
import { cite } from '../rule.ts';

/** Heads whose road has been walked to its end, or was never needed. */
export const decided: readonly RouteRule[] = [
  {
    name: 'put right by the next working day',
    when: ({ head, oral }) => oral === true && head.settledByNextWorkingDay === true,
    then: { procedure: 'recorded' },
    because: [cite('representations-wales', 'reg. 11(1)(d)'), cite('complaints-wales', 'reg. 11(2)(e)')],
  },
  {
    name: 'the ombudsman in wales has it',
    when: ({ head }) => head.stage === 'with-ombudsman' || head.stage === 'ombudsman-decided',
    then: { procedure: 'elsewhere', bodies: ['ombudsman'], tasks: ['already-considered'] },
    because: [cite('representations-wales', 'reg. 11'), cite('complaints-wales', 'reg. 11')],
    confirm: true,
  },
  {
    name: 'both stages are over in wales',
    when: ({ head }) => head.stage === 'stage-2-answered' || head.stage === 'stage-3-answered',
    then: { procedure: 'elsewhere', bodies: ['ombudsman'], tasks: ['already-considered'] },
    because: [cite('representations-wales', 'reg. 11'), cite('ombudsman-wales-act', 's. 3')],
    confirm: true,
  },
];
