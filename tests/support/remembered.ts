/** What is worked out of a journey at a council, worked out once in a run: it takes long, and is asked for by many. */
import type { Council } from '#councils/council.ts';
import type { Journey } from '#journeys/journey.ts';

export function remembered<Found>(workOut: (journey: Journey, council: Council) => Found): (journey: Journey, council: Council) => Found {
  const found = new WeakMap<Journey, WeakMap<Council, { readonly it: Found }>>();
  return (journey, council) => {
    const ofJourney = found.get(journey) ?? new WeakMap<Council, { readonly it: Found }>();
    const known = ofJourney.get(council) ?? { it: workOut(journey, council) };
    found.set(journey, ofJourney.set(council, known));
    return known.it;
  };
}
