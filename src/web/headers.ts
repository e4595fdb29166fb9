/** The headers of every response, whoever wrote it: a page, a file, or a refusal; and those that depend on the page. */
import type { Place } from './addresses.ts';

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

const always: Readonly<Record<string, string>> = {
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
  // Not `no-referrer`: browsers then send `Origin: null` with a form, and our own forms could not be told from others’.
  'Referrer-Policy': 'same-origin',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Origin-Agent-Cluster': '?1',
  'Permissions-Policy': 'camera=(), microphone=(), geolocation=(), payment=(), usb=(), display-capture=(), browsing-topics=()',
  // Nothing that is shown may be kept, so that the next person at this device finds nothing.
  'Cache-Control': 'no-store',
  'X-Robots-Tag': 'noindex',
};

/** Those of every response; `secure` adds what only an https address can promise. */
export const headersFor = ({ secure }: { readonly secure: boolean }): Readonly<Record<string, string>> => ({
  ...always,
  'Content-Security-Policy': [...policy, ...(secure ? ['upgrade-insecure-requests'] : [])].join('; '),
  ...(secure ? { 'Strict-Transport-Security': 'max-age=63072000; includeSubDomains' } : {}),
});

/** Those of one page, in the place of what every response has. A start may be found by search; what comes after it is nobody else’s business. */
export const headersOfPage = (place: Place | undefined, status: number): Readonly<Record<string, string>> => (status === 200 && isStart(place) ? { 'X-Robots-Tag': 'all' } : {});

/** The first page of all, which is at no place; a language’s, a council’s and a journey’s first page. */
const isStart = (place: Place | undefined): boolean => place === undefined || (place.page === undefined && place.step === undefined);
