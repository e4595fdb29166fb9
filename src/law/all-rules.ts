/**
 * Every rule there is, table by table, for the tests of words and of reachability and for a lawyer’s list.
 */
import { authority } from './authority.ts';
import { contradictions } from './contradictions.ts';
import { lateness } from './corporate/lateness.ts';
import { standing } from './corporate/standing.ts';
import { laws } from './decide-case.ts';
import { otherBodies } from './elsewhere/other-bodies.ts';
import { nations } from './facts.ts';
import { freeze } from './freeze.ts';
import { kinds } from './kind.ts';
import type { Rule } from './rule.ts';
import { safeguarding } from './safeguarding.ts';

/** A rule as a list shows it. */
export type ListedRule = Pick<Rule<unknown, never>, 'name' | 'then' | 'because' | 'from' | 'until' | 'confirm'>;

const ofNations = nations.flatMap((nation): readonly (readonly ListedRule[])[] => {
  const law = laws[nation];
  return [law.decided, law.functions, law.standing, law.lateness, law.proceedings, law.advocacy, law.duties];
});

/** Every table, in the order the law puts its questions. */
export const allTables: readonly (readonly ListedRule[])[] = [
  safeguarding, authority, kinds, otherBodies, ...ofNations, standing, lateness, freeze, contradictions,
];

/** Every rule of every table. */
export const allRules: readonly ListedRule[] = allTables.flat();
