/**
 * How an adult complains. Each subject, or each part of one, becomes a head of complaint that the law routes on its own.
 *
 * Nothing here turns anybody away: whether the child agrees, who somebody is to the child, how long ago it was and whether a
 * court is involved are things for an officer to weigh, never reasons for a form to stop.
 */
import { circumstanceQuestions, circumstanceSteps, riskQuestions, riskSteps } from './circumstances.ts';
import { complainFacts, complainVoice } from './complain-facts.ts';
import { defineJourney, type Answers, type Situation } from './journey.ts';
import { choice, files, line, longLine, longText, story } from './question.ts';
import { answerSteps, emailConsentQuestions, needsQuestions, needsSteps, reachQuestions } from './reaching.ts';
import { partsOf, subjectQuestions, subjectSteps } from './subjects.ts';

/** What a child knows of what is said for them: any answer is fine, and none stops anybody. */
export const childKnows = choice(['agrees', 'knows', 'disagrees', 'does-not-know', 'cannot-say', 'not-safe']);

const questions = {
  relationship: choice([
    'parent', 'person-with-responsibility', 'special-guardian', 'foster-carer', 'adopter', 'grandparent', 'relative',
    'young-person', 'care-leaver', 'friend', 'professional', 'other',
  ]),
  speakingFor: choice(['myself', 'child', 'adult']),
  childKnows,
  adultName: line(),
  adultAgrees: choice(['agrees', 'not-asked', 'cannot', 'has-died']),
  childName: line(),
  childAge: line(),
  ...riskQuestions,
  ...subjectQuestions,
  whatHappened: story(),
  ...circumstanceQuestions,
  putRight: longText(),
  advocate: choice(['yes', 'asked', 'have-one', 'no', 'unsure']),
  ...needsQuestions,
  ...reachQuestions,
  ...emailConsentQuestions,
  name: { ...line(), autocomplete: 'name' },
  notTold: longLine(),
  files: files('file'),
} as const;

type Q = typeof questions;

/** The form by which an adult complains. */
export const complain = defineJourney({
  id: 'complain',
  audience: 'adult',
  kind: () => 'complaint',
  childVoice: complainVoice,
  questions,
  parts: partsOf,
  facts: complainFacts,
  steps: [
    { id: 'relationship', asks: ['relationship'] },
    { id: 'speaking-for', asks: ['speakingFor'], when: isAboutSomebodyElse },
    { id: 'child-knows', asks: ['childKnows'], when: ({ answers }) => answers.speakingFor === 'child' },
    { id: 'adult', asks: ['adultName', 'adultAgrees'], when: ({ answers }) => answers.speakingFor === 'adult' },
    { id: 'child', asks: ['childName', 'childAge'], when: isAboutSomebodyElse },
    ...riskSteps,
    ...subjectSteps,
    { id: 'what-happened', asks: ['whatHappened'] },
    ...circumstanceSteps,
    { id: 'put-right', asks: ['putRight'] },
    { id: 'advocate', asks: ['advocate'], when: mayHaveAnAdvocate },
    ...needsSteps,
    { id: 'reply-language', asks: ['replyLanguage'] },
    { id: 'name', asks: ['name'] },
    ...answerSteps,
    { id: 'not-told', asks: ['notTold'] },
    { id: 'files', asks: ['files'] },
  ],
});

export type ComplainAnswers = Answers<Q>;

function isAboutSomebodyElse({ answers }: Situation<Q>): boolean {
  return answers.relationship !== 'young-person' && answers.relationship !== 'care-leaver';
}

function mayHaveAnAdvocate(situation: Situation<Q>): boolean {
  return !isAboutSomebodyElse(situation) || situation.answers.speakingFor === 'child';
}
