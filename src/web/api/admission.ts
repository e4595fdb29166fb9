/** Who sends, and whether they may: a partner shows its key, and may send to its own councils. */
import type { Services } from '#services.ts';
import type { Asked } from './endpoint.ts';
import { partnerWith, type Partner } from './partners.ts';
import { refuse, tooMany, type Refused } from './refusal.ts';

/** A partner with the key that it showed. */
export interface Sender {
  readonly partner: Partner;
  readonly key: string;
}

/** Makes the function that lets a request in, or says why not. */
export function admission({ limits, partners }: Services): (asked: Asked) => Promise<Sender | Refused> {
  return async ({ request, council, network }) => {
    // Counted before the key is looked at, so that keys cannot be tried one after another.
    const crowded = await limits.submissions(network);
    if (crowded !== undefined) return tooMany(crowded);
    const key = /^Bearer +([\x21-\x7e]+)$/i.exec(request.headers.authorization ?? '')?.[1];
    const partner = key === undefined ? undefined : partnerWith(key, partners);
    if (key === undefined || !partner) return refuse('unauthorised', { headers: { 'WWW-Authenticate': 'Bearer realm="heard"' } });
    const busy = await limits.partner(partner.id);
    if (busy !== undefined) return tooMany(busy);
    return partner.councils.includes(council.id) ? { partner, key } : refuse('forbidden');
  };
}
