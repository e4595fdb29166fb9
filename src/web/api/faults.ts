/** What is wrong with a JSON text, field by field: a pointer, a code, and where the words for it are. */
import type { z } from 'zod';

/** One fault. */
export interface Fault {
  /** A JSON pointer (RFC 6901) to the field. */
  readonly pointer: string;
  readonly code: string;
  /** The key of the sentence that explains it. */
  readonly words: string;
  readonly values?: Readonly<Record<string, string>>;
}

type Path = readonly PropertyKey[];
type Said = readonly [code: string, values?: Readonly<Record<string, string>>];

/** A fault whose sentence stands under its own code. */
export const faultAt = (path: Path, code: string, values: Readonly<Record<string, string>> = {}): Fault => ({ pointer: pointerTo(path), code, words: `api:faults.${code}`, values });

/** Nobody’s system is wrong in more places by mistake, and whoever tries is not given a longer answer than the question. */
export const mostFaults = 500;

/** Every fault that a schema finds. */
export const faultsOf = ({ issues }: z.ZodError, given: unknown): readonly Fault[] =>
  issues.slice(0, mostFaults).flatMap((issue) => {
    if (issue.code === 'unrecognized_keys') return issue.keys.slice(0, mostFaults).map((key) => faultAt([...issue.path, key], 'unknown-field'));
    if (valueAt(given, issue.path) === undefined) return [faultAt(issue.path, 'missing')];
    return [faultAt(issue.path, ...said(issue))];
  });

// The schema’s own messages are in one language only.
function said(issue: z.core.$ZodIssue): Said {
  switch (issue.code) {
    case 'invalid_type': return [`not-${plainTypes[issue.expected] ?? issue.expected}`];
    case 'invalid_value': return ['not-an-option', { options: issue.values.map(String).join(', ') }];
    case 'invalid_format': return [issue.format === 'date' ? 'not-date' : 'wrong'];
    case 'too_small': return issue.origin === 'string' || issue.origin === 'array' ? ['empty'] : ['too-small', { minimum: String(issue.minimum) }];
    case 'too_big': return ['too-big', { maximum: String(issue.maximum) }];
    default: return ['wrong'];
  }
}

// The schema’s names for types that JSON has by another name.
const plainTypes: Readonly<Record<string, string>> = { int: 'number', tuple: 'array', record: 'object' };

const pointerTo = (path: Path): string => path.map((part) => `/${String(part).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');

const valueAt = (given: unknown, path: Path): unknown =>
  path.reduce((value: unknown, part) => (typeof value === 'object' && value !== null && Object.hasOwn(value, part) ? (value as Readonly<Record<PropertyKey, unknown>>)[part] : undefined), given);
