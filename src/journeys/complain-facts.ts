/**
 * The adult journey’s answers in the law’s vocabulary. What was not asked, or answered with “I’m not sure”, stays unknown.
 */
import type { Facts, Head, Relationship } from '#law/facts.ts';
import { circumstanceFacts, headCircumstances } from './circumstances.ts';
import type { ComplainAnswers } from './complain.ts';
import type { ChildVoice, Part } from './journey.ts';
import { isUnreachable } from './reaching.ts';
import { partsOf } from './subjects.ts';

/** An adult’s words about a child, and what the child knows of them as far as the adult can say. */
export const complainVoice = ({ childKnows }: ComplainAnswers): ChildVoice => ({ words: 'adult', knows: childKnows ?? 'not-asked', wants: 'not-said' });

/** The facts for the law. `receivedOn` is the day it was sent. */
export function complainFacts(answers: ComplainAnswers, receivedOn: string): Facts {
  const shared = headCircumstances(answers);
  const asHead = ({ id, matter }: Part): Head => ({ id, matter, ...shared });
  const [first, ...rest] = partsOf(answers);
  return {
    receivedOn,
    heads: [asHead(first), ...rest.map(asHead)],
    kind: 'complaint',
    oral: false,
    anonymous: isUnreachable(answers),
    ...(answers.relationship && { relationship: relationships[answers.relationship] }),
    actingFor: actingFor(answers),
    ...agreement(answers),
    ...agedAs(answers.childAge),
    ...circumstanceFacts(answers),
    ...(answers.advocate && { advocate: advocateFacts[answers.advocate] }),
    ...(answers.emailReplies && { agreesToEmail: answers.emailReplies }),
  };
}

const relationships = {
  parent: 'parent', 'person-with-responsibility': 'person-with-responsibility', 'special-guardian': 'special-guardian', 'foster-carer': 'foster-carer',
  adopter: 'adopter', grandparent: 'grandparent', relative: 'relative', 'young-person': 'child', 'care-leaver': 'care-leaver', friend: 'friend',
  professional: 'professional', other: 'other',
} as const satisfies Record<NonNullable<ComplainAnswers['relationship']>, Relationship>;

/** What is answered about an advocate, as the law calls it, in every journey that asks. */
export const advocateFacts = { yes: 'wanted', asked: 'asked', 'have-one': 'has-one', no: 'declined', unsure: 'unsure' } as const;

function actingFor({ speakingFor }: ComplainAnswers): Facts['actingFor'] {
  return speakingFor === undefined || speakingFor === 'myself' ? 'self' : speakingFor;
}

function agreement({ childKnows, adultAgrees }: ComplainAnswers): Pick<Facts, 'childAgrees'> {
  if (adultAgrees === 'agrees') return { childAgrees: 'yes' };
  return adultAgrees && !childKnows ? { childAgrees: 'unsure' } : childAgreement(childKnows);
}

/** Whether a child agrees, as far as whoever speaks for the child can say. */
export function childAgreement(childKnows: ComplainAnswers['childKnows']): Pick<Facts, 'childAgrees'> {
  if (childKnows === undefined) return {};
  if (childKnows === 'agrees') return { childAgrees: 'yes' };
  return { childAgrees: childKnows === 'disagrees' ? 'no' : 'unsure' };
}

/** An age that was given in figures; anything else that was typed says nothing for certain. */
export function agedAs(typed = ''): Pick<Facts, 'childAge'> {
  const age = /^\d{1,2}$/.exec(typed)?.[0];
  return age === undefined ? {} : { childAge: Number(age) };
}
