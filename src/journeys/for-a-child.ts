/**
 * For a child: how an advocate, or an adult whom a child asked, tells the council what the child wants to say.
 *
 * The child’s own words and the helper’s comments are two answers, and stay two wherever they go. What a child cannot say, or is not safe to
 * be asked, is an answer too. A tie to the service is explained and looked at by an officer; it stops nobody.
 */
import { circumstanceQuestions, circumstanceSteps, riskQuestions, riskSteps } from './circumstances.ts';
import { childKnows } from './complain.ts';
import { forAChildFacts, forAChildKind, forAChildVoice, spokenFor } from './for-a-child-facts.ts';
import { defineJourney, type Answers, type Situation } from './journey.ts';
import { choice, choices, line, longLine, longText, story } from './question.ts';
import { answerSteps, emailConsentQuestions, needsQuestions, needsSteps, reachQuestions } from './reaching.ts';
import { partsOf, subjectQuestions, subjectSteps } from './subjects.ts';

const questions = {
  role: choice(['advocate', 'advocate-uninstructed', 'parent', 'foster-carer', 'relative', 'professional', 'other']),
  name: { ...line(), autocomplete: 'name' },
  organisation: { ...line(), autocomplete: 'organization' },
  authority: choice(['asked', 'arranged', 'responsibility', 'order', 'none']),
  authorityWhy: longLine(),
  links: choices(['works-there', 'manages', 'considers', 'money', 'child-objects', 'none'], 'none'),
  responsible: choice(['this', 'another', 'unsure']),
  otherCouncil: line(),
  childName: line(),
  childAge: line(),
  childPlace: line(),
  childKnows,
  childContact: choice(['direct', 'through-me', 'not-wanted', 'not-safe', 'cannot-say']),
  childReach: longLine(),
  unwanted: choice(['someone', 'nobody', 'cannot-say', 'not-safe', 'not-asked']),
  notTold: longLine(),
  notSaid: longLine(),
  ...riskQuestions,
  whoseWords: choice(['child', 'child-with-help', 'mine']),
  childWords: story(),
  comments: longText(),
  whatHappened: story(),
  ...subjectQuestions,
  ...circumstanceQuestions,
  childWants: choice(['something-done', 'only-to-tell', 'cannot-say']),
  putRight: longText(),
  advocate: choice(['yes', 'asked', 'have-one', 'no', 'unsure']),
  ...needsQuestions,
  ...reachQuestions,
  ...emailConsentQuestions,
} as const;

type Q = typeof questions;

export type ForAChildAnswers = Answers<Q>;

/** The form for whoever speaks for a child. */
export const forAChild = defineJourney({
  id: 'for-a-child',
  audience: 'adult',
  sharesWordsWith: 'complain',
  saves: true,
  questions,
  kind: forAChildKind,
  childVoice: forAChildVoice,
  spokenFor,
  parts: partsOf,
  facts: forAChildFacts,
  steps: [
    { id: 'role', asks: ['role'] },
    { id: 'you', asks: ['name', 'organisation'] },
    { id: 'authority', asks: ['authority'] },
    { id: 'authority-why', asks: ['authorityWhy'], when: ({ answers }) => answers.authority === 'none' },
    { id: 'links', asks: ['links'] },
    { id: 'conflict', exit: true, when: ({ answers }) => answers.links?.some((link) => link !== 'none') ?? false },
    { id: 'responsible', asks: ['responsible'] },
    { id: 'other-council', asks: ['otherCouncil'], when: isAnotherCouncils },
    { id: 'passed-on', exit: true, councils: true, when: isAnotherCouncils },
    { id: 'child', asks: ['childName', 'childAge', 'childPlace'] },
    { id: 'child-knows', asks: ['childKnows'] },
    { id: 'child-contact', asks: ['childContact'] },
    { id: 'child-reach', asks: ['childReach'], when: ({ answers }) => answers.childContact === 'direct' },
    { id: 'unwanted', asks: ['unwanted'] },
    { id: 'not-told', asks: ['notTold', 'notSaid'], when: ({ answers }) => answers.unwanted === 'someone' },
    ...riskSteps,
    { id: 'whose-words', asks: ['whoseWords'] },
    { id: 'child-words', asks: ['childWords'], when: (situation) => !speaksAlone(situation) },
    { id: 'comments', asks: ['comments'], when: (situation) => !speaksAlone(situation) },
    { id: 'what-happened', asks: ['whatHappened'], when: speaksAlone },
    ...subjectSteps,
    ...circumstanceSteps,
    { id: 'wants', asks: ['childWants', 'putRight'] },
    { id: 'advocate', asks: ['advocate'], when: ({ answers }) => answers.role !== 'advocate' && answers.role !== 'advocate-uninstructed' },
    ...needsSteps,
    { id: 'reply-language', asks: ['replyLanguage'] },
    ...answerSteps,
  ],
});

function isAnotherCouncils({ answers }: Situation<Q>): boolean {
  return answers.responsible === 'another';
}

function speaksAlone({ answers }: Situation<Q>): boolean {
  return answers.whoseWords === 'mine';
}
