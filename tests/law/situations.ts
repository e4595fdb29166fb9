/**
 * Situations from real life and what the law makes of them: one line each, read by the tests of routes and of reachability.
 *
 * `goes` holds the procedure of each head in order. What else the law makes of it stands beside it, and a line says all of it:
 * where it names no task, no officer has one; where it names no other body, nobody is sent to one; and so on.
 */
import type { BodyCode, Procedure, Safeguarding, TaskCode } from '#law/decision.ts';
import type { Facts, Matter } from '#law/facts.ts';
import { caseOf, type CaseSays, type HeadSays } from './cases.ts';

/** One situation and what must be decided about it. */
export interface Situation {
  readonly sentence: string;
  readonly nation: 'england' | 'wales';
  readonly facts: Facts;
  readonly goes: readonly Procedure[];
  /** Every task that an officer has. */
  readonly tasks?: readonly TaskCode[];
  /** Tasks that somebody might have expected, and that no officer has. */
  readonly not?: readonly TaskCode[];
  /** Of the first head: procedures beside its own, other bodies, and whether an officer must confirm where it goes. */
  readonly also?: readonly Procedure[];
  readonly bodies?: readonly BodyCode[];
  readonly confirm?: boolean;
  readonly advocate?: 'duty' | 'offer' | 'none';
  readonly urgency?: Safeguarding['urgency'];
}

type Expected = Omit<Situation, 'sentence' | 'nation' | 'facts' | 'goes'>;
type Goes = Procedure | readonly Procedure[];

const inNation = (nation: 'england' | 'wales', usual: CaseSays = {}) =>
  (sentence: string, matters: Matter | readonly [Matter, ...Matter[]], goes: Goes, says: CaseSays = {}, expected: Expected = {}, head: HeadSays = {}): Situation =>
    ({ sentence, nation, facts: caseOf(matters, { ...usual, ...says }, head), goes: typeof goes === 'string' ? [goes] : goes, ...expected });

const en = inNation('england');
const cy = inNation('wales', { agreesToEmail: 'yes' });

const STAT = 'en-statutory';
const REP = 'cy-representations';
const SSC = 'cy-social-services';
const parent = { relationship: 'parent' } as const;
const inCare = { relationship: 'child', childSituations: ['looked-after'] } as const;

/** Every situation. */
export const situations: readonly Situation[] = [
  // England, from the child.
  en('a child of 14 in care wants more time with siblings', 'contact', STAT, { ...inCare, childAge: 14 }, { advocate: 'duty', confirm: false }),
  en('a child in care is unhappy about a move planned next week', 'placement', STAT, { ...inCare, changeAboutToHappen: 'yes', changeOn: '2026-11-30' }, { tasks: ['freeze'], advocate: 'duty' }),
  en('a child in care moves today', 'placement', STAT, { ...inCare, changeOn: '2026-11-23' }, { tasks: ['freeze'], advocate: 'duty' }),
  en('a child in care moved yesterday', 'placement', STAT, { ...inCare, changeAboutToHappen: 'no', changeOn: '2026-11-22' }, { not: ['freeze'] }),
  en('a child in care is unhappy with the review of their plan', 'reviews-and-plans', STAT, inCare),
  en('a care leaver of 20 has no setting-up grant and no personal adviser', 'leaving-care', STAT, { relationship: 'care-leaver', childAge: 20 }, { advocate: 'duty', not: ['facts'] }),
  en('an autistic child of 17 has no plan for moving to adult services', 'moving-to-adult-services', STAT, { ...parent, childAge: 17 }, { bodies: ['adult-care'] }),
  en('an unaccompanied young person disputes their age assessment', 'age-assessment', STAT, { relationship: 'child' }, { tasks: ['function'], bodies: ['solicitor'], confirm: true }),

  // England, from parents.
  en('a mother finds the social worker rude', 'staff-conduct', STAT, { ...parent, childSituations: ['in-need'] }, { confirm: false, advocate: 'none', not: ['representative', 'interest'] }),
  en('a father’s calls are not returned', 'communication', STAT, { ...parent, childSituations: ['in-need'] }),
  en('a father complains by telephone', 'communication', STAT, { ...parent, oral: true }),
  en('a parent’s assessment is full of mistakes', 'assessment', STAT, parent),
  en('a council refuses any assessment', 'assessment-refused', STAT, { ...parent, childSituations: ['not-known-to-council'] }, { confirm: false }),
  en('a disabled child’s short breaks are cut', 'short-breaks', STAT, { ...parent, childSituations: ['disabled'] }),
  en('an education plan is late', 'ehc-delay', 'corporate', parent, { bodies: ['tribunal'], confirm: false }),
  en('an education plan says the wrong things', 'ehc-content', 'elsewhere', parent, { bodies: ['tribunal'] }),
  en('the hours of a personal assistant are missing, and so is speech therapy', ['ehc-social-care', 'ehc-delay'], [STAT, 'corporate'], parent, { bodies: ['tribunal'] }),
  en('a parent disagrees that an enquiry was opened', 'protection-enquiry', 'corporate', parent, { confirm: true }),
  en('a parent disagrees with a child protection plan', 'protection-plan', 'corporate', parent, { confirm: true }),
  en('a parent was not heard at a child protection conference', 'protection-conference', 'corporate', parent, { bodies: ['conference-chair'], confirm: true }),
  en('the minutes of a conference are wrong', 'protection-records', 'corporate', parent, { bodies: ['conference-chair', 'information-regulator'], also: ['data-protection'], confirm: true }),
  en('an enquiry was biased and no support followed it', ['protection-enquiry', 'support'], [STAT, STAT], parent, { tasks: ['function'], confirm: true }),
  en('a child was not protected and was hurt', 'failure-to-protect', STAT, parent, { tasks: ['function', 'risk'], urgency: 'check-today', confirm: true }),
  en('a child was not protected, and is safe now', 'failure-to-protect', STAT, { ...parent, childAtRisk: 'no' }, { tasks: ['function'], not: ['risk'], confirm: true }),
  en('no help came, and a child was not protected', ['support', 'failure-to-protect'], [STAT, STAT], parent, { tasks: ['function', 'risk'], urgency: 'check-today' }),
  en('meetings before court were unfair', 'pre-proceedings', STAT, { ...parent, proceedings: [{ kind: 'pre-proceedings', state: 'live' }] }, { tasks: ['function'], not: ['prejudice'], confirm: true }),
  en('a parent in live care proceedings disputes the assessment before the court', 'assessment', STAT, { ...parent, proceedings: [{ kind: 'family-court', state: 'live' }] }, { tasks: ['prejudice'] }),
  en('a parent wrote that they will go to a tribunal', 'short-breaks', STAT, { ...parent, proceedings: [{ kind: 'tribunal', state: 'intended', statedInWriting: true }] }, { tasks: ['prejudice'] }),
  en('a parent wrote that they will go to court for damages', 'support', STAT, { ...parent, proceedings: [{ kind: 'civil-claim', state: 'intended', statedInWriting: true }] }, { tasks: ['prejudice'] }),
  en('a father said, and did not write, that he will go to court', 'support', STAT, { ...parent, proceedings: [{ kind: 'civil-claim', state: 'intended', statedInWriting: false }] }, { not: ['prejudice'] }),
  en('a father will go to court, and nobody asked whether he wrote it', 'support', STAT, { ...parent, proceedings: [{ kind: 'civil-claim', state: 'intended' }] }, { tasks: ['prejudice'] }),
  en('a tribunal hears the case now, though nobody wrote so', 'short-breaks', STAT, { ...parent, proceedings: [{ kind: 'tribunal', state: 'live', statedInWriting: false }] }, { tasks: ['prejudice'] }),
  en('a court case that is over holds nothing up', 'assessment', STAT, { ...parent, proceedings: [{ kind: 'family-court', state: 'ended', statedInWriting: true }] }, { not: ['prejudice'] }),
  en('one court case is over and another goes on', 'assessment', STAT, { ...parent, proceedings: [{ kind: 'family-court', state: 'ended' }, { kind: 'family-court', state: 'live' }] }, { tasks: ['prejudice'] }),
  en('words that may mean danger are looked at even where somebody says that the child is safe', 'contact', STAT, { ...parent, childAtRisk: 'no', worryingWords: true }, { tasks: ['risk'], urgency: 'check-today' }),
  en('the police investigate the same events', 'staff-conduct', STAT, { ...parent, proceedings: [{ kind: 'police-investigation', state: 'live' }] }, { tasks: ['prejudice'] }),
  en('somebody is charged with a crime over the same events', 'staff-conduct', STAT, { ...parent, proceedings: [{ kind: 'criminal', state: 'live' }] }, { tasks: ['prejudice'] }),
  en('a worker faces discipline for the same events', 'staff-conduct', STAT, { ...parent, proceedings: [{ kind: 'disciplinary', state: 'live' }] }, { tasks: ['prejudice'] }),
  en('a report for the court is worded wrongly', 'court-report-content', 'elsewhere', parent, { bodies: ['court', 'solicitor'], confirm: true }),
  en('a report for the court was late', 'court-report-conduct', 'corporate', parent, { bodies: ['court'], confirm: true }),
  en('a parent disagrees with what the court decided', 'court-decision', 'elsewhere', parent, { bodies: ['court', 'solicitor'] }),
  en('private information was shared without consent', 'information-shared', STAT, parent, { also: ['data-protection'], bodies: ['information-regulator'] }),
  en('a record about a family is wrong', 'information-wrong', 'data-protection', parent, { bodies: ['information-regulator'] }),
  en('copies of records were asked for before the law changed', 'information-access', 'data-protection', { ...parent, receivedOn: '2026-06-18' }, { bodies: ['information-regulator'] }),
  en('a parent needs an assessment of their own mental health', 'adult-care', 'elsewhere', parent, { bodies: ['adult-care'] }),
  en('an early help worker was unhelpful', 'early-help', 'corporate', { ...parent, childSituations: ['supported-at-early-help'] }, { confirm: true }),
  en('an early help worker was unhelpful to a child in need', 'early-help', STAT, { ...parent, childSituations: ['supported-at-early-help', 'in-need'] }, { tasks: ['function'], confirm: true }),
  en('an early help worker was unhelpful to a looked after child', 'early-help', STAT, { ...parent, childSituations: ['looked-after'] }, { tasks: ['function'], confirm: true }),
  en('an early help worker was unhelpful to a disabled child', 'early-help', STAT, { ...parent, childSituations: ['disabled'] }, { tasks: ['function'], confirm: true }),
  en('an early help worker was unhelpful to a child with a protection plan', 'early-help', STAT, { ...parent, childSituations: ['protection-plan'] }, { tasks: ['function'], confirm: true }),
  en('a worker at early help was rude', 'staff-conduct', 'corporate', { ...parent, childSituations: ['supported-at-early-help'] }, { confirm: true }),
  en('a worker at early help was rude to a child in need', 'staff-conduct', STAT, { ...parent, childSituations: ['supported-at-early-help', 'in-need'] }),
  en('a parent wants the social worker struck off', 'worker-registration', STAT, parent, { bodies: ['worker-regulator'] }),
  en('a solicitor sends a claim for damages', 'damages', 'elsewhere', parent, { bodies: ['legal-claim', 'solicitor'], tasks: ['function'], confirm: true }),
  en('food and staff in a private children’s home are poor', 'provider', STAT, inCare, { bodies: ['provider', 'inspectorate'], tasks: ['function'], confirm: true }),
  en('staff of an agency were unkind in a placement', 'placement', STAT, inCare, { bodies: ['provider', 'inspectorate'], tasks: ['function'], confirm: true }, { doneBy: 'provider' }),
  en('a parent disagrees with a policy that touches no child of theirs', 'policy', 'corporate', parent, { confirm: true }),
  en('nobody can tell what it is about', 'other', STAT, parent, { tasks: ['function'], confirm: true }),
  en('nobody said who they are or what it is about', 'other', STAT, {}, { tasks: ['function', 'interest'], confirm: true }),
  en('a direct payment was worked out wrongly', 'money', STAT, parent),
  en('a school excluded a child long ago', 'school', 'elsewhere', parent, { bodies: ['school'], not: ['late'] }, { arose: 'over-a-year' }),
  en('a record has been wrong for years', 'information-wrong', 'data-protection', parent, { bodies: ['information-regulator'], not: ['late'] }, { arose: 'over-a-year' }),
  en('a parent without responsibility complains although the child did not agree', 'support', STAT, { ...parent, actingFor: 'child', childAgrees: 'no' }, { not: ['representative', 'interest'] }),

  // England, from others.
  en('a grandmother worries about grandchildren she sees often', 'support', STAT, { relationship: 'grandparent' }, { tasks: ['interest'], confirm: true }),
  en('a grandmother complains for herself although the child does not agree', 'support', STAT, { relationship: 'grandparent', actingFor: 'self', childAgrees: 'no' }, { tasks: ['interest'], not: ['representative'], confirm: true }),
  en('a friend of the family worries about a child', 'support', STAT, { relationship: 'friend' }, { tasks: ['interest'], confirm: true }),
  en('an aunt was refused an assessment as a carer', 'assessment-refused', STAT, { relationship: 'relative' }, { tasks: ['interest'], confirm: true }),
  en('a neighbour says that the council does nothing', 'other', STAT, { relationship: 'neighbour' }, { tasks: ['interest', 'function', 'risk'], urgency: 'check-today', confirm: true }),
  en('a sister speaks for a child who asked her', 'placement', STAT, { relationship: 'friend', actingFor: 'child', childAgrees: 'yes' }, { tasks: ['representative'], advocate: 'duty' }),
  en('a friend speaks for a child who does not agree', 'placement', STAT, { relationship: 'friend', actingFor: 'child', childAgrees: 'no' }, { tasks: ['representative'], confirm: true }),
  en('an advocate writes without the child’s agreement', 'placement', STAT, { relationship: 'advocate', childAgrees: 'no' }, { tasks: ['representative'], confirm: true }),
  en('an advocate sends a child’s complaint', 'placement', STAT, { relationship: 'advocate', actingFor: 'child' }, { advocate: 'duty', not: ['representative', 'interest'] }),
  en('a guardian named by a court order complains', 'support', STAT, { relationship: 'person-with-responsibility' }, { not: ['interest'] }),
  en('a special guardian’s payments were stopped', 'special-guardianship', STAT, { relationship: 'special-guardian' }),
  en('a foster carer has no support for the child’s needs', 'fostering-support', STAT, { relationship: 'foster-carer' }),
  en('fostering payments were missed', 'fostering-payments', STAT, { relationship: 'foster-carer' }, { tasks: ['function'], confirm: true }),
  en('fostering payments were too high and are claimed back', 'fostering-payments', STAT, { relationship: 'foster-carer' }, { tasks: ['function'], confirm: true }),
  en('a foster carer’s approval was ended', 'fostering-approval', 'elsewhere', { relationship: 'foster-carer' }, { bodies: ['review-mechanism'], confirm: true }),
  en('an allegation against a foster carer was handled badly', 'fostering-allegation', STAT, { relationship: 'foster-carer' }, { also: ['corporate'], tasks: ['function'], confirm: true }),
  en('matching and introductions went wrong for prospective adopters', 'adoption-process', STAT, { relationship: 'prospective-adopter' }),
  en('adopters had no therapy for the child before the order', 'adoption-support', STAT, { relationship: 'adopter' }),
  en('a child’s benefits were not passed on to the adopters', 'money', STAT, { relationship: 'adopter' }),
  en('a couple was found not suitable to adopt', 'adoption-suitability', 'elsewhere', { relationship: 'prospective-adopter' }, { bodies: ['adoption-review'], confirm: true }),
  en('an adult of 35 complains about care in childhood', 'placement', STAT, { relationship: 'adult-formerly-in-care', childAge: 35 }, { tasks: ['late'], not: ['facts'] }, { arose: 'in-childhood' }),
  en('a teacher disagrees with a threshold decision', 'assessment-refused', 'elsewhere', { relationship: 'professional', actingFor: 'self' }, { bodies: ['partnership-escalation'], confirm: true }),
  en('a teacher speaks for a child who was refused an assessment', 'assessment-refused', STAT, { relationship: 'professional', actingFor: 'child' }, { tasks: ['representative'], advocate: 'duty' }),
  en('a support worker writes for a mother who was refused an assessment', 'assessment-refused', STAT, { relationship: 'professional', actingFor: 'adult' }, { tasks: ['representative'] }),
  en('the office of a member of parliament forwards a complaint', 'support', STAT, { relationship: 'councillor-or-mp', actingFor: 'adult' }, { tasks: ['representative'] }),
  en('a councillor forwards a complaint', 'support', STAT, { relationship: 'councillor-or-mp' }, { tasks: ['representative'] }),
  en('a brother writes for a mother about help for her child', 'support', STAT, { relationship: 'relative', actingFor: 'adult' }, { tasks: ['representative'] }),
  en('a brother writes for an adult about an early help worker', 'early-help', 'corporate', { relationship: 'relative', actingFor: 'adult' }, { tasks: ['representative'], confirm: true }),

  // England, what is late, decided, or no complaint.
  en('a parent who was ill complains about events of 14 months ago', 'support', STAT, parent, { tasks: ['late'] }, { aroseOn: '2025-09-20' }),
  en('events of exactly a year ago are in time', 'support', STAT, parent, { not: ['late'] }, { aroseOn: '2025-11-23' }),
  en('events of a year and a day ago are late', 'support', STAT, parent, { tasks: ['late'] }, { aroseOn: '2025-11-22' }),
  en('something that began long ago and goes on is in time', 'support', STAT, parent, { not: ['late'] }, { aroseOn: '2020-01-01', goingOn: true }),
  en('noticing late does not help in England', 'support', STAT, parent, { tasks: ['late'] }, { aroseOn: '2024-01-01', noticedOn: '2026-11-01' }),
  en('an education plan was late two years ago', 'ehc-delay', 'corporate', parent, { tasks: ['late'], bodies: ['tribunal'] }, { arose: 'over-a-year' }),
  en('an education plan was late eight months ago', 'ehc-delay', 'corporate', parent, { bodies: ['tribunal'], not: ['late'] }, { arose: 'within-a-year' }),
  en('the same complaint is sent again after stage 3', 'support', 'elsewhere', parent, { bodies: ['ombudsman'], tasks: ['already-considered'], confirm: true }, { stage: 'stage-3-answered' }),
  en('the ombudsman has decided the complaint', 'support', 'elsewhere', parent, { bodies: ['ombudsman'], tasks: ['already-considered'], confirm: true }, { stage: 'ombudsman-decided' }),
  en('the ombudsman has the complaint', 'support', 'elsewhere', parent, { bodies: ['ombudsman'], tasks: ['already-considered'], confirm: true }, { stage: 'with-ombudsman' }),
  en('a corporate complaint was answered twice', 'ehc-delay', 'elsewhere', parent, { bodies: ['ombudsman'], tasks: ['already-considered', 'function'], confirm: true }, { stage: 'stage-2-answered' }),
  en('a person is not content with the answer at stage 1', 'support', STAT, parent, { tasks: ['next-stage'] }, { stage: 'stage-1-answered', answeredOn: '2026-11-02' }),
  en('a person is not content with the answer at stage 2', 'support', STAT, parent, { tasks: ['next-stage'] }, { stage: 'stage-2-answered', answeredOn: '2026-11-02' }),
  en('an enquiry was answered twice under the council’s own procedure', 'protection-enquiry', 'elsewhere', parent, { bodies: ['ombudsman'], tasks: ['already-considered', 'function'], confirm: true }, { stage: 'stage-2-answered' }),
  en('somebody thanks a worker without a name', 'staff-conduct', 'recorded', { kind: 'compliment', anonymous: true }, { not: ['anonymous', 'risk'] }),
  en('a child only wants somebody to know that they are sad', 'other', 'recorded', { kind: 'comment', relationship: 'child' }, { tasks: ['wishes'], confirm: true }),
  en('somebody thanks a worker', 'staff-conduct', 'recorded', { kind: 'compliment' }),
  en('thanks tell of a worry about somebody’s safety', 'other', 'recorded', { kind: 'compliment', childAtRisk: 'unsure' }, { tasks: ['risk'], urgency: 'check-today' }),
  en('thanks hold words that may mean danger', 'other', 'recorded', { kind: 'compliment', worryingWords: true }, { tasks: ['risk'], urgency: 'check-today' }),
  en('words that may mean danger lower nothing that was said', 'other', 'recorded', { kind: 'compliment', worryingWords: false, childAtRisk: 'unsure' }, { tasks: ['risk'], urgency: 'check-today' }),
  en('somebody makes a comment', 'communication', 'recorded', { kind: 'comment' }),
  en('a comment asks for something to be put right', 'communication', STAT, { ...parent, kind: 'comment', grievance: true }),
  en('a parent asks for help and does not complain', 'support', 'recorded', { ...parent, kind: 'service-request' }, { bodies: ['duty-team'], confirm: true }),
  en('a parent asks for a copy of a file', 'information-access', 'data-protection', { ...parent, kind: 'information-request' }, { bodies: ['information-regulator'] }),
  en('somebody without a name writes about a child', 'support', 'recorded', { anonymous: true }, { tasks: ['anonymous', 'risk'], urgency: 'check-today', confirm: true }),
  en('somebody without a name writes that a child is safe', 'support', 'recorded', { anonymous: true, childAtRisk: 'no' }, { tasks: ['anonymous'], not: ['risk'], confirm: true }),
  en('a child is at risk now', 'support', STAT, { ...parent, childAtRisk: 'yes' }, { tasks: ['risk'], urgency: 'today' }),
  en('a parent is not sure that a child is safe', 'support', STAT, { ...parent, childAtRisk: 'unsure' }, { tasks: ['risk'], urgency: 'check-today' }),

  // England, other bodies.
  en('a school excluded a child', 'school', 'elsewhere', parent, { bodies: ['school'] }),
  en('a hospital lost a referral', 'health', 'elsewhere', parent, { bodies: ['nhs'] }),
  en('the police were rough', 'police', 'elsewhere', parent, { bodies: ['police'] }),
  en('the court’s adviser did not listen', 'cafcass', 'elsewhere', parent, { bodies: ['cafcass'] }),
  en('another council placed the child here', 'another-council', 'elsewhere', parent, { bodies: ['another-council'], tasks: ['authority'], confirm: true }),
  en('another council’s worker was rude', 'staff-conduct', 'elsewhere', parent, { bodies: ['another-council'], tasks: ['authority'], confirm: true }, { doneBy: 'another-council' }),

  // Wales.
  cy('a young person wants more time with siblings', 'contact', REP, { ...inCare, childAge: 15 }, { advocate: 'duty', confirm: false }),
  cy('a parent has no copies of assessments, conference and core group minutes', 'protection-records', REP, parent, { also: ['data-protection'], bodies: ['information-regulator'] }),
  cy('a parent complains about a professional strategy meeting', 'protection-enquiry', REP, parent, { confirm: false }),
  cy('a parent was not heard at a conference', 'protection-conference', REP, parent, { confirm: false }),
  cy('nobody can say which of the council’s duties it is about', 'other', REP, parent, { tasks: ['function'], confirm: true }),
  cy('contact ordered by a court did not happen', 'contact', REP, { ...parent, proceedings: [{ kind: 'family-court', state: 'live' }] }, { tasks: ['prejudice'] }),
  cy('a young person complains about reparation sessions', 'youth-justice', 'elsewhere', { relationship: 'child' }, { tasks: ['function'], bodies: ['youth-justice'], confirm: true }),
  cy('a parent wants more respite for a child with autism', ['short-breaks', 'assessment-refused'], [REP, REP], { ...parent, childSituations: ['disabled'] }),
  cy('a step-mother was barred from child protection meetings', 'protection-conference', REP, { relationship: 'relative' }, { tasks: ['interest'], confirm: true }),
  cy('a decision not to assess is complained of while care proceedings are contemplated', 'assessment-refused', REP, { ...parent, proceedings: [{ kind: 'family-court', state: 'intended' }] }, { tasks: ['prejudice'] }),
  cy('a grumble by phone is not sorted yet', 'communication', REP, { ...parent, oral: true }),
  cy('a grumble by phone is sorted by the next day', 'communication', 'recorded', { ...parent, oral: true }, {}, { settledByNextWorkingDay: true }),
  cy('a complaint in writing is a complaint, though it was put right by the next day', 'communication', REP, { ...parent, oral: false }, {}, { settledByNextWorkingDay: true }),
  cy('somebody thanks a worker', 'staff-conduct', 'recorded', { kind: 'compliment' }),
  cy('meetings before court were unfair', 'pre-proceedings', REP, { ...parent, proceedings: [{ kind: 'pre-proceedings', state: 'live' }] }, { tasks: ['prejudice'] }),
  cy('a worker faces discipline', 'staff-conduct', REP, { ...parent, proceedings: [{ kind: 'disciplinary' }] }, { tasks: ['prejudice'] }),
  cy('the police investigate the same events', 'staff-conduct', REP, { ...parent, proceedings: [{ kind: 'police-investigation', state: 'live' }] }, { tasks: ['prejudice'] }),
  cy('a claim for damages is before a court', 'support', REP, { ...parent, proceedings: [{ kind: 'civil-claim', state: 'live' }] }, { tasks: ['prejudice'] }),
  cy('a tribunal hears the case now', 'short-breaks', REP, { ...parent, proceedings: [{ kind: 'tribunal', state: 'live' }] }, { tasks: ['prejudice'] }),
  cy('a court case that is over holds nothing up', 'assessment', REP, { ...parent, proceedings: [{ kind: 'family-court', state: 'ended' }] }, { not: ['prejudice'] }),
  cy('a crime is being tried', 'failure-to-protect', REP, { ...parent, proceedings: [{ kind: 'criminal', state: 'live' }] }, { tasks: ['prejudice', 'risk'], urgency: 'check-today' }),
  cy('a report for the court was late', 'court-report-conduct', SSC, parent, { tasks: ['function'], bodies: ['court'], confirm: true }),
  cy('an individual development plan is late', 'ehc-delay', 'corporate', parent, { bodies: ['tribunal'] }),
  cy('an individual development plan says the wrong things', 'ehc-content', 'elsewhere', parent, { bodies: ['tribunal'] }),
  cy('a placement is too far from school', 'placement', REP, inCare),
  cy('a care leaver has no pathway plan', 'leaving-care', REP, { relationship: 'care-leaver', childAge: 19 }, { advocate: 'duty' }),
  cy('a young person of 17 has no plan for adult services', 'moving-to-adult-services', REP, parent, { also: [SSC] }),
  cy('a parent’s own care was stopped', 'adult-care', SSC, parent, { advocate: 'offer', confirm: false }),
  cy('an early help worker was unhelpful', 'early-help', REP, parent, { tasks: ['function'], confirm: true }),
  cy('a foster carer has no help for the child', 'fostering-support', REP, { relationship: 'foster-carer' }, { tasks: ['function'], confirm: true }),
  cy('fostering payments were missed', 'fostering-payments', SSC, { relationship: 'foster-carer' }, { tasks: ['function'], confirm: true }),
  cy('prospective adopters waited for a match', 'adoption-process', REP, { relationship: 'prospective-adopter' }),
  cy('a special guardian has no support', 'special-guardianship', REP, { relationship: 'special-guardian' }, { confirm: true }),
  cy('private information was shared', 'information-shared', REP, parent, { also: ['data-protection'], bodies: ['information-regulator'] }),
  cy('a record is wrong', 'information-wrong', 'data-protection', parent, { bodies: ['information-regulator'] }),
  cy('a record was wrong before the law changed', 'information-wrong', 'data-protection', { ...parent, receivedOn: '2026-06-18' }, { bodies: ['information-regulator'] }),
  cy('a registered children’s home treated a child badly', 'provider', REP, inCare, { tasks: ['provider-copy'], bodies: ['provider', 'inspectorate'], confirm: true }),
  cy('a parent wants a worker struck off', 'worker-registration', REP, parent, { bodies: ['worker-regulator'] }),
  cy('a young person disputes their age assessment', 'age-assessment', REP, { relationship: 'child' }, { tasks: ['function'], bodies: ['solicitor'], confirm: true }),
  cy('a parent disagrees with a policy', 'policy', 'corporate', parent, { tasks: ['function'], confirm: true }),
  cy('nobody can tell what it is about', 'other', REP, {}, { tasks: ['function', 'interest'], confirm: true }),
  cy('an advocate sends a child’s complaint', 'placement', REP, { relationship: 'advocate' }, { advocate: 'duty' }),
  cy('a relative speaks for a child who does not agree', 'placement', REP, { relationship: 'relative', actingFor: 'child', childAgrees: 'no' }, { tasks: ['representative'], confirm: true }),
  cy('a councillor forwards a complaint', 'support', REP, { relationship: 'councillor-or-mp' }, { tasks: ['representative'] }),
  cy('a brother writes for a mother about help for her child', 'support', REP, { relationship: 'relative', actingFor: 'adult' }, { tasks: ['representative'] }),
  cy('a friend of the family worries about a child', 'support', REP, { relationship: 'friend' }, { tasks: ['interest'], confirm: true }),
  cy('an adult complains about care in childhood', 'placement', REP, { relationship: 'adult-formerly-in-care' }, { tasks: ['late'] }, { arose: 'in-childhood' }),
  cy('a guardian with parental responsibility complains', 'support', REP, { relationship: 'person-with-responsibility' }),
  cy('a friend speaks for a child who asked them', 'placement', REP, { relationship: 'friend', actingFor: 'child' }, { tasks: ['representative'], advocate: 'duty' }),
  cy('what was noticed within a year is in time', 'support', REP, parent, { not: ['late'] }, { aroseOn: '2024-01-01', noticedOn: '2026-11-01' }),
  cy('what was noticed exactly a year ago is in time', 'support', REP, parent, { not: ['late'] }, { aroseOn: '2024-01-01', noticedOn: '2025-11-23' }),
  cy('what was noticed a year and a day ago is late', 'support', REP, parent, { tasks: ['late'] }, { aroseOn: '2024-01-01', noticedOn: '2025-11-22' }),
  cy('what was known for two years is late', 'support', REP, parent, { tasks: ['late'] }, { aroseOn: '2024-01-01' }),
  cy('a policy of eight months ago is late for the council’s own procedure', 'policy', 'corporate', parent, { tasks: ['late', 'function'], confirm: true }, { aroseOn: '2026-03-01' }),
  cy('a policy of exactly six months ago is in time', 'policy', 'corporate', parent, { tasks: ['function'], not: ['late'], confirm: true }, { aroseOn: '2026-05-23' }),
  cy('a policy of six months and a day ago is late', 'policy', 'corporate', parent, { tasks: ['late', 'function'], confirm: true }, { aroseOn: '2026-05-22' }),
  cy('a policy of between six and twelve months ago is late', 'policy', 'corporate', parent, { tasks: ['late', 'function'], confirm: true }, { arose: 'within-a-year' }),
  cy('a policy of less than six months ago is in time', 'policy', 'corporate', parent, { tasks: ['function'], not: ['late'], confirm: true }, { arose: 'within-six-months' }),
  cy('noticing late does not help under the council’s own procedure', 'policy', 'corporate', parent, { tasks: ['late', 'function'], confirm: true }, { aroseOn: '2024-01-01', noticedOn: '2026-11-01' }),
  cy('the ombudsman has the complaint', 'support', 'elsewhere', parent, { bodies: ['ombudsman'], tasks: ['already-considered'], confirm: true }, { stage: 'with-ombudsman' }),
  cy('the ombudsman has decided the complaint', 'support', 'elsewhere', parent, { bodies: ['ombudsman'], tasks: ['already-considered'], confirm: true }, { stage: 'ombudsman-decided' }),
  cy('a person counts three answers, though Wales has two stages', 'support', 'elsewhere', parent, { bodies: ['ombudsman'], tasks: ['already-considered'], confirm: true }, { stage: 'stage-3-answered' }),
  cy('the same complaint is sent again after stage 2', 'support', 'elsewhere', parent, { bodies: ['ombudsman'], tasks: ['already-considered'], confirm: true }, { stage: 'stage-2-answered' }),
  cy('a person is not content with the answer at stage 1', 'support', REP, parent, { tasks: ['next-stage'] }, { stage: 'stage-1-answered' }),
  cy('a move is planned next week', 'placement', REP, { ...inCare, changeAboutToHappen: 'yes' }, { tasks: ['freeze'] }),
  cy('a move has a date and nobody was asked about changes', 'placement', REP, { ...inCare, changeOn: '2026-11-24' }, { tasks: ['freeze'] }),
  cy('a move happened yesterday', 'placement', REP, { ...inCare, changeOn: '2026-11-22' }, { not: ['freeze'] }),
  cy('nobody asked whether email is welcome', 'support', REP, { ...parent, agreesToEmail: undefined }, { tasks: ['email-consent'] }),
  cy('a parent is not sure about email', 'support', REP, { ...parent, agreesToEmail: 'unsure' }, { tasks: ['email-consent'] }),
  cy('a parent agreed in writing to email', 'support', REP, { ...parent, agreesToEmail: 'yes' }, { not: ['email-consent'] }),

  // Who may help a child, and what a child only wants to be known.
  en('an advocate speaks without instructions from the child', 'placement', STAT, { relationship: 'advocate', actingFor: 'child', instructed: 'no' }, { tasks: ['representative'], confirm: true, advocate: 'duty' }),
  en('an advocate whom the child told what to say', 'placement', STAT, { relationship: 'advocate', actingFor: 'child', instructed: 'yes' }, { not: ['representative', 'conflict'], confirm: false }),
  en('a helper manages the service that the child complains about', 'staff-conduct', STAT, { relationship: 'professional', actingFor: 'child', helperLinks: ['manages'] }, { tasks: ['conflict', 'representative'] }),
  en('a helper would consider the complaint', 'school', 'elsewhere', { relationship: 'professional', actingFor: 'child', helperLinks: ['considers'] }, { tasks: ['conflict'], bodies: ['school'] }),
  en('a child does not want this advocate', 'placement', STAT, { relationship: 'advocate', actingFor: 'child', helperLinks: ['objected-to'] }, { tasks: ['conflict'] }),
  en('a helper has no tie to the service', 'placement', STAT, { relationship: 'foster-carer', actingFor: 'child', helperLinks: [] }, { not: ['conflict'] }),
  en('nobody knows which council is responsible for the child', 'placement', STAT, { relationship: 'advocate', actingFor: 'child' }, { tasks: ['authority'] }, { doneBy: 'unsure' }),
  en('through an advocate a child only wants somebody to know', 'placement', 'recorded', { kind: 'comment', relationship: 'advocate', actingFor: 'child' }, { tasks: ['wishes'], confirm: true }),
  en('a young person asks for an advocate and complains of nothing', 'other', 'recorded', { kind: 'advocate', relationship: 'child', advocate: 'wanted' }, { advocate: 'duty' }),
  en('a parent asks for an advocate of their own', 'other', 'recorded', { kind: 'advocate', ...parent, advocate: 'wanted' }, { advocate: 'none' }),
  cy('an advocate speaks without instructions from the child', 'placement', REP, { relationship: 'advocate', actingFor: 'child', instructed: 'no' }, { tasks: ['representative'], confirm: true }),
  cy('a helper controls the money of the service', 'placement', REP, { relationship: 'professional', actingFor: 'child', helperLinks: ['resources'] }, { tasks: ['conflict', 'representative'] }),
  cy('a child does not want this advocate', 'placement', REP, { relationship: 'advocate', actingFor: 'child', helperLinks: ['objected-to'] }, { tasks: ['conflict'] }),
  cy('nobody knows which council is responsible for the child', 'placement', REP, { relationship: 'advocate', actingFor: 'child' }, { tasks: ['authority'] }, { doneBy: 'unsure' }),
  cy('a parent asks for an advocate of their own', 'other', 'recorded', { kind: 'advocate', ...parent, advocate: 'wanted' }, { advocate: 'offer' }),

  // What cannot all be true, and what just can.
  en('a care leaver is said to be nine', 'leaving-care', STAT, { relationship: 'care-leaver', childAge: 9 }, { tasks: ['facts'] }),
  en('a care leaver is said to be fifteen', 'leaving-care', STAT, { relationship: 'care-leaver', childAge: 15 }, { tasks: ['facts'] }),
  en('a care leaver is sixteen', 'leaving-care', STAT, { relationship: 'care-leaver', childAge: 16 }, { not: ['facts'] }),
  en('a care leaver gives no age', 'leaving-care', STAT, { relationship: 'care-leaver' }, { not: ['facts'] }),
  en('a parent says that a child of fifteen has left care', 'leaving-care', STAT, { ...parent, childSituations: ['care-leaver'], childAge: 15 }, { tasks: ['facts'] }),
  en('a parent says that a child of sixteen has left care', 'leaving-care', STAT, { ...parent, childSituations: ['care-leaver'], childAge: 16 }, { not: ['facts'] }),
  en('a parent complains about a child of nine', 'support', STAT, { ...parent, childSituations: ['in-need'], childAge: 9 }, { not: ['facts'] }),
  en('an adult who was in care is said to be twelve', 'placement', STAT, { relationship: 'adult-formerly-in-care', childAge: 12 }, { tasks: ['facts'] }),
  en('an adult who was in care is said to be seventeen', 'placement', STAT, { relationship: 'adult-formerly-in-care', childAge: 17 }, { tasks: ['facts'] }),
  en('an adult who was in care is eighteen', 'placement', STAT, { relationship: 'adult-formerly-in-care', childAge: 18 }, { not: ['facts'] }),
  en('an adult who was in care gives no age', 'placement', STAT, { relationship: 'adult-formerly-in-care' }, { not: ['facts'] }),
  en('a looked after child is said to be thirty', 'placement', STAT, { ...inCare, childAge: 30 }, { tasks: ['facts'] }),
  en('a looked after child is said to be eighteen', 'placement', STAT, { ...inCare, childAge: 18 }, { tasks: ['facts'] }),
  en('a looked after child is seventeen', 'placement', STAT, { ...inCare, childAge: 17 }, { not: ['facts'] }),
  en('a disabled young person of eighteen is no contradiction', 'support', STAT, { ...parent, childSituations: ['disabled'], childAge: 18 }, { not: ['facts'] }),
  en('it happened tomorrow', 'support', STAT, parent, { tasks: ['facts'], not: ['late'] }, { aroseOn: '2026-11-24' }),
  en('it happened today', 'support', STAT, parent, { not: ['facts'] }, { aroseOn: '2026-11-23' }),
  en('it was noticed before it happened', 'support', STAT, parent, { tasks: ['facts'] }, { aroseOn: '2026-10-02', noticedOn: '2026-10-01' }),
  en('it was noticed on the day on which it happened', 'support', STAT, parent, { not: ['facts'] }, { aroseOn: '2026-10-02', noticedOn: '2026-10-02' }),
  en('it was noticed, and nobody said when it happened', 'support', STAT, parent, { not: ['facts'] }, { noticedOn: '2026-10-02' }),
  en('it was answered tomorrow', 'support', STAT, parent, { tasks: ['facts'] }, { answeredOn: '2026-11-24' }),
  en('it was answered today', 'support', STAT, parent, { not: ['facts'] }, { answeredOn: '2026-11-23' }),
  en('a complaint to a council in England is about a council in Wales', 'support', STAT, { ...parent, nation: 'wales' }, { tasks: ['authority'] }),
  en('a complaint to a council in England is about a council in England', 'support', STAT, { ...parent, nation: 'england' }, { not: ['authority'] }),
  en('two councils of one nation took part', 'placement', STAT, { ...inCare, otherCouncils: ['england'] }, { not: ['authority'] }),
  en('councils of both nations took part beside this one', 'placement', STAT, { ...inCare, otherCouncils: ['england', 'wales'] }, { tasks: ['authority'] }),
  cy('councils of both nations took part', 'placement', REP, { ...inCare, otherCouncils: ['england'] }, { tasks: ['authority'] }),
];
