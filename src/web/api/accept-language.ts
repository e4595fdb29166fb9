/** Which of our languages another system asks for. */
import { isLanguage, type Language } from '#i18n/languages.ts';

/** The language of ours that an Accept-Language header likes best; English when it names neither. */
export function languageAsked(header: string | undefined): Language {
  const wanted = (header ?? '').split(',').map(readRange).filter(({ weight }) => weight > 0).toSorted((a, b) => b.weight - a.weight);
  return wanted.map(({ language }) => language).find(isLanguage) ?? 'en';
}

function readRange(range: string): { readonly language: string; readonly weight: number } {
  const [tag = '', ...parameters] = range.split(';').map((part) => part.trim().toLowerCase());
  const given = parameters.find((parameter) => parameter.startsWith('q='))?.slice(2);
  return { language: tag.split('-')[0] ?? '', weight: given === undefined ? 1 : Number(given) || 0 };
}
