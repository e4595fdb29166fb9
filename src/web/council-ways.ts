/** The ways to councils: from the first page to each, and from a form to the same form of the others. */
import type { Council } from '#councils/council.ts';
import type { Language } from '#i18n/languages.ts';
import { langOf } from '#i18n/own-language.ts';
import type { Journey } from '#journeys/journey.ts';
import type { Services } from '#services.ts';
import { councilName } from './frame.ts';

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
