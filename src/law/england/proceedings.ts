/**
 * England: reg. 8. There is no pause of the clock. The council may stop, only so far as considering the complaint *would
 * prejudice* the proceedings, part by part, with written reasons; the person may send it again within a year of their end.
 */
import type { HeadFacts } from '../facts.ts';
import { underWay } from '../law.ts';
import { cite, otherwise, type Table } from '../rule.ts';

const courts = ['family-court', 'tribunal', 'civil-claim'] as const;

/** Whether proceedings make an officer weigh prejudice in England. */
export const proceedings: Table<'go-on' | 'weigh-prejudice', HeadFacts> = [
  {
    name: 'proceedings stated in writing in england',
    when: underWay(courts, ({ statedInWriting }) => statedInWriting === true),
    then: 'weigh-prejudice',
    because: [cite('representations-england', 'reg. 8(1)(a)')],
  },
  {
    name: 'discipline of staff in england',
    when: underWay(['disciplinary']),
    then: 'weigh-prejudice',
    because: [cite('representations-england', 'reg. 8(1)(b)')],
  },
  {
    name: 'a criminal matter in england',
    when: underWay(['criminal', 'police-investigation']),
    then: 'weigh-prejudice',
    because: [cite('representations-england', 'reg. 8(1)')],
  },
  {
    // Regulation 8 does not name the council’s own care proceedings; the ombudsman accepts live ones as a reason. An intention
    // counts under regulation 8(1)(a) alone, so one that was not put in writing stops nothing.
    name: 'live court or tribunal proceedings in england',
    when: underWay(courts, ({ state, statedInWriting }) => state !== 'intended' || statedInWriting !== false),
    then: 'weigh-prejudice',
    because: [cite('representations-england', 'reg. 8'), cite('ombudsman-decisions', '24 018 174'), cite('ombudsman-decisions', '25 001 534')],
    confirm: true,
  },
  {
    name: 'meetings before proceedings do not stop a complaint in england',
    when: underWay(['pre-proceedings']),
    then: 'go-on',
    because: [cite('representations-england', 'reg. 8'), cite('ombudsman-decisions', '23 017 012')],
  },
  { name: 'no proceedings in england', when: otherwise, then: 'go-on', because: [cite('representations-england', 'reg. 8')] },
];
