/**
 * What was decided: per head, which procedure and why; what an officer must decide; which clocks run.
 *
 * It holds codes, dates and citations only, so that it can be frozen in the record and worded in any language.
 */
import { z } from 'zod';
import { isoDate, nations } from './facts.ts';
import { sourceIds } from './sources.ts';

/** Where a head of complaint can be dealt with. `recorded` means kept and passed on, with no clock. */
export const procedures = [
  'en-statutory', 'cy-representations', 'cy-social-services', 'corporate', 'data-protection', 'elsewhere', 'recorded',
] as const;

/** Bodies, other than the complaints team, that may be the right or an added place to go. */
export const bodyCodes = [
  'ombudsman', 'court', 'tribunal', 'conference-chair', 'review-mechanism', 'adoption-review', 'information-regulator', 'school', 'nhs',
  'adult-care', 'police', 'cafcass', 'worker-regulator', 'inspectorate', 'provider', 'another-council', 'legal-claim',
  'partnership-escalation', 'youth-justice', 'duty-team', 'solicitor',
] as const;

/** What an officer must decide or do. */
export const taskCodes = [
  'interest', 'late', 'prejudice', 'representative', 'function', 'facts', 'freeze', 'risk', 'authority', 'already-considered',
  'next-stage', 'anonymous', 'wishes', 'email-consent', 'provider-copy', 'conflict',
] as const;

/** By what right somebody complains: their own, another’s, or one that an officer must still decide. */
export const rights = ['own', 'for-another', 'to-decide'] as const;

/** Things that happen to a case and start or move its clocks. */
export const eventCodes = [
  'received', 'acknowledged', 'interest-decided', 'advocate-appointed', 'later-start-agreed', 'resolved', 'stage-1-answered',
  'stage-2-requested', 'record-agreed', 'stage-2-answered', 'panel-requested', 'panel-dated', 'panel-met', 'panel-recommended',
  'escalation-acknowledged', 'proceedings-ended', 'first-noticed',
] as const;

/** Every clock; its words are found under its id. */
export const clockIds = [
  'en-acknowledge', 'en-interest', 'en-stage-1', 'en-resolution-terms', 'en-ask-stage-2', 'en-written-record', 'en-stage-2', 'en-stage-2-notice',
  'en-ask-panel', 'en-acknowledge-panel', 'en-panel', 'en-panel-papers', 'en-panel-report', 'en-panel-response', 'en-ombudsman', 'en-resubmit',
  'cy-next-day', 'cy-acknowledge', 'cy-interest', 'cy-discussion', 'cy-resolution-terms', 'cy-written-record', 'cy-stage-2', 'cy-stage-2-longest', 'cy-ombudsman',
  'cy-resubmit', 'cy-provider-copy', 'cy-provider-outcome',
  'corporate-acknowledge', 'corporate-stage-1', 'corporate-acknowledge-stage-2', 'corporate-stage-2',
  'data-acknowledge',
] as const;

const citation = z.strictObject({ source: z.enum(sourceIds), provision: z.string() });
const reason = { rule: z.string(), because: z.array(citation).min(1).readonly() };
const headIds = z.array(z.string()).min(1).readonly();

/** How one head is dealt with. */
const headDecisionSchema = z.strictObject({
  id: z.string(),
  matter: z.string(),
  procedure: z.enum(procedures),
  /** Procedures that deal with a part of the same head beside the first. */
  also: z.array(z.enum(procedures)).readonly(),
  /** Where else to go: instead, when the procedure is `elsewhere`; as well, otherwise. The first is the likeliest. */
  bodies: z.array(z.enum(bodyCodes)).readonly(),
  /** The task that could stop this head. Until an officer decides it, every clock runs. */
  hold: z.enum(taskCodes).optional(),
  ...reason,
  /** By what right the person complains, where this council deals with the head. */
  standing: z.strictObject({ right: z.enum(rights), ...reason }).optional(),
  /** An officer must confirm, and the person may query it. */
  confirm: z.boolean(),
});

/** What an officer must decide, for which heads, and under which rule. */
const taskSchema = z.strictObject({ task: z.enum(taskCodes), heads: headIds, ...reason });

/**
 * One limit. With `waitsFor` and no `starts` the clock has not begun. With both, the dates are counted from `starts` until
 * the awaited thing happens, which then moves them: nobody is answered later because the council was slow to decide.
 */
const clockSchema = z.strictObject({
  id: z.enum(clockIds),
  heads: headIds,
  starts: isoDate.optional(),
  /** The last day. A clock with no last day must be met as soon as possible. */
  due: isoDate.optional(),
  /** The last day if the council properly extends it. */
  extendable: isoDate.optional(),
  waitsFor: z.array(z.enum(eventCodes)).min(1).readonly().optional(),
  because: z.array(citation).min(1).readonly(),
});

/** Whether a duty to offer an advocate exists, and where that stands. */
export const advocacySchema = z.strictObject({
  /** `duty`: the law requires the offer; `offer`: nothing requires it, but it helps; `none`: not for this person. */
  entitlement: z.enum(['duty', 'offer', 'none']),
  state: z.enum(['wanted', 'asked', 'has-one', 'declined', 'not-asked']),
  ...reason,
});

/** Whether somebody must look today because a child may be at risk. */
const safeguardingSchema = z.strictObject({ urgency: z.enum(['today', 'check-today', 'none']), ...reason });

/** The whole decision about one case, as the law stood on the day. */
export const decisionSchema = z.strictObject({
  on: isoDate,
  nation: z.enum(nations),
  /** The procedure that leads when heads go to several: the statutory one if there is any. */
  lead: z.enum(procedures),
  safeguarding: safeguardingSchema,
  heads: z.array(headDecisionSchema).min(1).readonly(),
  tasks: z.array(taskSchema).readonly(),
  clocks: z.array(clockSchema).readonly(),
  advocacy: advocacySchema,
});

/** Where a head of complaint can be dealt with. */
export type Procedure = (typeof procedures)[number];
/** A body other than the complaints team. */
export type BodyCode = (typeof bodyCodes)[number];
/** What an officer must decide or do. */
export type TaskCode = (typeof taskCodes)[number];
/** By what right somebody complains. */
export type Right = (typeof rights)[number];
/** Something that happens to a case. */
export type EventCode = (typeof eventCodes)[number];
/** The name of a clock. */
export type ClockId = (typeof clockIds)[number];
/** How one head is dealt with. */
export type HeadDecision = z.infer<typeof headDecisionSchema>;
/** What an officer must decide. */
export type Task = z.infer<typeof taskSchema>;
/** One limit, with its dates. */
export type Clock = z.infer<typeof clockSchema>;
/** One limit that has a last day. */
export type DatedClock = Clock & { readonly due: string };
/** Where the offer of an advocate stands. */
export type Advocacy = z.infer<typeof advocacySchema>;
/** The screen for present risk. */
export type Safeguarding = z.infer<typeof safeguardingSchema>;
/** The whole decision about one case. */
export type Decision = z.infer<typeof decisionSchema>;

/** The limits that have a last day, in the order in which it comes. */
export const dated = (clocks: readonly Clock[]): readonly DatedClock[] =>
  clocks.filter((clock): clock is DatedClock => clock.due !== undefined).toSorted((a, b) => a.due.localeCompare(b.due));
