/** From JSON to a finished path, as far as it goes: whatever else is wrong, the answers are looked at too. */
import { z } from 'zod';
import type { Council } from '#councils/council.ts';
import { languages, type Language } from '#i18n/languages.ts';
import { journeyCalled, journeys } from '#journeys/index.ts';
import type { Journey } from '#journeys/journey.ts';
import type { Path } from '#journeys/path.ts';
import { faultsOf, type Fault } from './faults.ts';
import { readAnswers, type Given } from './read-answers.ts';

const submission = z.strictObject({
  journey: z.enum(journeys.map(({ id }) => id)),
  language: z.enum(languages),
  answers: z.record(z.string(), z.unknown()),
});

/** What was sent, ready to be stored. */
export interface ReadSubmission {
  readonly journey: Journey;
  readonly language: Language;
  readonly path: Path;
}

/** What a JSON value sends to a council, or everything that is wrong with it. */
export function readSubmission(json: unknown, council: Council): ReadSubmission | { readonly faults: readonly Fault[] } {
  const result = submission.safeParse(json);
  const { journey, given } = forAnswers(json);
  const read = journey && given && readAnswers(journey, given, council);
  const faults = [...(result.success ? [] : faultsOf(result.error, json)), ...(read?.faults ?? [])];
  if (!result.success || !journey || !read || faults.length > 0) return { faults };
  return { journey, language: result.data.language, path: read.path };
}

/** The journey and its answers, as far as they are there. */
function forAnswers(json: unknown): { readonly journey: Journey | undefined; readonly given: Given | undefined } {
  const journey = submission.pick({ journey: true }).loose().safeParse(json);
  const answers = submission.pick({ answers: true }).loose().safeParse(json);
  return { journey: journeyCalled(journey.data?.journey), given: answers.success ? (json as { readonly answers: Given }).answers : undefined };
}
