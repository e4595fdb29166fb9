/** Reads a posted form, as far as it may reach and no further. What is wrong with it is a value: the page explains it. */
import type { IncomingMessage } from 'node:http';
import { readBody } from './read-body.ts';
import { readParts, type Asking, type Upload } from './read-parts.ts';

/** The most fields that a form may have. */
const mostFields = 200;

/** Why a form could not be read. */
export type FormProblem = 'too-large' | 'too-slow' | 'malformed';

/** A form’s fields, and the files that came along. */
export interface ReadForm {
  readonly fields: URLSearchParams;
  readonly uploads: readonly Upload[];
  /** Lets go of the files, once the form has been dealt with. */
  readonly close: () => void;
}

/** The form of a request; what a page can explain is wrong with it is said by its name. Files are read only where a page asks for them. */
export async function readForm(request: IncomingMessage, asking: Asking | undefined): Promise<ReadForm | FormProblem> {
  if (asking && bringsFiles(request)) return readParts(request, asking);
  if (!/^application\/x-www-form-urlencoded\s*(;|$)/i.test(request.headers['content-type'] ?? '')) return 'malformed';
  const bytes = await readBody(request);
  if (bytes === undefined) return 'too-large';
  const body = bytes.toString('latin1');
  if (!isWellFormed(body)) return 'malformed';
  const fields = new URLSearchParams(body);
  return fields.size > mostFields ? 'malformed' : { fields, uploads: [], close: () => {} };
}

/** Whether a form comes in parts, as one with files does. */
export const bringsFiles = ({ headers }: IncomingMessage): boolean => /^multipart\/form-data\s*;/i.test(headers['content-type'] ?? '');

// URLSearchParams would put a replacement character in place of a byte that is not text: words would change unseen.
function isWellFormed(body: string): boolean {
  try {
    decodeURIComponent(body.replaceAll('+', ' '));
    return /^[\x20-\x7e]*$/.test(body);
  } catch {
    return false;
  }
}
