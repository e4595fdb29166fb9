/** Reads a posted form, as far as it may reach and no further. What is wrong with it is a value: the page explains it. */
import type { IncomingMessage } from 'node:http';

/** The largest body: the longest story there can be, in the widest letters there are, and room for the rest. */
export const mostBytes = 1024 * 1024;

/**
 * Beyond this nobody is a person with a long story. Up to here a body that is too large is read to its end and dropped: a
 * browser that is still sending when the connection closes shows its own error instead of our page.
 */
const mostReadOut = 16 * mostBytes;

const mostFields = 200;

export type FormProblem = 'too-large' | 'malformed';

/** The form of a request; `too-large` and `malformed` are problems that a page can explain. */
export async function readForm(request: IncomingMessage): Promise<URLSearchParams | FormProblem> {
  if (!/^application\/x-www-form-urlencoded\s*(;|$)/i.test(request.headers['content-type'] ?? '')) return 'malformed';
  const bytes = await readBody(request);
  if (bytes === undefined) return 'too-large';
  const body = bytes.toString('latin1');
  if (!isWellFormed(body)) return 'malformed';
  const form = new URLSearchParams(body);
  return form.size > mostFields ? 'malformed' : form;
}

/** The bytes of a request’s body; undefined when they are too many. */
export async function readBody(request: IncomingMessage): Promise<Buffer | undefined> {
  if (Number(request.headers['content-length'] ?? 0) > mostReadOut) return undefined;
  const chunks: Buffer[] = [];
  let bytes = 0;
  // Destroying the request would take the connection with it, and the answer.
  for await (const chunk of request.iterator({ destroyOnReturn: false }) as AsyncIterable<Buffer>) {
    bytes += chunk.length;
    if (bytes > mostReadOut) return undefined;
    if (bytes <= mostBytes) chunks.push(chunk);
  }
  return bytes > mostBytes ? undefined : Buffer.concat(chunks);
}

// URLSearchParams would put a replacement character in place of a byte that is not text: words would change unseen.
function isWellFormed(body: string): boolean {
  try {
    decodeURIComponent(body.replaceAll('+', ' '));
    return /^[\x20-\x7e]*$/.test(body);
  } catch {
    return false;
  }
}
