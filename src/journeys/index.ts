import { comment } from './comment.ts';
import { complain } from './complain.ts';
import { compliment } from './compliment.ts';
import { listen } from './listen.ts';

/** The journeys of the service, in the order in which the start page offers them. */
export const journeys = [listen, complain, comment, compliment] as const;
