/**
 * The shape of a nation’s law. England and Wales each fill it in; neither is a variant of the other.
 */
import type { ClockRow } from './clock-row.ts';
import type { BodyCode, Advocacy, Procedure, Right, TaskCode } from './decision.ts';
import type { ChildSituation, Facts, Head, HeadFacts, HelperLink, Matter, Nation, Proceeding, Relationship } from './facts.ts';
import type { Rule, Table } from './rule.ts';

/** Where a head goes, and what an officer must do about it. */
export interface Route {
  readonly procedure: Procedure;
  readonly also?: readonly Procedure[];
  readonly bodies?: readonly BodyCode[];
  readonly tasks?: readonly TaskCode[];
}

/** By what right the person complains, and what an officer must decide about it. */
export interface Standing {
  readonly right: Right;
  readonly task?: TaskCode;
}

/** A row whose outcome is a route. */
export type RouteRule = Rule<Route, HeadFacts>;

/** What each nation’s law must answer. */
export interface Law {
  readonly nation: Nation;
  /** The procedures that children’s law gives, as against the council’s own. */
  readonly statutory: readonly Procedure[];
  /** What has been decided already, so that starting again would mislead. */
  readonly decided: readonly RouteRule[];
  /** Which functions are inside the statutory procedure. */
  readonly functions: Table<Route, HeadFacts>;
  readonly standing: Table<Standing, HeadFacts>;
  readonly lateness: Table<'in-time' | 'late', HeadFacts>;
  readonly proceedings: Table<'go-on' | 'weigh-prejudice', HeadFacts>;
  readonly advocacy: Table<Advocacy['entitlement']>;
  /** Who may not be the one that helps a child. Several may hold. */
  readonly helpers: readonly Rule<TaskCode, HeadFacts>[];
  /** Whatever else gives an officer something to do. Several may hold. */
  readonly duties: readonly Rule<TaskCode, HeadFacts>[];
  readonly clocks: readonly ClockRow[];
}

/** Holds when the head is about one of these matters. */
export const about = (...matters: readonly Matter[]) => ({ head }: { readonly head: Head }): boolean => matters.includes(head.matter);

/** Holds when the person is one of these to the child. */
export const is = (...relationships: readonly Relationship[]) => ({ relationship }: Facts): boolean =>
  relationships.some((one) => one === relationship);

/** Holds when one of these is true of the child’s life with the council. */
export const inSituation = (...situations: readonly ChildSituation[]) => ({ childSituations }: Facts): boolean =>
  situations.some((one) => childSituations?.includes(one) === true);

/** Holds when proceedings of one of these kinds, of which something more may have to be true, have not ended. */
export const underWay = (kinds: readonly Proceeding['kind'][], holds: (one: Proceeding) => boolean = () => true) => ({ proceedings }: Facts): boolean =>
  proceedings?.some((one) => kinds.includes(one.kind) && one.state !== 'ended' && holds(one)) === true;

/** Holds when whoever helps the child is tied to what the child complains about in one of these ways. */
export const tied = (...links: readonly HelperLink[]) => ({ helperLinks = [] }: Facts): boolean => helperLinks.some((link) => links.includes(link));

/** Holds when an advocate is wanted, whether the provider has been asked already or not. */
export const awaitsAdvocate = ({ advocate }: Facts): boolean => advocate === 'wanted' || advocate === 'asked';

/** Holds when an advocate speaks for a child who has not told them to, or cannot. */
export const isUninstructed = (facts: Facts): boolean => is('advocate')(facts) && facts.instructed === 'no';

/** Holds when somebody who has no right of their own speaks for a child who does not agree to it. */
export const speaksWithoutTheChild = (facts: HeadFacts): boolean =>
  facts.childAgrees === 'no' && (is('advocate')(facts) || (facts.actingFor === 'child' && !is(...ownRight)(facts)));

/** Those whom the law of both nations lists as complaining in their own right. */
const ownRight: readonly Relationship[] = [
  'child', 'care-leaver', 'adult-formerly-in-care', 'parent', 'person-with-responsibility', 'special-guardian', 'foster-carer', 'adopter', 'prospective-adopter',
];

/** Holds when a home or agency, and not the council’s own staff, did what is complained of. */
export const isProvidersWork = (facts: HeadFacts): boolean =>
  about('provider')(facts) ||
  (facts.head.doneBy === 'provider' && about('staff-conduct', 'communication', 'support', 'short-breaks', 'placement', 'reviews-and-plans', 'other')(facts));
