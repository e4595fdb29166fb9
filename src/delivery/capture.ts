/**
 * The demonstration’s post: every mail becomes a file in a folder, to be opened with any mail program. Nothing here can
 * open a socket, so nobody outside is ever written to.
 */
import { randomUUID } from 'node:crypto';
import { mkdir, open, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { PostError } from './post-error.ts';
import { mailBytes, type Post } from './smtp.ts';

/** Posts mails into a folder. A mail posted again replaces itself, as a receiver would see it. */
export const capturePost = (folder: string, from: string): Post => async (mail, messageId) => {
  const bytes = await mailBytes(mail, messageId, from);
  const name = messageId.replace(/[^\w.@+-]/g, '');
  const unfinished = join(folder, `.${name}.${randomUUID()}`);
  try {
    await mkdir(folder, { recursive: true, mode: 0o700 });
    await writeThrough(unfinished, bytes);
    await rename(unfinished, join(folder, `${name}.eml`));
    await flushFolder(folder);
  } catch {
    await rm(unfinished, { force: true }).catch(() => undefined);
    throw new PostError('busy', 'folder');
  }
};

const writeThrough = async (path: string, bytes: Uint8Array): Promise<void> => {
  const file = await open(path, 'wx', 0o600);
  try {
    await file.writeFile(bytes);
    await file.sync();
  } finally {
    await file.close();
  }
};

/** Makes the new name survive a power cut too, not only the bytes. */
const flushFolder = async (folder: string): Promise<void> => {
  const directory = await open(folder, 'r');
  try {
    await directory.sync();
  } finally {
    await directory.close();
  }
};
