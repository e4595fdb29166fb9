/**
 * Wales: the council must offer an advocate to a child or care leaver as soon as it knows that they mean to complain
 * (Act of 2014 s. 178), and must offer others help to complain (W.S.I. 2014/1794 reg. 15).
 */
import type { Advocacy } from '../decision.ts';
import { is } from '../law.ts';
import { cite, otherwise, type Table } from '../rule.ts';

const duty = [cite('social-services-wales', 's. 178'), cite('assistance-wales', 'reg. 3')] as const;

/** Who must be offered an advocate in Wales. */
export const advocacy: Table<Advocacy['entitlement']> = [
  { name: 'an advocate for a child or care leaver in wales', when: is('child', 'care-leaver'), then: 'duty', because: duty },
  {
    name: 'an advocate for a child who is spoken for in wales',
    when: (facts) => facts.actingFor === 'child' || is('advocate')(facts),
    then: 'duty',
    because: duty,
  },
  { name: 'help to complain for an adult in wales', when: otherwise, then: 'offer', because: [cite('complaints-wales', 'reg. 15(4)(b)'), cite('representations-wales', 'reg. 16')] },
];
