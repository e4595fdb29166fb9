/**
 * Welsh has no general yes and no: the answer repeats the verb of the question. So each question owns its two words, and
 * this table says which may stand together, and after which opening.
 */
import type { Language } from '#i18n/languages.ts';
import type { Check, Words } from './words.ts';

interface Answer {
  readonly yes: readonly string[];
  readonly no: string;
  /** How the questions begin that are answered like this. */
  readonly after: RegExp;
}

const answers: readonly Answer[] = [
  { yes: ['Ydw'], no: 'Nac ydw', after: /^(?:ydych chi|wyt ti)/i },
  { yes: ['Ydyn'], no: 'Nac ydyn', after: /^ydyn /i },
  { yes: ['Ydy', 'Ydyw'], no: 'Nac ydy', after: /^(?:ydy|ydyw|yw)(?: |’)/i },
  { yes: ['Oes'], no: 'Nac oes', after: /^oes /i },
  { yes: ['Oeddwn'], no: 'Nac oeddwn', after: /^(?:oeddech|oeddet)(?: |’)/i },
  { yes: ['Oedd'], no: 'Nac oedd', after: /^oedd(?: |’)/i },
  { yes: ['Byddaf'], no: 'Na fyddaf', after: /^(?:fyddwch|fyddi)(?: |’)/i },
  { yes: ['Bydd'], no: 'Na fydd', after: /^fydd(?: |’)/i },
  { yes: ['Hoffwn'], no: 'Na hoffwn', after: /^(?:hoffech|hoffet)(?: |’)/i },
  { yes: ['Hoffai'], no: 'Na hoffai', after: /^hoffai(?: |’)/i },
  { yes: ['Gallwch'], no: 'Na allwch', after: /^allwn ni/i },
  { yes: ['Gallaf'], no: 'Na allaf', after: /^(?:allwch|elli)(?: |’)/i },
  { yes: ['Cewch'], no: 'Na chewch', after: /^gawn ni/i },
  { yes: ['Dylai'], no: 'Na ddylai', after: /^(?:a )?ddylai/i },
  // The short past: wnaethoch, gawsoch, wnest, ddigwyddodd.
  { yes: ['Do'], no: 'Naddo', after: /^\p{L}+(?:odd|soch|thoch|nest|est)(?: |’)/iu },
  { yes: ['Ie'], no: 'Nage', after: /^chi (?:yw|ydy|sydd)/i },
];

interface Asked {
  readonly key: string;
  readonly label: string;
  readonly yes: string;
  readonly no: string;
}

/** Every question that can be answered yes or no. */
const asked = (words: Words, language: Language): readonly Asked[] =>
  [...words[language].keys()]
    .filter((key) => key.endsWith('options.yes'))
    .map((key) => key.slice(0, -'options.yes'.length))
    .map((key) => ({
      key,
      label: words[language].get(`${key}label`) ?? '',
      yes: opening(words[language].get(`${key}options.yes`)),
      no: opening(words[language].get(`${key}options.no`)),
    }));

/** An option up to its first comma or full stop: “Oes” of “Oes, mae rhywun”. */
const opening = (option = ''): string => option.split(/[,;:.–]/, 1)[0]?.trim() ?? '';

/** Yes and no are a pair, and the one that answers the verb of the question. */
export const paired: Check = (words) => [
  ...asked(words, 'en').filter(({ yes, no }) => yes !== 'Yes' || no !== 'No').map(({ key, yes, no }) => `${key}: “${yes}” and “${no}” in English`),
  ...asked(words, 'cy')
    .filter(({ label, yes, no }) => {
      const due = answers.filter(({ after }) => after.test(label)).slice(0, 1);
      return !(due.length > 0 ? due : answers).some((answer) => answer.yes.includes(yes) && answer.no === no);
    })
    .map(({ key, label, yes, no }) => `${key}: “${yes}” and “${no}” after “${label}”`),
];

/** A mistake that quotes an option quotes it as it stands. */
export const quoted: Check = (words) =>
  (['en', 'cy'] as const).flatMap((language) =>
    [...words[language]].flatMap(([key, text]) => {
      const question = /^(.*\.)errors\.[^.]+$/.exec(key)?.[1];
      const options = [...words[language]].filter(([other]) => question && other.startsWith(`${question}options.`)).map(([, option]) => option);
      if (options.length === 0) return [];
      return [...text.matchAll(/“([^”]+)”/g)]
        .filter(([, quote = '']) => !options.includes(quote))
        .map(([quote]) => `${key}: ${quote} is no option in ${language}`);
    }),
  );
