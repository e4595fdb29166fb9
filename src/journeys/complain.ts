/**
 * How an adult complains. Each subject, or each part of one, becomes a head of complaint that the law routes on its own.
 *
 * Nothing here turns anybody away: whether the child agrees, who somebody is to the child, how long ago it was and whether a
 * court is involved are things for an officer to weigh, never reasons for a form to stop.
 */
import { choice, choices, email, line, longLine, longText, story, telephone } from './question.ts';
import { complainFacts, complainParts, complainVoice } from './complain-facts.ts';
import { defineJourney, type Answers, type Situation } from './journey.ts';

const questions = {
  relationship: choice([
    'parent', 'person-with-responsibility', 'special-guardian', 'foster-carer', 'adopter', 'grandparent', 'relative',
    'young-person', 'care-leaver', 'friend', 'professional', 'other',
  ]),
  speakingFor: choice(['myself', 'child', 'adult']),
  childKnows: choice(['agrees', 'knows', 'disagrees', 'does-not-know', 'cannot-say', 'not-safe']),
  adultName: line(),
  adultAgrees: choice(['agrees', 'not-asked', 'cannot', 'has-died']),
  childName: line(),
  childAge: line(),
  risk: choice(['yes', 'unsure', 'no']),
  subjects: choices([
    'staff', 'communication', 'assessment', 'help', 'home', 'contact', 'protection', 'danger', 'leaving-care', 'money',
    'fostering', 'adoption', 'learning', 'information', 'court', 'elsewhere', 'other',
  ]),
  assessmentParts: choices(['content', 'late', 'refused']),
  helpParts: choices(['refused', 'reduced', 'late', 'poor', 'short-breaks']),
  protectionParts: choices(['enquiry', 'conference', 'records', 'plan', 'support']),
  fosteringParts: choices(['approval', 'allegation', 'payments', 'support']),
  adoptionParts: choices(['suitability', 'process', 'support', 'special-guardianship']),
  learningParts: choices(['late', 'refused', 'content', 'social-care']),
  informationParts: choices(['shared', 'wrong', 'copies']),
  courtParts: choices(['decision', 'report', 'conduct', 'not-followed']),
  otherBodies: choices(['school', 'health', 'police', 'adult-care', 'cafcass', 'another-council', 'provider']),
  whatHappened: story(),
  team: line(),
  howLongAgo: choice(['still', 'half-year', 'year', 'longer', 'unsure']),
  dates: line(),
  whyNow: longLine(),
  already: choice(['no', 'told', 'answered', 'investigated', 'unsure']),
  answerHad: longText(),
  proceedings: choices(['family-court', 'other-court', 'tribunal', 'police', 'none', 'unsure'], 'none'),
  proceedingsStage: choice(['now', 'planned', 'finished', 'unsure']),
  proceedingsWords: longLine(),
  change: choice(['yes', 'no', 'unsure']),
  changeWhat: longLine(),
  changeWhen: line(),
  putRight: longText(),
  advocate: choice(['yes', 'have-one', 'no', 'unsure']),
  needs: choices(['phone', 'large-print', 'easy-read', 'audio', 'bsl', 'interpreter', 'someone-with-me', 'time', 'other', 'none'], 'none'),
  interpreterLanguage: line(),
  otherNeeds: longLine(),
  replyLanguage: { ...choice(['cy', 'en']), optionsAreLanguages: true },
  name: { ...line(), autocomplete: 'name' },
  contact: choices(['email', 'phone', 'text', 'post', 'none'], 'none'),
  email: email(),
  copy: choice(['yes', 'no']),
  emailReplies: choice(['yes', 'no']),
  phone: telephone(),
  messages: choice(['yes', 'no']),
  goodTime: line(),
  address: { ...longLine(), autocomplete: 'street-address' },
  notTold: longLine(),
} as const;

type Q = typeof questions;

export const complain = defineJourney({
  id: 'complain',
  audience: 'adult',
  kind: () => 'complaint',
  childVoice: complainVoice,
  questions,
  parts: complainParts,
  facts: complainFacts,
  steps: [
    { id: 'relationship', asks: ['relationship'] },
    { id: 'speaking-for', asks: ['speakingFor'], when: isAboutSomebodyElse },
    { id: 'child-knows', asks: ['childKnows'], when: ({ answers }) => answers.speakingFor === 'child' },
    { id: 'adult', asks: ['adultName', 'adultAgrees'], when: ({ answers }) => answers.speakingFor === 'adult' },
    { id: 'child', asks: ['childName', 'childAge'], when: isAboutSomebodyElse },
    { id: 'risk', asks: ['risk'] },
    { id: 'at-risk', exit: true, ring: true, when: ({ answers }) => answers.risk === 'yes' || answers.risk === 'unsure' },
    { id: 'subjects', asks: ['subjects'] },
    { id: 'assessment', asks: ['assessmentParts'], when: about('assessment') },
    { id: 'help', asks: ['helpParts'], when: about('help') },
    { id: 'protection', asks: ['protectionParts'], when: about('protection') },
    { id: 'conference', exit: true, when: ({ answers, council }) => council.nation === 'england' && includes(answers.protectionParts, 'conference') },
    { id: 'fostering', asks: ['fosteringParts'], when: about('fostering') },
    { id: 'adoption', asks: ['adoptionParts'], when: about('adoption') },
    { id: 'approval', exit: true, when: ({ answers }) => includes(answers.fosteringParts, 'approval') || includes(answers.adoptionParts, 'suitability') },
    { id: 'learning', asks: ['learningParts'], when: about('learning') },
    { id: 'tribunal', exit: true, when: ({ answers }) => includes(answers.learningParts, 'content') || includes(answers.learningParts, 'refused') },
    { id: 'information', asks: ['informationParts'], when: about('information') },
    { id: 'data-rights', exit: true, when: about('information') },
    { id: 'court', asks: ['courtParts'], when: about('court') },
    { id: 'court-decides', exit: true, when: ({ answers }) => includes(answers.courtParts, 'decision') || includes(answers.courtParts, 'report') },
    { id: 'elsewhere', asks: ['otherBodies'], when: about('elsewhere') },
    { id: 'other-bodies', exit: true, when: about('elsewhere') },
    { id: 'what-happened', asks: ['whatHappened'] },
    { id: 'team', asks: ['team'] },
    { id: 'when', asks: ['howLongAgo', 'dates'] },
    { id: 'why-now', asks: ['whyNow'], when: ({ answers }) => answers.howLongAgo === 'longer' },
    { id: 'already', asks: ['already'] },
    { id: 'answer-had', asks: ['answerHad'], when: ({ answers }) => answers.already === 'answered' || answers.already === 'investigated' },
    { id: 'proceedings', asks: ['proceedings'] },
    { id: 'proceedings-stage', asks: ['proceedingsStage', 'proceedingsWords'], when: ({ answers }) => !includes(answers.proceedings, 'none') && !onlyUnsure(answers.proceedings) },
    { id: 'change', asks: ['change'] },
    { id: 'change-soon', asks: ['changeWhat', 'changeWhen'], when: ({ answers }) => answers.change === 'yes' },
    { id: 'put-right', asks: ['putRight'] },
    { id: 'advocate', asks: ['advocate'], when: mayHaveAnAdvocate },
    { id: 'needs', asks: ['needs'] },
    { id: 'interpreter', asks: ['interpreterLanguage'], when: ({ answers }) => includes(answers.needs, 'interpreter') },
    { id: 'other-needs', asks: ['otherNeeds'], when: ({ answers }) => includes(answers.needs, 'other') },
    { id: 'reply-language', asks: ['replyLanguage'] },
    { id: 'name', asks: ['name'] },
    { id: 'contact', asks: ['contact'] },
    { id: 'email', asks: ['email', 'copy'], when: reachedBy('email') },
    // In Wales an answer may come by e-mail only where the person has agreed to that in writing.
    { id: 'email-replies', asks: ['emailReplies'], when: (situation) => situation.council.nation === 'wales' && reachedBy('email')(situation) },
    { id: 'phone', asks: ['phone', 'messages', 'goodTime'], when: (situation) => reachedBy('phone')(situation) || reachedBy('text')(situation) },
    { id: 'address', asks: ['address'], when: reachedBy('post') },
    { id: 'not-told', asks: ['notTold'] },
  ],
});

export type ComplainAnswers = Answers<Q>;

function isAboutSomebodyElse({ answers }: Situation<Q>): boolean {
  return answers.relationship !== 'young-person' && answers.relationship !== 'care-leaver';
}

function mayHaveAnAdvocate(situation: Situation<Q>): boolean {
  return !isAboutSomebodyElse(situation) || situation.answers.speakingFor === 'child';
}

function about(subject: NonNullable<ComplainAnswers['subjects']>[number]) {
  return ({ answers }: Situation<Q>) => includes(answers.subjects, subject);
}

function reachedBy(way: NonNullable<ComplainAnswers['contact']>[number]) {
  return ({ answers }: Situation<Q>) => includes(answers.contact, way);
}

function includes<T extends string>(chosen: readonly T[] | undefined, option: NoInfer<T>): boolean {
  return chosen?.includes(option) ?? false;
}

function onlyUnsure(chosen: ComplainAnswers['proceedings']): boolean {
  return chosen?.every((option) => option === 'unsure') ?? false;
}
