/** What axe finds wrong with a page, by WCAG 2.0 to 2.2, A and AA, and the size of targets, which axe leaves out unless asked. */
import axe from 'axe-core';
import type { BrowserContext, Page } from 'playwright';

const { source } = axe;

const rules: axe.RunOptions = {
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa'],
  rules: { 'target-size': { enabled: true } },
  resultTypes: ['violations'],
};

/** Brings axe along to every page of a context. */
export const withAxe = (context: BrowserContext): Promise<unknown> => context.addInitScript({ content: source });

/** Each violation in a line: the rule, and the first element that breaks it. */
export async function violations(page: Page): Promise<readonly string[]> {
  // Where a page has scrolled to a message, the exit control lies over what has scrolled away, as it should.
  await page.evaluate(() => scrollTo(0, 0));
  const found = await page.evaluate((options) => (globalThis as unknown as { readonly axe: typeof axe }).axe.run(document, options), rules);
  return found.violations.map(({ id, nodes }) => `${id}: ${nodes.length} times, such as ${nodes[0]?.html.slice(0, 160)} (${nodes[0]?.failureSummary?.split('\n')[1]?.trim()})`);
}
