import { openPostgres } from './postgres.ts';
import { openStore } from './queries.ts';
import { openSqlite } from './sqlite.ts';
import type { Store } from './store.ts';

/** Opens the store a URL names: `postgres://…`, or `sqlite:` and the path of a file. */
export async function openStoreAt(url: string): Promise<Store> {
  if (/^postgres(ql)?:\/\//.test(url)) return openStore(await openPostgres(url));
  if (/^sqlite:./.test(url)) return openStore(await openSqlite(url.slice('sqlite:'.length)));
  // The URL itself may hold a password, so it is not repeated.
  throw new Error('A store’s URL begins with postgres:// or is sqlite: and the path of a file');
}
