/**
 * Whether a form was sent from one of our own pages. Browsers say so in Sec-Fetch-Site, older ones in Origin; where both are
 * silent, the draft’s own token has to speak.
 */
import type { IncomingHttpHeaders } from 'node:http';

/** Whose page sent it. */
export type Sender = 'ours' | 'foreign' | 'unknown';

/** Who sent this request, as far as the browser tells; `origin` is our own. */
export function senderOf(headers: IncomingHttpHeaders, origin: string): Sender {
  const site = headers['sec-fetch-site'];
  if (site === 'same-origin' || site === 'none') return 'ours';
  if (site !== undefined) return 'foreign';
  const from = headers.origin;
  if (from === undefined || from === 'null') return 'unknown';
  return from === origin ? 'ours' : 'foreign';
}
