/** Records as each journey of the service makes them, from a path that is answered to its end. */
import type { CaseRecord } from '#cases/record.ts';
import type { Council } from '#councils/council.ts';
import type { Language } from '#i18n/languages.ts';
import type { Translator, Voice } from '#i18n/translator.ts';
import { isExit, type Journey } from '#journeys/journey.ts';
import { pathThrough } from '#journeys/path.ts';
import { englandAndWales } from '#law/working-days.ts';
import { makeRecord } from '#web/make-record.ts';

/** What somebody sends, and how. */
export interface Sent {
  readonly journey: Journey;
  readonly council: Council;
  readonly answers: Readonly<Record<string, unknown>>;
  readonly language?: Language;
  readonly voice?: Voice;
}

/** The record of a path; a question that is not answered here is left empty where it may be. */
export function recordOf({ journey, council, answers, language = 'en', voice = journey.audience === 'child' ? 'simple' : 'adult' }: Sent, words: Translator): CaseRecord {
  const given: Record<string, unknown> = { ...answers };
  for (const step of journey.steps) {
    if (isExit(step) || (step.when && !step.when({ answers: given, council }))) continue;
    for (const name of step.asks) given[name] ??= journey.questions[name]?.kind === 'choices' ? [] : '';
  }
  return makeRecord(
    { id: '0b9c7a52-6f0e-4c55-9c8e-3a1d5f2b7e10', reference: '7KM-4QD-X9R', journey, path: pathThrough(journey, given, council), council, language, voice, via: '', now: Date.parse('2026-11-23T10:15:00Z') },
    { words, calendar: englandAndWales },
  );
}
