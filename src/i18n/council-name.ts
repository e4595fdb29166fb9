/** What a council is called, in every form that Welsh asks of a name. */
import type { Language } from './languages.ts';

interface Named {
  readonly name: { readonly en: string; readonly cy: { readonly plain: string } };
}

/** A council’s name to stand alone. */
export const councilName = ({ name }: Named, language: Language): string => (language === 'en' ? name.en : name.cy.plain);
