/** What the frame of every page needs: whose page it is, its twin in the other language, and the words around it. */
import { councilName } from '#i18n/council-name.ts';
import type { Language } from '#i18n/languages.ts';
import type { Translate } from '#i18n/translator.ts';
import { wordsOf } from '#journeys/journey.ts';
import type { Services } from '#services.ts';
import type { PageName, Place } from './addresses.ts';
import { idleHours } from './drafts.ts';
import { otherLanguage } from '#i18n/languages.ts';
import { voiceAt } from './wording.ts';
import type { Council } from '#councils/council.ts';
import { helplines } from '#councils/helplines.ts';
import { langOf } from '#i18n/own-language.ts';
import type { HelpLine } from '#components/options.ts';

/** What a page says of itself to its frame. */
export interface FrameOptions {
  readonly title: string;
  /** The id of the page’s form: the switch of language then posts it, so that what was typed comes along. */
  readonly form?: string | undefined;
  readonly error?: boolean;
  /** Whether the page offers the way out: it is for journeys, where something may be on the screen that nobody should see. */
  readonly exit?: boolean;
}

/** The properties of the page’s layout. */
export function frame(locals: App.Locals, { title, form, error, exit = isAside(locals) }: FrameOptions) {
  const { services, words, language, place, begun } = locals;
  const { of } = services.addresses;
  const council = place?.council;
  const other = otherLanguage(language);
  return {
    language,
    // Pages whose words two journeys share are told apart by the journey’s own name.
    title: place?.journey?.sharesWordsWith === undefined ? title : `${title} – ${words(`${wordsOf(place.journey)}:title`)}`,
    form,
    error,
    council: council && { id: council.id, name: councilName(council, language), href: place.journey ? undefined : of({ language, council }) },
    canonical: place && of(place),
    // The first page of all is in both languages already.
    alternate: place && { language: other, href: of({ ...place, language: other }) },
    exit: exit && council ? { href: of({ language, council, page: 'exit' }), words: { text: words('common:exit.text'), emergency: words('common:exit.emergency'), leaving: words('common:exit.leaving') } } : undefined,
    audience: place?.journey?.audience,
    resume: resume(place, language, begun, services),
    wording: wordingSwitch(locals, form),
    // What was sent is not forgotten: there is nothing to keep any more.
    stay: place?.journey && exit && council && place.step !== 'sent' ? { minutes: idleHours * 60, words: { heading: words('common:stay.heading'), body: words('common:stay.body'), button: words('common:stay.button') } } : undefined,
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
        links: council ? footerLinks({ ...place, language, council }, services, words) : [],
        // A promise in a council’s name is made once the council has signed it off.
        closing: [words('common:footer.closing'), ...(council?.promises?.noTrouble ? [words('common:footer.noTrouble')] : [])].join(' '),
      },
    },
  };
}

/** The pages that somebody may want from anywhere; the others are linked from these and from the council’s front door. */
const inFooter: readonly PageName[] = ['how-complaints-work', 'advocacy', 'help', 'staying-safe', 'privacy', 'cookies', 'accessibility', 'contact'];

/** Where the drawings come from, for whoever sees them. */
const inChildrensFooter: readonly PageName[] = [...inFooter, 'drawings'];

/** What whoever thanks somebody need not read. */
const aboutComplaints: readonly PageName[] = ['how-complaints-work'];

function footerLinks({ council, language, journey }: Place & { readonly council: Council }, { addresses }: Services, words: Translate) {
  const pages = (journey?.audience === 'child' ? inChildrensFooter : inFooter).filter((page) => !journey?.onlyThanks || !aboutComplaints.includes(page));
  return [
    ...pages.map((page) => ({ href: addresses.of({ language, council, page }), text: words(`pages:${page}.link`) })),
    { href: addresses.of({ language }), text: words('common:footer.otherCouncils') },
  ];
}

/** Whether somebody who has begun a form looks at a page beside it. */
const isAside = ({ place, key }: App.Locals): boolean => place?.council !== undefined && place.journey === undefined && key !== undefined;

/** From a page beside a form, the way back into it, to the question that is open. */
function resume(place: App.Locals['place'], language: Language, begun: App.Locals['begun'], { addresses, words }: Services) {
  const { council, journey: here } = place ?? {};
  if (!council || (here && !here.asksForAdvocate) || !begun) return undefined;
  return { href: addresses.of({ language, council, journey: begun, step: 'check' }), text: words(language, voiceAt({ journey: begun }, 'more'))('common:resume') };
}

/** On a child’s pages, the choice of words. */
function wordingSwitch({ services, language, place, words, voice, key }: App.Locals, form: string | undefined) {
  if (!place || voice === 'adult') return undefined;
  return {
    current: voice,
    form,
    action: services.addresses.of({ ...place, language }),
    token: key?.token,
    words: { label: words('common:wording.label'), simple: words('common:wording.simple'), more: words('common:wording.more') },
  };
}

/** At most two beside 999, so that a child need not choose among many; the others are on the page of helplines. */
const listensToChildren = { england: ['childline', 'nyas'], wales: ['childline', 'meic'] } as const;

const linesForChildren = ({ nation }: Council, language: Language): readonly HelpLine[] =>
  listensToChildren[nation].flatMap((id) => helplines.filter((line) => line.id === id)).flatMap(({ name, phone }) => (phone === undefined ? [] : [{ name: name[language], phone, lang: langOf(name, language) }]));

/** Whom to ring when a child is in danger: the same on every page, whatever was answered. */
export function helpLines({ words, place, voice, language }: App.Locals): readonly HelpLine[] {
  const emergency = { name: words('common:help.emergency'), phone: '999' };
  if (!place?.council) return [emergency];
  if (voice !== 'adult') return [emergency, ...linesForChildren(place.council, language)];
  const { phone, outOfHours } = place.council.safeguarding;
  return [emergency, { name: words('common:help.duty'), phone }, { name: words('common:help.outOfHours'), phone: outOfHours }];
}
