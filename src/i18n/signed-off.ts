/**
 * Who has read the Welsh. A machine finds no errors of meaning, so a named editor signs off each file of words, and the sign-off
 * stands until the file changes (acceptance criterion 95).
 */
import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';

/** One file’s sign-off: who read it, on which day, and the fingerprint of what they read. */
const signOff = z.strictObject({ editor: z.string().trim().min(1), on: z.iso.date(), fingerprint: z.string().regex(/^[0-9a-f]{64}$/) });

const signedOff = z.record(z.string(), signOff);

/** How a file of Welsh words stands: read as it is, changed since somebody read it, or read by nobody. */
export interface Standing {
  readonly file: string;
  readonly state: 'signed off' | 'changed since' | 'unread';
  readonly fingerprint: string;
  readonly editor?: string;
  readonly on?: string;
}

/** How each file of Welsh words in a folder of words stands. Throws where `signed-off.json` is not as it should be, or names no file of ours. */
export async function standingOf(locales: string): Promise<readonly Standing[]> {
  const recorded = signedOff.parse(JSON.parse(await readFile(join(locales, 'signed-off.json'), 'utf8')));
  const files = (await readdir(join(locales, 'cy'))).toSorted();
  const stray = Object.keys(recorded).find((file) => !files.includes(file));
  if (stray !== undefined) throw new Error(`signed-off.json: ${stray} is no file of Welsh words`);
  return Promise.all(
    files.map(async (file): Promise<Standing> => {
      const fingerprint = createHash('sha256').update(await readFile(join(locales, 'cy', file))).digest('hex');
      const { [file]: found } = recorded;
      if (!found) return { file, state: 'unread', fingerprint };
      return { file, state: found.fingerprint === fingerprint ? 'signed off' : 'changed since', fingerprint, editor: found.editor, on: found.on };
    }),
  );
}
