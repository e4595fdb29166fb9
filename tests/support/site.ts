/** A site that can be made to suffer, and the ways to its screens: with a browser, or without. */
import type { Page } from 'playwright';
import type { Council } from '#councils/council.ts';
import { bytesOf, codesIn } from '#files/kept.ts';
import type { Language } from '#i18n/languages.ts';
import type { Journey } from '#journeys/journey.ts';
import type { Services } from '#services.ts';
import type { Store } from '#store/store.ts';
import type { DraftKey } from '#web/draft-key.ts';
import { formName, nothingYet, saveForm, type Begun } from '#web/drafts.ts';
import { usualPatience } from '#web/patience.ts';
import { startPortal, type Portal, type PortalOptions } from './portal.ts';
import type { Asking, Screen, Trouble } from './screens.ts';

export interface Site extends Portal {
  trouble: Trouble | undefined;
}

/** Starts one, at a fixed hour of a working day. */
export async function startSite({ change = (services) => services, ...options }: PortalOptions = {}): Promise<Site> {
  const suffers: Pick<Site, 'trouble'> = { trouble: undefined };
  const patience = { ...usualPatience, get silence() { return suffers.trouble === 'slow' ? 50 : usualPatience.silence; } };
  const portal = await startPortal({ patience, now: () => Date.parse('2026-11-23T10:15:00Z'), ...options, change: (services) => suffering(change(services), suffers) });
  return Object.assign(suffers, portal);
}

function suffering(services: Services, suffers: Pick<Site, 'trouble'>): Services {
  const fails = (name: keyof Store) => suffers.trouble === 'reading' || (suffers.trouble === 'writing' && (name === 'saveDraft' || name === 'submit'));
  const store = new Proxy(services.store, {
    get: (real, name: keyof Store) => (fails(name) ? () => Promise.reject(new Error('The store is away')) : real[name]),
  });
  const crowded = () => Promise.resolve(suffers.trouble === 'crowd' ? 60 : undefined);
  return {
    ...services,
    store,
    limits: { ...services.limits, pages: crowded, answers: crowded },
    get councils(): Services['councils'] {
      if (suffers.trouble === 'fault') throw new Error('A page has failed');
      return services.councils;
    },
  };
}

/** Puts a draft into the store that has come so far, with the files that are among its answers. */
export async function begin({ services }: Pick<Site, 'services'>, council: Council, journey: Journey, begun: Partial<Begun>): Promise<DraftKey> {
  const files = codesIn(begun.answers ?? {}).map((code) => ({ code, bytes: Buffer.alloc(bytesOf([code]), code) }));
  const { key } = await saveForm(services.store, undefined, formName(council.id, journey.id), () => ({ ...nothingYet, ...begun }), services.now(), files);
  return key;
}

/** Opens a screen in a browser, as somebody who has come so far would see it; says with which status it was answered. */
export async function openScreen(page: Page, site: Site, screen: Screen, language: Language): Promise<number | undefined> {
  const asking = await screen.ask(site, language);
  const url = site.url + asking.path;
  await become(page, site, asking, screen);
  // A browser goes to an address by GET alone, so what is asked for otherwise is asked for here.
  const isPlain = asking.form === undefined && asking.method === undefined;
  if (!isPlain) await page.route(url, async (route) => route.fulfill(await answered(await ask(site, asking, screen))));
  site.trouble = screen.trouble;
  const response = await page.goto(url);
  site.trouble = undefined;
  if (!isPlain) await page.unroute(url);
  return response?.status();
}

/** Gives a browser the cookies of somebody who has come so far, and no others. */
export async function become(page: Page, site: Site, asking: Asking, speaking: Pick<Screen, 'voice'>): Promise<void> {
  const context = page.context();
  await context.clearCookies();
  await context.addCookies(cookiesOf(site, asking, speaking).map((cookie) => ({ ...cookie, url: site.url })));
}

/** Fetches a screen without a browser. */
export async function fetchScreen(site: Site, screen: Screen, language: Language): Promise<{ readonly status: number; readonly path: string; readonly html: string }> {
  const asking = await screen.ask(site, language);
  site.trouble = screen.trouble;
  const response = await ask(site, asking, screen);
  const html = await response.text();
  site.trouble = undefined;
  return { status: response.status, path: asking.path, html };
}

async function answered(response: Response): Promise<{ readonly status: number; readonly headers: Record<string, string>; readonly body: string }> {
  const { 'content-encoding': _, ...headers } = Object.fromEntries(response.headers);
  return { status: response.status, headers, body: await response.text() };
}

/** Makes one request. */
export function ask(site: Site, asking: Asking, speaking: Pick<Screen, 'voice'> = {}): Promise<Response> {
  const { path, method, body, headers } = requestFor(site, asking, speaking);
  const sent = site.trouble === 'slow' && typeof body === 'string' ? { body: withoutEnd(body), duplex: 'half' as const } : { body };
  return fetch(site.url + path, { method, redirect: 'manual', headers, ...sent });
}

/** A body of which no more comes. */
const withoutEnd = (body: string): ReadableStream => new ReadableStream({ start: (stream) => stream.enqueue(new TextEncoder().encode(body)) });

/** A request as a browser would send it that has come so far. */
export function requestFor(site: Site, asking: Asking, speaking: Pick<Screen, 'voice'> = {}) {
  const { path, method, form, headers } = asking;
  const cookie = cookiesOf(site, asking, speaking).map(({ name, value }) => `${name}=${value}`).join('; ');
  return {
    path,
    method: method ?? (form === undefined ? 'GET' : 'POST'),
    body: form ?? null,
    headers: { ...formHeaders(site, form), ...(cookie && { cookie }), ...headers },
  };
}

const formHeaders = ({ url, services }: Site, form: Asking['form']): Record<string, string> =>
  form === undefined ? {} : { ...(typeof form === 'string' && { 'content-type': 'application/x-www-form-urlencoded' }), origin: services.publicUrl?.origin ?? url };

function cookiesOf({ services }: Site, { key }: Asking, { voice }: Pick<Screen, 'voice'>): readonly { readonly name: string; readonly value: string }[] {
  const given = [...(key ? [services.cookie.give(key)] : []), ...(voice === 'more' ? [services.wording.give(voice)] : [])];
  return given.map((header) => {
    const [name = '', value = ''] = header.split(';', 1)[0]?.split('=') ?? [];
    return { name, value };
  });
}
