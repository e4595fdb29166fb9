/** From files as they came to files that can be kept: each is made anew, as far as its question has a place for it. */
import { randomBytes } from 'node:crypto';
import { codeOf } from '#files/kept.ts';
import { mostFiles } from '#files/limits.ts';
import type { MakeSafe } from '#files/make-safe.ts';
import type { FileRefusal } from '#files/refusals.ts';
import { formName, roomIn, type Draft, type NewFile } from './drafts.ts';
import type { Upload } from './read-parts.ts';
import type { StepRequest } from './visit.ts';
import { nothingReceived, type Received } from './visit-files.ts';

/** What came of them, and those that are to be kept. */
export interface ReceivedFiles {
  readonly received: Received;
  readonly files: readonly NewFile[];
}

/** Makes the files of a request anew. */
export async function receiveFiles({ journey, council, uploads = [] }: StepRequest, draft: Draft | undefined, makeSafe: MakeSafe): Promise<ReceivedFiles> {
  if (uploads.length === 0) return { received: nothingReceived, files: [] };
  const answers = draft?.forms[formName(council.id, journey.id)]?.answers ?? {};
  const waiting = uploads.map((upload, at) => {
    const earlier = uploads.slice(0, at).filter(({ question }) => question === upload.question).length;
    const free = mostFiles - ((answers[upload.question] as readonly string[] | undefined) ?? []).length - earlier;
    return free > 0 ? upload : { question: upload.question, refused: 'tooMany' as const };
  });
  const made = await Promise.all(waiting.map((upload) => makeAnew(upload, journey, makeSafe)));
  const files = made.filter((one) => 'bytes' in one);
  const refused = made.filter((one) => 'refused' in one).map(({ question, refused: code }) => ({ question, code }));
  return { received: { added: files, refused, room: roomIn(draft?.forms ?? {}) }, files };
}

type Made = { readonly question: string } & (NewFile | { readonly refused: FileRefusal });

async function makeAnew(upload: Upload, { questions }: StepRequest['journey'], makeSafe: MakeSafe): Promise<Made> {
  const { question } = upload;
  const what = questions[question]?.takes;
  if ('refused' in upload || !what) return { question, refused: 'refused' in upload ? upload.refused : 'wrongType' };
  const remade = await makeSafe(upload.bytes, what);
  if ('refused' in remade) return { question, refused: remade.refused };
  const { ending, bytes } = remade;
  return { question, code: codeOf({ id: randomBytes(16).toString('base64url'), bytes: bytes.length, ending }), bytes };
}
