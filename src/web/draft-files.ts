/** The files of a draft, opened again. One that cannot be read is missing, and stops nothing else. */
import { keptFile } from '#files/kept.ts';
import type { DraftFile, Store } from '#store/store.ts';
import { decryptFile, encryptFile, type DraftKey } from './draft-key.ts';
import { faultOf, type Log } from './log.ts';

/** Where drafts are kept, and where it is said that a file was not to be had. */
export interface Keeping {
  readonly store: Pick<Store, 'findDraftFile'>;
  readonly log: Log;
}

/** The bytes that a code stands for; undefined when they are not to be had. */
export async function openFile(code: string, key: DraftKey, { store, log }: Keeping): Promise<Buffer | undefined> {
  const file = keptFile(code);
  try {
    const stored = file && (await store.findDraftFile(key.lookup, file.id));
    if (!stored) throw new Error('No such file');
    return decryptFile(key, stored.id, stored.content);
  } catch (error) {
    log({ event: 'a file of a draft could not be read', fault: faultOf(error) });
    return undefined;
  }
}

/** The same files under another key, for the sitting that goes on. */
export async function moveFiles(codes: readonly string[], from: DraftKey, to: DraftKey, keeping: Keeping): Promise<readonly DraftFile[]> {
  const moved: DraftFile[] = [];
  for (const code of codes) {
    const bytes = await openFile(code, from, keeping);
    const id = keptFile(code)?.id;
    if (bytes && id !== undefined) moved.push({ draft: to.lookup, id, content: encryptFile(to, id, bytes) });
  }
  return moved;
}
