/**
 * Who has to wait a minute, because too much is asked for from their network. Nobody is ever kept from leaving, from adding files, from
 * sending what they have checked, or from seeing that it has arrived.
 */
import type { IncomingMessage } from 'node:http';
import type { Services } from '#services.ts';
import type { Place } from './addresses.ts';
import { networkOf } from './network.ts';

/** Makes the function that counts a request for a page, and says for how many seconds to wait, if at all. */
export function crowd({ limits, publicUrl, proxyHops }: Services) {
  // At an https address a proxy of ours stands in front. As long as nobody has said so, all the world seems to be one network.
  const isEverybodyOne = publicUrl?.protocol === 'https:' && proxyHops === 0;
  return async (request: IncomingMessage, place: Place | undefined): Promise<number | undefined> => {
    const isPosted = request.method === 'POST';
    if (isEverybodyOne || request.url === ofThePage || isNeverRefused(place, isPosted)) return undefined;
    return limits[isPosted ? 'answers' : 'pages'](networkOf(request, proxyHops));
  };
}

// The councils’ colours are asked for with a page, and belong to it.
const ofThePage = '/accents.css';

const isNeverRefused = (place: Place | undefined, isPosted: boolean): boolean => place?.page === 'exit' || place?.step === 'sent' || (place?.step === 'check' && isPosted);
