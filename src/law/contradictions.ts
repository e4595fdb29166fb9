/**
 * Facts that cannot all be true. Nothing is refused for it: an officer asks, and the clocks run meanwhile.
 */
import type { TaskCode } from './decision.ts';
import type { HeadFacts, IsoDate, Nation } from './facts.ts';
import { cite, type Rule } from './rule.ts';

/** One head, and the nation of the council it was sent to. */
export type SentTo = HeadFacts & { readonly sentTo: Nation };

const isLater = (day: IsoDate | undefined, than: IsoDate | undefined) => day !== undefined && than !== undefined && day > than;
const asks = cite('practice');

/** Every contradiction we look for. Several may hold. */
export const contradictions: readonly Rule<TaskCode, SentTo>[] = [
  {
    name: 'a care leaver younger than sixteen',
    when: (facts) => isCareLeaver(facts) && facts.childAge !== undefined && facts.childAge < 16,
    then: 'facts',
    because: [cite('children-act', 's. 23A'), cite('social-services-wales', 's. 104')],
  },
  {
    name: 'an adult in care who says they are a child',
    when: (facts) => facts.relationship === 'adult-formerly-in-care' && facts.childAge !== undefined && facts.childAge < 18,
    then: 'facts',
    because: [cite('children-act', 's. 105(1)'), asks],
  },
  {
    name: 'a looked after child who is an adult',
    when: (facts) => facts.childSituations?.includes('looked-after') === true && facts.childAge !== undefined && facts.childAge >= 18,
    then: 'facts',
    because: [cite('children-act', 's. 22(1)'), cite('social-services-wales', 's. 74')],
  },
  { name: 'it happened after it was sent', when: (facts) => isLater(facts.head.aroseOn, facts.receivedOn), then: 'facts', because: [asks] },
  { name: 'it was noticed before it happened', when: (facts) => isLater(facts.head.aroseOn, facts.head.noticedOn), then: 'facts', because: [asks] },
  { name: 'it was answered after it was sent', when: (facts) => isLater(facts.head.answeredOn, facts.receivedOn), then: 'facts', because: [asks] },
  {
    name: 'two nations in one head',
    when: (facts) => isOfAnotherNation(facts),
    then: 'authority',
    because: [cite('children-act', 's. 26(3)'), cite('social-services-wales', 's. 174')],
  },
];

const isCareLeaver = (facts: HeadFacts) => facts.relationship === 'care-leaver' || facts.childSituations?.includes('care-leaver') === true;

const isOfAnotherNation = ({ nation, otherCouncils = [], sentTo }: SentTo) =>
  (nation !== undefined && nation !== sentTo) || otherCouncils.some((council) => council !== sentTo);
