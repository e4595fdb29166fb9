/**
 * Heads that no complaints procedure of a council can settle, in either nation.
 *
 * The person is told where to go and may always send the complaint all the same.
 */
import { about, is, type RouteRule } from '../law.ts';
import { cite } from '../rule.ts';

/** Heads that belong to another body. */
export const otherBodies: readonly RouteRule[] = [
  {
    name: 'a court has decided',
    when: about('court-decision'),
    then: { procedure: 'elsewhere', bodies: ['court', 'solicitor'] },
    because: [cite('local-government-act', 'Sch. 5 para. 1'), cite('representations-wales', 'reg. 12')],
  },
  {
    name: 'the words of a court report',
    when: about('court-report-content'),
    then: { procedure: 'elsewhere', bodies: ['court', 'solicitor'] },
    because: [cite('ombudsman-fact-sheet'), cite('local-government-act', 'Sch. 5 para. 1'), cite('ombudsman-decisions', '25 002 845')],
    confirm: true,
  },
  {
    name: 'the police did it',
    when: about('police'),
    then: { procedure: 'elsewhere', bodies: ['police'] },
    because: [cite('practice')],
  },
  {
    name: 'the court’s own adviser did it',
    when: about('cafcass'),
    then: { procedure: 'elsewhere', bodies: ['cafcass'] },
    because: [cite('practice')],
  },
  {
    name: 'the health service did it',
    when: about('health'),
    then: { procedure: 'elsewhere', bodies: ['nhs'] },
    because: [cite('care-and-health-complaints-england', 'reg. 6'), cite('practice')],
  },
  {
    name: 'a school did it',
    when: about('school'),
    then: { procedure: 'elsewhere', bodies: ['school'] },
    because: [cite('education-act-2002', 's. 29'), cite('local-government-act', 'Sch. 5 para. 5'), cite('ombudsman-decisions', '19 011 583')],
  },
  {
    name: 'a claim for damages',
    when: about('damages'),
    then: { procedure: 'elsewhere', bodies: ['legal-claim', 'solicitor'], tasks: ['function'] },
    because: [cite('representations-england', 'reg. 8(1)(a)'), cite('representations-wales', 'reg. 12')],
    confirm: true,
  },
  {
    name: 'approval as a foster carer',
    when: about('fostering-approval'),
    then: { procedure: 'elsewhere', bodies: ['review-mechanism'] },
    because: [cite('review-mechanism'), cite('review-mechanism-wales'), cite('ombudsman-decisions', '23 015 728')],
    confirm: true,
  },
  {
    name: 'suitability to adopt',
    when: about('adoption-suitability'),
    then: { procedure: 'elsewhere', bodies: ['adoption-review'] },
    because: [cite('review-mechanism'), cite('review-mechanism-wales'), cite('representations-england', 'reg. 4(f)')],
    confirm: true,
  },
  {
    name: 'youth justice work',
    when: about('youth-justice'),
    then: { procedure: 'elsewhere', bodies: ['youth-justice'], tasks: ['function'] },
    because: [cite('crime-and-disorder-act', 's. 39')],
    confirm: true,
  },
  {
    name: 'professionals who disagree',
    when: (facts) =>
      is('professional')(facts) &&
      facts.actingFor !== 'child' &&
      facts.actingFor !== 'adult' &&
      about('assessment-refused', 'failure-to-protect', 'protection-enquiry', 'protection-conference', 'protection-plan')(facts),
    then: { procedure: 'elsewhere', bodies: ['partnership-escalation'] },
    because: [cite('practice')],
    confirm: true,
  },
];
