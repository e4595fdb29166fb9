/**
 * A child’s answers in the law’s vocabulary. A child who is not happy about something complains, whatever the screen calls it;
 * thanks alone are a compliment; and “I just want someone to know” is honoured, once the question of safety has been looked at.
 */
import type { Facts, Head, Matter } from '#law/facts.ts';
import { advocateFacts } from './complain-facts.ts';
import type { ChildVoice, Kind, Part, Praise } from './journey.ts';
import type { ListenAnswers } from './listen.ts';
import { cannotReachChild, childRisks } from './reaching-children.ts';
import { hasWorryingWords } from './worrying-words.ts';

type Subject = NonNullable<ListenAnswers['about']>[number];

// What a child calls school, money or the way people treat them may be anybody’s work: where the picture cannot tell, an officer looks.
const matters: Readonly<Record<Exclude<Subject, 'good-news'>, Matter>> = {
  'social-worker': 'staff-conduct',
  home: 'placement',
  family: 'contact',
  meeting: 'reviews-and-plans',
  school: 'other',
  money: 'money',
  'leaving-care': 'leaving-care',
  people: 'other',
  'something-else': 'other',
  'dont-know': 'other',
};

const subjectOf = (subject: Subject): Part => ({
  id: subject, subject, question: 'about', option: subject, matter: subject === 'good-news' ? 'other' : matters[subject],
});

/** What is sent: thanks, something that somebody should know, or a complaint. */
export function listenKind({ about = [], wishes = [] }: ListenAnswers): Kind {
  const wantsNothingDone = wishes.every((wish) => wish === 'know');
  if (about.length > 0 && about.every((subject) => subject === 'good-news') && wantsNothingDone) return 'compliment';
  return wishes.length > 0 && wantsNothingDone ? 'comment' : 'complaint';
}

/** What it is about, each on its own; good news stands beside a complaint and is no part of it. */
export function listenParts({ about = [] }: ListenAnswers): readonly [Part, ...Part[]] {
  const unhappy = about.filter((subject) => subject !== 'good-news');
  const [first = about.length > 0 ? 'good-news' : 'dont-know', ...rest] = unhappy;
  return [subjectOf(first), ...rest.map(subjectOf)];
}

/** Whose words these are: a child’s own, with or without somebody’s help. */
export const listenVoice = ({ ways = [], wishes = [] }: ListenAnswers): ChildVoice => ({
  words: ways.includes('helped') ? 'child-with-help' : 'child',
  knows: 'agrees',
  wants: wishes.length === 0 ? 'not-said' : wishes.every((wish) => wish === 'know') ? 'only-to-tell' : 'something-done',
});

/** A child’s good news, in their own words. Whether it may be quoted is not asked: a child’s words stay where the child sent them. */
export function listenPraise(answers: ListenAnswers): Praise | undefined {
  const { whatHappened = '', share = '' } = answers;
  return listenKind(answers) === 'compliment' ? { words: whatHappened, worker: '', share, quote: '' } : undefined;
}

/** Where a child may write what they like: it may stand in any of them. */
const written = ['whatHappened', 'better', 'helper', 'talkToName', 'notTold', 'visitPlace', 'name', 'goodTime', 'address', 'someone'] as const;

/** Whether words anywhere, or the picture of somebody scared, may mean that a child is not safe, whatever they say of being safe. */
const mayBeUnsafe = (answers: ListenAnswers): boolean =>
  (answers.feelings?.includes('scared') ?? false) || hasWorryingWords(written.map((name) => answers[name] ?? '').join('\n'));

/** The facts for the law. `receivedOn` is the day it was sent. */
export function listenFacts(answers: ListenAnswers, receivedOn: string): Facts {
  const { advocate, safe } = answers;
  const asHead = ({ id, matter }: Part): Head => ({ id, matter });
  const [first, ...rest] = listenParts(answers);
  return {
    receivedOn,
    heads: [asHead(first), ...rest.map(asHead)],
    kind: listenKind(answers),
    oral: false,
    anonymous: (answers.name ?? '').trim() === '' && cannotBeReached(answers),
    relationship: 'child',
    actingFor: 'self',
    ...(safe && { childAtRisk: childRisks[safe] }),
    worryingWords: mayBeUnsafe(answers),
    ...(advocate && { advocate: advocateFacts[advocate] }),
  };
}

/** Nothing that was said lets anybody answer, and nobody is to come either. */
export function cannotBeReached(answers: ListenAnswers): boolean {
  return cannotReachChild(answers) && (answers.visitPlace ?? '').trim() === '';
}
