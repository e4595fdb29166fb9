/**
 * A kept file is known by a code that says all that may be known of it: `3f9k….48213.jpg`, its id, its bytes and its ending. What
 * it was called on somebody’s device is never kept.
 */
import { endings, type Ending, type FileKind } from './kinds.ts';

/** What a code says of a file. */
export interface KeptFile {
  readonly id: string;
  readonly bytes: number;
  readonly ending: Ending;
}

/** A kept file as people meet it: the second picture, `picture-2.jpg`. */
export interface NamedFile extends KeptFile {
  readonly code: string;
  readonly kind: FileKind;
  readonly number: number;
  readonly name: string;
  readonly type: string;
}

/** The code of a kept file. */
export const codeOf = ({ id, bytes, ending }: KeptFile): string => `${id}.${bytes}.${ending}`;

/** What a code of ours says. */
export const codePattern = new RegExp(`^([\\w-]{22})\\.(\\d{1,9})\\.(${Object.keys(endings).join('|')})$`);

/** The kept file that a code means; undefined for anything that is no code of ours. */
export function keptFile(code: unknown): KeptFile | undefined {
  const [, id, bytes, ending] = (typeof code === 'string' && codePattern.exec(code)) || [];
  return id === undefined ? undefined : { id, bytes: Number(bytes), ending: ending as Ending };
}

/** Numbers files by their kind, in the order given, and names them by it. */
export function nameFiles(codes: readonly string[]): readonly NamedFile[] {
  const counts: Partial<Record<FileKind, number>> = {};
  return codes.flatMap((code) => {
    const file = keptFile(code);
    if (!file) return [];
    const { kind, type } = endings[file.ending];
    const number = (counts[kind] = (counts[kind] ?? 0) + 1);
    return [{ ...file, code, kind, type, number, name: `${kind}-${number}.${file.ending}` }];
  });
}

/** All codes among some answers. */
export const codesIn = (answers: Readonly<Record<string, unknown>>): readonly string[] =>
  Object.values(answers).flatMap((answer) => (Array.isArray(answer) ? answer : [])).filter((part) => keptFile(part) !== undefined);

/** How many bytes some codes stand for. */
export const bytesOf = (codes: readonly string[]): number => codes.reduce((sum, code) => sum + (keptFile(code)?.bytes ?? 0), 0);
