// Asks Lighthouse, as on a cheap phone with a slow line, what it thinks of a page of each kind, in both languages: npm run lighthouse
import { createServer, type AddressInfo } from 'node:net';
import lighthouse from 'lighthouse';
import { languages, type Language } from '#i18n/languages.ts';
import { journeys } from '#journeys/index.ts';
import { knownTries, launch } from '../support/chromium.ts';
import { screens, type Screen } from '../support/screens.ts';
import { requestFor, startSite, type Site } from '../support/site.ts';

/** What each page must reach, of a hundred. */
const owed = { accessibility: 100, 'best-practices': 100, performance: 98 } as const;
const categories = Object.keys(owed) as (keyof typeof owed)[];

/** The first page, a front door, and of every journey its start, a question, and the pages to check and to see what was sent. */
function pages(): readonly Screen[] {
  const first = (page: string, state = '') => screens.find((screen) => screen.page === page && screen.state.startsWith(state) && screen.status === 200);
  const ofJourney = journeys.flatMap(({ id, steps }) => [first(`${id}, start`), first(`${id}, ${steps.find((step) => 'asks' in step)?.id}`, 'answered'), first(`${id}, check`), first(`${id}, sent`)]);
  return [first('choose a council'), first('the front door of monmouthshire'), ...ofJourney].filter((screen) => screen !== undefined);
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

async function judge(site: Site, screen: Screen, language: Language, port: number): Promise<boolean> {
  const { path, headers } = requestFor(site, await screen.ask(site, language), screen);
  const result = await lighthouse(site.url + path, { port, logLevel: 'silent', onlyCategories: [...categories], extraHeaders: headers as Record<string, string> });
  if (!result) throw new Error(`Lighthouse said nothing of ${path}`);
  const { lhr } = result;
  if (new URL(lhr.finalDisplayedUrl).pathname !== path) throw new Error(`${path} led to ${lhr.finalDisplayedUrl}`);
  const scores = categories.map((category) => Math.round((lhr.categories[category]?.score ?? 0) * 100));
  const times = ['first-contentful-paint', 'largest-contentful-paint', 'total-blocking-time', 'cumulative-layout-shift'].map((audit) => lhr.audits[audit]?.displayValue ?? '?');
  console.log(`${scores.map((score) => String(score).padStart(3)).join('  ')}  ${times.join('  ').padEnd(32)}  ${language}  ${screen.page}`);
  const lost = categories.flatMap((category) => lhr.categories[category]?.auditRefs.filter(({ id, weight }) => weight > 0 && (lhr.audits[id]?.score ?? 1) < 0.9).map(({ id }) => `     ${category}: ${lhr.audits[id]?.title}`) ?? []);
  for (const line of lost) console.log(line);
  return categories.every((category, at) => (scores[at] ?? 0) >= owed[category]);
}

const port = await freePort();
const [browser, site] = await Promise.all([launch(knownTries(), { args: [`--remote-debugging-port=${port}`] }), startSite()]);
console.log('Accessibility, best practices and performance, of a hundred; then first paint, largest paint, blocking time, shift.\n');
let isReached = true;
for (const screen of pages()) for (const language of languages) isReached = (await judge(site, screen, language, port)) && isReached;
await browser.close();
await site.stop();
process.exitCode = isReached ? 0 : 1;
