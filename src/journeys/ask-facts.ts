/** What a request for an advocate means in law, and what the provider is told. */
import type { Facts } from '#law/facts.ts';
import type { AskAnswers } from './ask-for-an-advocate.ts';
import { childAgreement } from './complain-facts.ts';
import type { ChildVoice, Part, Referral } from './journey.ts';
import { isUnreachable } from './reaching.ts';
import { cannotReachChild, childRisks } from './reaching-children.ts';
import type { ChildAskAnswers } from './someone-on-my-side.ts';

type Asker = NonNullable<AskAnswers['asker']>;

const partFor = (question: string, option?: Asker): readonly [Part] => [
  { id: 'advocate', subject: 'advocate', question, ...(option === undefined ? {} : { option }), matter: 'other' },
];

/** The one thing that is asked for, called by whom it is for. */
export const askParts = ({ asker = 'young-person' }: AskAnswers): readonly [Part] => partFor('asker', asker);

/** The one thing that a child asks for. */
export const childAskParts = (): readonly [Part] => partFor('note');

/** Whose voice it is: a young person’s own, or that of whoever asks for a child; none where an adult asks for themselves. */
export function askVoice({ asker, childKnows }: AskAnswers): ChildVoice | undefined {
  if (asker === 'adult') return undefined;
  return asker === 'for-a-child' ? { words: 'adult', knows: childKnows ?? 'not-asked', wants: 'not-said' } : { words: 'child', knows: 'agrees', wants: 'something-done' };
}

/** What the provider is told, and what it counts. */
export const askReferral = ({ note = '', unwantedHelper = '', source = '', ageBand = '', ethnicity = '', gender = '' }: AskAnswers): Referral => ({
  note,
  unwantedHelper,
  figures: { source, ageBand, ethnicity, gender },
});

/** The same from a child, who is asked for less. */
export const childAskReferral = ({ note = '', unwantedHelper = '', ageBand = '' }: ChildAskAnswers): Referral => ({
  note,
  unwantedHelper,
  figures: { source: 'self', ageBand, ethnicity: '', gender: '' },
});

const people = {
  'young-person': { relationship: 'child', actingFor: 'self' },
  'care-leaver': { relationship: 'care-leaver', actingFor: 'self' },
  'for-a-child': { relationship: 'other', actingFor: 'child' },
  adult: { relationship: 'other', actingFor: 'self' },
} as const satisfies Record<Asker, Pick<Facts, 'relationship' | 'actingFor'>>;

const request = { kind: 'advocate', advocate: 'wanted', oral: false, heads: [{ id: 'advocate', matter: 'other' }] } as const;

/** The facts for the law. `receivedOn` is the day it was sent. */
export const askFacts = (answers: AskAnswers, receivedOn: string): Facts => ({
  ...request,
  receivedOn,
  anonymous: isUnreachable(answers),
  ...people[answers.asker ?? 'young-person'],
  ...(answers.asker === 'for-a-child' ? childAgreement(answers.childKnows) : {}),
  ...(answers.risk && { childAtRisk: answers.risk }),
});

/** The facts for the law, from a child. */
export const childAskFacts = (answers: ChildAskAnswers, receivedOn: string): Facts => ({
  ...request,
  receivedOn,
  anonymous: (answers.name ?? '').trim() === '' && cannotReachChild(answers),
  ...people['young-person'],
  ...(answers.safe && { childAtRisk: childRisks[answers.safe] }),
});
