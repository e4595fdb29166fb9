/**
 * A page of one file field with its island, built and served as our server serves pages: the same words, styles, headers and way out, and a
 * form that takes files. What is posted is kept for the test to look at.
 */
import { globSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import sirv from 'sirv';
import { build, type Rolldown } from 'vite';
import { acceptOf, type Takes } from '#files/kinds.ts';
import type { Language } from '#i18n/languages.ts';
import { loadTranslator, type Voice } from '#i18n/translator.ts';
import { headersFor, policyFor } from '#web/headers.ts';
import { islandsBeside } from '#web/island-words.ts';
import { startDrawing } from '../web/render-component.ts';

export type Island = 'recorder' | 'drawing';

export interface Posted {
  /** The fields that are no files, by name. */
  readonly fields: Readonly<Record<string, string>>;
  readonly files: readonly { readonly name: string; readonly type: string; readonly bytes: Uint8Array }[];
}

export interface IslandPage {
  readonly url: string;
  /** The address of an island’s page. */
  at(island: Island, language: Language, voice: Exclude<Voice, 'adult'>): string;
  readonly posts: readonly Posted[];
  /** How long the everyday site behind the way out takes, in milliseconds. */
  slowness: number;
  stop(): Promise<void>;
}

const root = new URL('../../', import.meta.url);
const words = loadTranslator(fileURLToPath(new URL('locales', root)));
const entries: Readonly<Record<string, string>> = { recorder: 'islands/start-recorder.ts', drawing: 'islands/start-drawing.ts', leave: 'components/leave.ts' };
const questions: Readonly<Record<Island, readonly [name: string, takes: Takes]>> = { recorder: ['recording', 'recording'], drawing: ['pictures', 'picture'] };
// The site’s own styles and type: the sheet of every page.
const client = fileURLToPath(new URL('dist/client/', root));
const site = sirv(client);
const [styles = ''] = globSync('_astro/frame.*.css', { cwd: client });
const headers = { ...headersFor({ secure: false }), ...policyFor(['microphone'], { secure: false }) };

/** Builds the scripts and starts the server. */
export async function startIslandPage(): Promise<IslandPage> {
  const posts: Posted[] = [];
  const page = { slowness: 0 };
  const files = await built();
  const drawing = await startDrawing();
  const server = createServer((request, response) => void answer(request, response));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { pathname, searchParams } = new URL(request.url ?? '/', url);
    const file = files.get(pathname);
    for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
    if (file) return void response.setHeader('Content-Type', file.type).end(file.content);
    if (pathname !== '/' && pathname !== '/elsewhere') return site(request, response, () => void response.writeHead(404).end());
    response.setHeader('Content-Type', 'text/html; charset=utf-8');
    if (pathname === '/elsewhere') return void setTimeout(() => response.end('<title>Weather</title><h1>Weather</h1>'), page.slowness);
    if (request.method === 'POST') posts.push(await read(request, url));
    if (request.method === 'POST') return void response.end('<title>Next</title><h1>Next</h1>');
    const asked = Object.fromEntries(searchParams) as { island: Island; language: Language; voice: Voice };
    response.end(await html(asked));
  }

  async function html({ island, language, voice }: { readonly island: Island; readonly language: Language; readonly voice: Voice }): Promise<string> {
    const say = words(language, voice);
    const [name, takes] = questions[island];
    const label = say(`listen:questions.${name}.label`);
    const files = { takes, accept: acceptOf(takes), kept: [], errors: [], words: { add: say('common:files.add'), remove: say('common:files.remove'), kept: say('common:files.kept') }, ...islandsBeside(name, takes, say) };
    const field = await drawing.draw('components/FileField.astro', { name, label, asHeading: true, files, words: { error: say('common:error'), or: say('common:or') } });
    return `<!doctype html><html lang="${language}" data-audience="child"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${label}</title><link rel="icon" href="/icon.svg">
      <link rel="stylesheet" href="/${styles}"></head><body>
      <header class="page-top"><a class="exit-link" href="/elsewhere" data-leave="${say('common:exit.leaving')}">${say('common:exit.text')}</a></header>
      <div class="within page"><main id="main"><form id="answers" method="post" enctype="multipart/form-data" action="/" autocomplete="off">
      ${field.replace(/<script[^>]*><\/script>/, '')}
      <div class="choices-of-way"><button class="govuk-button">${say('common:continue')}</button> <button class="other-way" name="skip" value="1">${say('common:skipQuestion')}</button> <button class="other-way" name="stop" value="1">${say('common:stop.link')}</button></div>
      </form></main></div><script type="module" src="/leave.js"></script><script type="module" src="/${island}.js"></script></body></html>`;
  }

  return Object.assign(page, {
    url,
    at: (island: Island, language: Language, voice: Voice) => `${url}/?${new URLSearchParams({ island, language, voice }).toString()}`,
    posts,
    async stop() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      await drawing.close();
    },
  });
}

interface Served {
  readonly type: string;
  readonly content: string | Uint8Array;
}

/** The scripts as they are built for the site, with the drawings that they show. */
async function built(): Promise<ReadonlyMap<string, Served>> {
  const { output } = (await build({
    root: fileURLToPath(root), configFile: false, logLevel: 'error', publicDir: false,
    build: { write: false, assetsInlineLimit: 0, rolldownOptions: { input: Object.fromEntries(Object.entries(entries).map(([name, path]) => [name, fileURLToPath(new URL(`src/${path}`, root))])), output: { entryFileNames: '[name].js' } } },
  })) as Rolldown.RolldownOutput;
  return new Map(output.map((file): [string, Served] => [`/${file.fileName}`, file.type === 'chunk' ? { type: 'text/javascript', content: file.code } : { type: file.fileName.endsWith('.css') ? 'text/css' : 'image/svg+xml', content: file.source }]));
}

/** Reads a posted form as any server does. */
async function read(request: IncomingMessage, url: string): Promise<Posted> {
  const chunks: Buffer[] = [];
  for await (const chunk of request as AsyncIterable<Buffer>) chunks.push(chunk);
  const form = await new Request(url, { method: 'POST', headers: { 'content-type': request.headers['content-type'] ?? '' }, body: Buffer.concat(chunks) }).formData();
  const fields: Record<string, string> = {};
  const files: Posted['files'][number][] = [];
  for (const [name, value] of form) {
    if (typeof value === 'string') fields[name] = value;
    else if (value.size > 0) files.push({ name: value.name, type: value.type, bytes: new Uint8Array(await value.arrayBuffer()) });
  }
  return { fields, files };
}
