/** The files we wrote, as text, with what they import. */
import { existsSync, globSync, readFileSync } from 'node:fs';
import { join, posix, relative } from 'node:path';

const root = join(import.meta.dirname, '../..');

/** A file of ours: its path from the top of the repository, and its text. */
export interface SourceFile {
  readonly path: string;
  readonly text: string;
}

/** One import line: what it names, whether it survives once types are stripped, and where a name of ours leads. */
export interface Import {
  readonly name: string;
  readonly typeOnly: boolean;
  /** The imported file’s path, if it is one of ours. */
  readonly ours?: string;
}

/** All files under the top of the repository that match one of these patterns. */
export const filesLike = (...patterns: readonly string[]): readonly SourceFile[] =>
  globSync(patterns.map((pattern) => join(root, pattern)))
    .sort()
    .map((path) => ({ path: relative(root, path).replaceAll('\\', '/'), text: readFileSync(path, 'utf8') }));

/** Whether the repository has a file at this path. */
export const exists = (path: string): boolean => existsSync(join(root, path));

const withNames = /^\s*(?:import|export)\s+(type\s+)?([\w$*\s{},]*?)\s*from\s*['"]([^'"]+)['"]/gm;
const bare = /^\s*import\s+['"]([^'"]+)['"]/gm;
const dynamic = /\bimport\(\s*['"]([^'"]+)['"]/g;

/** Every import, export from elsewhere, and import at run time of a file. */
export function importsOf({ path, text }: SourceFile): readonly Import[] {
  const found = [
    ...[...text.matchAll(withNames)].map(([, type, names = '', name = '']) => ({ name, typeOnly: type !== undefined || onlyTypes(names) })),
    ...[...text.matchAll(bare)].map(([, name = '']) => ({ name, typeOnly: false })),
    // A file of declarations holds nothing but types, however it comes by them.
    ...[...text.matchAll(dynamic)].map(([, name = '']) => ({ name, typeOnly: path.endsWith('.d.ts') })),
  ];
  return found.map((line) => ({ ...line, ...whereOurs(path, line.name) }));
}

/** The folder of `src/` that owns a file: `law` for `src/law/rule.ts`, and `config` for `src/config.ts`. */
export const ownerOf = (path: string): string => path.replace(/^src\//, '').replace(/[/.].*$/, '');

/** The package of an import: `nodemailer` for `nodemailer/lib/x`, `@astrojs/node` as it stands, `astro` for `astro:content`. */
export const packageOf = (name: string): string => /^(?:node:[^/]+|@[^/]+\/[^/]+|[^/:]+)/.exec(name)?.[0] ?? name;

/** Whether everything between the braces of an import is a type. */
function onlyTypes(names: string): boolean {
  const inBraces = /^\s*\{([^}]*)\}\s*$/.exec(names)?.[1];
  const listed = inBraces?.split(',').map((name) => name.trim()).filter(Boolean) ?? [];
  return listed.length > 0 && listed.every((name) => name.startsWith('type '));
}

function whereOurs(from: string, name: string): { readonly ours?: string } {
  // What follows says in which form it is wanted, not where it is.
  const path = name.replace(/\?.*$/, '');
  if (path.startsWith('#')) return { ours: `src/${path.slice(1)}` };
  if (path.startsWith('.')) return { ours: posix.join(posix.dirname(from), path) };
  return {};
}
