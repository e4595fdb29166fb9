/** What the frame of every page needs: whose page it is, its twin in the other language, and the words around it. */
import type { Language } from '#i18n/languages.ts';
import type { Translate } from '#i18n/translator.ts';
import type { Services } from '#services.ts';
import { complain } from '#journeys/complain.ts';
import type { PageName } from './addresses.ts';
import { idleHours } from './drafts.ts';
import { otherLanguage } from '#i18n/languages.ts';
import type { Council } from '#councils/council.ts';
import type { HelpLine } from '#components/options.ts';

export interface FrameOptions {
  readonly title: string;
  /** The id of the page’s form: the switch of language then posts it, so that what was typed comes along. */
  readonly form?: string;
  readonly error?: boolean;
  /** Whether the page offers the way out: it is for journeys, where something may be on the screen that nobody should see. */
  readonly exit?: boolean;
}

/** The properties of the page’s layout. */
export function frame({ services, words, language, place, key }: App.Locals, { title, form, error, exit = isAside(place, key) }: FrameOptions) {
  const { of } = services.addresses;
  const council = place?.council;
  const other = otherLanguage(language);
  return {
    language,
    title,
    form,
    error,
    council: council && { id: council.id, name: councilName(council, language), href: place.journey ? undefined : of({ language, council }) },
    canonical: place && of(place),
    // The first page of all is in both languages already.
    alternate: place && { language: other, href: of({ ...place, language: other }) },
    exit: exit && council ? { href: of({ language, council, page: 'exit' }), words: { text: words('common:exit.text'), emergency: words('common:exit.emergency'), leaving: words('common:exit.leaving') } } : undefined,
    // From a page beside the form there is a way back into it, to the question that is open.
    resume: isAside(place, key) && council ? { href: of({ language, council, journey: complain, step: 'check' }), text: words('common:resume') } : undefined,
    stay: place?.journey && exit && council ? { minutes: idleHours * 60, words: { heading: words('common:stay.heading'), body: words('common:stay.body'), button: words('common:stay.button') } } : undefined,
    words: {
      skip: words('common:skip'),
      continue: words('common:continue'),
      error: words('common:error'),
      service: council ? words('common:shortService') : words('common:service'),
      languages: {
        label: words('common:languages.label'),
        names: { en: words('common:languages.names.en'), cy: words('common:languages.names.cy') },
        purpose: words(`common:languages.purpose.${other}`),
      },
      footer: {
        label: words('common:footer.label'),
        links: council ? footerLinks(council, language, services, words) : [],
        closing: words('common:footer.closing'),
      },
    },
  };
}

/** The pages that somebody may want from anywhere; the others are linked from these and from the council’s front door. */
const inFooter: readonly PageName[] = ['how-complaints-work', 'advocacy', 'help', 'staying-safe', 'privacy', 'cookies', 'accessibility', 'contact'];

function footerLinks(council: Council, language: Language, { addresses }: Services, words: Translate) {
  return [
    ...inFooter.map((page) => ({ href: addresses.of({ language, council, page }), text: words(`pages:${page}.link`) })),
    { href: addresses.of({ language }), text: words('common:footer.otherCouncils') },
  ];
}

/** Whether somebody who has begun a form looks at a page beside it. */
const isAside = (place: App.Locals['place'], key: App.Locals['key']): boolean => place?.council !== undefined && place.journey === undefined && key !== undefined;

/** A council’s name to stand alone. */
export const councilName = ({ name }: Council, language: Language): string => (language === 'en' ? name.en : name.cy.plain);

/** Whom to ring when a child is in danger: the same on every page, whatever was answered. */
export function helpLines({ words, place }: App.Locals): readonly HelpLine[] {
  const emergency = { name: words('common:help.emergency'), phone: '999' };
  if (!place?.council) return [emergency];
  const { phone, outOfHours } = place.council.safeguarding;
  return [emergency, { name: words('common:help.duty'), phone }, { name: words('common:help.outOfHours'), phone: outOfHours }];
}
