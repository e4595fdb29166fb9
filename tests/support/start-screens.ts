/** The screens before a journey: the choice of a council, each council’s front door, and the start of each journey. */
import { journeys } from '#journeys/index.ts';
import { wordsOf, type Journey } from '#journeys/journey.ts';
import { councils, essex, monmouthshire } from './councils.ts';
import { headingOf } from './step-screens.ts';
import type { Screen } from './screens.ts';
import { begin } from './site.ts';

const shown = { status: 200, mistakes: 0 } as const;

/** A child who has chosen nothing yet reads simple words. */
const voiced = ({ audience }: Journey): Pick<Screen, 'voice'> => (audience === 'child' ? { voice: 'simple' } : {});

export const startScreens: readonly Screen[] = [
  { ...shown, page: 'choose a council', state: 'in both languages', heading: (words) => words('common:home.heading'), ask: () => ({ path: '/' }) },
  {
    ...shown,
    page: 'choose a council in one language',
    state: 'open',
    heading: (words) => words('common:home.heading'),
    ask: ({ services }, language) => ({ path: services.addresses.of({ language }) }),
  },
  ...councils.map((council): Screen => ({
    ...shown,
    page: `the front door of ${council.id}`,
    state: 'open',
    heading: (words) => words('common:council.heading'),
    ask: ({ services }, language) => ({ path: services.addresses.of({ language, council }) }),
  })),
  ...journeys.flatMap((journey) =>
    [essex, monmouthshire].map((council): Screen => ({
      ...shown,
      page: `${journey.id}, start`,
      state: `for ${council.id}`,
      heading: (words) => words(`${wordsOf(journey)}:start.heading`),
      ...voiced(journey),
      ask: ({ services }, language) => ({ path: services.addresses.of({ language, council, journey }) }),
    })),
  ),
  // Somebody whose draft was forgotten while they typed finds themselves at the beginning, and is told why.
  ...journeys.map((journey): Screen => {
    const [first] = journey.steps;
    if (!first) throw new Error(`${journey.id} has no step`);
    const later = journey.steps.find((step) => step !== first && 'asks' in step);
    return {
      ...shown,
      ...voiced(journey),
      page: `${journey.id}, ${first.id}`,
      state: 'begun again',
      heading: (words) => headingOf(journey, first, words),
      ask: async (site, language) => ({
        path: site.services.addresses.of({ language, council: essex, journey, step: first.id }),
        key: await begin(site, essex, journey, { typed: { [later?.id ?? '']: { fields: {}, mistaken: false } } }),
      }),
    };
  }),
];
