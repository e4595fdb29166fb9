/** What every story needs: a browser, a site of its own at a fixed hour, and the mails that come of it. */
import { after, before } from 'node:test';
import type { Browser } from 'playwright';
import type { Email } from 'postal-mime';
import { launch } from './chromium.ts';
import { startPortal, type Portal, type PortalOptions } from './portal.ts';

export interface Story {
  readonly browser: Browser;
  readonly portal: Portal;
}

/** Starts both before the tests of a file, and stops them after. The clock stands still at `now`. */
export function story(now: string, options: PortalOptions = {}): Story {
  let browser: Browser | undefined;
  let portal: Portal | undefined;
  before(async () => {
    // One after the other: a browser that waits for a site which did not start would keep the test from ending.
    portal = await startPortal({ now: () => Date.parse(now), ...options });
    browser = await launch();
  });
  after(async () => {
    await browser?.close();
    await portal?.stop();
  });
  const started = <T>(thing: T | undefined): T => thing ?? unstarted();
  return {
    get browser() {
      return started(browser);
    },
    get portal() {
      return started(portal);
    },
  };
}

/** The mail to an address; fails when there is none. */
export function mailTo(mails: readonly Email[], address: string): Email {
  const found = mails.find(({ to }) => to?.some((one) => one.address === address));
  if (!found) throw new Error(`No mail to ${address}`);
  return found;
}

/** What a JSON attachment holds. */
export function attached(mail: Email): { readonly answers: Readonly<Record<string, unknown>>; readonly heads: readonly unknown[] } {
  const found = mail.attachments.find(({ filename }) => filename?.endsWith('.json'));
  if (!found) throw new Error('No JSON is attached');
  return JSON.parse(typeof found.content === 'string' ? found.content : new TextDecoder().decode(found.content)) as ReturnType<typeof attached>;
}

/** What a text that travels with a mail holds, by its file’s name. */
export function enclosed(mail: Email, name: string): string {
  const found = mail.attachments.find(({ filename }) => filename === name);
  if (!found) throw new Error(`No ${name} is attached`);
  return typeof found.content === 'string' ? found.content : new TextDecoder().decode(found.content);
}

function unstarted(): never {
  throw new Error('The story has not begun');
}
