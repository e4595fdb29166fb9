import type { Ending } from './kinds.ts';
import type { FileRefusal } from './refusals.ts';

/** What became of a file: bytes of our own making, or the reason why there are none. */
export type Remade = { readonly ending: Ending; readonly bytes: Buffer } | { readonly refused: FileRefusal };
