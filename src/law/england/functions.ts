/**
 * England: is the function inside the children’s statutory procedure?
 *
 * All of Part 3 of the Children Act 1989 is inside; of Parts 4 and 5 only what regulation 3 lists; adoption and special
 * guardianship as regulations 4 and 5 list them. Enquiries under section 47 are not listed. Where practice is divided the
 * likelier answer stands here, an officer confirms it, and the person may query it. When it is unclear whether a head is
 * inside, the statutory clock runs, because it is never longer than the corporate one.
 */
import type { HeadFacts, Matter } from '../facts.ts';
import { about, inSituation, isProvidersWork, type Route } from '../law.ts';
import { cite, otherwise, type Table } from '../rule.ts';

const protection: readonly Matter[] = ['protection-enquiry', 'protection-conference', 'protection-plan', 'protection-records'];
const support: readonly Matter[] = ['support', 'short-breaks', 'assessment', 'assessment-refused', 'failure-to-protect', 'placement'];

const part3 = cite('children-act', 's. 26(3A)(a)');
const notListed = cite('representations-england', 'reg. 3');

/** Where each matter goes in England. */
export const functions: Table<Route, HeadFacts> = [
  {
    name: 'child protection together with support in england',
    when: ({ head, heads }) => protection.includes(head.matter) && heads.some((other) => support.includes(other.matter)),
    then: { procedure: 'en-statutory', tasks: ['function'] },
    because: [part3, cite('ombudsman-decisions', '23 008 191'), cite('ombudsman-decisions', '20 012 689')],
    confirm: true,
  },
  {
    name: 'a failure to protect in england',
    when: about('failure-to-protect'),
    then: { procedure: 'en-statutory', tasks: ['function'] },
    because: [part3, cite('ombudsman-decisions', '25 003 695'), cite('ombudsman-decisions', '23 017 012')],
    confirm: true,
  },
  {
    name: 'a child protection enquiry in england',
    when: about('protection-enquiry', 'protection-plan'),
    then: { procedure: 'corporate' },
    because: [notListed, cite('ombudsman-fact-sheet'), cite('ombudsman-decisions', '25 015 596')],
    confirm: true,
  },
  {
    name: 'a child protection conference in england',
    when: about('protection-conference'),
    then: { procedure: 'corporate', bodies: ['conference-chair'] },
    because: [notListed, cite('ombudsman-protection-sheet'), cite('ombudsman-decisions', '23 020 509')],
    confirm: true,
  },
  {
    name: 'child protection records in england',
    when: about('protection-records'),
    then: { procedure: 'corporate', also: ['data-protection'], bodies: ['conference-chair', 'information-regulator'] },
    because: [notListed, cite('ombudsman-protection-sheet'), cite('ombudsman-decisions', '21 015 540'), cite('uk-gdpr', 'art. 16')],
    confirm: true,
  },
  {
    name: 'work before court proceedings in england',
    when: about('pre-proceedings'),
    then: { procedure: 'en-statutory', tasks: ['function'] },
    because: [part3, cite('children-act', 's. 31(1)'), notListed, cite('ombudsman-decisions', '23 017 012')],
    confirm: true,
  },
  {
    name: 'the making of a court report in england',
    when: about('court-report-conduct'),
    then: { procedure: 'corporate', bodies: ['court'] },
    because: [notListed, cite('ombudsman-fact-sheet'), cite('ombudsman-decisions', '23 000 686')],
    confirm: true,
  },
  {
    name: 'delay with an education, health and care plan',
    when: about('ehc-delay'),
    then: { procedure: 'corporate', bodies: ['tribunal'] },
    because: [cite('families-act', 'Part 3')],
  },
  {
    name: 'the content of an education, health and care plan',
    when: about('ehc-content'),
    then: { procedure: 'elsewhere', bodies: ['tribunal'] },
    because: [cite('families-act', 's. 51')],
  },
  {
    name: 'social care in an education, health and care plan',
    when: about('ehc-social-care'),
    then: { procedure: 'en-statutory', bodies: ['tribunal'] },
    because: [part3, cite('ombudsman-decisions', '24 006 739')],
  },
  {
    name: 'a home or agency working for the council in england',
    when: isProvidersWork,
    then: { procedure: 'en-statutory', bodies: ['provider', 'inspectorate'], tasks: ['function'] },
    because: [cite('children-act', 's. 22'), part3],
    confirm: true,
  },
  {
    name: 'early help to a child in need in england',
    when: (facts) => about('early-help')(facts) && isInNeed(facts),
    then: { procedure: 'en-statutory', tasks: ['function'] },
    because: [cite('children-act', 's. 17'), part3],
    confirm: true,
  },
  {
    name: 'early help alone in england',
    when: (facts) => about('early-help')(facts) || (about('staff-conduct', 'communication', 'support')(facts) && isAtEarlyHelpOnly(facts)),
    then: { procedure: 'corporate' },
    because: [notListed, part3],
    confirm: true,
  },
  {
    name: 'an assessment refused in england',
    when: about('assessment-refused'),
    then: { procedure: 'en-statutory' },
    because: [cite('children-act', 's. 17'), part3, cite('ombudsman-decisions', '24 022 184')],
  },
  {
    name: 'help for a disabled child in england',
    when: about('short-breaks'),
    then: { procedure: 'en-statutory' },
    because: [cite('children-act', 's. 17A'), part3, cite('ombudsman-decisions', '23 015 491')],
  },
  {
    name: 'work with a child and family in england',
    when: about('staff-conduct', 'communication', 'assessment', 'support', 'money'),
    then: { procedure: 'en-statutory' },
    because: [cite('children-act', 's. 17'), part3],
  },
  {
    name: 'the care of a looked after child in england',
    when: about('placement', 'reviews-and-plans'),
    then: { procedure: 'en-statutory' },
    because: [cite('children-act', 'ss. 22–22G'), cite('children-act', 's. 25B'), part3],
  },
  {
    name: 'time with family in england',
    when: about('contact'),
    then: { procedure: 'en-statutory' },
    because: [cite('children-act', 'Sch. 2 para. 15'), cite('children-act', 's. 34'), notListed, part3],
  },
  {
    name: 'leaving care in england',
    when: about('leaving-care'),
    then: { procedure: 'en-statutory' },
    because: [cite('children-act', 'ss. 23A–24D')],
  },
  {
    name: 'the move to adult services in england',
    when: about('moving-to-adult-services'),
    then: { procedure: 'en-statutory', bodies: ['adult-care'] },
    because: [part3, cite('care-and-health-complaints-england', 'reg. 6')],
  },
  {
    name: 'an adult’s own care in england',
    when: about('adult-care'),
    then: { procedure: 'elsewhere', bodies: ['adult-care'] },
    because: [cite('care-and-health-complaints-england', 'reg. 6')],
  },
  {
    name: 'support for foster carers in england',
    when: about('fostering-support'),
    then: { procedure: 'en-statutory' },
    because: [cite('children-act', 's. 26(3)(d)'), cite('ombudsman-fact-sheet')],
  },
  {
    name: 'payments to foster carers in england',
    when: about('fostering-payments'),
    then: { procedure: 'en-statutory', tasks: ['function'] },
    because: [cite('children-act', 's. 26(3)(d)'), cite('ombudsman-fact-sheet')],
    confirm: true,
  },
  {
    name: 'an allegation against a foster carer in england',
    when: about('fostering-allegation'),
    then: { procedure: 'en-statutory', also: ['corporate'], tasks: ['function'] },
    because: [cite('children-act', 's. 26(3)(d)'), notListed, cite('ombudsman-decisions', '19 011 363')],
    confirm: true,
  },
  {
    name: 'matching and placing for adoption in england',
    when: about('adoption-process'),
    then: { procedure: 'en-statutory' },
    because: [cite('children-act', 's. 26(3B)'), cite('representations-england', 'reg. 4'), cite('ombudsman-decisions', '21 008 028')],
  },
  {
    name: 'adoption support in england',
    when: about('adoption-support'),
    then: { procedure: 'en-statutory' },
    because: [cite('children-act', 's. 26(3B)'), cite('representations-england', 'reg. 4(a)'), cite('adoption-act', 's. 3')],
  },
  {
    name: 'special guardianship support in england',
    when: about('special-guardianship'),
    then: { procedure: 'en-statutory' },
    because: [
      cite('children-act', 's. 26(3C)'),
      cite('representations-england', 'reg. 5'),
      cite('special-guardianship-england', 'reg. 3'),
      cite('ombudsman-decisions', '22 017 441'),
    ],
  },
  {
    name: 'private information shared in england',
    when: about('information-shared'),
    then: { procedure: 'en-statutory', also: ['data-protection'], bodies: ['information-regulator'] },
    because: [cite('children-act', 's. 17'), part3, cite('uk-gdpr', 'art. 5'), cite('ombudsman-decisions', '24 017 855')],
  },
  {
    name: 'records and personal data in england until june 2026',
    when: about('information-wrong', 'information-access'),
    then: { procedure: 'data-protection', bodies: ['information-regulator'] },
    because: [cite('uk-gdpr', 'arts 15–16'), cite('ombudsman-decisions', '19 011 583')],
    until: '2026-06-18',
  },
  {
    name: 'records and personal data in england',
    when: about('information-wrong', 'information-access'),
    then: { procedure: 'data-protection', bodies: ['information-regulator'] },
    because: [cite('uk-gdpr', 'arts 15–16'), cite('data-use-act', 's. 103'), cite('ombudsman-decisions', '19 011 583')],
    from: '2026-06-19',
  },
  {
    name: 'fitness of a social worker in england',
    when: about('worker-registration'),
    then: { procedure: 'en-statutory', bodies: ['worker-regulator'] },
    because: [part3, cite('ombudsman-decisions', '21 015 250')],
  },
  {
    name: 'a dispute about age in england',
    when: about('age-assessment'),
    then: { procedure: 'en-statutory', bodies: ['solicitor'], tasks: ['function'] },
    because: [cite('children-act', 's. 20'), part3],
    confirm: true,
  },
  {
    name: 'policy in general in england',
    when: about('policy'),
    then: { procedure: 'corporate' },
    because: [cite('children-act', 's. 26(3)'), cite('complaint-handling-code')],
    confirm: true,
  },
  {
    name: 'not clear which function in england',
    when: otherwise,
    then: { procedure: 'en-statutory', tasks: ['function'] },
    because: [part3, cite('representations-england', 'regs 3–5')],
    confirm: true,
  },
];

// A disabled child is in need by definition (s. 17(10)(c)); one who is looked after or has a protection plan is on any view.
const isInNeed = inSituation('in-need', 'looked-after', 'disabled', 'protection-plan');

const isAtEarlyHelpOnly = (facts: HeadFacts) => inSituation('supported-at-early-help')(facts) && !isInNeed(facts);
