/** By what right does the person use the council’s own procedure, or ask about personal data? Anyone may who is affected. */
import type { HeadFacts } from '../facts.ts';
import { is, type Standing } from '../law.ts';
import { cite, otherwise, type Table } from '../rule.ts';

/** Who may complain outside the statutory procedures. */
export const standing: Table<Standing, HeadFacts> = [
  {
    name: 'somebody writes for another under the council’s own procedure',
    when: (facts) => is('councillor-or-mp')(facts) || facts.actingFor === 'adult',
    then: { right: 'for-another', task: 'representative' },
    because: [cite('complaint-handling-code'), cite('uk-gdpr', 'art. 5')],
  },
  {
    name: 'anyone may use the council’s own procedure',
    when: otherwise,
    then: { right: 'own' },
    because: [cite('complaint-handling-code'), cite('model-policy-wales')],
  },
];
