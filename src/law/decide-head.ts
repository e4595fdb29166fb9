/**
 * One head: which procedure, by what right, and what an officer must decide about it.
 */
import { authority } from './authority.ts';
import { contradictions } from './contradictions.ts';
import { lateness as corporateLateness } from './corporate/lateness.ts';
import { standing as corporateStanding } from './corporate/standing.ts';
import type { HeadDecision, Procedure, TaskCode } from './decision.ts';
import { otherBodies } from './elsewhere/other-bodies.ts';
import type { HeadFacts, Nation } from './facts.ts';
import { freeze } from './freeze.ts';
import { kinds } from './kind.ts';
import type { Law, Route } from './law.ts';
import { citedIn, decide, decideAll, type Because, type Citation, type Rule, type Table } from './rule.ts';

/** A task for an officer, with the rule that gave it. */
export interface HeadTask {
  readonly task: TaskCode;
  readonly rule: string;
  readonly because: readonly Citation[];
}

/** What was decided about one head. */
export interface DecidedHead {
  readonly facts: HeadFacts;
  readonly decision: HeadDecision;
  readonly tasks: readonly HeadTask[];
}

/** The questions of a nation’s law about where a head goes, in the order the law puts them. */
export const routes = (law: Law): Table<Route, HeadFacts> => [...authority, ...kinds, ...law.decided, ...otherBodies, ...law.functions];

/** Decides one head. `toldNation` is the nation the person named, which may not be the council’s. */
export function decideHead(facts: HeadFacts, toldNation: Nation | undefined, law: Law): DecidedHead {
  const on = facts.receivedOn;
  const route = decide(routes(law), facts, on);
  const { procedure, also = [], bodies = [] } = route.then;
  const standing = isOurs(procedure) ? decide(isStatutory(procedure, law) ? law.standing : corporateStanding, facts, on) : undefined;
  const tasks = [
    ...(route.then.tasks ?? []).map((task) => taskOf(task, route, law.nation)),
    ...(standing?.then.task ? [taskOf(standing.then.task, standing, law.nation)] : []),
    ...tasksOfTime(facts, procedure, law),
    ...decideAll(law.helpers, facts, on).map((rule) => taskOf(rule.then, rule, law.nation)),
    ...decideAll(contradictions, { ...facts, nation: toldNation, sentTo: law.nation }, on).map((rule) => taskOf(rule.then, rule, law.nation)),
  ];
  const hold = holding.find((task) => tasks.some((one) => one.task === task));
  return {
    facts,
    tasks,
    decision: {
      id: facts.head.id,
      matter: facts.head.matter,
      procedure,
      also,
      bodies,
      ...(hold ? { hold } : {}),
      ...reasonOf(route, law.nation),
      ...(standing ? { standing: { right: standing.then.right, ...reasonOf(standing, law.nation) } } : {}),
      confirm: route.confirm === true || standing?.confirm === true,
    },
  };
}

/** Whether a procedure is one of those that children’s law gives. */
export const isStatutory = (procedure: Procedure, law: Law): boolean => law.statutory.includes(procedure);

/** The name of a rule and its sources, as a record keeps them. */
export const reasonOf = ({ name, because }: { readonly name: string; readonly because: Because }, nation: Nation) => ({ rule: name, because: citedIn(nation, because) });

// The first of these that a head has could stop it. Until an officer decides, its clocks run.
const holding: readonly TaskCode[] = ['prejudice', 'already-considered', 'late', 'interest', 'representative'];

const isOurs = (procedure: Procedure) => procedure !== 'elsewhere' && procedure !== 'recorded';

const taskOf = (task: TaskCode, rule: Pick<Rule<unknown, never>, 'name' | 'because'>, nation: Nation): HeadTask => ({ task, ...reasonOf(rule, nation) });

/** What has happened already, how long ago, what else is going on, and what is about to happen. */
function tasksOfTime(facts: HeadFacts, procedure: Procedure, law: Law): readonly HeadTask[] {
  if (procedure !== 'corporate' && !isStatutory(procedure, law)) return [];
  const on = facts.receivedOn;
  const statutory = isStatutory(procedure, law);
  const late = decide(statutory ? law.lateness : corporateLateness, facts, on);
  const proceedings = decide(law.proceedings, facts, on);
  const change = decide(freeze, facts, on);
  return [
    ...(late.then === 'late' ? [taskOf('late', late, law.nation)] : []),
    ...(statutory && proceedings.then === 'weigh-prejudice' ? [taskOf('prejudice', proceedings, law.nation)] : []),
    ...(change.then === 'weigh-waiting' ? [taskOf('freeze', change, law.nation)] : []),
    ...decideAll(law.duties, facts, on).map((rule) => taskOf(rule.then, rule, law.nation)),
  ];
}
