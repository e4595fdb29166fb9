/** Where each part of a case belongs, for whoever has the facts of it. Nothing is stored, and nobody need say who they are. */
import { z } from 'zod';
import { dayOf } from '#i18n/dates.ts';
import { languages } from '#i18n/languages.ts';
import { decideCase } from '#law/decide-case.ts';
import { decisionSchema } from '#law/decision.ts';
import type { Services } from '#services.ts';
import { decisionSentences, wordDecision } from '../decision-words.ts';
import { anyRefusal, type Endpoint } from './endpoint.ts';
import { readFacts } from './read-facts.ts';
import { readJson } from './read-json.ts';
import { isRefused, refuse, tooMany } from './refusal.ts';

/** The decision as codes and dates, and in words. */
export const routeAnswer = z.strictObject({ decision: decisionSchema, sentences: decisionSentences, language: z.enum(languages) });

/** Answers with the decision about some facts. */
export function routeEndpoint({ limits, words, calendar, now }: Services): Endpoint {
  return {
    status: 200,
    refusals: anyRefusal,
    async answer({ request, council, language, network }) {
      const crowded = await limits.routes(network);
      if (crowded !== undefined) return tooMany(crowded);
      const sent = await readJson(request);
      if (isRefused(sent)) return sent;
      const read = readFacts(sent.json, dayOf(now()));
      if ('faults' in read) return refuse('invalid', { faults: read.faults });
      const decision = decideCase(read.facts, council, calendar);
      const body: z.infer<typeof routeAnswer> = { decision, sentences: wordDecision(decision, words(language), language), language };
      return { status: 200, body };
    },
  };
}
