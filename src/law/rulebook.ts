/** The whole law of one nation as a reader meets it: question after question, each with its rules in their order. */
import { authority } from './authority.ts';
import { contradictions } from './contradictions.ts';
import { lateness } from './corporate/lateness.ts';
import { standing } from './corporate/standing.ts';
import { laws } from './decide-case.ts';
import { otherBodies } from './elsewhere/other-bodies.ts';
import type { Nation } from './facts.ts';
import { freeze } from './freeze.ts';
import { kinds } from './kind.ts';
import type { Rule } from './rule.ts';
import { safeguarding } from './safeguarding.ts';

/** A rule as a list shows it. */
export type ListedRule = Pick<Rule<unknown, never>, 'name' | 'then' | 'because' | 'from' | 'until' | 'confirm'>;

/** The questions of law, in the order in which they are asked. */
export const lawQuestions = [
  'safeguarding', 'authority', 'kind', 'decided', 'elsewhere', 'functions', 'standing', 'corporate-standing', 'lateness', 'corporate-lateness', 'proceedings',
  'freeze', 'advocacy', 'helpers', 'duties', 'contradictions',
] as const;

/** The rules of each question in one nation. */
export function rulebook(nation: Nation): Readonly<Record<(typeof lawQuestions)[number], readonly ListedRule[]>> {
  const law = laws[nation];
  return {
    safeguarding,
    authority,
    kind: kinds,
    decided: law.decided,
    elsewhere: otherBodies,
    functions: law.functions,
    standing: law.standing,
    'corporate-standing': standing,
    lateness: law.lateness,
    'corporate-lateness': lateness,
    proceedings: law.proceedings,
    freeze,
    advocacy: law.advocacy,
    helpers: law.helpers,
    duties: law.duties,
    contradictions,
  };
}
