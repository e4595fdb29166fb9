/** The way to each council, in one language. */
import type { Language } from '#i18n/languages.ts';
import type { Services } from '#services.ts';
import { councilName } from './frame.ts';

export function councilWays({ councils, addresses, words }: Services, language: Language) {
  const t = words(language);
  return {
    words: { heading: t('common:home.heading'), lead: t('common:home.lead'), choose: t('common:home.choose'), hint: t('common:home.hint') },
    councils: councils.map((council) => ({ name: councilName(council, language), href: addresses.of({ language, council }) })),
  };
}
