/** The everyday site on which people land who leave in a hurry: here it is on this machine, and as slow as a test likes. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { journeys } from '#journeys/index.ts';
import type { Services } from '#services.ts';
import { addressBook } from '#web/addresses.ts';

export interface EverydaySite {
  readonly url: string;
  /** How long it takes to answer, in milliseconds. */
  slowness: number;
  /** Every council sends people here. */
  readonly asNeutralSite: (services: Services) => Services;
  stop(): void;
}

/** Starts one; its pages have a field, in which a browser may remember what was typed. */
export async function everydaySite(): Promise<EverydaySite> {
  const server = createServer((_, response) => {
    setTimeout(() => response.setHeader('Content-Type', 'text/html').end('<title>Weather</title><h1>Weather</h1><input name="place">'), site.slowness);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  const site: EverydaySite = {
    url,
    slowness: 0,
    asNeutralSite(services) {
      const councils = services.councils.map((council) => ({ ...council, neutralSite: { en: url, cy: url } }));
      return { ...services, councils, addresses: addressBook(services.words, councils, journeys) };
    },
    stop: () => void server.close(),
  };
  return site;
}
