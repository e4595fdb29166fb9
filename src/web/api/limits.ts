/** How much one network or one partner may ask for in a minute. Nothing that says who asked is kept: only a keyed hash, for that minute. */
import { createHmac, randomBytes } from 'node:crypto';
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import { refuse, type Refused } from './refusal.ts';

/** Requests a minute. */
export interface Limits {
  readonly routesPerNetwork: number;
  readonly submissionsPerNetwork: number;
  readonly submissionsPerPartner: number;
}

/** Far above what a person needs, and far below what would crowd out others. */
export const usualLimits: Limits = { routesPerNetwork: 60, submissionsPerNetwork: 60, submissionsPerPartner: 30 };

/** Counts one request; says no when there were too many in this minute. */
export type Limiter = (who: string) => Promise<Refused | undefined>;

// Made anew with each process, so that nobody can find out later whose hash one was.
const secret = randomBytes(32);

/** Makes a limiter. */
export function limiter(perMinute: number): Limiter {
  const counter = new RateLimiterMemory({ points: perMinute, duration: 60 });
  return async (who) => {
    try {
      await counter.consume(createHmac('sha256', secret).update(who).digest('base64url'));
      return undefined;
    } catch (over) {
      if (!(over instanceof RateLimiterRes)) throw over;
      return refuse('too-many', { headers: { 'Retry-After': String(Math.ceil(over.msBeforeNext / 1000)) } });
    }
  };
}
