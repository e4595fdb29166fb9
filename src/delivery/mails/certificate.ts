/**
 * A certificate for whoever is thanked: one page of A4 to print, in the language of the person who gave thanks, with the council’s name
 * on it and their words. It is made only where the person said that the words may be given on, and never says who wrote them.
 */
import { councilName } from '#i18n/council-name.ts';
import { dayOf, inWords } from '#i18n/dates.ts';
import type { Attachment } from '../mail.ts';
import { certificateHtml } from './certificate-html.ts';
import type { Occasion } from './occasion.ts';

/** The certificate of a compliment; none where nobody may be given the words. */
export function certificateAttached({ record, council, wordsIn }: Occasion): readonly Attachment[] {
  const { praise, replyLanguage: language } = record;
  if (praise?.share !== 'yes') return [];
  const words = (name: string) => wordsIn(language)(`certificate:${name}`);
  const from = record.wording === 'adult' ? 'adult' : 'child';
  const said = praise.words.trim();
  const html = certificateHtml({
    language,
    accent: council.accent.light,
    title: words('title'),
    council: councilName(council, language),
    service: words('service'),
    for: { label: words('for'), name: praise.worker || words('team') },
    lead: said === '' ? words('goodNews') : words(`from.${from}`),
    said,
    tooLong: words('long'),
    day: { label: words('said'), name: inWords(dayOf(Date.parse(record.receivedAt)), language) },
    closing: words('closing'),
    signed: words('signed'),
  });
  return [{ filename: `${words('file')}-${record.reference}.html`, contentType: 'text/html; charset=utf-8', content: html }];
}
