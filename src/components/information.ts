/** What the pages of information are drawn from. */
import type { Language } from '#i18n/languages.ts';

/** A heading with what stands below it: lines first, then points. */
export interface Section {
  /** The id of its heading, which names it. */
  readonly id: string;
  readonly heading: string;
  readonly lines: readonly string[];
  readonly points: readonly string[];
}

/** Something with a name and a value, such as a telephone number. */
export interface Fact {
  readonly name: string;
  readonly value: string;
  readonly href?: string | undefined;
  /** The language of the value, where it is not the page’s. */
  readonly lang?: Language | undefined;
  /** The language of the name, where it is not the page’s. */
  readonly nameLang?: Language | undefined;
}
