/** The people who listen, for the reader’s nation, those with a Welsh service first on a Welsh page. */
import type { Council } from '#councils/council.ts';
import { audiences, helplines, type Audience, type Helpline } from '#councils/helplines.ts';
import type { Language } from '#i18n/languages.ts';
import { langOf } from '#i18n/own-language.ts';
import type { Translate } from '#i18n/translator.ts';

/** One service as a page shows it. */
export interface HelplineShown {
  readonly id: string;
  readonly name: string;
  readonly lang: Language | undefined;
  readonly who: string;
  readonly phone: string | undefined;
  readonly text: { readonly say: string; readonly to: string } | undefined;
  readonly more: readonly string[];
}

/** The services of a nation, by whom they are for. */
export const helplinesShown = (council: Council, language: Language, words: Translate) =>
  audiences.map((audience) => ({ id: audience, heading: words(`pages:help.audiences.${audience}`), lines: linesFor(audience, council, language, words) }));

/** The services of a nation for these people. */
export const linesFor = (audience: Audience, { nation }: Council, language: Language, words: Translate): readonly HelplineShown[] =>
  inOrder(helplines.filter((line) => line.audience === audience && line.nations.includes(nation)), language).map((line) => shown(line, language, words));

// Sorting keeps the order of equals.
const inOrder = (lines: readonly Helpline[], language: Language): readonly Helpline[] =>
  language === 'cy' ? lines.toSorted((one, other) => Number(other.welsh) - Number(one.welsh)) : lines;

function shown({ id, name, phone, text, hours, welsh }: Helpline, language: Language, words: Translate): HelplineShown {
  return {
    id,
    name: name[language],
    lang: langOf(name, language),
    who: words(`pages:help.lines.${id}`),
    phone,
    text: text && { to: text.to, say: text.say === undefined ? words('pages:help.textTo') : words('pages:help.textSay', { code: text.say }) },
    more: [...(hours === undefined ? [] : [words(`pages:help.hours.${hours}`)]), ...(welsh ? [words('pages:help.welsh')] : [])],
  };
}

/** The day of the oldest check among the services of a nation. */
export const helplinesChecked = ({ nation }: Council): string =>
  helplines.filter(({ nations }) => nations.includes(nation)).map(({ checked }) => checked).toSorted()[0] ?? '';
