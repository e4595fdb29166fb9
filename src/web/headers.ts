/** The headers of every response, whoever wrote it: a page, a file, or a refusal. */

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
};

/** All of them; `secure` adds what only an https address can promise. */
export const headersFor = ({ secure }: { readonly secure: boolean }): Readonly<Record<string, string>> => ({
  ...always,
  'Content-Security-Policy': [...policy, ...(secure ? ['upgrade-insecure-requests'] : [])].join('; '),
  ...(secure ? { 'Strict-Transport-Security': 'max-age=63072000; includeSubDomains' } : {}),
});
