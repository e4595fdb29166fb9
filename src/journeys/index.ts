import { complain } from './complain.ts';
import { forAChild } from './for-a-child.ts';
import { listen } from './listen.ts';

/** The journeys of the service, in the order in which the start page offers them. */
export const journeys = [listen, forAChild, complain] as const;
