/** What a browser fetches to show a page, weighed as it comes over the wire, before fonts and pictures. */
import { brotliDecompressSync, gzipSync } from 'node:zlib';
import type { Language } from '#i18n/languages.ts';
import { ask, type Reply } from './http.ts';
import type { Screen } from './screens.ts';
import { requestFor, type Site } from './site.ts';

export interface Weight {
  /** Bytes of the page itself, as brotli. */
  readonly html: number;
  /** Bytes of its sheets, as brotli. */
  readonly sheets: number;
  /** Bytes of its sheets, as gzip. */
  readonly sheetsAsGzip: number;
  /** Bytes of its scripts and all that they import, as gzip. */
  readonly scripts: number;
  /** Whether something on the page is brought to life by a script of its own. */
  readonly hasIsland: boolean;
}

/** Weighs a screen. */
export async function weigh(site: Site, screen: Screen, language: Language): Promise<Weight> {
  const { path, method, body, headers } = requestFor(site, await screen.ask(site, language), screen);
  site.trouble = screen.trouble;
  const sent = await packed(body ?? undefined);
  const reply = await ask(site.url, path, { method, body: sent.bytes, headers: { ...headers, ...sent.headers, 'accept-encoding': 'br' }, stalls: screen.trouble === 'slow' });
  site.trouble = undefined;
  if (reply.status !== screen.status) throw new Error(`${screen.page}, ${screen.state}: answered with ${reply.status}`);
  const html = unpacked(reply);
  const sheets = await Promise.all(linked(html, /<link rel="stylesheet" href="([^"]+)"/g).map((sheet) => fetchPacked(site, sheet)));
  const scripts = await modules(site, linked(html, /<(?:script|astro-island)\b[^>]*? (?:src|component-url|renderer-url)="([^"]+)"/g));
  return {
    html: reply.raw.length,
    sheets: sum(sheets.map(({ raw }) => raw.length)),
    sheetsAsGzip: sum(sheets.map((sheet) => asGzip(unpacked(sheet)))),
    scripts: sum(scripts.map(asGzip)),
    hasIsland: html.includes('<astro-island'),
  };
}

/** A form with files as a browser packs it. */
async function packed(body: string | FormData | undefined): Promise<{ readonly bytes: string | Buffer | undefined; readonly headers: Readonly<Record<string, string>> }> {
  if (!(body instanceof FormData)) return { bytes: body, headers: {} };
  const form = new Response(body);
  return { bytes: Buffer.from(await form.arrayBuffer()), headers: { 'content-type': form.headers.get('content-type') ?? '' } };
}

/** Bytes of a text as gzip; the same few are weighed with every page. */
function asGzip(text: string): number {
  const bytes = weighed.get(text) ?? gzipSync(text).length;
  weighed.set(text, bytes);
  return bytes;
}
const weighed = new Map<string, number>();

const linked = (html: string, link: RegExp): readonly string[] => [...html.matchAll(link)].map(([, address = '']) => address);

// The same few files belong to all pages.
const fetched = new Map<string, Promise<Reply>>();

function fetchPacked({ url }: Site, path: string): Promise<Reply> {
  const asked = fetched.get(url + path) ?? ask(url, path, { headers: { 'accept-encoding': 'br' } });
  fetched.set(url + path, asked);
  return asked;
}

const unpacked = ({ headers, raw, body }: Reply): string => (headers['content-encoding'] === 'br' ? brotliDecompressSync(raw).toString('utf8') : body);

/** The texts of scripts and of every module that they import, each once. */
async function modules(site: Site, addresses: readonly string[]): Promise<readonly string[]> {
  const texts = new Map<string, string>();
  const waiting = [...addresses];
  for (let address = waiting.pop(); address !== undefined; address = waiting.pop()) {
    if (texts.has(address)) continue;
    const text = unpacked(await fetchPacked(site, address));
    texts.set(address, text);
    waiting.push(...[...text.matchAll(/(?:\bfrom|\bimport)\s*["'](\.[^"']+)["']/g)].map(([, name = '']) => new URL(name, new URL(address, site.url)).pathname));
  }
  return [...texts.values()];
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);
