/** England: the council must offer an advocate to a child or care leaver who complains or means to. (Children Act 1989 s. 26A.) */
import type { Advocacy } from '../decision.ts';
import { is } from '../law.ts';
import { cite, otherwise, type Table } from '../rule.ts';

const duty = [cite('children-act', 's. 26A'), cite('advocacy-england', 'reg. 4')] as const;

/** Who must be offered an advocate in England. */
export const advocacy: Table<Advocacy['entitlement']> = [
  { name: 'an advocate for a child or care leaver in england', when: is('child', 'care-leaver'), then: 'duty', because: duty },
  {
    name: 'an advocate for a child who is spoken for in england',
    when: (facts) => facts.actingFor === 'child' || is('advocate')(facts),
    then: 'duty',
    because: duty,
  },
  { name: 'an advocate for an adult in england', when: otherwise, then: 'none', because: [cite('children-act', 's. 26A')] },
];
