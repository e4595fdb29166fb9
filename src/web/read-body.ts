/** Reads what a request brings, as far as it may reach and no further. */
import type { IncomingMessage } from 'node:http';

/** The largest body: the longest story there can be, in the widest letters there are, and room for the rest. */
export const mostBytes = 1024 * 1024;

/**
 * Beyond this nobody is a person with a long story. Up to here a body that is too large is read to its end and dropped: a
 * browser that is still sending when the connection closes shows its own error instead of our page.
 */
const mostReadOut = 16 * mostBytes;

/** The bytes of a request’s body; undefined when they are too many. */
export async function readBody(request: IncomingMessage): Promise<Buffer | undefined> {
  const chunks: Buffer[] = [];
  let length = 0;
  const whole = await readThrough(request, mostReadOut, (chunk) => {
    length += chunk.length;
    if (length <= mostBytes) chunks.push(chunk);
  });
  return !whole || length > mostBytes ? undefined : Buffer.concat(chunks);
}

/** Reads a request to its end, a piece at a time; false when it is, or says that it will be, longer than `most`. */
export async function readThrough(request: IncomingMessage, most: number, take: (chunk: Buffer) => void | Promise<void>): Promise<boolean> {
  if (Number(request.headers['content-length'] ?? 0) > most) return false;
  let length = 0;
  // Destroying the request would take the connection with it, and the answer.
  for await (const chunk of request.iterator({ destroyOnReturn: false }) as AsyncIterable<Buffer>) {
    length += chunk.length;
    if (length > most) return false;
    await take(chunk);
  }
  return true;
}
