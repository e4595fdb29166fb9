/**
 * Our own server around Astro: what comes in is bounded, what goes out carries our headers, and stopping is gentle.
 *
 * Every request ends in a page of ours. What cannot be answered is handed to Astro as a problem to explain, in the language of
 * the address, with the right status.
 */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { fileURLToPath } from 'node:url';
import compression from 'compression';
import sirv from 'sirv';
import type { Services } from '#services.ts';
import { isToken, type DraftKey } from './draft-key.ts';
import { setHeaders } from './headers.ts';
import { lastResort } from './last-resort.ts';
import { faultOf } from './log.ts';
import { statusOf, type Problem } from './problem.ts';
import { readForm } from './read-form.ts';
import { senderOf } from './same-origin.ts';

/** Astro’s built handler, in the adapter’s middleware mode. */
export type Render = (request: IncomingMessage, response: ServerResponse, next: undefined, locals: object) => Promise<void>;

/** A server that does not yet listen. */
export function portal(services: Services, render: Render, clientFolder: URL): Server {
  const files = sirv(fileURLToPath(clientFolder), { etag: true, setHeaders: cacheFile });
  const compress = compression();
  const sorry = lastResort(services.words);

  const server = createServer({ headersTimeout: 10_000, requestTimeout: 30_000, connectionsCheckingInterval: 2_000 }, (request, response) => {
    setHeaders(response, { secure: isSecure(services) });
    compress(request as never, response as never, () => {
      answer(request, response).catch((error: unknown) => {
        services.log({ event: 'fault outside the pages', fault: faultOf(error) });
        sorry(response);
      });
    });
  });
  server.on('clientError', (_, socket) => socket.writable && socket.end('HTTP/1.1 400 Bad Request\r\nConnection: close\r\nContent-Length: 0\r\n\r\n'));
  return server;

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const method = request.method ?? '';
    if (!['GET', 'HEAD', 'POST'].includes(method)) {
      response.setHeader('Allow', 'GET, HEAD, POST');
      return explain(request, response, 'wrong-method');
    }
    if (!isReadable(request.url)) return explain(request, response, 'not-found', '/');
    if (method !== 'POST') {
      await new Promise<void>((resolve) => {
        response.once('close', resolve);
        files(request, response, resolve);
      });
      return response.writableEnded || response.headersSent ? undefined : page(request, response, {});
    }

    const key = services.cookie.read(request.headers.cookie ?? null);
    const form = await readForm(request);
    if (typeof form === 'string') return explain(request, response, form);
    if (!isOurs(request, key, form)) return explain(request, response, 'foreign');
    return page(request, response, { form });
  }

  /** Answers with the page that explains a problem; the rest of the request is not wanted any more. */
  async function explain(request: IncomingMessage, response: ServerResponse, problem: Problem, url = request.url): Promise<void> {
    if (!request.complete) response.setHeader('Connection', 'close');
    request.url = url;
    request.method = 'GET';
    await page(request, response, { problem });
    services.log({ event: 'refused', status: statusOf(problem) });
  }

  async function page(request: IncomingMessage, response: ServerResponse, given: { form?: URLSearchParams; problem?: Problem }): Promise<void> {
    request.headers.host = services.config.publicUrl?.host ?? request.headers.host ?? 'localhost';
    for (const name of ['x-forwarded-for', 'x-forwarded-host', 'x-forwarded-port']) delete request.headers[name];
    request.headers['x-forwarded-proto'] = isSecure(services) ? 'https' : 'http';
    // The form has been read; Astro must not wait for it again.
    Object.assign(request, { body: Buffer.alloc(0) });
    await render(request, response, undefined, { services, key: services.cookie.read(request.headers.cookie ?? null), ...given });
  }

  function isOurs(request: IncomingMessage, key: DraftKey | undefined, form: URLSearchParams): boolean {
    const origin = services.config.publicUrl?.origin ?? `http://${request.headers.host ?? ''}`;
    const sender = senderOf(request.headers, origin);
    // Without a draft there is nothing that a foreign form could reach.
    return sender === 'ours' || (sender === 'unknown' && (key === undefined || isToken(key, form.get('token'))));
  }
}

const isSecure = ({ config }: Services): boolean => config.publicUrl?.protocol === 'https:';

/** Files whose names hold their content may be kept for ever; the others are asked for again. */
function cacheFile(response: ServerResponse, path: string): void {
  response.setHeader('Cache-Control', path.startsWith('/_astro/') ? 'public, max-age=31536000, immutable' : 'no-cache');
}

function isReadable(url: string | undefined): boolean {
  if (!url?.startsWith('/') || url.startsWith('//') || url.includes('\\')) return false;
  try {
    return !decodeURIComponent(url).includes('\0');
  } catch {
    return false;
  }
}
