/** Makes the mails about a reference that were given up due again: `npm run try-again -- 7KM-4QD-X9R`. */
import { fileURLToPath } from 'node:url';
import { parseReference } from '#cases/reference.ts';
import { openStoreAt } from '#store/open.ts';
import { readConfig } from '../config.ts';

const reference = parseReference(process.argv[2] ?? '');
if (reference === undefined) {
  process.stderr.write('Say which: npm run try-again -- 7KM-4QD-X9R\n');
  process.exit(2);
}
const store = await openStoreAt(readConfig(process.env, fileURLToPath(new URL('../..', import.meta.url))).databaseUrl);
process.stdout.write(`${await store.tryAgain(reference, Date.now())} mails about ${reference} are due again\n`);
await store.close();
