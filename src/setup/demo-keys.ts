/** The key pair of a demonstration: made on the first start and kept in the data folder, so that old mails still open. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { newKeyPair } from '#delivery/keys.ts';
import { makeFolder } from '#store/make-folder.ts';

/** The pair kept in a folder; makes one where there is none. */
export async function keysIn(folder: string): Promise<{ readonly public: string; readonly private: string }> {
  makeFolder(folder);
  const files = { public: join(folder, 'public.key'), private: join(folder, 'private.key') };
  if (!existsSync(files.private)) {
    const pair = await newKeyPair();
    writeFileSync(files.public, pair.publicKey, { mode: 0o600 });
    writeFileSync(files.private, pair.privateKey, { mode: 0o600 });
  }
  return { public: readFileSync(files.public, 'utf8').trim(), private: readFileSync(files.private, 'utf8').trim() };
}
