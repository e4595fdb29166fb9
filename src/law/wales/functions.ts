/**
 * Wales: which of the two procedures?
 *
 * The representations procedure comes first, and takes what section 174 and section 176 of the Act of 2014 reach: Parts 3
 * to 6 for a child, safeguarding in Part 7, and parts of the Children Act 1989, section 47 among them. So child protection
 * is inside, the opposite of England. The social services complaints procedure takes every other social services function.
 * Their timetables are nearly alike, so a doubt between the two costs the person nothing.
 */
import type { HeadFacts } from '../facts.ts';
import { about, isProvidersWork, type Route } from '../law.ts';
import { cite, otherwise, type Table } from '../rule.ts';

const childsServices = cite('social-services-wales', 's. 174(2)(a)');
const enquiries = cite('representations-wales', 'reg. 8(g)');
const specified = cite('representations-wales', 'reg. 8');

/** Where each matter goes in Wales. */
export const functions: Table<Route, HeadFacts> = [
  {
    name: 'child protection in wales',
    when: about('failure-to-protect', 'protection-enquiry', 'protection-conference', 'protection-plan'),
    then: { procedure: 'cy-representations' },
    because: [enquiries, cite('social-services-wales', 's. 174(2)'), cite('social-services-wales', 'Part 7')],
  },
  {
    name: 'child protection records in wales',
    when: about('protection-records'),
    then: { procedure: 'cy-representations', also: ['data-protection'], bodies: ['information-regulator'] },
    because: [enquiries, cite('uk-gdpr', 'art. 15')],
  },
  {
    name: 'work before court proceedings in wales',
    when: about('pre-proceedings'),
    then: { procedure: 'cy-representations' },
    because: [cite('children-act', 's. 31'), specified, cite('ombudsman-wales-findings')], // Powys, safeguarding
  },
  {
    name: 'the making of a court report in wales',
    when: about('court-report-conduct'),
    then: { procedure: 'cy-social-services', bodies: ['court'], tasks: ['function'] },
    because: [cite('complaints-wales', 'reg. 10'), cite('complaints-wales', 'reg. 11(1)')],
    confirm: true,
  },
  {
    name: 'delay with an individual development plan',
    when: about('ehc-delay'),
    then: { procedure: 'corporate', bodies: ['tribunal'] },
    because: [cite('learning-needs-wales', 'Part 2'), cite('model-policy-wales')],
  },
  {
    name: 'the content of an individual development plan',
    when: about('ehc-content'),
    then: { procedure: 'elsewhere', bodies: ['tribunal'] },
    because: [cite('learning-needs-wales', 's. 70')],
  },
  {
    name: 'a home or agency working for the council in wales',
    when: isProvidersWork,
    then: { procedure: 'cy-representations', bodies: ['provider', 'inspectorate'], tasks: ['provider-copy'] },
    because: [cite('representations-wales', 'reg. 22'), cite('social-services-wales', 's. 171')],
    confirm: true,
  },
  {
    name: 'care and support for a child in wales',
    when: about('staff-conduct', 'communication', 'assessment', 'assessment-refused', 'support', 'short-breaks', 'money', 'ehc-social-care'),
    then: { procedure: 'cy-representations' },
    because: [childsServices, cite('social-services-wales', 'Parts 3, 4')],
  },
  {
    name: 'the care of a looked after child in wales',
    when: about('placement', 'reviews-and-plans'),
    then: { procedure: 'cy-representations' },
    because: [childsServices, cite('social-services-wales', 'Part 6')],
  },
  {
    name: 'time with family in wales',
    when: about('contact'),
    then: { procedure: 'cy-representations' },
    because: [cite('children-act', 's. 34'), cite('social-services-wales', 's. 174(2)(c)'), specified],
  },
  {
    name: 'leaving care in wales',
    when: about('leaving-care'),
    then: { procedure: 'cy-representations' },
    because: [cite('social-services-wales', 's. 176'), cite('amendments-wales', 'Sch. 3 paras 167–173')],
  },
  {
    name: 'the move to adult services in wales',
    when: about('moving-to-adult-services'),
    then: { procedure: 'cy-representations', also: ['cy-social-services'] },
    because: [childsServices, cite('complaints-wales', 'reg. 10')],
  },
  {
    name: 'an adult’s own care in wales',
    when: about('adult-care'),
    then: { procedure: 'cy-social-services' },
    because: [cite('complaints-wales', 'regs 9–10')],
  },
  {
    name: 'early help in wales',
    when: about('early-help'),
    then: { procedure: 'cy-representations', tasks: ['function'] },
    because: [childsServices, cite('ombudsman-wales-findings')], // Cardiff, other (5)
    confirm: true,
  },
  {
    name: 'support for foster carers in wales',
    when: about('fostering-support'),
    then: { procedure: 'cy-representations', tasks: ['function'] },
    because: [cite('social-services-wales', 's. 174(3)'), cite('complaints-wales', 'reg. 10')],
    confirm: true,
  },
  {
    name: 'the fostering service in wales',
    when: about('fostering-payments', 'fostering-allegation'),
    then: { procedure: 'cy-social-services', tasks: ['function'] },
    because: [cite('complaints-wales', 'reg. 10'), cite('ombudsman-wales-findings')], // Powys, fostering (2)
    confirm: true,
  },
  {
    name: 'adoption in wales',
    when: about('adoption-process', 'adoption-support'),
    then: { procedure: 'cy-representations' },
    because: [cite('social-services-wales', 's. 174(5)'), cite('representations-wales', 'reg. 9')],
  },
  {
    // The regulations specify no functions under section 14F, so this head may in strictness belong to the other procedure.
    name: 'special guardianship support in wales',
    when: about('special-guardianship'),
    then: { procedure: 'cy-representations' },
    because: [cite('social-services-wales', 's. 174(4)'), cite('complaints-wales', 'reg. 10')],
    confirm: true,
  },
  {
    name: 'private information shared in wales',
    when: about('information-shared'),
    then: { procedure: 'cy-representations', also: ['data-protection'], bodies: ['information-regulator'] },
    because: [childsServices, cite('uk-gdpr', 'art. 5')],
  },
  {
    name: 'records and personal data in wales until june 2026',
    when: about('information-wrong', 'information-access'),
    then: { procedure: 'data-protection', bodies: ['information-regulator'] },
    because: [cite('uk-gdpr', 'arts 15–16')],
    until: '2026-06-18',
  },
  {
    name: 'records and personal data in wales',
    when: about('information-wrong', 'information-access'),
    then: { procedure: 'data-protection', bodies: ['information-regulator'] },
    because: [cite('uk-gdpr', 'arts 15–16'), cite('data-use-act', 's. 103')],
    from: '2026-06-19',
  },
  {
    name: 'fitness of a social worker in wales',
    when: about('worker-registration'),
    then: { procedure: 'cy-representations', bodies: ['worker-regulator'] },
    because: [childsServices, cite('practice')],
  },
  {
    name: 'a dispute about age in wales',
    when: about('age-assessment'),
    then: { procedure: 'cy-representations', bodies: ['solicitor'], tasks: ['function'] },
    because: [childsServices, cite('social-services-wales', 's. 76')],
    confirm: true,
  },
  {
    name: 'policy in general in wales',
    when: about('policy'),
    then: { procedure: 'corporate', tasks: ['function'] },
    because: [cite('model-policy-wales'), cite('complaints-wales', 'reg. 9')],
    confirm: true,
  },
  {
    name: 'not clear which function in wales',
    when: otherwise,
    then: { procedure: 'cy-representations', tasks: ['function'] },
    because: [childsServices, cite('complaints-wales', 'reg. 10')],
    confirm: true,
  },
];
