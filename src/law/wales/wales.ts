/** The law of Wales. */
import type { Law } from '../law.ts';
import { advocacy } from './advocacy.ts';
import { clocks } from './clocks.ts';
import { decided } from './decided.ts';
import { duties } from './duties.ts';
import { functions } from './functions.ts';
import { helpers } from './who-may-help.ts';
import { lateness } from './lateness.ts';
import { proceedings } from './proceedings.ts';
import { standing } from './standing.ts';

/** What the law of Wales answers. */
export const wales = {
  nation: 'wales',
  statutory: ['cy-representations', 'cy-social-services'],
  decided,
  functions,
  standing,
  lateness,
  proceedings,
  advocacy,
  helpers,
  duties,
  clocks,
} as const satisfies Law;
