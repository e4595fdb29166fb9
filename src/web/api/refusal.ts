/** Why another system’s request cannot be answered as asked, as a value. */
import type { OutgoingHttpHeaders } from 'node:http';
import type { Fault } from './faults.ts';

/** Every reason, with its status. */
export const refusalStatuses = {
  malformed: 400,
  'no-idempotency-key': 400,
  unauthorised: 401,
  forbidden: 403,
  'not-found': 404,
  'unknown-council': 404,
  'wrong-method': 405,
  'too-large': 413,
  'not-json': 415,
  invalid: 422,
  'key-used-otherwise': 422,
  'key-used-before': 422,
  'too-many': 429,
  fault: 500,
  unavailable: 503,
} as const;

/** The name of a reason. */
export type Refusal = keyof typeof refusalStatuses;

/** A refusal with what belongs to it. */
export interface Refused {
  readonly refusal: Refusal;
  /** What is wrong, field by field. */
  readonly faults: readonly Fault[];
  readonly headers: OutgoingHttpHeaders;
}

/** An answer that says what was asked for. */
export interface Answered {
  readonly status: 200 | 201;
  readonly body: object;
}

/** What comes of a request. */
export type Outcome = Answered | Refused;

/** Refuses. */
export const refuse = (refusal: Refusal, { faults = [], headers = {} }: Partial<Omit<Refused, 'refusal'>> = {}): Refused => ({ refusal, faults, headers });

/** Refuses for so many seconds. */
export const tooMany = (seconds: number): Refused => refuse('too-many', { headers: { 'Retry-After': String(seconds) } });

/** Whether something was refused. */
export const isRefused = (thing: object | undefined): thing is Refused => thing !== undefined && 'refusal' in thing;
