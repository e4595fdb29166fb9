/** How sentences are written: no marks of unfinished work, no typewriter’s marks, Welsh accents, mutation and address. */
import { nounsInWch, otherRegister, safeAfterMutation, whiteIsMeant } from './allowed.ts';
import { isForChildren, sentences, type Check, type Words } from './words.ts';

const welsh = ({ cy }: Words) => [...cy].map(([key, text]) => ({ key, text }));

/** A pattern that stands as a word of its own; `\b` knows no ŵ. */
const word = (pattern: string) => new RegExp(`(?<![\\p{L}])(?:${pattern})(?![\\p{L}])`, 'giu');

const found = (pattern: RegExp, text: string): readonly string[] => text.match(pattern) ?? [];

const unfinished = /\[(?:CY|EN|WELSH)\]|\?\?|\b(?:TODO|TBC|FIXME|lorem|placeholder|x{3,})\b/gi;

/** Nothing says that it is not finished. */
export const noMarkers: Check = (words) => [
  ...sentences(words).flatMap(({ language, key, text }) => found(unfinished, text).map((mark) => `${key}: ${mark} in ${language}`)),
  ...welsh(words).flatMap(({ key, text }) => found(word('welsh'), text).map((mark) => `${key}: ${mark} in cy`)),
];

/** Curly quotes, single spaces, no ampersand, composed letters, nothing at the ends. */
export const typeset: Check = (words) =>
  sentences(words).flatMap(({ language, key, text }) => {
    const marks = found(/['"&`´]|\s{2,}|^\s|\s$/g, text).map((mark) => `${key}: “${mark}” in ${language}`);
    return text === text.normalize('NFC') ? marks : [...marks, `${key}: letters apart from their accents in ${language}`];
  });

/** *gŵyn, chŵyn* and *nghŵyn* have their accent, and *cwyn* and the plurals have none. */
export const accented: Check = (words) =>
  welsh(words).flatMap(({ key, text }) => {
    const bare = whiteIsMeant.some((pattern) => pattern.test(key)) ? [] : found(word('gwyn|chwyn|nghwyn'), text);
    return [...bare, ...found(word('cŵyn|(?:c|g|ch|ngh)ŵynion'), text)].map((slip) => `${key}: ${slip}`);
  });

const mutating = [
  'i|o|ar|at|am|gan|dan|dros|drwy|trwy|heb|wrth|hyd|neu|dy|dau|ddau|dwy|ddwy|pa|unrhyw|prif|hen|rhy|mor|un', // soft
  'fy|yn|yng|ym', // nasal
  'a|â|gyda|tua|na|tri|chwe|efo', // aspirate
  'ei|ein|eu|y|yr', // more than one of these
  '\\p{L}+[’](?:i|u|w|r|n|th)', // the same, shortened
].join('|');
const beforePlaceholder = new RegExp(`(?<![\\p{L}’])(${mutating})\\s+\\{\\{\\s*-?\\s*(\\w+)`, 'giu');

/** Nothing that a Welsh word could change stands right after a word that changes the next. */
export const nothingToMutate: Check = (words) =>
  welsh(words).flatMap(({ key, text }) =>
    [...text.matchAll(beforePlaceholder)]
      .filter(([, before = '', name = '']) => !safeAfterMutation.has(name) || (name === 'person' && /^(?:a|â|gyda|tua|na)$/i.test(before)))
      .map(([slip]) => `${key}: ${slip}}}`),
  );

const toOne = word(
  'ti|tithau|dithau|dy|rwyt|wyt|oeddet|byddi|fyddi|hoffet|gelli|elli|gallet|allet|wnest|gest|cest|' +
    'arnat|atat|gennyt|wrthyt|amdanat|ohonot|iti|\\p{L}*’th',
);
const toMany = word(
  'chi|chithau|eich|ydych|rydych|oeddech|hoffech|gallech|allech|arnoch|atoch|gennych|wrthoch|amdanoch|ohonoch|ichi|' +
    '\\p{L}*’ch|\\p{L}+wch',
);

/** The words that speak to several people, or to one as to several. */
export const manyAddressed = (text: string): readonly string[] => found(toMany, text).filter((address) => !nounsInWch.has(address.toLowerCase()));

/** Children are *ti* in Listen to me, and everyone else is *chi* everywhere else. */
export const register: Check = (words) =>
  welsh(words)
    .filter(({ key }) => !otherRegister.some((pattern) => pattern.test(key)))
    .flatMap(({ key, text }) =>
      found(isForChildren(key) ? toMany : toOne, text)
        .filter((address) => !nounsInWch.has(address.toLowerCase()))
        .map((address) => `${key}: ${address}`),
    );
