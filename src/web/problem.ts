/** Why a request cannot be answered as asked. Each has a page in both languages that says what to do and whom to ring. */

const statuses = {
  malformed: 400,
  foreign: 403,
  'not-found': 404,
  'wrong-method': 405,
  'too-slow': 408,
  'time-ran-out': 410,
  'nobody-asked': 410,
  'too-large': 413,
  'too-many': 429,
  fault: 500,
  unavailable: 503,
} as const;

/** The name of a problem. */
export type Problem = keyof typeof statuses;

/** The status that a problem is answered with. */
export const statusOf = (problem: Problem): number => statuses[problem];

/** Every problem there is. */
export const problems = Object.keys(statuses) as readonly Problem[];
