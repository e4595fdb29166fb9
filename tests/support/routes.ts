/** Every address of the service, and every way of asking for it, found from the lists that the service itself is made of. */
import type { Council } from '#councils/council.ts';
import { languages } from '#i18n/languages.ts';
import { journeys } from '#journeys/index.ts';
import { pageNames, stepsOf, type Addresses, type Place } from '#web/addresses.ts';

export const methods = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS', 'TRACE', 'PROPFIND'] as const;

export interface Route {
  readonly place: Place | undefined;
  readonly path: string;
}

/** Every address of one council, in both languages, and the first page of all. */
export function routesOf(council: Council, addresses: Addresses): readonly Route[] {
  const places = languages.flatMap((language): readonly Place[] => [
    { language },
    { language, council },
    ...pageNames.map((page) => ({ language, council, page })),
    ...journeys.flatMap((journey) => [undefined, ...stepsOf(journey)].map((step) => ({ language, council, journey, ...(step && { step }) }))),
  ]);
  return [{ place: undefined, path: '/' }, ...places.map((place) => ({ place, path: addresses.of(place) }))];
}
