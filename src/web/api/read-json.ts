/** Reads the JSON that another system sends, as far as it may reach and no further. */
import type { IncomingMessage } from 'node:http';
import { readBody } from '../read-body.ts';
import { refuse, type Refused } from './refusal.ts';

/** What was sent: its bytes, and what they say. */
export interface Sent {
  readonly bytes: Buffer;
  readonly json: unknown;
}

/** The JSON of a request, or why there is none. */
export async function readJson(request: IncomingMessage): Promise<Sent | Refused> {
  if (!/^application\/json\s*(;|$)/i.test(request.headers['content-type'] ?? '')) return refuse('not-json');
  const bytes = await readBody(request);
  if (bytes === undefined) return refuse('too-large');
  try {
    // Bytes that are no text are refused rather than replaced: words would change unseen.
    return { bytes, json: JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes)) };
  } catch {
    return refuse('malformed');
  }
}
