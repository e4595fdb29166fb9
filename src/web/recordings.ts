/** What people have read for the councils: where each page has its recording, and the files that the profiles name, served and nothing else that may lie beside them. */
import type { IncomingMessage, ServerResponse } from 'node:http';
import sirv from 'sirv';
import type { Council } from '#councils/council.ts';
import { addressOfRecording, recordingOf, recordingsFolder } from '#councils/recordings.ts';
import { journeyCalled } from '#journeys/index.ts';
import type { Services } from '#services.ts';
import { stepsOf } from './addresses.ts';

/** The address of a person’s reading of the page at a place; undefined where there is none, as on every page of no form for children. */
export function recordingAt({ place, voice, language }: Pick<App.Locals, 'place' | 'voice' | 'language'>): string | undefined {
  if (!place?.council || !place.journey || voice === 'adult') return undefined;
  return recordingOf(place.council, { journey: place.journey.id, step: place.step ?? 'start', wording: voice, language });
}

/** Refuses readings of pages that do not exist: nobody would ever hear them. */
export function proveReadings(councils: readonly Council[]): void {
  const stray = councils.flatMap(({ id, recordings = [] }) =>
    recordings.flatMap(({ journey, step }, at) => (step === 'start' || isStep(journey, step) ? [] : [`${id}.json: recordings.${at}.step: ${journey} has no page ${step}`])),
  );
  if (stray.length > 0) throw new Error(`Council profiles are not right:\n${stray.join('\n')}`);
}

const isStep = (id: string, step: string): boolean => stepsOf(journeyCalled(id) ?? { steps: [] }).includes(step);

type Handler = (request: IncomingMessage, response: ServerResponse, next: () => void) => void;

/** Answers for the recordings; `next` is called for everything else. */
export function recordingFiles({ councils, councilsFolder }: Pick<Services, 'councils' | 'councilsFolder'>): Handler {
  const known = new Map(
    councils.filter(({ recordings }) => recordings).flatMap((council) => {
      const folder = sirv(recordingsFolder(councilsFolder, council), { etag: true });
      return (council.recordings ?? []).map(({ file }) => [addressOfRecording(council, file), { file, folder }] as const);
    }),
  );
  return (request, response, next) => {
    const found = known.get(request.url ?? '');
    if (!found) return next();
    // The folder knows its files by their own names.
    request.url = `/${found.file}`;
    return found.folder(request, response, next);
  };
}
