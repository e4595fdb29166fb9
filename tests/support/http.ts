/** Requests as no browser would send them: every header and byte is the test’s own. */
import { Agent, request as send, type IncomingHttpHeaders, type OutgoingHttpHeaders } from 'node:http';
import { connect, type Socket } from 'node:net';

export interface Reply {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
  /** What came over the wire, as it was packed. */
  readonly raw: Buffer;
}

export interface Asked {
  readonly method?: string;
  readonly headers?: OutgoingHttpHeaders;
  readonly body?: string | Buffer | undefined;
  readonly agent?: Agent;
  /** Whether no more comes after the body, not even its end. */
  readonly stalls?: boolean;
}

/** Sends one request and reads the whole answer; follows nothing and remembers nothing. */
export function ask(url: string, path: string, { method = 'GET', headers = {}, body, agent = new Agent(), stalls = false }: Asked = {}): Promise<Reply> {
  const { hostname, port } = new URL(url);
  return new Promise((resolve, reject) => {
    const request = send({ hostname, port, path, method, headers, agent }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('error', reject);
      response.on('end', () => {
        const raw = Buffer.concat(chunks);
        resolve({ status: response.statusCode ?? 0, headers: response.headers, body: raw.toString('utf8'), raw });
      });
    });
    request.on('error', reject);
    if (stalls) request.write(body);
    else request.end(body);
  });
}

/** What a browser says of a form that one of our own pages sent. */
export const fromOurPage: OutgoingHttpHeaders = { 'Content-Type': 'application/x-www-form-urlencoded', 'Sec-Fetch-Site': 'same-origin' };

/** Fields as a form sends them. */
export const formBody = (fields: Readonly<Record<string, unknown>>): string =>
  new URLSearchParams(Object.entries(fields).flatMap(([name, value]) => [value].flat().map((one): [string, string] => [name, String(one)]))).toString();

/** Sends a form as one of our own pages would. */
export const post = (url: string, path: string, fields: Readonly<Record<string, unknown>>, headers: OutgoingHttpHeaders = {}): Promise<Reply> =>
  ask(url, path, { method: 'POST', headers: { ...fromOurPage, ...headers }, body: formBody(fields) });

/** Writes bytes to a new connection and returns all that comes back until it is closed. */
export function speak(url: string, bytes: string | Buffer): Promise<Reply> {
  const socket = dial(url);
  const chunks: Buffer[] = [];
  return new Promise((resolve, reject) => {
    socket.on('data', (chunk: Buffer) => chunks.push(chunk));
    socket.on('error', reject);
    socket.on('close', () => resolve(read(Buffer.concat(chunks))));
    socket.write(bytes);
  });
}

/** A bare connection. */
export function dial(url: string): Socket {
  const { hostname, port } = new URL(url);
  return connect(Number(port), hostname);
}

function read(raw: Buffer): Reply {
  const [head = '', ...rest] = raw.toString('utf8').split('\r\n\r\n');
  const [first = '', ...lines] = head.split('\r\n');
  const headers = Object.fromEntries(lines.map((line) => [line.slice(0, line.indexOf(':')).toLowerCase(), line.slice(line.indexOf(':') + 1).trim()]));
  return { status: Number(first.split(' ')[1] ?? 0), headers, body: rest.join('\r\n\r\n'), raw };
}
