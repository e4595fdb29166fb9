/** The files that travel with a mail, opened one by one. One that does not open stays behind, and the mail says so. */
import { z } from 'zod';
import { recordSchema } from '#cases/record.ts';
import type { LeasedMessage, SealedFile, Store, StoredSubmission } from '#store/store.ts';
import type { Attachment } from './mail.ts';
import { isMailName, mails } from './mails.ts';
import type { MailKind } from './mails/occasion.ts';
import type { Say } from './say.ts';

/** Before they are wrapped for the journey, which makes a third more of them: what mail servers commonly take. */
const mostAttached = 10 * 1024 * 1024;

/** What it takes to open files. */
export interface FileOpening {
  readonly store: Pick<Store, 'findSealedFiles'>;
  readonly openFile: (submission: StoredSubmission, sealed: SealedFile, name: string) => Promise<Uint8Array>;
  readonly say: Say;
}

/** The files for a mail; `opened` holds the record. None when the mail carries none, or when they are too many bytes for one. */
export const filesFor =
  (opening: FileOpening) =>
  async ({ mail, about }: Pick<LeasedMessage, 'mail' | 'about'>, opened: Uint8Array): Promise<readonly Attachment[]> => {
    const kind: MailKind | undefined = isMailName(mail) ? mails[mail] : undefined;
    if (!kind?.carriesFiles) return [];
    const files = await openedFiles(about, opened, opening);
    return files.reduce((sum, { content }) => sum + content.length, 0) <= mostAttached ? files : [];
  };

/** Every file of a submission that opens. */
export async function openedFiles(submission: StoredSubmission, opened: Uint8Array, { store, openFile, say }: FileOpening): Promise<readonly Attachment[]> {
  const named = namedIn(opened);
  const sealed = named.length === 0 ? [] : await store.findSealedFiles(submission.id);
  const files: Attachment[] = [];
  for (const [at, { name, type }] of named.entries()) {
    const found = sealed.find(({ place }) => place === at + 1);
    const content = found && (await openFile(submission, found, name).catch(() => undefined));
    if (content) files.push({ filename: name, contentType: type, content });
    else say({ event: 'a file does not open', reference: submission.reference });
  }
  return files;
}

const withFiles = z.object({ files: recordSchema.shape.files });

/** What the record says of its files. A record that cannot be read is for whoever composes the mail to complain about. */
function namedIn(opened: Uint8Array): z.infer<typeof recordSchema>['files'] {
  try {
    return withFiles.parse(JSON.parse(new TextDecoder().decode(opened))).files;
  } catch {
    return [];
  }
}
