/** Words that are not used, each with the reason. What we may say of secrets and feelings is little, and jargon is nobody’s language. */
import type { Language } from '#i18n/languages.ts';

interface Banned {
  readonly pattern: string;
  readonly why: string;
}

const promise = 'nobody can promise it without saying when it ends';
const soothing = 'it waves away what somebody feels';
const jargon = 'it is the council’s word for it';
const official = 'it is an office’s tone';
const blame = 'it blames whoever reads it';
const divides = 'it is said in only half of Wales, or reads as slang in the other';

const banned = (why: string, ...patterns: readonly string[]): readonly Banned[] => patterns.map((pattern) => ({ pattern, why }));

/** Not said to anybody. */
const toAnybody: Readonly<Record<Language, readonly Banned[]>> = {
  en: [
    ...banned(soothing, 'don’t worry', 'do not worry', 'no need to worry'),
    ...banned(official, 'please note', 'unfortunately', 'should you wish', 'obviously', 'click here', 'vexatious', 'oops', 'commence', 'prior to', 'in order to'),
    ...banned(blame, 'failed to', 'you failed', 'invalid', 'incorrectly'),
    ...banned(jargon, 'service users?', 'LAC', 'safe space'),
  ],
  cy: [
    ...banned(soothing, 'paid â phoeni', 'peidiwch â phoeni', 'peidiwch â becso'),
    ...banned(official, 'nodwch os gwelwch', 'yn anffodus', 'os dymunwch', 'os dymuni', 'yn amlwg', 'cliciwch', 'clicia', 'wps', 'blinderus'),
    ...banned(blame, 'methoch', 'methaist', 'annilys', 'yn anghywir gennych'),
    ...banned(jargon, 'defnyddiwr gwasanaeth', 'defnyddwyr gwasanaeth', 'LAC', 'gofod diogel'),
  ],
};

/** Not said to children. */
const toChildren: Readonly<Record<Language, readonly Banned[]>> = {
  en: [
    ...banned(promise, 'confidential\\p{L}*', 'secret(?:s|ly)?', 'anonymous\\p{L}*', 'private\\p{L}*', 'privacy', 'safe place'),
    ...banned(official, '\\p{L}*!', 'submit\\p{L}*', 'submission', 'terminate', 'abort', 'procedure', 'regarding', 'representations?'),
    ...banned(jargon, 'placements?', 'contact\\p{L}*', 'siblings?', 'incidents?', 'LAC reviews?', 'looked[ -]after', 'working days?', 'safeguard\\p{L}*', 'disclos\\p{L}*', 'investigat\\p{L}*'),
    ...banned('help with a painful thing is no joke', 'awesome', 'yay', 'buddy', 'kiddo'),
  ],
  cy: [
    ...banned(promise, 'cyfrinach\\p{L}*', 'gyfrinach\\p{L}*', 'chyfrinach\\p{L}*', 'dienw', 'ddienw', 'preifat\\p{L}*', 'breifat\\p{L}*', 'phreifat\\p{L}*', 'lle diogel'),
    ...banned(official, '\\p{L}*!', 'cyflwyn\\p{L}*', 'gyflwyn\\p{L}*', 'chyflwyn\\p{L}*', 'terfyn\\p{L}*', 'gweithdrefn\\p{L}*', 'weithdrefn\\p{L}*', 'ynghylch', 'sylwadau'),
    ...banned(jargon, 'lleoliad\\p{L}*', 'leoliad\\p{L}*', 'cyswllt', 'gyswllt', 'chyswllt', 'siblingiaid', 'digwyddiad\\p{L}*', 'ddigwyddiad\\p{L}*', 'derbyn gofal', 'diwrnod gwaith', 'diogelu', 'ddiogelu', 'datgelu', 'ymchwil\\p{L}*'),
    ...banned(divides, 'nawr', 'rŵan', 'efo', 'gyda ti', 'dos', 'cer', 'dere', 'tyrd', 'crac', 'blin', 'i fi', 'bwrw', 'fwrw', 'mwrw', 'curo', 'isie', 'isio', 'moyn'),
  ],
};

/** What an adult is not told either. */
const toAdults: Readonly<Record<Language, readonly Banned[]>> = {
  en: banned(jargon, 'safeguarding concern', 'stakeholders?'),
  cy: banned(jargon, 'rhanddeiliaid'),
};

/** A pattern that stands as words of its own; `\b` knows no ŵ. */
const asWords = (pattern: string) => new RegExp(`(?<![\\p{L}’])(?:${pattern})(?![\\p{L}])`, /^[A-Z]+$/.test(pattern) ? 'gu' : 'giu');

const compiled = Object.fromEntries(
  (['en', 'cy'] as const).flatMap((language) =>
    (['child', 'adult'] as const).map((audience) => [
      `${language} ${audience}`,
      [...toAnybody[language], ...(audience === 'child' ? toChildren : toAdults)[language]].map(({ pattern, why }) => ({ pattern: asWords(pattern), why })),
    ]),
  ),
);

/** The banned words in a text, each with its reason. */
export const bannedIn = (text: string, language: Language, audience: 'child' | 'adult'): readonly string[] =>
  (compiled[`${language} ${audience}`] ?? []).flatMap(({ pattern, why }) => (text.match(pattern) ?? []).map((word) => `“${word}”: ${why}`));
