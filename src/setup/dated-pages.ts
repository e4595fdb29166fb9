/** What keeps the pages from being built: a number too old to trust, or a statement of accessibility that is missing, old, or in one language. */
import { accessibility, statementParts } from '#councils/accessibility.ts';
import { helplineDays, helplinesOlderThan, statementDays, statementIsOld } from '#councils/age.ts';
import { helplines } from '#councils/helplines.ts';
import { languages } from '#i18n/languages.ts';
import type { Translator } from '#i18n/translator.ts';

/** Every such fault on a day, in a sentence for whoever builds. */
export const faultsOfDatedPages = (words: Pick<Translator, 'has'>, today: string): readonly string[] => [
  ...helplinesOlderThan(helplineDays.fail - 1, today).map((id) => `The helpline ${id} was not checked for ${helplineDays.fail} days: compare it with its source and change its day in src/councils/helplines.ts`),
  ...(statementIsOld(today) ? [`The accessibility statement was not reviewed for ${statementDays} days: review it and change its day in src/councils/accessibility.ts`] : []),
  ...languages.flatMap((language) => owedWords.filter((key) => !words.has(language, key)).map((key) => `No ${language} words for ${key}`)),
];

const owedWords: readonly string[] = [
  'pages:accessibility.title',
  ...statementParts.map((part) => `pages:accessibility.${part}.heading`),
  `pages:accessibility.compliance.${accessibility.compliance}`,
  ...accessibility.issues.map(({ id }) => `pages:accessibility.issues.${id}`),
  ...helplines.map(({ id }) => `pages:help.lines.${id}`),
];
