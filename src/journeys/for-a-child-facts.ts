/** What a helper’s answers mean in law, whose voice they are, and what of them belongs to the child. */
import type { Facts, Head, HelperLink, Relationship } from '#law/facts.ts';
import { circumstanceFacts, headCircumstances } from './circumstances.ts';
import { advocateFacts, agedAs, childAgreement } from './complain-facts.ts';
import type { ForAChildAnswers } from './for-a-child.ts';
import type { ChildVoice, Kind, Part, SpokenFor } from './journey.ts';
import { isUnreachable } from './reaching.ts';
import { partsOf } from './subjects.ts';

/** A complaint, unless the child only wants that somebody knows. */
export const forAChildKind = ({ childWants }: ForAChildAnswers): Kind => (childWants === 'only-to-tell' ? 'comment' : 'complaint');

const voices = { child: 'child', 'child-with-help': 'child-with-help', mine: 'adult' } as const;
const wishes = { 'something-done': 'something-done', 'only-to-tell': 'only-to-tell', 'cannot-say': 'not-said' } as const;

/** Whose words they are, what the child knows, and what the child wants. */
export const forAChildVoice = ({ whoseWords, childKnows, childWants }: ForAChildAnswers): ChildVoice => ({
  words: whoseWords === undefined ? 'adult' : voices[whoseWords],
  knows: childKnows ?? 'not-asked',
  wants: childWants === undefined ? 'not-said' : wishes[childWants],
});

/** The child’s part and the helper’s, apart. */
export const spokenFor = (answers: ForAChildAnswers): SpokenFor => ({
  child: {
    name: answers.childName ?? '',
    age: answers.childAge ?? '',
    place: answers.childPlace ?? '',
    words: answers.childWords ?? '',
    contact: answers.childContact ?? 'cannot-say',
    reach: answers.childReach ?? '',
    notSaid: answers.notSaid ?? '',
  },
  helper: {
    role: answers.role ?? 'other',
    organisation: answers.organisation ?? '',
    authority: answers.authority ?? 'none',
    authorityWhy: answers.authorityWhy ?? '',
    links: (answers.links ?? []).filter((link) => link !== 'none'),
    words: answers.comments ?? answers.whatHappened ?? '',
  },
});

const relationships = {
  advocate: 'advocate', 'advocate-uninstructed': 'advocate', parent: 'parent', 'foster-carer': 'foster-carer', relative: 'relative', professional: 'professional', other: 'other',
} as const satisfies Record<NonNullable<ForAChildAnswers['role']>, Relationship>;

const links = { 'works-there': 'subject', manages: 'manages', considers: 'considers', money: 'resources', 'child-objects': 'objected-to' } as const satisfies Record<string, HelperLink>;

const doers = { this: 'this-council', another: 'another-council', unsure: 'unsure' } as const;

/** The facts for the law. `receivedOn` is the day it was sent. */
export function forAChildFacts(answers: ForAChildAnswers, receivedOn: string): Facts {
  const { role, responsible, emailReplies, childReach = '' } = answers;
  const shared = { ...headCircumstances(answers), ...(responsible && { doneBy: doers[responsible] }) };
  const asHead = ({ id, matter }: Part): Head => ({ id, matter, ...shared });
  const [first, ...rest] = partsOf(answers);
  return {
    receivedOn,
    heads: [asHead(first), ...rest.map(asHead)],
    kind: forAChildKind(answers),
    oral: false,
    anonymous: isUnreachable(answers) && childReach.trim() === '',
    ...(role && { relationship: relationships[role] }),
    actingFor: 'child',
    ...instruction(answers),
    helperLinks: (answers.links ?? []).flatMap((link) => (link === 'none' ? [] : [links[link]])),
    ...childAgreement(answers.childKnows),
    ...agedAs(answers.childAge),
    ...circumstanceFacts(answers),
    ...advocacy(answers),
    ...(emailReplies && { agreesToEmail: emailReplies }),
  };
}

/** Whether the child told the helper what to say: an advocate says so by what they are. */
function instruction({ role }: ForAChildAnswers): Pick<Facts, 'instructed'> {
  if (role === 'advocate') return { instructed: 'yes' };
  return role === 'advocate-uninstructed' ? { instructed: 'no' } : {};
}

function advocacy({ role, advocate }: ForAChildAnswers): Pick<Facts, 'advocate'> {
  if (role === 'advocate' || role === 'advocate-uninstructed') return { advocate: 'has-one' };
  return advocate ? { advocate: advocateFacts[advocate] } : {};
}
