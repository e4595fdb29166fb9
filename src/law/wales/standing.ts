/**
 * Wales: by what right does the person complain? (Act of 2014 ss. 174–176; W.S.I. 2014/1795 reg. 15; W.S.I. 2014/1794 reg. 9.)
 *
 * A child need only be one who *may* need care and support. Foster carers and prospective adopters must have the child
 * placed with them, which an officer checks; anyone else may show a sufficient interest.
 */
import type { HeadFacts } from '../facts.ts';
import { is, isUninstructed, speaksWithoutTheChild, type Standing } from '../law.ts';
import { cite, otherwise, type Table } from '../rule.ts';

const own: Standing = { right: 'own' };
const interest: Standing = { right: 'to-decide', task: 'interest' };
const represents: Standing = { right: 'for-another', task: 'representative' };
const listed = cite('social-services-wales', 's. 174(3)');

/** Who may complain in Wales. */
export const standing: Table<Standing, HeadFacts> = [
  {
    name: 'a child does not agree to be spoken for in wales',
    when: speaksWithoutTheChild,
    then: { right: 'to-decide', task: 'representative' },
    because: [cite('representations-wales', 'reg. 15'), cite('assistance-wales', 'reg. 2(2)')],
    confirm: true,
  },
  {
    name: 'an advocate without instructions in wales',
    when: isUninstructed,
    then: { right: 'to-decide', task: 'representative' },
    because: [cite('social-services-wales', 's. 178'), cite('representations-wales', 'reg. 15')],
    confirm: true,
  },
  {
    name: 'an advocate speaks for a child in wales',
    when: is('advocate'),
    then: { right: 'for-another' },
    because: [cite('social-services-wales', 's. 178'), cite('assistance-wales', 'reg. 3')],
  },
  {
    name: 'somebody writes for another adult in wales',
    when: (facts) => is('councillor-or-mp')(facts) || facts.actingFor === 'adult',
    then: represents,
    because: [cite('complaints-wales', 'reg. 9(4)–(6)')],
  },
  { name: 'a child in wales', when: is('child'), then: own, because: [listed] },
  { name: 'a care leaver in wales', when: is('care-leaver'), then: own, because: [cite('social-services-wales', 's. 176(2)')] },
  {
    name: 'an adult who was in care in wales',
    when: is('adult-formerly-in-care'),
    then: own,
    because: [cite('social-services-wales', 's. 176(2)'), cite('complaints-wales', 'reg. 9')],
  },
  { name: 'a parent in wales', when: is('parent'), then: own, because: [listed] },
  { name: 'a person with parental responsibility in wales', when: is('person-with-responsibility'), then: own, because: [listed] },
  { name: 'a special guardian in wales', when: is('special-guardian'), then: own, because: [cite('social-services-wales', 's. 174(4)')] },
  { name: 'a foster carer in wales', when: is('foster-carer'), then: own, because: [listed] },
  { name: 'an adopter in wales', when: is('adopter', 'prospective-adopter'), then: own, because: [listed, cite('social-services-wales', 's. 174(5)')] },
  {
    name: 'somebody whom the child asked in wales',
    when: (facts) => facts.actingFor === 'child',
    then: represents,
    because: [cite('representations-wales', 'reg. 15'), cite('complaints-wales', 'reg. 9(4)–(6)')],
  },
  {
    name: 'a relative who may have a sufficient interest in wales',
    when: is('grandparent', 'relative'),
    then: interest,
    because: [listed, cite('representations-wales', 'reg. 15'), cite('ombudsman-wales-findings')], // Flintshire, other
    confirm: true,
  },
  {
    name: 'anyone else who may have a sufficient interest in wales',
    when: otherwise,
    then: interest,
    because: [listed, cite('representations-wales', 'reg. 15')],
    confirm: true,
  },
];
