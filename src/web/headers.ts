/** The headers of every response, whoever wrote it: a page, a file, or a refusal; and those that depend on the page. */
import type { Place } from './addresses.ts';

/** What a page may do that no other may: record a voice and play it back, or play what a person has read for the council. */
export type Need = 'microphone' | 'recordings';

const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "font-src 'self'",
  "connect-src 'self'",
  "form-action 'self'",
  "frame-ancestors 'none'",
  "base-uri 'none'",
  "object-src 'none'",
];

// What was recorded is played from the page’s own memory.
const media: Readonly<Record<Need, readonly string[]>> = { microphone: ["'self'", 'blob:'], recordings: ["'self'"] };

const always: Readonly<Record<string, string>> = {
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
  // Not `no-referrer`: browsers then send `Origin: null` with a form, and our own forms could not be told from others’.
  'Referrer-Policy': 'same-origin',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Origin-Agent-Cluster': '?1',
  // Nothing that is shown may be kept, so that the next person at this device finds nothing.
  'Cache-Control': 'no-store',
  'X-Robots-Tag': 'noindex',
};

/** The two headers that say what a page may do. `secure` is whether its address is https. */
export function policyFor(needs: readonly Need[], { secure }: { readonly secure: boolean }): Readonly<Record<'Content-Security-Policy' | 'Permissions-Policy', string>> {
  const sources = [...new Set(needs.flatMap((need) => media[need]))];
  const microphone = needs.includes('microphone') ? 'microphone=(self)' : 'microphone=()';
  return {
    'Permissions-Policy': `camera=(), ${microphone}, geolocation=(), payment=(), usb=(), display-capture=(), browsing-topics=()`,
    'Content-Security-Policy': [...policy, ...(sources.length > 0 ? [`media-src ${sources.join(' ')}`] : []), ...(secure ? ['upgrade-insecure-requests'] : [])].join('; '),
  };
}

/** Those of every response; `secure` adds what only an https address can promise. */
export const headersFor = ({ secure }: { readonly secure: boolean }): Readonly<Record<string, string>> => ({
  ...always,
  ...policyFor([], { secure }),
  ...(secure ? { 'Strict-Transport-Security': 'max-age=63072000; includeSubDomains' } : {}),
});

/** What a page needs, and whether its address is https. */
export interface Allowed {
  readonly needs: readonly Need[];
  readonly secure: boolean;
}

/** Those of one page, in the place of what every response has. A start may be found by search; what comes after it is nobody else’s business. */
export const headersOfPage = (place: Place | undefined, status: number, { needs, secure }: Allowed): Readonly<Record<string, string>> => ({
  ...(status === 200 && isStart(place) ? { 'X-Robots-Tag': 'all' } : {}),
  ...(needs.length > 0 ? policyFor(needs, { secure }) : {}),
});

/** The first page of all, which is at no place; a language’s, a council’s and a journey’s first page. */
const isStart = (place: Place | undefined): boolean => place === undefined || (place.page === undefined && place.step === undefined);
