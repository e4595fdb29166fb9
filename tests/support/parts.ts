/** Forms with files, byte for byte as the test wants them. */
import { ask, type Reply } from './http.ts';
import type { OutgoingHttpHeaders } from 'node:http';

/** A file to send; its name goes as its bytes are. */
export interface SentFile {
  readonly field: string;
  readonly name: string;
  readonly bytes: Buffer;
}

const boundary = '----a-line-that-stands-in-no-file';

/** The body of a form with fields and files. */
export function partsOf(fields: Readonly<Record<string, string>>, files: readonly SentFile[] = []): Buffer {
  const words = Object.entries(fields).map(([name, value]) => Buffer.from(`--${boundary}\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`));
  const sent = files.flatMap(({ field, name, bytes }) => [
    Buffer.from(`--${boundary}\r\nContent-Disposition: form-data; name="${field}"; filename="${name.replaceAll('"', '%22')}"\r\nContent-Type: application/octet-stream\r\n\r\n`),
    bytes,
    Buffer.from('\r\n'),
  ]);
  return Buffer.concat([...words, ...sent, Buffer.from(`--${boundary}--\r\n`)]);
}

/** What a browser says of a form with files that one of our own pages sent. */
export const partsFromOurPage: OutgoingHttpHeaders = { 'Content-Type': `multipart/form-data; boundary=${boundary}`, 'Sec-Fetch-Site': 'same-origin' };

/** Sends a form with files as one of our own pages would. */
export const postParts = (url: string, path: string, fields: Readonly<Record<string, string>>, files: readonly SentFile[] = [], headers: OutgoingHttpHeaders = {}): Promise<Reply> =>
  ask(url, path, { method: 'POST', headers: { ...partsFromOurPage, ...headers }, body: partsOf(fields, files) });

