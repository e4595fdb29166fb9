/**
 * Our own server around Astro: what comes in is bounded, what goes out carries our headers, and stopping is gentle.
 *
 * Every request ends in a page of ours. What cannot be answered is handed to Astro as a problem to explain, in the language of
 * the address, with the right status. Other systems, below /api/, are answered without a page.
 */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { extname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { constants } from 'node:zlib';
import compression from 'compression';
import sirv from 'sirv';
import type { Services } from '#services.ts';
import { filesAt, takesForms, type Place } from './addresses.ts';
import { api, isForApi } from './api/api.ts';
import { crowd } from './crowd.ts';
import { isToken, type DraftKey } from './draft-key.ts';
import { headersFor } from './headers.ts';
import { lastResort } from './last-resort.ts';
import { faultOf } from './log.ts';
import { usualPatience } from './patience.ts';
import { statusOf, type Problem } from './problem.ts';
import { bringsFiles, readForm, type ReadForm } from './read-form.ts';
import { recordingFiles } from './recordings.ts';
import { languageOf, requestedPath } from './requested-path.ts';
import { senderOf } from './same-origin.ts';
import { refusal } from './unreadable.ts';

/** Astro’s built handler, in the adapter’s middleware mode. */
export type Render = (request: IncomingMessage, response: ServerResponse, next: undefined, locals: object) => Promise<void>;

interface Asked {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  readonly place: Place;
}

/** A server that does not yet listen. */
export function portal(services: Services, render: Render, clientFolder: URL, patience = usualPatience): Server {
  const files = [sirv(fileURLToPath(clientFolder), { etag: true, brotli: true, gzip: true, setHeaders: nameLetters }), recordingFiles(services)];
  // A twentieth smaller than as it comes, for no more time.
  const compress = compression({ brotli: { params: { [constants.BROTLI_PARAM_QUALITY]: 6 } } });
  const sorry = lastResort(services.words);
  const answerApi = api(services);
  const waitFor = crowd(services);
  const headers = headersFor({ secure: isSecure(services) });

  // Node’s limit for a whole request is the last there is: what comes too slowly has been answered before.
  const server = createServer({ headersTimeout: patience.headers, requestTimeout: patience.files + patience.headers, connectionsCheckingInterval: 2_000, requireHostHeader: false }, receive);
  // Node would answer these two itself, with nothing: an expectation that it does not know, and what is not HTTP.
  server.on('checkExpectation', receive);
  server.on('clientError', refusal(services.words, headers));
  return server;

  function receive(request: IncomingMessage, response: ServerResponse): void {
    for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
    if (!mayBringFiles(request)) hurry(request);
    // While stopping, a connection that has had its answer is not waited for.
    response.once('close', () => server.listening || server.closeIdleConnections());
    compress(request as never, response as never, () => {
      answer(request, response).catch((error: unknown) => {
        // Somebody left while still sending: there is nobody to answer, and nothing is wrong here.
        if (request.destroyed && !request.complete) return;
        services.log({ event: 'fault outside the pages', fault: faultOf(error) });
        sorry(response);
      });
    });
  }

  /** Hangs up on a request that has not come whole in time, whether or not it has been answered meanwhile. */
  function hurry(request: IncomingMessage): void {
    const tooSlow = () => server.emit('clientError', Object.assign(new Error('Too slow'), { code: 'ERR_HTTP_REQUEST_TIMEOUT' }), request.socket);
    const waiting = setTimeout(() => request.complete || tooSlow(), patience.words).unref();
    for (const over of ['end', 'close']) request.once(over, () => request.complete && clearTimeout(waiting));
  }

  /** Only a page that asks for files is patient, and watches over them itself. */
  function mayBringFiles(request: IncomingMessage): boolean {
    const path = requestedPath(request.url);
    const place = path === undefined ? undefined : services.addresses.read(path);
    return request.method === 'POST' && bringsFiles(request) && place !== undefined && filesAt(place).size > 0;
  }

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    if (isForApi(request.url)) return answerApi(request, response);
    const method = request.method ?? '';
    const path = requestedPath(request.url);
    if (request.headers.host === undefined && request.httpVersion === '1.1') return explain(request, response, 'malformed');
    if (!['GET', 'HEAD', 'POST'].includes(method)) return wrongMethod(request, response, 'GET, HEAD, POST');
    if (method !== 'POST' && (await isFile(request, response))) return;
    if (path === undefined) return explain(request, response, 'not-found');
    const place = services.addresses.read(path);
    if (method !== 'POST') return (await mustWait(request, response, place)) ? explain(request, response, 'too-many') : page(request, response, {});

    if (!place && path !== '/') return explain(request, response, 'not-found');
    if (!place || !takesForms(place)) return wrongMethod(request, response, 'GET, HEAD');
    const key = services.cookie.read(request.headers.cookie ?? null);
    const questions = filesAt(place);
    const form = await readForm(request, questions.size > 0 ? { questions, room: services.room, patience } : undefined);
    if (typeof form === 'string') return explain(request, response, form);
    return take({ request, response, place }, key, form).finally(form.close);
  }

  async function take({ request, response, place }: Asked, key: DraftKey | undefined, { fields: form, uploads }: ReadForm): Promise<void> {
    if (!isOurs(request, key, form)) return explain(request, response, 'foreign');
    // A form that waits is given back without its files, which exist nowhere else: they are let in, and have limits of their own.
    if (uploads.length === 0 && (await mustWait(request, response, place))) return explain(request, response, 'too-many', form);
    return page(request, response, { form, uploads });
  }

  /**
   * Sends a file of the site, if that is what was asked for: only those that were there at the start have a name here. Those whose
   * names hold their content may be kept for ever; the others are asked for again.
   */
  async function isFile(request: IncomingMessage, response: ServerResponse): Promise<boolean> {
    // Said before it is known whether there is such a file: the answer that nothing has changed must say it too.
    response.setHeader('Cache-Control', request.url?.startsWith('/_astro/') ? 'public, max-age=31536000, immutable' : 'no-cache');
    for (const send of files) {
      await new Promise<void>((resolve) => {
        response.once('close', resolve);
        send(request, response, resolve);
      });
      if (response.writableEnded || response.headersSent) return true;
    }
    response.setHeader('Cache-Control', headers['Cache-Control'] ?? '');
    return false;
  }

  async function mustWait(request: IncomingMessage, response: ServerResponse, place: Place | undefined): Promise<boolean> {
    const seconds = await waitFor(request, place);
    if (seconds !== undefined) response.setHeader('Retry-After', String(seconds));
    return seconds !== undefined;
  }

  function wrongMethod(request: IncomingMessage, response: ServerResponse, allowed: string): Promise<void> {
    response.setHeader('Allow', allowed);
    return explain(request, response, 'wrong-method');
  }

  /** Answers with the page that explains a problem, and gives a form back to be sent again; the rest of the request is not wanted any more. */
  async function explain(request: IncomingMessage, response: ServerResponse, problem: Problem, form?: URLSearchParams): Promise<void> {
    if (!request.complete) response.setHeader('Connection', 'close');
    const path = requestedPath(request.url);
    request.url = path !== undefined && services.addresses.read(path) ? path : `/${languageOf(request.url)}`;
    request.method = 'GET';
    await page(request, response, { problem, form });
    services.log({ event: 'refused', status: statusOf(problem) });
  }

  async function page(request: IncomingMessage, response: ServerResponse, given: { form?: URLSearchParams | undefined; uploads?: ReadForm['uploads']; problem?: Problem }): Promise<void> {
    // No page needs to know by which name it was reached, so none can repeat a false one.
    request.headers.host = services.publicUrl?.host ?? 'localhost';
    for (const name of ['x-forwarded-for', 'x-forwarded-host', 'x-forwarded-port']) delete request.headers[name];
    request.headers['x-forwarded-proto'] = isSecure(services) ? 'https' : 'http';
    // The form has been read; Astro must not wait for it again.
    Object.assign(request, { body: Buffer.alloc(0) });
    await render(request, response, undefined, { services, key: services.cookie.read(request.headers.cookie ?? null), ...given });
  }

  function isOurs(request: IncomingMessage, key: DraftKey | undefined, form: URLSearchParams): boolean {
    const origin = services.publicUrl?.origin ?? `http://${request.headers.host ?? ''}`;
    const sender = senderOf(request.headers, origin);
    // Without a draft there is nothing that a foreign form could reach.
    return sender === 'ours' || (sender === 'unknown' && (key === undefined || isToken(key, form.get('token'))));
  }
}

const isSecure = ({ publicUrl }: Services): boolean => publicUrl?.protocol === 'https:';

const textTypes: Readonly<Record<string, string>> = { '.css': 'text/css', '.js': 'text/javascript', '.txt': 'text/plain' };

/** Says of a text in which letters it is written. */
function nameLetters(response: ServerResponse, path: string): void {
  const type = textTypes[extname(path)];
  if (type) response.setHeader('Content-Type', `${type}; charset=utf-8`);
}
