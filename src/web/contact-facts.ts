/** How to reach a council, as a profile gives it, in facts that a page can show. */
import type { Fact } from '#components/information.ts';
import type { Council } from '#councils/council.ts';
import { hoursInWords } from '#delivery/mails/hours.ts';
import type { Language } from '#i18n/languages.ts';
import { langOf } from '#i18n/own-language.ts';
import { ringing } from '#i18n/telephone.ts';
import type { Translate } from '#i18n/translator.ts';

/** A number that can be pressed. */
export const telephone = (phone: string, words: Translate): Fact => ({ name: words('common:council.talk.phone'), value: phone, href: ringing(phone) });

/** An address that can be written to. */
export const electronic = (email: string, words: Translate): Fact => ({ name: words('common:council.talk.email'), value: email, href: `mailto:${email}` });

/** Where letters to the complaints team go. */
export const postal = ({ contact }: Council, language: Language, words: Translate): Fact => ({
  name: words('common:council.talk.post'),
  value: contact.post[language],
  lang: langOf(contact.post, language),
});

/** Every way to reach the complaints team, and when it answers. */
export const contactFacts = (council: Council, language: Language, words: Translate): readonly Fact[] => {
  const { contact, teams } = council;
  return [
    { name: words('common:council.talk.team'), value: teams.complaints.name[language], lang: langOf(teams.complaints.name, language) },
    telephone(contact.phone, words),
    { name: words('common:council.talk.hours'), value: hoursInWords(contact.hours, words) },
    ...(contact.email === undefined ? [] : [electronic(contact.email, words)]),
    postal(council, language, words),
  ];
};
