/** The cookie that holds a draft’s key, set when a first answer is saved. */
import { draftKeyFrom, type DraftKey } from './draft-key.ts';
import { sessionCookie } from './session-cookie.ts';

/** The draft’s cookie, as a key. */
export interface DraftCookie {
  /** The draft’s key, from a request’s Cookie header. */
  read(header: string | null): DraftKey | undefined;
  /** The Set-Cookie header that gives a visitor this draft. */
  give(key: DraftKey): string;
  /** The Set-Cookie header that takes it away. */
  readonly take: string;
}

/** `secure` for every address that is https. */
export function draftCookie(where: { readonly secure: boolean }): DraftCookie {
  const { read, give, take } = sessionCookie('draft', where);
  return { read: (header) => draftKeyFrom(read(header)), give: ({ cookie }) => give(cookie), take };
}
