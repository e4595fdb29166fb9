/**
 * What the law needs to know, in the law's own words.
 *
 * A journey translates its answers into these facts. Whatever nobody asked is left out, and means *unknown*: it is
 * never read as “no”. Each head is one subject of complaint, routed on its own.
 */
import { z } from 'zod';

/** A calendar day, as in 2026-11-23. */
export const isoDate = z.iso.date();

/** A calendar day, as in 2026-11-23. */
export type IsoDate = z.infer<typeof isoDate>;

/** The two nations whose law this program knows. */
export const nations = ['england', 'wales'] as const;

/** What a head of complaint may be about. */
export const matters = [
  'staff-conduct', 'communication', 'assessment', 'assessment-refused', 'support', 'short-breaks', 'placement', 'contact',
  'reviews-and-plans', 'leaving-care', 'moving-to-adult-services', 'failure-to-protect', 'early-help', 'age-assessment', 'money',
  'protection-enquiry', 'protection-conference', 'protection-records', 'protection-plan',
  'pre-proceedings', 'court-decision', 'court-report-content', 'court-report-conduct',
  'ehc-delay', 'ehc-content', 'ehc-social-care', 'school', 'health', 'adult-care', 'police', 'cafcass',
  'another-council', 'provider',
  'fostering-approval', 'fostering-support', 'fostering-payments', 'fostering-allegation',
  'adoption-process', 'adoption-suitability', 'adoption-support', 'special-guardianship',
  'information-shared', 'information-wrong', 'information-access',
  'worker-registration', 'damages', 'policy', 'youth-justice', 'other',
] as const;

/** Who somebody is to the child. */
export const relationships = [
  'parent', 'person-with-responsibility', 'special-guardian', 'foster-carer', 'adopter', 'prospective-adopter',
  'grandparent', 'relative', 'friend', 'professional', 'advocate', 'child', 'care-leaver', 'adult-formerly-in-care',
  'councillor-or-mp', 'neighbour', 'other',
] as const;

/** What is true of the child's life with the council. */
export const childSituations = [
  'looked-after', 'in-need', 'disabled', 'protection-plan', 'care-leaver', 'special-guardianship', 'adopted',
  'may-be-adopted', 'supported-at-early-help', 'not-known-to-council',
] as const;

/** How far this subject has been taken already. */
export const stagesReached = [
  'not-raised', 'raised', 'stage-1-answered', 'stage-2-answered', 'stage-3-answered', 'with-ombudsman', 'ombudsman-decided',
] as const;

/** Who did the thing complained of. */
export const doers = ['this-council', 'another-council', 'provider', 'unsure'] as const;

/** What may tie somebody who helps a child to what the child complains about. */
export const helperLinks = ['subject', 'manages', 'considers', 'resources', 'objected-to'] as const;

const yesNoUnsure = z.enum(['yes', 'no', 'unsure']);

/** One subject of complaint. */
const headSchema = z.strictObject({
  id: z.string().min(1),
  matter: z.enum(matters),
  doneBy: z.enum(doers).optional(),
  /** About when the grounds arose, when no day is known. */
  arose: z.enum(['within-six-months', 'within-a-year', 'over-a-year', 'in-childhood', 'unsure']).optional(),
  /** The day the grounds arose; of something that goes on, the latest day of it. */
  aroseOn: isoDate.optional(),
  goingOn: z.boolean().optional(),
  /** The day the person first knew of it, which Welsh law counts from when it is later. */
  noticedOn: isoDate.optional(),
  stage: z.enum(stagesReached).optional(),
  answeredOn: isoDate.optional(),
  /** Said aloud, and put right to the person’s satisfaction by the end of the next working day. */
  settledByNextWorkingDay: z.boolean().optional(),
});

/** Proceedings that might be harmed if the complaint were considered now. */
const proceedingSchema = z.strictObject({
  kind: z.enum(['family-court', 'pre-proceedings', 'tribunal', 'civil-claim', 'criminal', 'police-investigation', 'disciplinary']),
  state: z.enum(['intended', 'live', 'ended']).optional(),
  /** The person has said in writing that they take, or mean to take, them. */
  statedInWriting: z.boolean().optional(),
  endedOn: isoDate.optional(),
});

/** Everything known about what was sent, in the law's vocabulary. */
export const factsSchema = z.strictObject({
  receivedOn: isoDate,
  heads: z.tuple([headSchema], headSchema).readonly(),
  /** The nation of the council that acted, so far as the person told us. The council’s own nation decides which law applies. */
  nation: z.enum(nations).optional(),
  kind: z.enum(['complaint', 'comment', 'compliment', 'service-request', 'information-request', 'advocate']).optional(),
  /** A comment or compliment that also asks for something to be put right. */
  grievance: z.boolean().optional(),
  oral: z.boolean().optional(),
  anonymous: z.boolean().optional(),

  relationship: z.enum(relationships).optional(),
  actingFor: z.enum(['self', 'child', 'adult']).optional(),
  /** The person spoken for agrees that this is said for them. */
  childAgrees: yesNoUnsure.optional(),
  /** The person spoken for has said that this person shall speak, and what to say. */
  instructed: yesNoUnsure.optional(),
  /** How whoever helps the child is tied to the service complained of; the child may object to them as well. */
  helperLinks: z.array(z.enum(helperLinks)).readonly().optional(),

  childAge: z.int().min(0).max(120).optional(),
  childSituations: z.array(z.enum(childSituations)).readonly().optional(),
  childAtRisk: yesNoUnsure.optional(),
  /** Words in it, or a picture that a child chose, may mean that somebody is not safe, whatever was said of risk. */
  worryingWords: z.boolean().optional(),
  changeAboutToHappen: yesNoUnsure.optional(),
  changeOn: isoDate.optional(),

  proceedings: z.array(proceedingSchema).readonly().optional(),
  /** `asked`: one is wanted, and has been asked for in a message of its own. */
  advocate: z.enum(['wanted', 'asked', 'has-one', 'declined', 'unsure']).optional(),
  /** Agrees in writing to be answered by email, which Welsh law asks for. */
  agreesToEmail: yesNoUnsure.optional(),
  /** The nations of any other councils that took part. */
  otherCouncils: z.array(z.enum(nations)).readonly().optional(),
});

/** The facts as somebody sends them to be routed: the day may be left out, and is then today. */
export const sentFactsSchema = factsSchema.partial({ receivedOn: true });

/** England or Wales. */
export type Nation = (typeof nations)[number];
/** The subject of one head. */
export type Matter = (typeof matters)[number];
/** Who somebody is to the child. */
export type Relationship = (typeof relationships)[number];
/** What is true of the child's life with the council. */
export type ChildSituation = (typeof childSituations)[number];
/** What may tie somebody who helps a child to what the child complains about. */
export type HelperLink = (typeof helperLinks)[number];
/** How far a subject has been taken already. */
export type StageReached = (typeof stagesReached)[number];
/** One subject of complaint. */
export type Head = z.infer<typeof headSchema>;
/** One set of proceedings. */
export type Proceeding = z.infer<typeof proceedingSchema>;
/** Everything known about what was sent. */
export type Facts = z.infer<typeof factsSchema>;
/** The facts, seen from one head. */
export type HeadFacts = Facts & { readonly head: Head };
