// The scripts as they are built: how little of them a page loads, and what none of them does.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { gzipSync } from 'node:zlib';
import { startSite, type Site } from '../support/site.ts';
import { elementsOf } from './markup-tree.ts';

const folder = join(import.meta.dirname, '../../dist/client/_astro');
const scripts = new Map(readdirSync(folder).filter((name) => name.endsWith('.js')).map((name) => [name, readFileSync(join(folder, name), 'utf8')]));

const weightOf = (names: readonly string[]): number => names.reduce((sum, name) => sum + gzipSync(scripts.get(name) ?? '', { level: 9 }).length, 0);

/** A script and all that it imports, at once or later. */
function withImports(name: string, seen = new Set<string>()): ReadonlySet<string> {
  if (seen.has(name)) return seen;
  seen.add(name);
  const text = scripts.get(name) ?? '';
  for (const [, other = ''] of text.matchAll(/["'`]\.\/([\w.-]+\.js)["'`]/g)) withImports(other, seen);
  return seen;
}

/** The scripts that a page loads at once, and those that an island of it may fetch. */
function loadedBy(html: string): { readonly atOnce: readonly string[]; readonly all: readonly string[] } {
  const atOnce = elementsOf(html, 'script').map(({ attributes }) => (attributes['src'] ?? '').replace('/_astro/', ''));
  return { atOnce, all: [...new Set(atOnce.flatMap((name) => [...withImports(name)]))] };
}

let site: Site;
before(async () => { site = await startSite(); });
after(() => site.stop());

const html = async (path: string) => (await fetch(site.url + path)).text();

const complain = '/en/monmouthshire/complain/who-you-are';
const listen = '/cy/sir-fynwy/gwrandewch-arna-i';

test('criterion 15: a page for adults loads no more than 12 kB of script, and no island', async (context) => {
  const { atOnce, all } = loadedBy(await html(complain));
  context.diagnostic(`${weightOf(all)} bytes, compressed`);
  assert.ok(atOnce.length > 0 && atOnce.every((name) => scripts.has(name)));
  assert.ok(weightOf(all) <= 12_000);
  assert.deepEqual(all.filter((name) => /open-|preact/.test(name)), []);
});

test('criterion 15: a page for children loads no more than 12 kB of script with everything it may fetch, and little of that at once', async (context) => {
  const { atOnce, all } = loadedBy(await html(`${listen}/cyn-dechrau`));
  context.diagnostic(`${weightOf(atOnce)} bytes at once and ${weightOf(all)} with the button, compressed`);
  assert.ok(all.some((name) => name.startsWith('open-read-aloud')), 'what draws the button is among them');
  assert.ok(!atOnce.some((name) => name.startsWith('open-')), 'and comes only when it is wanted');
  assert.ok(weightOf(atOnce) <= 4_000);
  assert.ok(weightOf(all) <= 12_000);
});

const forbidden: Readonly<Record<string, RegExp>> = {
  'stores anything in the browser': /\b(?:localStorage|sessionStorage|indexedDB|caches|cookieStore|openDatabase|requestFileSystem)\b|document\.cookie|navigator\.storage/,
  'installs itself': /serviceWorker|PushManager|BackgroundSync|beforeinstallprompt/,
  'finds out where somebody is': /geolocation/,
  'counts or watches anybody': /\b(?:gtag|dataLayer|analytics|matomo|plausible|fathom|mixpanel|sentry|hotjar|clarity)\b|google-analytics|PerformanceObserver/i,
  'looks through a camera or at a screen': /getDisplayMedia|video:\s*(?:!0|true)|ImageCapture/,
  'speaks to anybody else': /\bhttps?:\/\/(?!www\.w3\.org\/|localhost)|WebSocket|EventSource|RTCPeerConnection/,
};
for (const [what, pattern] of Object.entries(forbidden)) {
  test(`criterion 47: no script that is built ${what}`, () => {
    assert.ok(scripts.size > 4);
    assert.deepEqual([...scripts].filter(([, text]) => pattern.test(text)).map(([name, text]) => `${name}: ${pattern.exec(text)?.[0] ?? ''}`), []);
  });
}

test('criterion 47: each of these would be noticed', () => {
  for (const [what, planted] of Object.entries({
    'stores anything in the browser': 'localStorage.a=1', 'installs itself': 'navigator.serviceWorker.register(a)', 'finds out where somebody is': 'navigator.geolocation',
    'counts or watches anybody': 'window.dataLayer', 'looks through a camera or at a screen': '{video:!0}', 'speaks to anybody else': 'fetch("https://example.org/")',
  })) assert.match(planted, forbidden[what]!);
});

test('criterion 47: a page for children sets no cookie but the draft’s and the choice of words, and loads nothing but its own', async () => {
  const page = await html(listen);
  const fetched = [...elementsOf(page, 'script'), ...elementsOf(page, 'img')].map(({ attributes }) => attributes['src'] ?? '');
  assert.deepEqual(fetched.filter((source) => !source.startsWith('/')), []);
  const { headers } = await fetch(site.url + listen, { method: 'POST', body: 'words=more', redirect: 'manual', headers: { 'content-type': 'application/x-www-form-urlencoded', origin: site.url } });
  assert.deepEqual(headers.getSetCookie().map((cookie) => cookie.split('=', 1)[0]), ['wording']);
});
