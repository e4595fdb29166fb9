/**
 * Is something about to happen to the child that is the very thing complained of? An officer is told the same day and
 * decides whether to wait. No statute stops the clock of a decision by itself.
 */
import type { Facts } from './facts.ts';
import { cite, otherwise, type Table } from './rule.ts';

const changeIsComing = (facts: Facts) => facts.changeAboutToHappen === 'yes' || (facts.changeOn !== undefined && facts.changeOn >= facts.receivedOn);

/** Whether an officer must weigh putting a decision off. */
export const freeze: Table<'weigh-waiting' | 'nothing-coming'> = [
  {
    name: 'a change is coming in england',
    when: (facts) => facts.nation === 'england' && changeIsComing(facts),
    then: 'weigh-waiting',
    because: [cite('getting-the-best'), cite('children-act', 's. 22(4)–(5)')],
  },
  {
    name: 'a change is coming in wales',
    when: (facts) => facts.nation === 'wales' && changeIsComing(facts),
    then: 'weigh-waiting',
    because: [cite('social-services-wales', 's. 6'), cite('practice')],
  },
  { name: 'no change is coming', when: otherwise, then: 'nothing-coming', because: [cite('practice')] },
];
