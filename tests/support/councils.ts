import { join } from 'node:path';
import { loadCouncils } from '#councils/load.ts';
import type { Council } from '#councils/council.ts';

/** The councils that the repository ships. */
export const councils: readonly Council[] = loadCouncils(join(import.meta.dirname, '../../src/councils/profiles'), 'demo');

/** One of them. */
export function council(id: string): Council {
  const found = councils.find((one) => one.id === id);
  if (!found) throw new Error(`No council ${id}`);
  return found;
}

export const essex = council('essex');
export const dudley = council('dudley');
export const monmouthshire = council('monmouthshire');
