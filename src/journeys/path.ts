/** Where a person can be in a journey, worked out afresh from their answers each time: nothing about it is stored. */
import type { Council } from '#councils/council.ts';
import { isExit, type Answers, type Journey, type Page, type Questions, type Step } from './journey.ts';

/** The steps that somebody goes through, and the answers that count on them. */
export interface Path<Q extends Questions = Questions> {
  readonly steps: readonly Step<Q>[];
  /** The answers that count: those to questions on this path. */
  readonly answers: Answers<Q>;
}

/** The steps that these answers lead through, to the end of the journey. */
export function pathThrough<Q extends Questions>(journey: Journey<Q>, given: Answers<Q>, council: Council): Path<Q> {
  const steps: Step<Q>[] = [];
  const answers: { -readonly [N in keyof Q]?: Answers<Q>[N] } = {};
  for (const step of journey.steps) {
    if (step.when && !step.when({ answers, council })) continue;
    steps.push(step);
    for (const name of asked(step)) {
      if (name in given) answers[name] = given[name];
    }
  }
  return { steps, answers };
}

/** The questions a step asks; an exit asks none. */
export const asked = <Q extends Questions>(step: Step<Q>): readonly (keyof Q & string)[] => (isExit(step) ? [] : step.asks);

/** Whether every question of a step has its answer; an optional one left empty has been answered with nothing. */
export const isAnswered = <Q extends Questions>(step: Step<Q>, { answers }: Path<Q>): boolean => asked(step).every((name) => name in answers);

/** The first page that is still to be answered; undefined when all are. */
export const frontier = <Q extends Questions>(path: Path<Q>): Page<Q> | undefined =>
  path.steps.find((step): step is Page<Q> => !isExit(step) && !isAnswered(step, path));

/**
 * Where somebody goes on who comes from elsewhere: at the first page still to be answered. Before any answer that is the very first
 * step, so that nobody passes over what a journey explains before it asks; undefined when everything is answered.
 */
export function resumesAt<Q extends Questions>(path: Path<Q>): Step<Q> | undefined {
  const open = frontier(path);
  return open === path.steps.find((step) => !isExit(step)) ? path.steps[0] : open;
}

/** A step by its id, if the path leads there and everything before it has been answered. */
export function reachable<Q extends Questions>(path: Path<Q>, id: string): Step<Q> | undefined {
  const stop = frontier(path);
  const open = stop ? path.steps.slice(0, path.steps.indexOf(stop) + 1) : path.steps;
  return open.find((step) => step.id === id);
}

/** The step after this one; undefined when the next thing is to check the answers. */
export const stepAfter = <Q extends Questions>(path: Path<Q>, id: string): Step<Q> | undefined =>
  path.steps[path.steps.findIndex((step) => step.id === id) + 1];

/** The step before this one, or the last step when asked from the check page; undefined at the start. */
export function stepBefore<Q extends Questions>(path: Path<Q>, id: string): Step<Q> | undefined {
  const at = path.steps.findIndex((step) => step.id === id);
  return at === -1 ? path.steps.at(-1) : path.steps[at - 1];
}
