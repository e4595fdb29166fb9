import { mkdirSync, statSync } from 'node:fs';
import { dirname } from 'node:path';

/**
 * Makes a folder that only its owner may read, and those above it, where they are missing. Node’s own recursive way tries for ever where a
 * folder exists in which nothing can be made, as below /proc.
 */
export function makeFolder(path: string): void {
  if (isFolder(path)) return;
  if (dirname(path) !== path) makeFolder(dirname(path));
  try {
    mkdirSync(path, { mode: 0o700 });
  } catch (cause) {
    // Two processes that start together may both find it missing.
    if (isFolder(path)) return;
    throw new Error(`The folder ${path} cannot be made (${(cause as NodeJS.ErrnoException).code})`, { cause });
  }
}

const isFolder = (path: string): boolean => statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;
