/**
 * Wales: reg. 12 of both sets. Unlike England it names civil proceedings that are only contemplated, an application under
 * section 31 among them; it still needs a decision, with evidence, that the complaint *would prejudice* them. The person
 * may send it again within six months of their end.
 */
import type { HeadFacts } from '../facts.ts';
import { underWay } from '../law.ts';
import { cite, otherwise, type Table } from '../rule.ts';

const concurrent = [cite('representations-wales', 'reg. 12'), cite('complaints-wales', 'reg. 12')] as const;

/** Whether proceedings make an officer weigh prejudice in Wales. */
export const proceedings: Table<'go-on' | 'weigh-prejudice', HeadFacts> = [
  {
    name: 'court proceedings, even if only intended, in wales',
    when: underWay(['family-court', 'pre-proceedings', 'civil-claim', 'tribunal']),
    then: 'weigh-prejudice',
    because: [...concurrent, cite('ombudsman-wales-findings')], // Powys, safeguarding
  },
  {
    name: 'discipline of staff in wales',
    when: underWay(['disciplinary']),
    then: 'weigh-prejudice',
    because: concurrent,
  },
  {
    name: 'a criminal matter in wales',
    when: underWay(['criminal', 'police-investigation']),
    then: 'weigh-prejudice',
    because: concurrent,
  },
  { name: 'no proceedings in wales', when: otherwise, then: 'go-on', because: concurrent },
];
