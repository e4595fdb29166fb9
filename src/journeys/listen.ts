/**
 * Listen to me: how a child or young person tells the council something, in their own way.
 *
 * Nobody must answer anything, except that one way of telling holds something. Age is never a condition. What is asked about safety never
 * stops anybody, and asks for no detail.
 */
import { anyChoice, anyChoices, files, line, longLine, longText, withPictures } from './question.ts';
import { defineJourney, type Answers, type Situation } from './journey.ts';
import { cannotBeReached, listenFacts, listenKind, listenParts, listenPraise, listenVoice } from './listen-facts.ts';
import { childReachQuestions, childReachSteps, safeQuestions, safeSteps } from './reaching-children.ts';

const questions = {
  advocate: anyChoice(['yes', 'asked', 'have-one', 'no', 'unsure']),
  about: withPictures(
    anyChoices(['social-worker', 'home', 'family', 'meeting', 'school', 'money', 'leaving-care', 'people', 'good-news', 'something-else', 'dont-know']),
  ),
  feelings: withPictures(
    anyChoices([
      'sad', 'calm', 'angry', 'left-out', 'happy', 'scared', 'tired', 'worried', 'ok', 'lonely', 'proud', 'not-listened-to', 'mixed-up',
      'feeling-else', 'feeling-unknown',
    ]),
  ),
  ways: withPictures(anyChoices(['write', 'voice', 'photo', 'phone-me', 'visit-me', 'helped'])),
  helper: line(),
  helperThere: anyChoice(['yes', 'no']),
  whatHappened: longText(),
  recording: files('recording'),
  pictures: files('picture'),
  wishes: withPictures(anyChoices(['change', 'listen', 'explain', 'sorry', 'know'])),
  better: longText(),
  share: anyChoice(['yes', 'no']),
  talkTo: withPictures(
    anyChoice(['social-worker', 'manager', 'independent-person', 'reviewing-officer', 'carer', 'teacher', 'choose-for-me']),
  ),
  talkToName: line(),
  notTold: longLine(),
  ...safeQuestions,
  ...childReachQuestions,
  visitPlace: longLine(),
} as const;

type Q = typeof questions;

export type ListenAnswers = Answers<Q>;

/** Listen to me. */
export const listen = defineJourney({
  id: 'listen',
  audience: 'child',
  questions,
  anyOf: {
    questions: ['whatHappened', 'recording', 'pictures', 'feelings', 'ways', 'about', 'wishes', 'better', 'advocate'],
    notAlone: { ways: ['write', 'voice', 'photo'], advocate: ['have-one', 'no', 'unsure'] },
    step: 'ways',
  },
  chapters: [{ id: 'telling', from: 'advocate' }, { id: 'wishes', from: 'wishes' }, { id: 'you', from: 'safe' }],
  kind: listenKind,
  parts: listenParts,
  facts: listenFacts,
  childVoice: listenVoice,
  praise: listenPraise,
  alsoReachedBy: ({ ways }) => (ways?.includes('phone-me') ? ['phone'] : []),
  steps: [
    { id: 'promise', exit: true },
    { id: 'advocate', asks: ['advocate'], scene: 'scene-advocate' },
    { id: 'about', asks: ['about'] },
    { id: 'feelings', asks: ['feelings'] },
    { id: 'ways', asks: ['ways'] },
    { id: 'what-happened', asks: ['whatHappened'], when: ({ answers }) => tells('write')({ answers }) || saysNoWay({ answers }) },
    { id: 'voice', asks: ['recording'], when: tells('voice') },
    { id: 'photo', asks: ['pictures'], when: tells('photo') },
    { id: 'helped', asks: ['helper', 'helperThere'], when: tells('helped') },
    { id: 'visit', asks: ['visitPlace'], when: tells('visit-me') },
    { id: 'wishes', asks: ['wishes', 'better'] },
    { id: 'good-news', asks: ['share'], when: ({ answers }) => listenKind(answers) === 'compliment' },
    { id: 'talk-to', asks: ['talkTo', 'talkToName'] },
    { id: 'not-told', asks: ['notTold'] },
    ...safeSteps,
    ...childReachSteps(tells('phone-me')),
    { id: 'no-contact', exit: true, ring: true, when: ({ answers }) => cannotBeReached(answers) },
  ],
});

type Answered = Pick<Situation<Q>, 'answers'>;

function tells(way: (typeof questions.ways.options)[number]) {
  return ({ answers }: Answered): boolean => answers.ways?.includes(way) ?? false;
}

// Somebody who passed over the ways of telling still finds the page to write on.
function saysNoWay({ answers }: Answered): boolean {
  return answers.ways === undefined || answers.ways.length === 0;
}
