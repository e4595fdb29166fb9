/** What is known to be inaccessible, or not known to be accessible, as the statement lists it. */
import { accessibility } from '#councils/accessibility.ts';
import { idleHours } from './drafts.ts';
import type { Say } from './information.ts';

/** The issues of each kind, in sentences, with the success criteria that they concern. */
export const issuesShown = (say: Say) =>
  (['not-met', 'not-tested'] as const)
    .map((kind) => ({
      id: kind,
      heading: say(`content.${kind}`),
      issues: accessibility.issues
        .filter((issue) => issue.kind === kind)
        .map(({ id, criteria }) => [say(`issues.${id}`, { number: idleHours }), ...criteria.map((number) => `${say('content.criterion', { number })}.`)].join(' ')),
    }))
    .filter(({ issues }) => issues.length > 0);
