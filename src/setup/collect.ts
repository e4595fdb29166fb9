/**
 * Opens the files that were sent with something and were too large for a mail: `npm run collect -- 7KM-4QD-X9R folder`. It needs what
 * the worker needs to open what is sealed, so it is run where the worker runs.
 */
import { writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseReference } from '#cases/reference.ts';
import { openedFiles } from '#delivery/files-for.ts';
import { readPrivateKeys } from '#delivery/keys.ts';
import { fileOpenerWith, openerWith } from '#delivery/sealing.ts';
import { makeFolder } from '#store/make-folder.ts';
import { openStoreAt } from '#store/open.ts';
import { readConfig } from '../config.ts';
import { keysIn } from './demo-keys.ts';

const [, , typed = '', folder] = process.argv;
const reference = parseReference(typed);
if (reference === undefined || folder === undefined) refuse('Say which, and where to: npm run collect -- 7KM-4QD-X9R folder');
const config = readConfig(process.env, fileURLToPath(new URL('../..', import.meta.url)));
const sealed = config.mode === 'demo' ? (await keysIn(join(config.dataFolder, 'keys'))).private : config.sealPrivateKeys;
const keys = await readPrivateKeys('SEAL_PRIVATE_KEYS', sealed ?? '');
const store = await openStoreAt(config.databaseUrl);
const submission = await store.findSubmission(reference);
if (!submission) refuse(`Nothing is kept under ${reference}`);

const unopened: string[] = [];
const files = await openedFiles(submission, await openerWith(keys)(submission), { store, openFile: fileOpenerWith(keys), say: ({ event }) => void unopened.push(event) });
await store.close();
makeFolder(resolve(folder));
for (const { filename, content } of files) {
  const path = resolve(folder, filename);
  // Nothing that is there already is written over.
  writeFileSync(path, content, { flag: 'wx', mode: 0o600 });
  process.stdout.write(`${path}\n`);
}
process.stdout.write(`${files.length} files of ${reference} are in ${resolve(folder)}\n`);
if (unopened.length > 0) refuse(`${unopened.length} files of ${reference} do not open`);

function refuse(why: string): never {
  process.stderr.write(`${why}\n`);
  process.exit(2);
}
