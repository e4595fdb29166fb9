/**
 * How somebody says what they think without complaining: an idea, a worry, how a service works for them. The team keeps it, passes it to
 * the manager and sees that something comes of it.
 *
 * Whoever wants something put right is offered the complaint, and may still go on here: in law it is a complaint then,
 * whatever it was called.
 */
import type { Facts } from '#law/facts.ts';
import { atRiskStep, riskQuestions } from './circumstances.ts';
import { defineJourney, type Answers, type ChildVoice, type Part, type Reached } from './journey.ts';
import { anyChoice, choice, email, line, story, telephone } from './question.ts';

// Questions that the complaint asks too have its names: what was typed is offered there.
const questions = {
  whatHappened: story(),
  team: line(),
  name: { ...line(), autocomplete: 'name' },
  email: email(true),
  copy: anyChoice(['yes', 'no']),
  phone: telephone(true),
  messages: anyChoice(['yes', 'no']),
  grievance: choice(['yes', 'no']),
  ...riskQuestions,
} as const;

type CommentAnswers = Answers<typeof questions>;

const whole: Part = { id: 'comment', subject: 'comment', question: 'whatHappened', matter: 'other' };

/** The form for what somebody thinks, who need not complain. */
export const comment = defineJourney({
  id: 'comment',
  audience: 'adult',
  questions,
  kind: ({ grievance }) => (grievance === 'yes' ? 'complaint' : 'comment'),
  endsLike: { complaint: 'complain' },
  childVoice: (): ChildVoice => ({ words: 'adult', knows: 'not-asked', wants: 'not-said' }),
  alsoReachedBy: reachedBy,
  parts: () => [whole],
  facts: commentFacts,
  steps: [
    { id: 'say', asks: ['whatHappened', 'team'] },
    { id: 'reach', asks: ['name', 'email', 'copy', 'phone', 'messages'] },
    { id: 'risk', asks: ['grievance', 'risk'] },
    atRiskStep,
    { id: 'put-right', exit: true, leadsTo: 'complain', when: ({ answers }) => answers.grievance === 'yes' },
  ],
});

/** A way counts as safe when somebody fills it in: the page asks for nothing else. */
function reachedBy({ email: address = '', phone = '' }: CommentAnswers): readonly Reached[] {
  return [...(address === '' ? [] : ['email' as const]), ...(phone === '' ? [] : ['phone' as const])];
}

function commentFacts(answers: CommentAnswers, receivedOn: string): Facts {
  const { name = '', grievance, risk } = answers;
  return {
    receivedOn,
    heads: [{ id: whole.id, matter: whole.matter }],
    kind: 'comment',
    grievance: grievance === 'yes',
    oral: false,
    anonymous: name === '' && reachedBy(answers).length === 0,
    ...(risk && { childAtRisk: risk }),
  };
}
