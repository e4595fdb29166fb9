/** Serves what people have read for the councils: the files that their profiles name, and nothing else that may lie beside them. */
import type { IncomingMessage, ServerResponse } from 'node:http';
import sirv from 'sirv';
import { addressOfRecording, recordingsFolder } from '#councils/recordings.ts';
import type { Services } from '#services.ts';

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
