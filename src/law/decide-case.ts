/**
 * From facts to procedure: the whole decision about one case, in the order the law puts its questions.
 *
 * Nothing here refuses anybody. Where the law leaves judgement there is a task for an officer, and the clocks run.
 */
import { clocksOf, type Events } from './clocks.ts';
import { corporateClocks, dataProtectionClocks } from './corporate/clocks.ts';
import type { CouncilPeriods } from './corporate/periods.ts';
import { decideHead, reasonOf, type DecidedHead } from './decide-head.ts';
import { procedures, type Advocacy, type Clock, type Decision, type Procedure, type Task } from './decision.ts';
import { england } from './england/england.ts';
import type { Facts, Head, IsoDate, Nation } from './facts.ts';
import type { Law } from './law.ts';
import { decide } from './rule.ts';
import { safeguarding } from './safeguarding.ts';
import { wales } from './wales/wales.ts';
import type { WorkingCalendar } from './working-days.ts';

/** The law of each nation. */
export const laws: Readonly<Record<Nation, Law>> = { england, wales };

/** Decides a case on the day it was received. */
export function decideCase(facts: Facts, council: CouncilPeriods, calendar: WorkingCalendar): Decision {
  const law = laws[council.nation];
  const on = facts.receivedOn;
  const known: Facts = { ...facts, nation: council.nation };
  const heads = decideHeads(facts, law);
  const risk = decide(safeguarding, known, on);
  const advocate = decide(law.advocacy, known, on);
  const tasks = heads.flatMap(({ decision, tasks: given }) => given.map((task) => ({ ...task, heads: [decision.id] })));
  const riskTask: Task[] = risk.then === 'none' ? [] : [{ task: 'risk', heads: heads.map(({ decision }) => decision.id), ...reasonOf(risk, council.nation) }];
  return {
    on,
    nation: council.nation,
    lead: leading(heads),
    safeguarding: { urgency: risk.then, ...reasonOf(risk, council.nation) },
    heads: heads.map(({ decision }) => decision),
    tasks: [...riskTask, ...joinTasks(tasks)],
    clocks: clocksOfHeads(on, heads, council, {}, calendar),
    advocacy: { entitlement: advocate.then, state: advocateState(facts), ...reasonOf(advocate, council.nation) },
  };
}

/** The clocks of a case as they stand after these events. With none, they are as on the day it was received. */
export const caseClocks = (facts: Facts, council: CouncilPeriods, events: Events, calendar: WorkingCalendar): readonly Clock[] =>
  clocksOfHeads(facts.receivedOn, decideHeads(facts, laws[council.nation]), council, events, calendar);

function decideHeads(facts: Facts, law: Law): readonly DecidedHead[] {
  return facts.heads.map((head: Head) => decideHead({ ...facts, nation: law.nation, head }, facts.nation, law));
}

function clocksOfHeads(on: IsoDate, heads: readonly DecidedHead[], council: CouncilPeriods, events: Events, calendar: WorkingCalendar): readonly Clock[] {
  const rows = [...laws[council.nation].clocks, ...corporateClocks(council), ...dataProtectionClocks];
  const seen = heads.map(({ facts, decision, tasks }) => ({
    id: decision.id,
    facts,
    procedures: [decision.procedure, ...decision.also],
    tasks: new Set(tasks.map(({ task }) => task)),
  }));
  return clocksOf(rows, seen, events, on, calendar);
}

// The list of procedures is in the order in which they lead: if any head is statutory, the statutory one does.
const leading = (heads: readonly DecidedHead[]): Procedure =>
  procedures.find((procedure) => heads.some(({ decision }) => decision.procedure === procedure)) ?? 'recorded';

/** One task for all the heads to which the same rule gives it. */
function joinTasks(tasks: readonly Task[]): readonly Task[] {
  const joined = new Map<string, Task>();
  for (const task of tasks) {
    const key = `${task.task}: ${task.rule}`;
    const alike = joined.get(key);
    joined.set(key, alike ? { ...alike, heads: [...alike.heads, ...task.heads] } : task);
  }
  return [...joined.values()];
}

function advocateState({ advocate }: Facts): Advocacy['state'] {
  return advocate === undefined || advocate === 'unsure' ? 'not-asked' : advocate;
}
