/** What must be the same in both languages, and what must not. */
import { differentFigures, sameInBoth, tags } from './allowed.ts';
import { counted, formOf, pairs, placeholders, sentences, withoutPlaceholders, type Check } from './words.ts';

const forms = { en: ['one', 'other'], cy: ['zero', 'one', 'two', 'few', 'many', 'other'] } as const;

/** Both languages have the same keys, plural forms apart, and no word is empty. */
export const sameKeys: Check = (words) => {
  const bases = { en: new Set([...words.en.keys()].map(counted)), cy: new Set([...words.cy.keys()].map(counted)) };
  return [
    ...without(bases.en, bases.cy).map((key) => `${key}: only in English`),
    ...without(bases.cy, bases.en).map((key) => `${key}: only in Welsh`),
    ...sentences(words).filter(({ text }) => text.trim() === '').map(({ language, key }) => `${key}: empty in ${language}`),
  ];
};

/** A word with a number beside it has every plural form of its language, and no other. */
export const everyForm: Check = (words) => [
  ...(['en', 'cy'] as const).flatMap((language) => {
    const has = new Map<string, Set<string>>();
    for (const key of words[language].keys()) {
      const form = formOf(key);
      if (form) has.set(counted(key), (has.get(counted(key)) ?? new Set()).add(form));
    }
    const wanted = new Set<string>(forms[language]);
    return [...has]
      .filter(([, found]) => without(found, wanted).length + without(wanted, found).length > 0)
      .map(([key, found]) => `${key}: ${language} has ${[...found].join(', ')}`);
  }),
  ...sentences(words)
    .filter(({ key, text }) => !formOf(key) && /\{\{\s*count\s*\}\}\s+\p{L}/u.test(text))
    .map(({ language, key }) => `${key}: ${language} counts something and has no plural forms`),
];

/** Both languages fill in the same; only a plural form may leave out its number. */
export const samePlaceholders: Check = (words) =>
  pairs(words)
    .map(({ key, en, cy }) => ({ key, en: filledIn(key, en), cy: filledIn(key, cy) }))
    .filter(({ en, cy }) => en !== cy)
    .map(({ key, en, cy }) => `${key}: ${en || 'nothing'} in English, ${cy || 'nothing'} in Welsh`);

/** Both languages have the same tags, and only those that are allowed. */
export const sameTags: Check = (words) =>
  pairs(words).flatMap(({ key, en, cy }) => {
    const found = { en: en.match(/<[^>]*>|[<>]/g) ?? [], cy: cy.match(/<[^>]*>|[<>]/g) ?? [] };
    const strange = [...found.en, ...found.cy].filter((tag) => !tags.has(tag));
    if (strange.length > 0) return [`${key}: ${strange.join(' ')}`];
    return found.en.join() === found.cy.join() ? [] : [`${key}: other tags in Welsh`];
  });

/** Both languages have the same figures: dates, limits, sums, telephone numbers, addresses. */
export const sameFigures: Check = (words) =>
  pairs(words)
    .filter(({ key }) => !(key in differentFigures) && !['zero', 'one', 'two'].includes(formOf(key) ?? ''))
    .map(({ key, en, cy }) => ({ key, en: figures(en), cy: figures(cy) }))
    .filter(({ en, cy }) => en !== cy)
    .map(({ key, en, cy }) => `${key}: ${en || 'no figures'} in English, ${cy || 'no figures'} in Welsh`);

/** Welsh that is letter for letter the English was forgotten, unless it is known to be the same. */
export const translated: Check = (words) =>
  pairs(words)
    .filter(({ en, cy }) => en === cy && !sameInBoth.has(cy) && /\p{L}/u.test(withoutPlaceholders(cy)))
    .map(({ key, cy }) => `${key}: “${cy}” in both`);

const without = (some: ReadonlySet<string>, others: ReadonlySet<string>): readonly string[] => [...some].filter((one) => !others.has(one));

const filledIn = (key: string, text: string): string => {
  const names = [...new Set(placeholders(text))];
  return (formOf(key) ? names.filter((name) => name !== 'count') : names).join(', ');
};

function figures(text: string): string {
  const addresses = text.match(/[\w.+-]+@[\w-]+(?:\.[\w-]+)+|\b(?:https?:\/\/|www\.)[^\s“”’()]+/g) ?? [];
  const rest = addresses.reduce((left, address) => left.replace(address, ' '), withoutPlaceholders(text));
  const numbers = rest.match(/£?\d+(?:[.,:]\d+)*(?:\s?(?:KB|MB|GB|%))?/g) ?? [];
  return [...addresses.map((address) => address.replace(/[.,]$/, '')), ...numbers.map((number) => number.replace(/\s/, ''))].sort().join(' ');
}
