/**
 * When it happened, what has been done about it, what else is going on and what is about to change: asked of everybody who complains,
 * and read by the law. What was not asked, or answered with “I’m not sure”, stays unknown.
 */
import type { Facts, Head, Proceeding, StageReached } from '#law/facts.ts';
import { includes, type Answers, type Step } from './journey.ts';
import { choice, choices, line, longLine, longText } from './question.ts';

/** Whether a child is at risk, asked first of all. */
export const riskQuestions = { risk: choice(['yes', 'unsure', 'no']) } as const;

/** Whom to ring, told unless no child is. */
export const atRiskStep: Step<typeof riskQuestions> = { id: 'at-risk', exit: true, ring: true, when: ({ answers }) => answers.risk === 'yes' || answers.risk === 'unsure' };

/** The step that asks it, and whom to ring. */
export const riskSteps: readonly Step<typeof riskQuestions>[] = [{ id: 'risk', asks: ['risk'] }, atRiskStep];

/** The questions about circumstances. */
export const circumstanceQuestions = {
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
} as const;

type Q = typeof circumstanceQuestions;

type CircumstanceAnswers = Answers<Q>;

/** The steps that ask them. */
export const circumstanceSteps: readonly Step<Q>[] = [
  { id: 'team', asks: ['team'] },
  { id: 'when', asks: ['howLongAgo', 'dates'] },
  { id: 'why-now', asks: ['whyNow'], when: ({ answers }) => answers.howLongAgo === 'longer' },
  { id: 'already', asks: ['already'] },
  { id: 'answer-had', asks: ['answerHad'], when: ({ answers }) => answers.already === 'answered' || answers.already === 'investigated' },
  { id: 'proceedings', asks: ['proceedings'] },
  { id: 'proceedings-stage', asks: ['proceedingsStage', 'proceedingsWords'], when: ({ answers }) => !includes(answers.proceedings, 'none') && !onlyUnsure(answers.proceedings) },
  { id: 'change', asks: ['change'] },
  { id: 'change-soon', asks: ['changeWhat', 'changeWhen'], when: ({ answers }) => answers.change === 'yes' },
];

/** What they say of every head: how long ago it arose, and how far it has been taken. */
export const headCircumstances = (answers: CircumstanceAnswers): Pick<Head, 'arose' | 'goingOn' | 'stage'> => ({ ...arose(answers), ...stage(answers) });

/** What they say of the whole: what else is going on, and what is about to happen. */
export const circumstanceFacts = (answers: CircumstanceAnswers & Answers<typeof riskQuestions>): Pick<Facts, 'childAtRisk' | 'changeAboutToHappen' | 'proceedings'> => ({
  ...(answers.risk && { childAtRisk: answers.risk }),
  ...(answers.change && { changeAboutToHappen: answers.change }),
  proceedings: proceedings(answers),
});

function arose({ howLongAgo }: CircumstanceAnswers): Pick<Head, 'arose' | 'goingOn'> {
  switch (howLongAgo) {
    case 'still': return { arose: 'within-six-months', goingOn: true };
    case 'half-year': return { arose: 'within-six-months' };
    case 'year': return { arose: 'within-a-year' };
    case 'longer': return { arose: 'over-a-year' };
    default: return {};
  }
}

const stages = { no: 'not-raised', told: 'raised', answered: 'stage-1-answered', investigated: 'stage-2-answered' } as const satisfies Record<string, StageReached>;

function stage({ already }: CircumstanceAnswers): Pick<Head, 'stage'> {
  return already === undefined || already === 'unsure' ? {} : { stage: stages[already] };
}

const proceedingKinds = { 'family-court': 'family-court', 'other-court': 'civil-claim', tribunal: 'tribunal', police: 'police-investigation' } as const;
const proceedingStates = { now: 'live', planned: 'intended', finished: 'ended' } as const;

// Saying it in this form is saying it in writing.
function proceedings({ proceedings: kinds = [], proceedingsStage }: CircumstanceAnswers): readonly Proceeding[] {
  const state = proceedingsStage === undefined || proceedingsStage === 'unsure' ? undefined : proceedingStates[proceedingsStage];
  return kinds.flatMap((kind) => (kind === 'none' || kind === 'unsure' ? [] : [{ kind: proceedingKinds[kind], statedInWriting: true, ...(state && { state }) }]));
}

function onlyUnsure(chosen: CircumstanceAnswers['proceedings']): boolean {
  return chosen?.every((option) => option === 'unsure') ?? false;
}
