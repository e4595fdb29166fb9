/** A refusal as problem details (RFC 9457), in the language asked for. */
import { z } from 'zod';
import type { Translate } from '#i18n/translator.ts';
import { refusalStatuses, type Refused } from './refusal.ts';

/** The media type of a problem. */
export const problemType = 'application/problem+json';

/** Problem details; `errors` names every field that is wrong. */
export const problemSchema = z.strictObject({
  type: z.string(),
  title: z.string(),
  status: z.int(),
  detail: z.string(),
  errors: z.array(z.strictObject({ pointer: z.string(), code: z.string(), detail: z.string() })).readonly().optional(),
});

/** Words a refusal. */
export function problemDocument({ refusal, faults }: Pick<Refused, 'refusal' | 'faults'>, words: Translate): z.infer<typeof problemSchema> {
  return {
    // Where the description of these endpoints shows this problem.
    type: `/api/v1/openapi.json#/components/examples/${refusal}`,
    title: words(`api:problems.${refusal}.title`),
    status: refusalStatuses[refusal],
    detail: words(`api:problems.${refusal}.detail`),
    ...(faults.length === 0 ? {} : { errors: faults.map(({ pointer, code, words: key, values }) => ({ pointer, code, detail: words(key, values) })) }),
  };
}
