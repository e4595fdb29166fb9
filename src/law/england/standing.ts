/**
 * England: by what right does the person use the statutory procedure? (Children Act 1989 s. 26(3)–(3C), s. 24D; reg. 12.)
 *
 * People on the list complain in their own right. They need no consent of the child and, unless the list says so, no
 * parental responsibility. Anyone else may show a sufficient interest, which is a decision for the council and never for us.
 */
import type { HeadFacts } from '../facts.ts';
import { is, isUninstructed, speaksWithoutTheChild, type Standing } from '../law.ts';
import { cite, otherwise, type Table } from '../rule.ts';

const own: Standing = { right: 'own' };
const interest: Standing = { right: 'to-decide', task: 'interest' };
const represents: Standing = { right: 'for-another', task: 'representative' };

/** Who may complain in England. */
export const standing: Table<Standing, HeadFacts> = [
  {
    // The refusal of a child who can decide defeats speaking for that child, and never an adult’s own right.
    name: 'a child does not agree to be spoken for in england',
    when: speaksWithoutTheChild,
    then: { right: 'to-decide', task: 'representative' },
    because: [cite('children-act', 's. 26(3)'), cite('ombudsman-guide'), cite('ombudsman-decisions', '24 009 108')],
    confirm: true,
  },
  {
    // The ombudsman found no fault in refusing one who had no live instruction; it is weighed here, and never refused by a form.
    name: 'an advocate without instructions in england',
    when: isUninstructed,
    then: { right: 'to-decide', task: 'representative' },
    because: [cite('children-act', 's. 26A'), cite('ombudsman-decisions', '24 009 108'), cite('ombudsman-guide')],
    confirm: true,
  },
  {
    name: 'an advocate speaks for a child in england',
    when: is('advocate'),
    then: { right: 'for-another' },
    because: [cite('children-act', 's. 26A'), cite('representations-england', 'regs 7, 15, 17, 18')],
  },
  {
    name: 'somebody writes for another adult in england',
    when: (facts) => is('councillor-or-mp')(facts) || facts.actingFor === 'adult',
    then: represents,
    because: [cite('ombudsman-decisions', '21 002 324'), cite('ombudsman-guide')],
  },
  { name: 'a child in england', when: is('child'), then: own, because: [cite('children-act', 's. 26(3)(a)')] },
  { name: 'a care leaver in england', when: is('care-leaver'), then: own, because: [cite('children-act', 's. 24D(1)')] },
  {
    name: 'an adult who was in care in england',
    when: is('adult-formerly-in-care'),
    then: own,
    because: [cite('children-act', 's. 26(3)(a)'), cite('ombudsman-decisions', '20 013 016'), cite('ombudsman-decisions', '23 016 281')],
  },
  {
    name: 'a parent in england',
    when: is('parent'),
    then: own,
    because: [cite('children-act', 's. 26(3)(b)'), cite('ombudsman-decisions', '23 014 095')],
  },
  { name: 'a person with parental responsibility in england', when: is('person-with-responsibility'), then: own, because: [cite('children-act', 's. 26(3)(c)')] },
  { name: 'a special guardian in england', when: is('special-guardian'), then: own, because: [cite('children-act', 's. 26(3C)')] },
  { name: 'a foster carer in england', when: is('foster-carer'), then: own, because: [cite('children-act', 's. 26(3)(d)')] },
  {
    name: 'an adopter in england',
    when: is('adopter', 'prospective-adopter'),
    then: own,
    because: [cite('children-act', 's. 26(3B)(a)'), cite('adoption-act', 's. 3(1)')],
  },
  {
    name: 'somebody whom the child asked in england',
    when: (facts) => facts.actingFor === 'child',
    then: represents,
    because: [cite('children-act', 's. 26(3)'), cite('ombudsman-decisions', '21 002 324'), cite('ombudsman-guide')],
  },
  {
    name: 'a relative who may have a sufficient interest in england',
    when: is('grandparent', 'relative'),
    then: interest,
    because: [cite('children-act', 's. 26(3)(e)'), cite('representations-england', 'reg. 12'), cite('ombudsman-decisions', '24 019 922')],
    confirm: true,
  },
  {
    name: 'anyone else who may have a sufficient interest in england',
    when: otherwise,
    then: interest,
    because: [cite('children-act', 's. 26(3)(e)'), cite('representations-england', 'reg. 12')],
    confirm: true,
  },
];
