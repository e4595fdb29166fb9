/**
 * A question is a kind of field, a schema for its answer, and codes: options and mistakes are never words here.
 *
 * What a person typed arrives as text, one string or a list of them, and is parsed once. A schema's only message is the
 * code of the mistake. Answers are kept byte for byte: nothing is trimmed, corrected or normalised but the ends of
 * one-line answers, where browsers and autofill add spaces that nobody meant.
 */
import { z } from 'zod';
import { codePattern } from '#files/kept.ts';
import type { Takes } from '#files/kinds.ts';
import { ownRefusals } from '#files/refusals.ts';

/** The kinds of field there are. */
export type Kind = 'choice' | 'choices' | 'line' | 'long-line' | 'text' | 'email' | 'telephone' | 'files';

/** A field as it was typed: a list for `choices` and `files`, a string for every other kind. */
export type Typed = string | readonly string[];

/** One question: how it is asked, and what counts as an answer. */
export interface Question<A = unknown> {
  readonly kind: Kind;
  /** Parses what was typed; each issue's message is a code among `errors`. */
  readonly answer: z.ZodType<A>;
  readonly options?: readonly string[];
  /** The option that none of the others can stand beside. */
  readonly exclusive?: string;
  readonly errors: readonly string[];
  /** The most characters an answer may have. */
  readonly limit?: number;
  /** Whether a person may go on without answering. */
  readonly optional: boolean;
  /** It asks for leave: whoever leaves it empty has given none, and reads that before they send. */
  readonly asksLeave?: true;
  /** The drawing beside each option, by its name in `src/pictures`. */
  readonly pictures?: Readonly<Record<string, string>>;
  /** The options are languages, each named in itself. */
  readonly optionsAreLanguages?: true;
  /** What kind of personal fact this is, for the browser’s own autofill; only ever about the person who types. */
  readonly autocomplete?: 'name' | 'organization' | 'email' | 'tel' | 'street-address';
  /** What sort of files somebody may add. */
  readonly takes?: Takes;
}

/** One option of several; a person who must choose and has not gets `choose`. */
export const choice = <const O extends readonly [string, ...string[]]>(options: O) =>
  ({ kind: 'choice', options, answer: z.enum(options, 'choose'), errors: ['choose'], optional: false }) satisfies Question;

/** Any number of options, at least one of them; `exclusive` stands alone. */
export const choices = <const O extends readonly [string, ...string[]]>(options: O, exclusive?: O[number]) =>
  ({
    kind: 'choices',
    options,
    ...(exclusive === undefined ? {} : { exclusive }),
    answer: z
      .array(z.enum(options, 'choose'))
      .min(1, 'choose')
      .refine((chosen) => exclusive === undefined || chosen.length === 1 || !chosen.includes(exclusive), 'exclusive')
      .transform((chosen): readonly O[number][] => options.filter((option) => chosen.includes(option))),
    errors: exclusive === undefined ? ['choose'] : ['choose', 'exclusive'],
    optional: false,
  }) satisfies Question;

/** One option of several, or none of them. */
export const anyChoice = <const O extends readonly [string, ...string[]]>(options: O) =>
  ({ kind: 'choice', options, answer: z.enum(options).or(z.literal('')).catch(''), errors: [], optional: true }) satisfies Question;

/** Any number of options, or none of them; one that is `exclusive` and was chosen beside others gives way to them. */
export const anyChoices = <const O extends readonly [string, ...string[]]>(options: O, exclusive?: O[number]) =>
  ({
    kind: 'choices',
    options,
    ...(exclusive === undefined ? {} : { exclusive }),
    answer: z.array(z.string()).transform((chosen): readonly O[number][] => {
      const known = options.filter((option) => chosen.includes(option));
      return known.length > 1 ? known.filter((option) => option !== exclusive) : known;
    }),
    errors: [],
    optional: true,
  }) satisfies Question;

/** A question whose options each have a drawing, of the option’s own name unless `named` says otherwise. */
export const withPictures = <Q extends Question & { readonly options: readonly string[] }>(question: Q, named: Readonly<Record<string, string>> = {}) => ({
  ...question,
  pictures: Object.fromEntries(question.options.map((option) => [option, named[option] ?? option])),
});

/** One line of text, which may stay empty. */
export const line = (limit = 200) =>
  ({ kind: 'line', answer: z.string().trim().refine(within(limit), 'tooLong'), errors: ['tooLong'], limit, optional: true }) satisfies Question;

/** A few lines of text, which may stay empty. */
export const longLine = (limit = 2_000) =>
  ({ kind: 'long-line', answer: z.string().refine(within(limit), 'tooLong'), errors: ['tooLong'], limit, optional: true }) satisfies Question;

/** As much text as somebody needs, which may not stay empty. */
export const story = (limit = 50_000) =>
  ({
    kind: 'text',
    answer: z.string().refine((text) => text.trim() !== '', { error: 'empty', abort: true }).refine(within(limit), 'tooLong'),
    errors: ['empty', 'tooLong'],
    limit,
    optional: false,
  }) satisfies Question;

/** As much text as somebody likes, or none. */
export const longText = (limit = 50_000) =>
  ({ kind: 'text', answer: z.string().refine(within(limit), 'tooLong'), errors: ['tooLong'], limit, optional: true }) satisfies Question;

/** An e-mail address of the person who types; `optional` where they may leave it out. */
export const email = (optional = false) =>
  ({
    kind: 'email',
    answer: z.string().trim().max(254, 'notAnAddress').refine((typed) => (optional && typed === '') || anAddress.test(typed), 'notAnAddress'),
    errors: ['notAnAddress'],
    optional,
    autocomplete: 'email',
  }) satisfies Question;

/** A telephone number, however somebody writes it: it must only hold enough digits to ring. `optional` where it may be left out. */
export const telephone = (optional = false) =>
  ({
    kind: 'telephone',
    answer: z.string().trim().max(100, 'notANumber').refine((typed) => (optional && typed === '') || typed.replace(/\D/g, '').length >= 6, 'notANumber'),
    errors: ['notANumber'],
    optional,
    autocomplete: 'tel',
  }) satisfies Question;

/** A few files, or none. The answer is the codes of those that were kept, and never what a form says: the server knows what it keeps. */
export const files = (what: Takes) =>
  ({ kind: 'files', takes: what, answer: z.array(z.string().regex(codePattern, 'wrongType')), errors: ownRefusals, optional: true }) satisfies Question;

// What a mail can be sent to: one address, with nothing in it that a header could stumble over. Letters of any language may stand in it.
const anAddress = /^[^\s\p{C}()<>[\]\\,;:@"]+@[^\s\p{C}()<>[\]\\,;:@".][^\s\p{C}()<>[\]\\,;:@"]*\.[\p{L}\p{N}-]{2,}$/u;

// Counted in code points, so that nobody is charged two for a letter or an emoji that they typed once.
const within = (limit: number) => (text: string) => text.length <= limit || [...text].length <= limit;
