/**
 * In which words a child reads: simple ones, until they choose more. The choice is theirs alone, whatever their age, and stays with the
 * browser until it is closed: on the way out it goes with everything else.
 */
import type { Voice } from '#i18n/translator.ts';
import type { Place } from './addresses.ts';
import { sessionCookie } from './session-cookie.ts';

/** The wordings of the pages for children. */
export const wordings = ['simple', 'more'] as const;

export type Wording = (typeof wordings)[number];

/** The cookie that remembers the choice of words. */
export interface WordingCookie {
  /** The wording that a request’s Cookie header asks for. */
  read(header: string | null): Wording;
  /** The Set-Cookie header that remembers a choice. */
  give(wording: Wording): string;
  /** The Set-Cookie header that forgets it. */
  readonly take: string;
}

/** `secure` for every address that is https. */
export function wordingCookie(where: { readonly secure: boolean }): WordingCookie {
  const { read, give, take } = sessionCookie('wording', where);
  return { read: (header) => (read(header) === 'more' ? 'more' : 'simple'), give, take };
}

/** The wording that a posted form asks for; undefined when it asks for none. */
export const askedWording = (form: URLSearchParams | undefined): Wording | undefined => wordings.find((wording) => form?.get('words') === wording);

/** How a page speaks: to a child in the words they chose, to everybody else as to an adult. */
export const voiceAt = (place: Pick<Place, 'journey'> | undefined, wording: Wording): Voice => (place?.journey?.audience === 'child' ? wording : 'adult');
