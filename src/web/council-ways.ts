/** The way to each council, and the ways into one. */
import type { Council } from '#councils/council.ts';
import type { Language } from '#i18n/languages.ts';
import { journeys } from '#journeys/index.ts';
import type { Journey } from '#journeys/journey.ts';
import type { Services } from '#services.ts';
import { councilName } from './frame.ts';

export function councilWays({ councils, addresses, words }: Services, language: Language) {
  const t = words(language);
  return {
    words: { heading: t('common:home.heading'), lead: t('common:home.lead'), choose: t('common:home.choose'), hint: t('common:home.hint') },
    councils: councils.map((council) => ({ name: councilName(council, language), href: addresses.of({ language, council }) })),
  };
}

// Ways side by side are told apart by their grounds, which come round again however many journeys there are.
const grounds = ['leaf', 'wash', 'peach'] as const;

/** The way into each journey of a council: the children’s first and largest, then the others, each on a ground of its own. */
export function waysIn({ addresses, words }: Services, language: Language, council: Council) {
  const t = words(language);
  const way = (journey: Journey) => ({
    href: addresses.of({ language, council, journey }),
    title: t(`common:council.${journey.id}.title`),
    body: t(`common:council.${journey.id}.body`),
  });
  const { child = [], adult = [] } = Object.groupBy(journeys as readonly Journey[], ({ audience }) => audience);
  return [
    ...child.map((journey) => ({ ...way(journey), large: true, ground: 'sky' as const })),
    ...adult.map((journey, at) => ({ ...way(journey), large: false, ground: grounds[at % grounds.length] })),
  ];
}
