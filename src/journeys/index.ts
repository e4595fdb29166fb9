import { complain } from './complain.ts';

/** The journeys of the service, in the order in which the start page offers them. */
export const journeys = [complain] as const;
