/** The ways to councils and into one: from the first page to each, from its front door to each form, and from a form to the same form of the others. */
import type { Council } from '#councils/council.ts';
import { councilName } from '#i18n/council-name.ts';
import type { Language } from '#i18n/languages.ts';
import { langOf } from '#i18n/own-language.ts';
import { journeys } from '#journeys/index.ts';
import type { Journey } from '#journeys/journey.ts';
import type { Services } from '#services.ts';

/** The way to each council, in one language. */
export function councilWays({ councils, addresses, words }: Services, language: Language) {
  const t = words(language);
  return {
    words: { heading: t('common:home.heading'), lead: t('common:home.lead'), choose: t('common:home.choose'), hint: t('common:home.hint') },
    councils: councils.map((council) => ({ name: councilName(council, language), href: addresses.of({ language, council }) })),
  };
}

/** The same form of every other council of this site. Nothing that was typed for one comes along to another. */
export const sameFormElsewhere = (journey: Journey, here: Council, { councils, addresses }: Services, language: Language) =>
  councils
    .filter(({ id }) => id !== here.id)
    .map((council) => ({
      name: councilName(council, language),
      lang: langOf({ en: council.name.en, cy: council.name.cy.plain }, language),
      href: addresses.of({ language, council, journey }),
    }));

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
  const { child = [], adult = [] } = Object.groupBy(journeys.filter(({ within }) => within === undefined), ({ audience }) => audience);
  return [
    ...child.map((journey) => ({ ...way(journey), large: true, ground: 'sky' as const })),
    ...adult.map((journey, at) => ({ ...way(journey), large: false, ground: grounds[at % grounds.length] })),
  ];
}
