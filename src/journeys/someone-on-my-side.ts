/**
 * How a child or young person asks for somebody on their side and tells the council nothing else. Every question may be passed over; what is
 * asked is how to find them safely, and whom they do not want.
 */
import { ageBand } from './ask-for-an-advocate.ts';
import { childAskFacts, childAskParts, childAskReferral } from './ask-facts.ts';
import { defineJourney, type Answers } from './journey.ts';
import { longLine, longText } from './question.ts';
import { cannotReachChild, childReachQuestions, childReachSteps, safeQuestions, safeSteps } from './reaching-children.ts';

const questions = {
  note: longText(),
  ...childReachQuestions,
  unwantedHelper: longLine(),
  notTold: longLine(),
  ...safeQuestions,
  ageBand,
} as const;

export type ChildAskAnswers = Answers<typeof questions>;

/** The form by which a child asks for an advocate. */
export const someoneOnMySide = defineJourney({
  id: 'someone-on-my-side',
  audience: 'child',
  sharesWordsWith: 'listen',
  asksForAdvocate: true,
  within: 'listen',
  questions,
  kind: () => 'advocate',
  childVoice: () => ({ words: 'child', knows: 'agrees', wants: 'something-done' }),
  referral: childAskReferral,
  parts: childAskParts,
  facts: childAskFacts,
  steps: [
    { id: 'note', asks: ['note'], scene: 'scene-advocate' },
    ...childReachSteps(),
    { id: 'no-contact', exit: true, when: ({ answers }) => cannotReachChild(answers) },
    { id: 'unwanted-helper', asks: ['unwantedHelper'] },
    { id: 'not-told', asks: ['notTold'] },
    ...safeSteps,
    { id: 'age', asks: ['ageBand'] },
  ],
});
