/** What axe finds wrong with a page, by WCAG 2.0 to 2.2, A and AA, and the size of targets, which axe leaves out unless asked. */
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type axe from 'axe-core';
import type { BrowserContext, Page } from 'playwright';

// Every page reads it anew, so the small one.
const source = await readFile(fileURLToPath(import.meta.resolve('axe-core/axe.min.js')), 'utf8');

// Nothing plays by itself, which is all that axe would fetch a page’s media for.
const always: axe.RunOptions = { resultTypes: ['violations'], preload: false };

const rules: axe.RunOptions = {
  ...always,
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa'],
  rules: { 'target-size': { enabled: true } },
};

/** The rules whose answer may be another in other colours. */
const rulesOfColour: axe.RunOptions = { ...always, runOnly: { type: 'rule', values: ['color-contrast', 'link-in-text-block'] } };

/** Other colours in which a page may be seen. */
const otherColours = {
  'on a dark screen': { colorScheme: 'dark', forcedColors: null },
  'in colours of one’s own': { colorScheme: null, forcedColors: 'active' },
} as const;

/** The names of other colours. */
export type OtherColours = keyof typeof otherColours;

/** Brings axe along to every page of a context. */
export const withAxe = (context: BrowserContext): Promise<unknown> => context.addInitScript({ content: source });

/** What becomes wrong with a page in other colours; it is left in its own. */
export async function violationsInOtherColours(page: Page, colours: OtherColours): Promise<readonly string[]> {
  await page.emulateMedia(otherColours[colours]);
  const found = await violations(page, rulesOfColour);
  await page.emulateMedia({ colorScheme: null, forcedColors: null });
  return found.map((violation) => `${colours}: ${violation}`);
}

/** Each violation in a line: the rule, and the first element that breaks it. */
export async function violations(page: Page, looking = rules): Promise<readonly string[]> {
  // Where a page has scrolled to a message, the exit control lies over what has scrolled away, as it should.
  await page.evaluate(() => scrollTo(0, 0));
  const found = await page.evaluate((options) => (globalThis as unknown as { readonly axe: typeof axe }).axe.run(document, options), looking);
  return found.violations.map(({ id, nodes }) => `${id}: ${nodes.length} times, such as ${nodes[0]?.html.slice(0, 160)} (${nodes[0]?.failureSummary?.split('\n')[1]?.trim()})`);
}
