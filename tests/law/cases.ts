/** Cases for the tests of law: what matters to the test is said, the rest is plain. */
import { decideCase } from '#law/decide-case.ts';
import type { CouncilPeriods } from '#law/corporate/periods.ts';
import type { Decision, HeadDecision } from '#law/decision.ts';
import type { Facts, Head, Matter } from '#law/facts.ts';
import { englandAndWales } from '#law/working-days.ts';

const code = { acknowledge: 5, stage1: 10, stage1From: 'acknowledgement', stage1Extension: 10, stage2: 20, stage2Extension: 20 } as const;
const model = { acknowledge: 5, stage1: 10, stage1From: 'receipt', stage2: 20 } as const;

/** A council of each nation. */
export const councils: Readonly<Record<Facts['nation'] & string, CouncilPeriods>> = {
  england: { nation: 'england', corporate: code },
  wales: { nation: 'wales', corporate: model },
};

/** What one head may say beside its matter. */
export type HeadSays = Partial<Omit<Head, 'id' | 'matter'>>;

/** What a case may say beside its heads. */
export type CaseSays = Partial<Omit<Facts, 'heads'>>;

/** The facts of a case with these matters, each a head of its own. */
export function caseOf(matters: Matter | readonly [Matter, ...Matter[]], says: CaseSays = {}, head: HeadSays = {}): Facts {
  const [first, ...rest] = typeof matters === 'string' ? [matters] as const : matters;
  const headOf = (matter: Matter): Head => ({ id: matter, matter, ...head });
  return { receivedOn: '2026-11-23', kind: 'complaint', heads: [headOf(first), ...rest.map(headOf)], ...says };
}

/** What is decided of a case sent to a council of that nation. */
export const decided = (nation: 'england' | 'wales', facts: Facts): Decision => decideCase(facts, councils[nation], englandAndWales);

/** The head of a decision that is about a matter. */
export function headAbout(decision: Decision, matter: Matter): HeadDecision {
  const found = decision.heads.find((head) => head.matter === matter);
  if (!found) throw new Error(`No head about ${matter}`);
  return found;
}

/** The tasks of a decision, by their codes. */
export const tasksOf = (decision: Decision): readonly string[] => decision.tasks.map(({ task }) => task);
