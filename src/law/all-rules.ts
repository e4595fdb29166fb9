/** Every rule there is, table by table, for the tests of words and of reachability. */
import { nations } from './facts.ts';
import { rulebook, type ListedRule } from './rulebook.ts';

/** Every table once, though both nations share some. */
export const allTables: readonly (readonly ListedRule[])[] = [...new Set(nations.flatMap((nation) => Object.values(rulebook(nation))))];

/** Every rule of every table. */
export const allRules: readonly ListedRule[] = allTables.flat();
