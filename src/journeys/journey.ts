/**
 * A journey is a list of steps. A person's path is that list filtered by their answers so far.
 *
 * A step's condition looks only backwards, at answers given earlier on the same path, so there are no loops, and
 * changing an answer cannot leave a stale one behind.
 */
import type { z } from 'zod';
import type { Council } from '#councils/council.ts';
import type { Audience } from '#councils/helplines.ts';
import type { Facts, Matter } from '#law/facts.ts';
import type { Question } from './question.ts';

/** The questions of a journey, by name: the name is the field’s, and the key of its words. */
export type Questions = Readonly<Record<string, Question>>;

/** What a person has answered: never more than the questions of their path, and parsed. */
export type Answers<Q extends Questions = Questions> = { readonly [N in keyof Q]?: z.infer<Q[N]['answer']> };

/** All that a condition may look at. */
export interface Situation<Q extends Questions = Questions> {
  readonly answers: Answers<Q>;
  readonly council: Council;
}

/** A page that asks one question, or a few that belong together. */
export interface Page<Q extends Questions = Questions> {
  readonly id: string;
  /** The drawing at its head, by its name in `src/pictures`. */
  readonly scene?: string;
  readonly asks: readonly [keyof Q & string, ...(keyof Q & string)[]];
  when?(situation: Situation<Q>): boolean;
}

/** A page that explains where else a matter may go; the person can always continue. */
export interface Exit<Q extends Questions = Questions> {
  readonly id: string;
  readonly exit: true;
  /** The page is about whom to ring, so the numbers stand in it. */
  readonly ring?: true;
  readonly scene?: string;
  /** The services that listen to these people stand in it, with their numbers. */
  readonly listeners?: Audience;
  /** The page names the other councils of this site, each with its own form. */
  readonly councils?: true;
  /** Another journey that the page offers, by its id: what was typed here waits there. */
  readonly leadsTo?: string;
  /** Without a condition, everybody is told. */
  when?(situation: Situation<Q>): boolean;
}

/** One page of a journey. */
export type Step<Q extends Questions = Questions> = Page<Q> | Exit<Q>;

/** One part of what somebody sends, routed on its own; the question and the option that name it word it too, or the question alone. */
export interface Part {
  readonly id: string;
  readonly question: string;
  readonly option?: string;
  readonly matter: Matter;
  /** The subject it belongs to, by which a council may have its own name for it. */
  readonly subject: string;
}

/** What can be sent at the end of a journey. */
export type Kind = 'complaint' | 'comment' | 'compliment' | 'advocate';

/** Whose voice it is when a child is concerned: who found the words, and what the child knows of it and wants. */
export interface ChildVoice {
  readonly words: 'child' | 'child-with-help' | 'adult';
  readonly knows: 'agrees' | 'knows' | 'disagrees' | 'does-not-know' | 'cannot-say' | 'not-safe' | 'not-asked';
  /** Whether the child wants something done, or only that somebody knows. */
  readonly wants: 'only-to-tell' | 'something-done' | 'not-said';
}

/** A child who is spoken for, and whoever speaks: what each said, apart. */
export interface SpokenFor {
  readonly child: {
    readonly name: string;
    readonly age: string;
    readonly place: string;
    /** The child’s own words, exactly; empty when there are none. */
    readonly words: string;
    /** Whether the child may be spoken to, and through whom. */
    readonly contact: 'direct' | 'through-me' | 'not-wanted' | 'not-safe' | 'cannot-say';
    readonly reach: string;
    /** What the child does not want told. */
    readonly notSaid: string;
  };
  readonly helper: {
    readonly role: 'advocate' | 'advocate-uninstructed' | 'parent' | 'foster-carer' | 'relative' | 'professional' | 'other';
    readonly organisation: string;
    readonly authority: 'asked' | 'arranged' | 'responsibility' | 'order' | 'none';
    readonly authorityWhy: string;
    readonly links: readonly ('works-there' | 'manages' | 'considers' | 'money' | 'child-objects')[];
    /** The helper’s own comments, or their account where the child said nothing. */
    readonly words: string;
  };
}

/** What an advocacy provider is told by whoever asks for an advocate. */
export interface Referral {
  readonly note: string;
  /** Whom they do not want as their advocate. */
  readonly unwantedHelper: string;
  /** What the provider reports on; each may be empty, and none has to do with the case. */
  readonly figures: { readonly source: string; readonly ageBand: string; readonly ethnicity: string; readonly gender: string };
}

/** The ways of being reached that a journey may read from what somebody filled in. */
export type Reached = 'phone' | 'email';

/** What a compliment says, about whom, and what may be done with it. A permission that was not given is not there. */
export interface Praise {
  readonly words: string;
  readonly worker: string;
  /** Whether whom it is about may have the words. */
  readonly share: 'yes' | 'no' | '';
  /** Whether the council may use the words without names. */
  readonly quote: 'yes' | 'no' | '';
}

/** What we ask and in what order, and what the answers mean. */
export interface Journey<Q extends Questions = Questions> {
  readonly id: string;
  /** Who is spoken to: a child’s pages have their own voice, look and helplines. */
  readonly audience: 'adult' | 'child';
  /** The journey whose words it uses where it has none of its own. */
  readonly sharesWordsWith?: string;
  /** It asks for an advocate, and for nothing else. */
  readonly asksForAdvocate?: true;
  /** The journey on whose pages it is offered: the front door does not show it. */
  readonly within?: string;
  /** Somebody may keep it for some days and come back by a link. Never a child’s: a link can be found by others. */
  readonly saves?: true;
  readonly questions: Q;
  readonly steps: readonly Step<Q>[];
  /** The parts that everybody goes through, each from the step it begins with, so that people know how far they have come. */
  readonly chapters?: readonly { readonly id: string; readonly from: string }[];
  /** Any one of these, answered, is enough to send; without the list, the questions that must be answered say what is enough. */
  readonly anyOf?: {
    readonly questions: readonly (keyof Q & string)[];
    /** Options of theirs that tell nothing by themselves: what they announce is the answer to another question. */
    readonly notAlone?: { readonly [N in keyof Q]?: readonly string[] };
    /** Where somebody who told nothing is led. */
    readonly step: string;
  };
  /** Whoever thanks somebody reads nothing of complaints, on no page. */
  readonly onlyThanks?: true;
  /** What is sent at its end. */
  kind(answers: Answers<Q>): Kind;
  /** The journeys whose last page is shown for what this one sends of another kind, by their id. */
  readonly endsLike?: Readonly<Partial<Record<Kind, string>>>;
  /** The praise in what is sent; undefined when it is none. */
  praise?(answers: Answers<Q>): Praise | undefined;
  /** Whose voice it is; undefined when no child is concerned. */
  childVoice(answers: Answers<Q>): ChildVoice | undefined;
  /** The child who is spoken for, and whoever speaks; undefined when somebody speaks for themselves. */
  spokenFor?(answers: Answers<Q>): SpokenFor | undefined;
  /** What the advocacy provider is told; undefined when no advocate is asked for by itself. */
  referral?(answers: Answers<Q>): Referral | undefined;
  /** The ways of being reached that the answers name beside those of the question `contact`. */
  alsoReachedBy?(answers: Answers<Q>): readonly Reached[];
  /** The parts that the answers name, at least one. */
  parts(answers: Answers<Q>): readonly [Part, ...Part[]];
  /** The answers in the law’s vocabulary; `receivedOn` is the day they are sent. */
  facts(answers: Answers<Q>, receivedOn: string): Facts;
}

/**
 * Writes down a journey so that a misspelt question or option does not compile. Its questions alone say what it asks: steps that it
 * shares with others know fewer.
 */
export function defineJourney<const Q extends Questions>(journey: { readonly questions: Q } & NoInfer<Journey<Q>>): Journey<Q> {
  return journey;
}

/** The namespaces of a journey’s words, its own before those that it shares, to stand before the colon of a key. */
export const wordsOf = ({ id, sharesWordsWith }: Pick<Journey, 'id' | 'sharesWordsWith'>): string => (sharesWordsWith === undefined ? id : `${id}|${sharesWordsWith}`);

/** Whether an option is among those chosen. */
export const includes = <T extends string>(chosen: readonly T[] | undefined, option: NoInfer<T>): boolean => chosen?.includes(option) ?? false;

/** Whether a step explains instead of asking. */
export const isExit = <Q extends Questions>(step: Step<Q>): step is Exit<Q> => 'exit' in step;
