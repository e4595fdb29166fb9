/** How other people see an island, and what would be wrong with how it looks to them. */
import type { BrowserContextOptions, Page } from 'playwright';
import { violations } from './axe.ts';

export const looks: Readonly<Record<string, BrowserContextOptions>> = {
  'on a narrow screen': { viewport: { width: 320, height: 640 } },
  'on a dark screen': { colorScheme: 'dark', viewport: { width: 1280, height: 800 } },
  'in colours of one’s own': { forcedColors: 'active', viewport: { width: 320, height: 640 } },
};

/** What axe finds, what is wider than the screen, and which of the island’s buttons are smaller than 44 pixels. */
export async function faultsOf(page: Page, island: string): Promise<readonly string[]> {
  // What stands above the page in its flow hides nothing there.
  await page.evaluate(() => window.scrollTo(0, 0));
  const wider = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  const small = await page.locator(`${island} button`).evaluateAll((all) => all.filter((one) => Math.min(one.getBoundingClientRect().height, one.getBoundingClientRect().width) < 44).map((one) => `${one.textContent ?? ''} is small`));
  return [...(await violations(page)), ...small, ...(wider > 0 ? [`${wider} pixels too wide`] : [])];
}
