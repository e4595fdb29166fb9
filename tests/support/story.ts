/** What every story needs: a browser, a site of its own at a fixed hour, and the mails that come of it. */
import assert from 'node:assert/strict';
import { after, before } from 'node:test';
import { setTimeout as pause } from 'node:timers/promises';
import type { Browser } from 'playwright';
import type { Email } from 'postal-mime';
import { launch } from './chromium.ts';
import { startPortal, type Portal, type PortalOptions } from './portal.ts';

/** A browser, and a site that it can look at. */
export interface Story<Site extends Portal = Portal> {
  readonly browser: Browser;
  readonly portal: Site;
}

/** Starts both before the tests of a file, and stops them after. The clock stands still at `now`. */
export const story = (now: string, options: PortalOptions = {}): Story => browserWith(() => startPortal({ now: () => Date.parse(now), ...options }));

/** Starts a site and a browser before the tests of a file, and stops them after. */
export function browserWith<Site extends Portal>(start: () => Promise<Site>): Story<Site> {
  let browser: Browser | undefined;
  let portal: Site | undefined;
  before(async () => {
    // One after the other: a browser that waits for a site which did not start would keep the test from ending.
    portal = await start();
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

/** The mail to an address about what was sent under a reference; waits until it has been written. */
export async function mailAbout({ mails }: Portal, reference: string, address: string): Promise<Email> {
  for (let tries = 0; tries < 200; tries += 1) {
    const found = (await mails(0)).find(({ subject, to }) => subject?.includes(reference) && to?.some((one) => one.address === address));
    if (found) return found;
    await pause(50);
  }
  throw new Error(`No mail to ${address} about ${reference}`);
}

/** The mails about one reference, once nothing waits to be sent any more. */
export async function mailsAbout({ mails, services }: Portal, reference: string): Promise<readonly Email[]> {
  const waiting = async () => {
    const { due, leased } = await services.store.outboxState(services.now());
    return due + leased;
  };
  for (let tries = 0; tries < 200 && (await waiting()) > 0; tries += 1) await pause(50);
  return (await mails(0)).filter(({ subject }) => subject?.includes(reference));
}

/** Fails unless a mail says these, each of them after the one before. */
export function saysInOrder({ text = '' }: Email, ...parts: readonly string[]): void {
  let from = 0;
  for (const part of parts) {
    const place = text.indexOf(part, from);
    assert.ok(place >= 0, text.includes(part) ? `“${part}” comes too early in the mail` : `“${part}” is not in the mail`);
    from = place + part.length;
  }
}

/** What a JSON attachment holds. */
export function attached(mail: Email): { readonly kind: string; readonly answers: Readonly<Record<string, unknown>>; readonly heads: readonly unknown[] } {
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
