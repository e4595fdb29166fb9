/** The whole program on a port of its own, with a data folder of its own: the built pages, a real store, mail as files. */
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import PostalMime, { type Email } from 'postal-mime';
import { readConfig } from '#config.ts';
import { construct, type Services } from '#services.ts';
import type { Event } from '#web/log.ts';
import { limitersFor, type Limits } from '#web/limits.ts';
import { usualPatience, type Patience } from '#web/patience.ts';
import { portal, type Render } from '#web/server.ts';

const root = new URL('../../', import.meta.url);
const { handler } = (await import(new URL('dist/server/entry.mjs', root).href)) as { handler: Render };

export interface Portal {
  /** Its address, without a slash at the end. */
  readonly url: string;
  readonly services: Services;
  /** Everything it logged. */
  readonly events: readonly Event[];
  readonly lines: readonly string[];
  readonly folder: string;
  /** The mails it has written, once there are so many. */
  mails(count: number): Promise<readonly Email[]>;
  stop(): Promise<void>;
}

export interface PortalOptions {
  readonly now?: () => number;
  readonly environment?: Readonly<Record<string, string>>;
  /** Changes what the site is served with, to make something fail. */
  readonly change?: (services: Services) => Services;
  /** How long requests may take to come. */
  readonly patience?: Patience;
}

/** Limits that no test comes near, but for those that it is about. */
export const limitedTo = (limits: Partial<Limits> = {}): Services['limits'] =>
  limitersFor({ pages: 100_000, answers: 100_000, routes: 10_000, submissions: 10_000, partner: 10_000, ...limits });

export async function startPortal({ now = Date.now, environment = {}, change = (services) => services, patience = usualPatience }: PortalOptions = {}): Promise<Portal> {
  const folder = await mkdtemp(join(tmpdir(), 'heard-'));
  const events: Event[] = [];
  const lines: string[] = [];
  const config = readConfig({ DATA_DIR: folder, PORT: '0', ...environment }, fileURLToPath(root));
  const { services, work, stop } = await construct(config, { write: (line) => void lines.push(line), log: (event) => void events.push(event), now });
  if (!services) throw new Error('This process serves no site');
  const served = change({ ...services, limits: limitedTo() });
  const server = portal(served, handler, new URL('dist/client/', root), patience);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  work();
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    services: served,
    events,
    lines,
    folder,
    mails: (count) => mailsIn(join(folder, 'mail'), count),
    async stop() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      await stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

async function mailsIn(folder: string, count: number): Promise<readonly Email[]> {
  for (let tries = 0; tries < 200; tries += 1) {
    const files = await readdir(folder).catch(() => []);
    const mails = files.filter((file) => file.endsWith('.eml')).toSorted();
    if (mails.length >= count) return Promise.all(mails.map(async (file) => PostalMime.parse(await readFile(join(folder, file)))));
    await pause(50);
  }
  throw new Error(`Fewer than ${count} mails arrived in ${folder}`);
}
