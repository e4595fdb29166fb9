/**
 * The frozen record of what somebody sent: their words, the questions as they were asked in both languages, and what was
 * decided about each part, with its sources. It is sealed when it is stored, travels to the council as the mail’s
 * attachment, and is described by the schema published at /schemas/record-v1.json.
 */
import { z } from 'zod';
import { decisionSchema } from '#law/decision.ts';

const language = z.enum(['en', 'cy']).describe('en: English, cy: Welsh');

const bilingual = z.strictObject({ en: z.string(), cy: z.string() });

/** Reasons to look at a case before others, the most urgent first. */
export const urgencies = ['child-at-risk', 'child-may-be-at-risk', 'change-soon', 'proceedings', 'advocate-wanted'] as const;

/** The record, as it is stored, attached to a mail and published. */
export const recordSchema = z
  .strictObject({
    version: z.literal(1),
    id: z.uuid(),
    reference: z.string().describe('What the person quotes, like 7KM-4QD-X9R'),
    council: z.string(),
    journey: z.string(),
    kind: z.enum(['complaint', 'comment', 'compliment', 'advocate']),
    via: z.string().describe('The id of the partner whose system sent it; empty when it was sent on the site'),
    receivedAt: z.iso.datetime().describe('When it was stored, UTC; the working days count from this day in London'),
    language: language.describe('The language the person used'),
    replyLanguage: language.describe('The language to answer in'),
    urgent: z.array(z.enum(urgencies)),
    person: z.strictObject({
      name: z.string().describe('Empty when not given'),
      /** Exactly as chosen; empty or only `none` means: do not make contact. */
      ways: z.array(z.enum(['email', 'phone', 'text', 'post', 'someone', 'none'])).describe('Ways that are safe'),
      email: z.string(),
      phone: z.string(),
      messages: z.enum(['yes', 'no', '']).describe('Whether it is safe to leave a message'),
      goodTime: z.string(),
      address: z.string(),
      through: z.string().describe('Somebody else through whom the person can be reached, in their words'),
      meet: z.string().describe('Where and when they would like somebody to come, in their words'),
      /** Whether the person agreed in writing to be answered by e-mail, where the law asks for that. */
      emailReplies: z.enum(['yes', 'no', '']),
      copy: z.boolean().describe('Whether they asked for an e-mail to say that it has arrived'),
    }),
    wording: z.enum(['adult', 'more', 'simple']).describe('How the person was spoken to; answer a child in the same words'),
    childVoice: z
      .strictObject({
        words: z.enum(['child', 'child-with-help', 'adult']),
        knows: z.enum(['agrees', 'knows', 'disagrees', 'does-not-know', 'cannot-say', 'not-safe', 'not-asked']),
        wants: z.enum(['only-to-tell', 'something-done', 'not-said']),
      })
      .optional()
      .describe('Whose voice it is when a child is concerned, what the child knows of it, and what the child wants'),
    spokenFor: z
      .strictObject({
        child: z.strictObject({
          name: z.string(),
          age: z.string(),
          place: z.string().describe('Where the child lives now'),
          words: z.string().describe('The child’s own words, exactly as they were given; empty when there are none'),
          contact: z.enum(['direct', 'through-me', 'not-wanted', 'not-safe', 'cannot-say']).describe('Whether the child may be spoken to'),
          reach: z.string().describe('How to reach the child safely'),
          notSaid: z.string().describe('What the child does not want told'),
        }),
        helper: z.strictObject({
          role: z.enum(['advocate', 'advocate-uninstructed', 'parent', 'foster-carer', 'relative', 'professional', 'other']),
          organisation: z.string(),
          authority: z.enum(['asked', 'arranged', 'responsibility', 'order', 'none']),
          authorityWhy: z.string().describe('Why the helper speaks without any'),
          links: z.array(z.enum(['works-there', 'manages', 'considers', 'money', 'child-objects'])).describe('How the helper is tied to the service'),
          words: z.string().describe('The helper’s own comments, or their account where the child said nothing'),
        }),
      })
      .optional()
      .describe('The child who is spoken for and whoever speaks, apart'),
    referral: z
      .strictObject({
        note: z.string().describe('What the advocate should know, in the person’s words'),
        unwantedHelper: z.string().describe('Whom they do not want as their advocate'),
        figures: z
          .strictObject({ source: z.string(), ageBand: z.string(), ethnicity: z.string(), gender: z.string() })
          .describe('What the provider counts, by code; empty where it was not said'),
      })
      .optional()
      .describe('What the advocacy provider is told, when an advocate is asked for by itself'),
    praise: z
      .strictObject({
        words: z.string(),
        worker: z.string().describe('Who or which team is thanked, as typed; empty when nobody was named'),
        share: z.enum(['yes', 'no', '']).describe('Whether whoever is thanked may have the words; empty when it was not said'),
        quote: z.enum(['yes', 'no', '']).describe('Whether the council may use the words without names; empty when it was not said'),
      })
      .optional()
      .describe('What a compliment says, and what may be done with it'),
    notTold: z.string().describe('Who must not know of this, in the person’s words'),
    heads: z.array(z.strictObject({ id: z.string(), label: bilingual, topic: z.string().describe('The council’s own name for this kind of complaint, where it has one') })).min(1),
    decision: decisionSchema,
    transcript: z.array(
      z.strictObject({
        name: z.string(),
        step: z.string(),
        question: bilingual.describe('As it was asked'),
        short: bilingual,
        answer: z.strictObject({ en: z.array(z.string()), cy: z.array(z.string()) }).describe('One line an option; a person’s own words are the same in both'),
        own: z.boolean().describe('The answer is in the person’s own words'),
      }),
    ),
    files: z
      .array(
        z.strictObject({
          name: z.string().describe('As it is attached, like picture-1.jpg; never what it was called before'),
          type: z.string().describe('Its content type'),
          bytes: z.int().nonnegative(),
          question: z.string().describe('The question it answers'),
        }),
      )
      .default([])
      .describe('What was sent along, each made anew so that it holds only what is seen or heard'),
    filesLost: z.int().nonnegative().default(0).describe('How many files the person had added that could not be kept'),
    answers: z.record(z.string(), z.union([z.string(), z.array(z.string())])).describe('The answers as codes and as typed; files by their names'),
  })
  .meta({ title: 'Heard record', $id: 'https://heard.example/schemas/record-v1.json' });

/** What somebody sent, frozen. */
export type CaseRecord = z.infer<typeof recordSchema>;

/** One question with its answer, worded in both languages. */
export type TranscriptEntry = CaseRecord['transcript'][number];

/** One reason to look at a case before others. */
export type Urgency = (typeof urgencies)[number];
