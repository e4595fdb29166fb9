/** Reads a posted form, as far as it may reach and no further. What is wrong with it is a value: the page explains it. */
import type { IncomingMessage } from 'node:http';

/** The largest form: the longest story there can be, in the widest letters there are, and room for the rest. */
export const mostBytes = 1024 * 1024;

const mostFields = 200;

export type FormProblem = 'too-large' | 'malformed';

/** The form of a request; `too-large` and `malformed` are problems that a page can explain. */
export async function readForm(request: IncomingMessage): Promise<URLSearchParams | FormProblem> {
  if (!/^application\/x-www-form-urlencoded\s*(;|$)/i.test(request.headers['content-type'] ?? '')) return 'malformed';
  if (Number(request.headers['content-length'] ?? 0) > mostBytes) return 'too-large';
  const body = await readBody(request);
  if (body === undefined) return 'too-large';
  if (!isWellFormed(body)) return 'malformed';
  const form = new URLSearchParams(body);
  return form.size > mostFields ? 'malformed' : form;
}

async function readBody(request: IncomingMessage): Promise<string | undefined> {
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    bytes += chunk.length;
    if (bytes > mostBytes) return undefined;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('latin1');
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
