/** How much one network or one partner may ask for in a minute. Nothing that says who asked is kept: only a keyed hash, for that minute. */
import { createHmac, randomBytes } from 'node:crypto';
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';

/**
 * Requests a minute. Far above what people need, and far below what would crowd out others: a children’s home, a school or a library
 * has one network for all who sit there, and somebody who types has their words kept every few seconds.
 */
export const usualLimits = { pages: 300, answers: 600, routes: 60, submissions: 60, partner: 30 } as const;

/** How many requests of each kind a minute may bring. */
export type Limits = Readonly<Record<keyof typeof usualLimits, number>>;

/** Counts one request. When there were too many in this minute, says for how many seconds to wait. */
export type Limiter = (who: string) => Promise<number | undefined>;

/** A limiter for each kind of request. */
export type Limiters = Readonly<Record<keyof Limits, Limiter>>;

/** Makes a limiter for each kind of request. */
export const limitersFor = ({ pages, answers, routes, submissions, partner }: Limits): Limiters => ({
  pages: limiter(pages), answers: limiter(answers), routes: limiter(routes), submissions: limiter(submissions), partner: limiter(partner),
});

// Made anew with each process, so that nobody can find out later whose hash one was.
const secret = randomBytes(32);

function limiter(perMinute: number): Limiter {
  const counter = new RateLimiterMemory({ points: perMinute, duration: 60 });
  return async (who) => {
    try {
      await counter.consume(createHmac('sha256', secret).update(who).digest('base64url'));
      return undefined;
    } catch (over) {
      if (!(over instanceof RateLimiterRes)) throw over;
      return Math.ceil(over.msBeforeNext / 1000);
    }
  };
}
