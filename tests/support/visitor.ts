/**
 * Somebody using the site in a browser, finding things by what they are called. A page that logs an error, breaks the security
 * policy or asks another host for anything fails the test that was visiting it.
 */
import assert from 'node:assert/strict';
import type { Browser, BrowserContextOptions, Page } from 'playwright';
import type { Portal } from './portal.ts';

export interface Visitor {
  readonly page: Page;
  /** Opens an address of the site. */
  open(path: string): Promise<void>;
  /** Fails unless the page is headed so. */
  sees(heading: string): Promise<void>;
  /** Chooses options by their labels on the page with this heading, and goes on. */
  choose(heading: string, ...options: readonly string[]): Promise<void>;
  /** Fills in fields by their labels on the page with this heading, and goes on. */
  write(heading: string, fields: Readonly<Record<string, string>>, ...options: readonly string[]): Promise<void>;
  /** Goes on from the page with this heading, saying nothing. */
  pass(heading: string): Promise<void>;
  /** A child passes over the pages with these headings, one after the other. */
  skip(...headings: readonly string[]): Promise<void>;
  press(button: string): Promise<void>;
  leave(): Promise<void>;
}

/** What the button that goes on is called: by adults, and by children. */
const onward = { en: /^(?:Continue|Next)$/, cy: /^(?:Parhau|Nesaf)$/ } as const;

export async function visitor(browser: Browser, portal: Portal, language: 'en' | 'cy', options: BrowserContextOptions = { javaScriptEnabled: false }): Promise<Visitor> {
  const context = await browser.newContext({ viewport: { width: 375, height: 800 }, ...options });
  const page = await context.newPage();
  const complaints = complaintsOf(page, portal);

  const sees = async (heading: string) => assert.equal(await headingOf(page), heading);
  const goOn = async () => {
    await page.getByRole('button', { name: onward[language] }).click();
    await page.waitForLoadState();
  };
  const check = async (option: string) => page.getByLabel(option, { exact: true }).check();
  const field = (label: string) => page.getByLabel(new RegExp(`^${RegExp.escape(label)}( \\((optional|dewisol)\\))?$`));
  return {
    page,
    open: async (path) => void (await page.goto(portal.url + path)),
    sees,
    async choose(heading, ...chosen) {
      await sees(heading);
      for (const option of chosen) await check(option);
      await goOn();
    },
    async write(heading, fields, ...chosen) {
      await sees(heading);
      for (const [label, words] of Object.entries(fields)) await field(label).fill(words);
      for (const option of chosen) await check(option);
      await goOn();
    },
    async pass(heading) {
      await sees(heading);
      await goOn();
    },
    async skip(...headings) {
      for (const heading of headings) {
        await sees(heading);
        await page.getByRole('button', { name: { en: 'Skip', cy: 'Neidio' }[language], exact: true }).click();
        await page.waitForLoadState();
      }
    },
    async press(button) {
      await page.getByRole('button', { name: button, exact: true }).click();
      await page.waitForLoadState();
    },
    async leave() {
      await context.close();
      assert.deepEqual(complaints, []);
    },
  };
}

/** What a browser complains of while it shows the site’s pages: errors, breaches of the security policy, requests to other hosts. */
export function complaintsOf(page: Page, { url }: Pick<Portal, 'url'>): string[] {
  const complaints: string[] = [];
  page.on('console', (message) => message.type() === 'error' && !isStatus(message.text()) && complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(error.message));
  const isOurs = (asked: string) => [url, `blob:${url}`, 'data:'].some((start) => asked.startsWith(start));
  page.on('request', (request) => isOurs(request.url()) || complaints.push(`asked for ${request.url()}`));
  return complaints;
}

/** The page’s heading, without “(optional)”, which belongs to the question and not to what it is called. */
export async function headingOf(page: Page): Promise<string> {
  const heading = (await page.locator('h1').textContent()) ?? '';
  return heading.replace(/\s+/g, ' ').trim().replace(/ \((optional|dewisol)\)$/, '');
}

// A browser logs every answer of 4xx and 5xx as an error; the tests that make one look at its status themselves.
const isStatus = (text: string) => text.startsWith('Failed to load resource: the server responded with a status of');
