/**
 * Reads a form that brings files. Its fields are as strict as any form’s; of its files only the bytes are looked at, never what
 * they were called. A file that is too large, or for which there is no room, is let go while it arrives, and everything else
 * that was sent is read to the end: nobody loses their words over a picture.
 */
import type { IncomingMessage } from 'node:http';
import type { Readable } from 'node:stream';
import { Busboy, type BusboyInstance } from '@fastify/busboy';
import { takes, type Takes } from '#files/kinds.ts';
import { mostBytes as mostOf } from '#files/limits.ts';
import type { FileRefusal } from '#files/refusals.ts';
import type { Account, Room } from '#files/room.ts';
import { watchFiles, type Patience } from './patience.ts';
import { mostBytes, readThrough } from './read-body.ts';
import type { FormProblem, ReadForm } from './read-form.ts';

/** The questions of a page that take files, the memory that everybody’s files share, and how long files may take to come. */
export interface Asking {
  readonly questions: ReadonlyMap<string, Takes>;
  readonly room: Room;
  readonly patience: Patience;
}

/** A file that came with a form: its bytes, or why they were let go. */
export type Upload = { readonly question: string } & ({ readonly bytes: Buffer } | { readonly refused: FileRefusal });

/** Five photos straight from a camera. Up to here what is too large is read out, so that a browser waits for our page. */
const mostReadOut = 100 * 1024 * 1024;

const mostParts = 60;

const limits = { parts: mostParts, fields: mostParts, files: mostParts, fieldNameSize: 100, fieldSize: mostBytes, headerPairs: 20, headerSize: 8 * 1024 };

/** The fields and files of a request. */
export async function readParts(request: IncomingMessage, { questions, room, patience }: Asking): Promise<ReadForm | FormProblem> {
  const account = room.open();
  try {
    const read = await parse(request, (question, stream, named) => receive(questions.get(question), { question, stream, named, account }), patience);
    if (typeof read === 'string') account.close();
    return typeof read === 'string' ? read : { ...read, close: account.close };
  } catch (error) {
    account.close();
    throw error;
  }
}

type Receive = (question: string, stream: Readable, named: boolean) => Promise<Upload | undefined>;

async function parse(request: IncomingMessage, take: Receive, patience: Patience): Promise<Pick<ReadForm, 'fields' | 'uploads'> | FormProblem> {
  const { problem, fail, failed } = firstProblem();
  const parser = parserFor(request, fail);
  if (!parser) return 'malformed';
  const { fields, files } = collect(parser, take, fail);
  const finished = new Promise<void>((resolve) => parser.once('finish', resolve));
  const write = (chunk: Buffer) => new Promise<void>((resolve) => parser.write(chunk, () => resolve()));
  const watch = watchFiles(patience);
  const reading = readThrough(request, mostReadOut, async (chunk) => {
    watch.goesOn();
    if (!problem()) await Promise.race([write(chunk), failed]);
  });
  const whole = await Promise.race([reading, watch.tooSlow.then(() => 'too-slow' as const)]).finally(watch.end);
  if (whole === 'too-slow') fail(whole);
  if (!whole) return 'too-large';
  parser.end();
  await Promise.race([finished, failed]);
  return problem() ?? { fields, uploads: (await Promise.all(files)).filter((upload) => upload !== undefined) };
}

/** What a parser finds, as it finds it. */
function collect(parser: BusboyInstance, take: Receive, fail: (problem: FormProblem) => void) {
  const fields = new URLSearchParams();
  const files: Promise<Upload | undefined>[] = [];
  let length = 0;
  parser.on('field', (name, bytes, _, cut) => {
    const text = asText(bytes);
    length += bytes.length;
    if (cut || length > mostBytes) fail('too-large');
    else if (text === undefined) fail('malformed');
    else fields.append(name, text);
  });
  parser.on('file', (question, stream, name) => void files.push(take(question, stream, Boolean(name))));
  return { fields, files };
}

/** The first thing that is wrong, and a promise that is kept when something is. */
function firstProblem() {
  let first: FormProblem | undefined;
  let stop = (): void => {};
  const failed = new Promise<void>((resolve) => void (stop = resolve));
  return { problem: () => first, failed, fail: (problem: FormProblem) => ((first ??= problem), stop()) };
}

// What parts the parts has one to seventy characters (RFC 2046 §5.1.1).
const boundary = /;\s*boundary=(?:"[^"]{1,70}"|[^\s;"]{1,70})\s*(?:;|$)/i;

function parserFor({ headers }: IncomingMessage, fail: (problem: FormProblem) => void): BusboyInstance | undefined {
  const type = headers['content-type'] ?? '';
  if (!boundary.test(type)) return undefined;
  try {
    // Read as bytes: the library would put a replacement character in place of what is no text.
    const parser = new Busboy({ headers: { ...headers, 'content-type': type }, defCharset: 'latin1', limits });
    for (const limit of ['partsLimit', 'fieldsLimit', 'filesLimit', 'error'] as const) parser.on(limit, () => fail('malformed'));
    return parser;
  } catch {
    return undefined;
  }
}

/** The text that some bytes spell, or undefined when they spell none. */
function asText(bytes: string): string | undefined {
  try {
    if (/[^\0-\xff]/.test(bytes)) return undefined;
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(Buffer.from(bytes, 'latin1'));
  } catch {
    return undefined;
  }
}

interface Part {
  readonly question: string;
  readonly stream: Readable;
  /** Whether the browser gave it a name: a field in which nothing was chosen has none. */
  readonly named: boolean;
  readonly account: Account;
}

/** The bytes of one file, as long as they are wanted. */
function receive(what: Takes | undefined, { question, stream, named, account }: Part): Promise<Upload | undefined> {
  const most = what === undefined ? 0 : Math.max(...takes[what].map(mostOf));
  const held: Buffer[] = [];
  let length = 0;
  let refused: FileRefusal | undefined;
  stream.on('data', (chunk: Buffer) => {
    if (refused) return;
    length += chunk.length;
    refused = length > most ? 'tooBig' : account.take(chunk.length);
    if (!refused) return void held.push(chunk);
    account.give(held.splice(0).reduce((sum, one) => sum + one.length, 0));
  });
  return new Promise((resolve) => {
    // What breaks off in the middle is no file, and the form that it came with is none either.
    stream.on('error', () => resolve(undefined));
    stream.on('end', () => {
      if (what === undefined || (length === 0 && !named)) return resolve(undefined);
      if (refused ?? length === 0) return resolve({ question, refused: refused ?? 'empty' });
      resolve({ question, bytes: Buffer.concat(held) });
    });
  });
}
