/**
 * Facts that cannot all be true. Nothing is refused for it: an officer asks, and the clocks run meanwhile.
 */
import type { TaskCode } from './decision.ts';
import type { HeadFacts, IsoDate, Nation } from './facts.ts';
import { inSituation, is } from './law.ts';
import { cite, type Rule } from './rule.ts';

/** One head, and the nation of the council it was sent to. */
export type SentTo = HeadFacts & { readonly sentTo: Nation };

// What nobody said contradicts nothing: a day that is not known is before all others, and after all others when compared with.
const isLater = (day: IsoDate = '0000-01-01', than: IsoDate = '9999-12-31') => day > than;
const isUnder = (age: number, { childAge = Infinity }: HeadFacts) => childAge < age;
const isAtLeast = (age: number, { childAge = -Infinity }: HeadFacts) => childAge >= age;
const asks = cite('practice');

/** Every contradiction we look for. Several may hold. */
export const contradictions: readonly Rule<TaskCode, SentTo>[] = [
  {
    name: 'a care leaver younger than sixteen',
    when: (facts) => (is('care-leaver')(facts) || inSituation('care-leaver')(facts)) && isUnder(16, facts),
    then: 'facts',
    because: [cite('children-act', 's. 23A'), cite('social-services-wales', 's. 104')],
  },
  {
    name: 'an adult in care who says they are a child',
    when: (facts) => is('adult-formerly-in-care')(facts) && isUnder(18, facts),
    then: 'facts',
    because: [cite('children-act', 's. 105(1)'), asks],
  },
  {
    name: 'a looked after child who is an adult',
    when: (facts) => inSituation('looked-after')(facts) && isAtLeast(18, facts),
    then: 'facts',
    because: [cite('children-act', 's. 22(1)'), cite('social-services-wales', 's. 74')],
  },
  { name: 'it happened after it was sent', when: (facts) => isLater(facts.head.aroseOn, facts.receivedOn), then: 'facts', because: [asks] },
  { name: 'it was noticed before it happened', when: (facts) => isLater(facts.head.aroseOn, facts.head.noticedOn), then: 'facts', because: [asks] },
  { name: 'it was answered after it was sent', when: (facts) => isLater(facts.head.answeredOn, facts.receivedOn), then: 'facts', because: [asks] },
  {
    name: 'two nations in one head',
    when: ({ sentTo, nation = sentTo, otherCouncils }) => nation !== sentTo || otherCouncils?.some((council) => council !== sentTo) === true,
    then: 'authority',
    because: [cite('children-act', 's. 26(3)'), cite('social-services-wales', 's. 174')],
  },
];
