// Somebody follows every link there is, from the first page on, in both languages: none is dead, and none changes the language.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { languages } from '#i18n/languages.ts';
import { journeys } from '#journeys/index.ts';
import { pageNames } from '#web/addresses.ts';
import { startPortal, type Portal } from '../support/portal.ts';

interface Link {
  readonly href: string;
  /** The whole tag, with its attributes. */
  readonly tag: string;
}

interface Visited {
  readonly status: number;
  readonly links: readonly Link[];
  readonly ids: ReadonlySet<string>;
  readonly language: string | undefined;
  /** Within a form the language is switched by a button of it. */
  readonly switchesByButton: boolean;
}

let portal: Portal;
const visited = new Map<string, Visited>();

before(async () => {
  portal = await startPortal();
  const waiting = ['/'];
  for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
    if (visited.has(path)) continue;
    const page = await visit(path);
    visited.set(path, page);
    waiting.push(...page.links.filter(isInternal).map(pathOf).filter((next) => next !== '' && !visited.has(next)));
  }
});
after(() => portal.stop());

async function visit(path: string): Promise<Visited> {
  const response = await fetch(portal.url + path, { redirect: 'manual' });
  const isPage = response.headers.get('content-type')?.startsWith('text/html') === true;
  const html = isPage ? await response.text() : '';
  return {
    status: response.status,
    links: [...html.matchAll(/<(?:a|link|script)\b[^>]*?\s(?:href|src)="([^"]*)"[^>]*>/g)].map(([tag, href = '']) => ({ href, tag })),
    ids: new Set([...html.matchAll(/\sid="([^"]*)"/g)].map(([, id = '']) => id)),
    language: /<html lang="(\w+)"/.exec(html)?.[1],
    switchesByButton: html.includes('name="switch-language"'),
  };
}

const isInternal = ({ href }: Link) => href.startsWith('/') || href.startsWith('#');
const pathOf = ({ href }: Link) => href.split('#', 1)[0] ?? '';
const isExit = (path: string) => portal.services.addresses.read(path)?.page === 'exit';

const linksOf = (pick: (link: Link, from: string, page: Visited) => boolean) =>
  [...visited].flatMap(([from, page]) => page.links.filter((link) => pick(link, from, page)).map(({ href }) => `${from} → ${href}`));

test('every council, every journey’s start and every page is reached by links alone, in both languages', () => {
  const { addresses, councils } = portal.services;
  const owed = languages.flatMap((language) =>
    councils.flatMap((council) => [
      addresses.of({ language, council }),
      ...journeys.map((journey) => addresses.of({ language, council, journey })),
      ...pageNames.map((page) => addresses.of({ language, council, page })),
    ]),
  );
  assert.deepEqual(owed.filter((path) => !visited.has(path)), []);
});

test('no link is dead: each leads to a page or a file, and the way out leads away', () => {
  const isAlive = (path: string) => visited.get(path)?.status === (isExit(path) ? 303 : 200);
  // The first step of a journey is reached from its start; what comes later has no link without answers.
  assert.deepEqual([...visited.keys()].filter((path) => !isAlive(path)), []);
  assert.ok(visited.size > 60);
});

test('a link to a place within a page finds it there', () => {
  const lost = linksOf(({ href }, from) => isInternal({ href, tag: '' }) && href.includes('#') && !visited.get(href.split('#')[0] || from)?.ids.has(href.split('#')[1] ?? ''));
  assert.deepEqual(lost, []);
});

test('only the switch of language leads to the other language', () => {
  const strays = linksOf(
    (link, from, { language }) => from !== '/' && link.tag.startsWith('<a') && /^\/(?:en|cy)\b/.test(link.href) && !link.tag.includes('hreflang=') && !link.href.startsWith(`/${language}`),
  );
  assert.deepEqual(strays, []);
  const pages = [...visited].filter(([from, { language, switchesByButton }]) => from !== '/' && language !== undefined && !switchesByButton);
  const twinless = pages.filter(([, { language, links }]) => {
    const twin = links.find(({ tag }) => tag.startsWith('<a') && tag.includes('rel="alternate"'));
    return twin === undefined || visited.get(twin.href)?.language === language;
  });
  assert.deepEqual(twinless.map(([from]) => from), []);
});

test('links that leave the site are https, and say nothing of where somebody came from', () => {
  const away = linksOf(({ href, tag }) => !isInternal({ href, tag }) && !/^(?:tel:\+?\d+|sms:\d+|mailto:[^\s@]+@[^\s@]+)$/.test(href) && !(href.startsWith('https://') && tag.includes('noreferrer')));
  assert.deepEqual(away, []);
});
