/**
 * How an adult, or a young person who uses the adults’ pages, asks for an advocate and for nothing else. The request goes to the independent
 * provider; the council learns that it was made, and nothing of what it says.
 *
 * Children and care leavers have a right to an advocate; other adults are told what they can have instead, and may still ask.
 */
import { askFacts, askParts, askReferral, askVoice } from './ask-facts.ts';
import { riskQuestions, riskSteps } from './circumstances.ts';
import { childKnows } from './complain.ts';
import { defineJourney, includes, type Answers } from './journey.ts';
import { anyChoice, choice, line, longLine, longText } from './question.ts';
import { needsQuestions, needsSteps, reachQuestions, reachSteps } from './reaching.ts';

/** The age bands in which providers report. */
export const ageBand = anyChoice(['0-4', '5-9', '10-14', '15-19', '20-24', '25-plus', 'not-said']);

const questions = {
  asker: choice(['young-person', 'care-leaver', 'for-a-child', 'adult']),
  childName: line(),
  childKnows,
  ...riskQuestions,
  note: longText(),
  notTold: longLine(),
  unwantedHelper: longLine(),
  ...needsQuestions,
  ...reachQuestions,
  name: { ...line(), autocomplete: 'name' },
  source: anyChoice(['self', 'family', 'carer', 'social-worker', 'other-worker', 'school', 'health', 'other', 'not-said']),
  ageBand,
  ethnicity: anyChoice(['white', 'mixed', 'asian', 'black', 'other', 'not-said']),
  gender: anyChoice(['female', 'male', 'another', 'not-said']),
} as const;

type Q = typeof questions;

export type AskAnswers = Answers<Q>;

/** The form by which an adult, or a young person on the adults’ pages, asks for an advocate. */
export const askForAnAdvocate = defineJourney({
  id: 'ask-for-an-advocate',
  audience: 'adult',
  sharesWordsWith: 'complain',
  asksForAdvocate: true,
  questions,
  kind: () => 'advocate',
  childVoice: askVoice,
  referral: askReferral,
  parts: askParts,
  facts: askFacts,
  steps: [
    { id: 'asker', asks: ['asker'] },
    { id: 'adults', exit: true, listeners: 'family', when: ({ answers }) => answers.asker === 'adult' },
    { id: 'child', asks: ['childName', 'childKnows'], when: ({ answers }) => answers.asker === 'for-a-child' },
    ...riskSteps,
    { id: 'note', asks: ['note'] },
    { id: 'not-told', asks: ['notTold', 'unwantedHelper'] },
    ...needsSteps,
    { id: 'reply-language', asks: ['replyLanguage'] },
    { id: 'name', asks: ['name'] },
    ...reachSteps,
    { id: 'no-contact', exit: true, when: ({ answers }) => includes(answers.contact, 'none') },
    { id: 'figures', asks: ['source', 'ageBand'] },
    { id: 'equality', asks: ['ethnicity', 'gender'] },
  ],
});
