/** Answers what cannot be read as HTTP, or comes too slowly. There is no request yet that a page could be drawn for. */
import type { Duplex } from 'node:stream';
import type { Translator } from '#i18n/translator.ts';
import { plainPage } from './last-resort.ts';

const statuses: Readonly<Record<string, string>> = {
  ERR_HTTP_REQUEST_TIMEOUT: '408 Request Timeout',
  HPE_HEADER_OVERFLOW: '431 Request Header Fields Too Large',
};

/** Makes the listener for `clientError`. */
export function refusal(words: Translator, headers: Readonly<Record<string, string>>) {
  const page = plainPage(words, 'malformed');
  const own = { ...headers, 'Content-Type': 'text/html; charset=utf-8', 'Content-Length': String(Buffer.byteLength(page)), Connection: 'close' };
  const rest = `${Object.entries(own).map(([name, value]) => `${name}: ${value}\r\n`).join('')}\r\n${page}`;
  return ({ code = '' }: NodeJS.ErrnoException, socket: Duplex): void => {
    if (!socket.writable) return void socket.destroy();
    socket.end(`HTTP/1.1 ${statuses[code] ?? '400 Bad Request'}\r\n${rest}`);
    // Time to read the answer, and no more: a client that never hangs up would keep its connection.
    setTimeout(() => socket.destroy(), 1_000).unref();
  };
}
