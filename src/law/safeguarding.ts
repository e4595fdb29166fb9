/**
 * Before anything else: must somebody look today? The complaint goes on beside it; neither waits for the other.
 */
import type { Safeguarding } from './decision.ts';
import type { Facts } from './facts.ts';
import { cite, otherwise, type Table } from './rule.ts';

const duty = [cite('children-act', 's. 47'), cite('social-services-wales', 's. 130')] as const;

/** The screen for present risk. */
export const safeguarding: Table<Safeguarding['urgency']> = [
  { name: 'a child is said to be at risk', when: (facts) => facts.childAtRisk === 'yes', then: 'today', because: duty },
  { name: 'nobody is sure that the child is safe', when: (facts) => facts.childAtRisk === 'unsure', then: 'check-today', because: duty },
  {
    name: 'a concern about a child who may not be safe',
    when: (facts) => facts.childAtRisk === undefined && mayBeAboutRisk(facts),
    then: 'check-today',
    because: duty,
  },
  {
    // Also where somebody says that the child is safe: whoever makes a child unsafe may sit beside them.
    name: 'words that may mean that somebody is not safe',
    when: (facts) => facts.worryingWords === true,
    then: 'check-today',
    because: duty,
  },
  { name: 'no sign of present risk', when: otherwise, then: 'none', because: duty },
];

const mayBeAboutRisk = (facts: Facts) =>
  (facts.anonymous === true && facts.kind !== 'compliment') || facts.relationship === 'neighbour' || facts.heads.some((head) => head.matter === 'failure-to-protect');
