/** Names that have no Welsh form stay as they are on a Welsh page, and a screen reader must be told so. */
import type { Language } from './languages.ts';

/** A name in both languages. */
interface Bilingual {
  readonly en: string;
  readonly cy: string;
}

/** The language of a name, where it is not the page’s: a name whose Welsh is its English is an English one. */
export const langOf = ({ en, cy }: Bilingual, language: Language): Language | undefined => (language === 'cy' && en === cy ? 'en' : undefined);
