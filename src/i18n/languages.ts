/** The languages of the service. English and Welsh are equals: neither is the original of the other. */
export const languages = ['en', 'cy'] as const;

/** The code of a language. */
export type Language = (typeof languages)[number];

/** Whether a word is the code of a language of the service. */
export const isLanguage = (value: unknown): value is Language => languages.includes(value as Language);

/** The other language: what the switch on every page leads to. */
export const otherLanguage = (language: Language): Language => (language === 'en' ? 'cy' : 'en');
