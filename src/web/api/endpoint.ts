/** What another system can ask for, below the address of a council. */
import type { IncomingMessage } from 'node:http';
import type { Council } from '#councils/council.ts';
import type { Language } from '#i18n/languages.ts';
import type { Outcome, Refusal } from './refusal.ts';

/** A request, as an endpoint sees it. */
export interface Asked {
  readonly request: IncomingMessage;
  readonly council: Council;
  /** The language to answer in. */
  readonly language: Language;
  readonly network: string;
}

/** One thing that can be asked for, always by POST. */
export interface Endpoint {
  /** The status when all is well. */
  readonly status: 200 | 201;
  /** Every way in which it may refuse. */
  readonly refusals: readonly Refusal[];
  answer(asked: Asked): Promise<Outcome>;
}

/** Refusals that any request with a body may meet. */
export const anyRefusal = ['malformed', 'unknown-council', 'wrong-method', 'too-large', 'not-json', 'invalid', 'too-many', 'fault'] as const satisfies readonly Refusal[];
