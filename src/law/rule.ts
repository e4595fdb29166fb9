/**
 * A decision table is a list of rules, read from the top: the first in force that holds decides.
 *
 * The rule itself is returned, not only its outcome, so that the reason and its source can be shown and recorded.
 */
import type { Facts, IsoDate, Nation } from './facts.ts';
import { sources, type Source, type SourceId } from './sources.ts';

/** Where in the law a rule comes from. */
export interface Citation {
  readonly source: SourceId;
  /** The section, regulation or decision number, with its unit as lawyers shorten it; empty when the source has no numbers. */
  readonly provision: string;
}

/** At least one citation: a rule without a source does not compile. */
export type Because = readonly [Citation, ...Citation[]];

/** One row of a decision table. */
export interface Rule<Outcome, About = Facts> {
  /** A short sentence in lower case. Its words for people are found under its name. */
  readonly name: string;
  readonly when: (facts: About) => boolean;
  readonly then: Outcome;
  readonly because: Because;
  /** The first day on which the rule is in force. */
  readonly from?: IsoDate;
  /** The last day on which the rule is in force. */
  readonly until?: IsoDate;
  /** An officer must confirm the outcome, and the person is told that they may query it. */
  readonly confirm?: true;
}

/** Rules in the order the law puts them; the last always holds. */
export type Table<Outcome, About = Facts> = readonly [...Rule<Outcome, About>[], Rule<Outcome, About>];

/** The row that holds when no other does. */
export const otherwise = () => true;

/** Whether something with dates is in force on a day. */
export const inForce = (dated: { readonly from?: IsoDate; readonly until?: IsoDate }, on: IsoDate): boolean =>
  (dated.from === undefined || dated.from <= on) && (dated.until === undefined || on <= dated.until);

/** Finds the first rule in force on that day that holds. */
export function decide<Outcome, About>(table: Table<Outcome, About>, facts: About, on: IsoDate): Rule<Outcome, About> {
  const rule = table.find((row) => inForce(row, on) && row.when(facts));
  if (!rule) throw new Error(`No rule holds on ${on}: the table needs a last row that always does, after ${table.map(({ name }) => `“${name}”`).join(', ')}`);
  return rule;
}

/** Finds every rule in force on that day that holds, for questions that several rules may answer at once. */
export const decideAll = <Outcome, About>(rows: readonly Rule<Outcome, About>[], facts: About, on: IsoDate): readonly Rule<Outcome, About>[] =>
  rows.filter((row) => inForce(row, on) && row.when(facts));

/** The key under which a rule's words are kept: its name, with hyphens. */
export const ruleKey = (name: string): string =>
  name.toLowerCase().replace(/[’']/g, '').replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '');

/** Points to a provision of a source, or to the whole of it. */
export const cite = (source: SourceId, provision = ''): Citation => ({ source, provision });

/** The citations that a reader of one nation needs: where a rule rests on the law of both, each is shown its own. */
export function citedIn(nation: Nation, because: Because): Because {
  const [first, ...rest] = because.filter(({ source }) => {
    const { nation: only }: Source = sources[source];
    return only === undefined || only === nation;
  });
  return first ? [first, ...rest] : because;
}
