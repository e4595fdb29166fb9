/**
 * A council is data. This schema says what a profile must hold, and start-up refuses a profile that does not fit it.
 *
 * Names are written out in every form that Welsh grammar asks of them, by a person; the program never mutates a word.
 */
import { z } from 'zod';

const bilingual = z.strictObject({ en: z.string().min(1), cy: z.string().min(1) });

/** One word of an address: nothing that a browser would write otherwise, or a server take for a file. */
const slug = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'an address is small letters a to z, figures and single hyphens between them');

const workingDays = z.int().min(1).max(250);

/** Where and when a fact about the council was published, so that the next person can check it. */
const published = z.strictObject({ where: z.string().min(1), on: z.iso.date() });

/** The forms for children, whose pages a person may read for a council. */
export const readForms = ['listen', 'someone-on-my-side'] as const;

/** When somebody answers: days of the week from Monday, which is 1, and times of the same day. */
const hours = z
  .strictObject({
    days: z.array(z.int().min(1).max(7)).min(1).refine((days) => new Set(days).size === days.length, 'a day stands here twice'),
    opens: z.iso.time({ precision: -1 }),
    closes: z.iso.time({ precision: -1 }),
  })
  .refine(({ opens, closes }) => opens < closes, { path: ['closes'], error: 'it closes before it opens' });

const team = z.strictObject({
  name: bilingual,
  /** Where this team's cases go. Shipped profiles hold only addresses of reserved domains, which live mode refuses. */
  mailbox: z.email(),
  /** The person's language decides nothing here; this is the language the team works in. */
  workingLanguage: z.enum(['en', 'cy']),
});

/** What a profile holds. */
export const councilSchema = z.strictObject({
  id: z.string().regex(/^[a-z]+(-[a-z]+)*$/),
  nation: z.enum(['england', 'wales']),
  address: z.strictObject({ en: slug, cy: slug }),
  name: z.strictObject({
    en: z.string().min(1),
    cy: z.strictObject({ plain: z.string().min(1), soft: z.string().min(1), aspirate: z.string().min(1), nasal: z.string().min(1) }),
  }),
  accent: z.strictObject({ light: z.string().regex(/^#[0-9a-f]{6}$/), dark: z.string().regex(/^#[0-9a-f]{6}$/) }),
  /** Lower case domains that this council's mailboxes may have. */
  mailDomains: z.array(z.string().min(3)).min(1),
  teams: z.strictObject({ complaints: team, dataProtection: team, safeguarding: team }),
  contact: z.strictObject({
    phone: z.string().min(5),
    email: z.email().optional(),
    post: bilingual,
    hours,
    published,
  }),
  /** Ring this when a child may be at risk: by day, and when the office is closed. */
  safeguarding: z.strictObject({ phone: z.string().min(5), outOfHours: z.string().min(5), published }),
  advocacy: z.strictObject({ name: bilingual, phone: z.string().min(5).optional(), email: z.email().optional(), mailbox: z.email(), published }),
  /** Where the exit control leads: an everyday site that gives nothing away. */
  neutralSite: z.strictObject({ en: z.url({ protocol: /^https$/ }), cy: z.url({ protocol: /^https$/ }) }),
  /** What a page promises in the council's name only once the council has signed it off: where that is written down, and since when. */
  promises: z.strictObject({ noTrouble: published.optional() }).optional(),
  /** The council's own procedure for what the statutory one does not reach, in working days. */
  corporate: z.strictObject({
    acknowledge: workingDays,
    stage1: workingDays,
    /** What stage 1 counts from. */
    stage1From: z.enum(['receipt', 'acknowledgement']),
    stage1Extension: workingDays.optional(),
    stage2: workingDays,
    stage2Extension: workingDays.optional(),
    published,
    /** The figures above are believed, not confirmed by the council: the person is told to ask. */
    confirm: z.boolean(),
  }),
  /** What the council itself calls the kinds of complaint in its report, by our subject code. */
  topics: z.record(z.string(), z.string()),
  /** Pages for children that a person has read for this council, word for word: the files lie in a folder beside the profile. */
  recordings: z
    .array(
      z.strictObject({
        journey: z.enum(readForms),
        /** `start`, `check`, `stop`, `sent`, or a step of that form. */
        step: z.string().regex(/^[a-z]+(-[a-z]+)*$/),
        wording: z.enum(['simple', 'more']),
        language: z.enum(['en', 'cy']),
        /** In a form that every browser plays. */
        file: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*\.(mp3|m4a)$/),
      }),
    )
    .optional(),
});

/** One council, as its profile describes it. */
export type Council = z.infer<typeof councilSchema>;
