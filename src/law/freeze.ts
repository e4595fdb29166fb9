/**
 * Is something about to happen to the child that is the very thing complained of? An officer is told the same day and
 * decides whether to wait. No statute stops the clock of a decision by itself.
 */
import type { Facts, Nation } from './facts.ts';
import { cite, otherwise, type Table } from './rule.ts';

// A change of which nobody gave the day, and which nobody said was coming, is long past.
const isComing = ({ changeAboutToHappen, changeOn = '0000-01-01', receivedOn }: Facts) => changeAboutToHappen === 'yes' || changeOn >= receivedOn;
const comingIn = (nation: Nation) => (facts: Facts) => facts.nation === nation && isComing(facts);

/** Whether an officer must weigh putting a decision off. */
export const freeze: Table<'weigh-waiting' | 'nothing-coming'> = [
  {
    name: 'a change is coming in england',
    when: comingIn('england'),
    then: 'weigh-waiting',
    because: [cite('getting-the-best'), cite('children-act', 's. 22(4)–(5)')],
  },
  {
    name: 'a change is coming in wales',
    when: comingIn('wales'),
    then: 'weigh-waiting',
    because: [cite('social-services-wales', 's. 6'), cite('practice')],
  },
  { name: 'no change is coming', when: otherwise, then: 'nothing-coming', because: [cite('practice')] },
];
