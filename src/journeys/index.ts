import { askForAnAdvocate } from './ask-for-an-advocate.ts';
import { comment } from './comment.ts';
import { complain } from './complain.ts';
import { compliment } from './compliment.ts';
import { forAChild } from './for-a-child.ts';
import type { Journey } from './journey.ts';
import { listen } from './listen.ts';
import { someoneOnMySide } from './someone-on-my-side.ts';

/** The journeys of the service, in the order in which the start page offers them. */
export const journeys: readonly Journey[] = [listen, someoneOnMySide, complain, comment, compliment, forAChild, askForAnAdvocate];

/** The journey with this id. */
export const journeyCalled = (id: string | undefined): Journey | undefined => journeys.find((journey) => journey.id === id);
