/**
 * From files as they came to files that can be kept: each is made anew, as far as its question has a place for it. What makes a file the same
 * as another is its bytes, so that a second press of a button, while the first is still at work, adds nothing.
 */
import { randomBytes } from 'node:crypto';
import { codeOf, keptFile } from '#files/kept.ts';
import { mostFiles } from '#files/limits.ts';
import type { MakeSafe } from '#files/make-safe.ts';
import type { FileRefusal } from '#files/refusals.ts';
import { fileId } from './draft-key.ts';
import { formName, roomIn, type Draft, type NewFile } from './drafts.ts';
import type { Upload } from './read-parts.ts';
import type { StepRequest } from './visit.ts';
import { nothingReceived, type Received } from './visit-files.ts';

/** What came of them, and those that are to be kept. */
export interface ReceivedFiles {
  readonly received: Received;
  readonly files: readonly NewFile[];
}

/** A file that came, under the id that it has in this form; one that was let go has none. */
type Named = Upload & { readonly id: string };

/** Makes the files of a request anew, but for those that are kept already. */
export async function receiveFiles({ journey, council, uploads = [] }: StepRequest, draft: Draft | undefined, makeSafe: MakeSafe): Promise<ReceivedFiles> {
  if (uploads.length === 0) return { received: nothingReceived, files: [] };
  const form = formName(council.id, journey.id);
  const naming = draft?.key.naming ?? randomBytes(32);
  const named = uploads.map((upload): Named => ({ ...upload, id: 'bytes' in upload ? fileId(naming, `${form}|${upload.question}`, upload.bytes) : '' }));
  const keptFor = (question: string) => (draft?.forms[form]?.answers[question] ?? []) as readonly string[];
  const keptAs = ({ question, id }: Named) => keptFor(question).find((code) => keptFile(code)?.id === id);

  const there = named.map((upload) => ({ question: upload.question, code: keptAs(upload) })).filter((one): one is Received['added'][number] => one.code !== undefined);
  const waiting = named.filter((upload) => keptAs(upload) === undefined).map((upload, at, all) => {
    const earlier = all.slice(0, at).filter(({ question }) => question === upload.question).length;
    return mostFiles - keptFor(upload.question).length - earlier > 0 ? upload : { question: upload.question, id: '', refused: 'tooMany' as const };
  });
  const made = await Promise.all(waiting.map((upload) => makeAnew(upload, journey, makeSafe)));
  const files = made.filter((one) => 'bytes' in one);
  const refused = made.filter((one) => 'refused' in one).map(({ question, refused: code }) => ({ question, code }));
  return { received: { added: [...there, ...files], refused, room: roomIn(draft?.forms ?? {}) }, files };
}

type Made = { readonly question: string } & (NewFile | { readonly refused: FileRefusal });

async function makeAnew(upload: Named, { questions }: StepRequest['journey'], makeSafe: MakeSafe): Promise<Made> {
  const { question, id } = upload;
  const what = questions[question]?.takes;
  if ('refused' in upload || !what) return { question, refused: 'refused' in upload ? upload.refused : 'wrongType' };
  const remade = await makeSafe(upload.bytes, what);
  if ('refused' in remade) return { question, refused: remade.refused };
  const { ending, bytes } = remade;
  return { question, code: codeOf({ id, bytes: bytes.length, ending }), bytes };
}
