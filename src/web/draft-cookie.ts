/** The service’s only cookie. It lasts as long as the browser stays open, and is set when a first answer is saved. */
import { parse } from 'node:querystring';
import { draftKeyFrom, type DraftKey } from './draft-key.ts';

export interface DraftCookie {
  /** The draft’s key, from a request’s Cookie header. */
  read(header: string | null): DraftKey | undefined;
  /** The Set-Cookie header that gives a visitor this draft. */
  give(key: DraftKey): string;
  /** The Set-Cookie header that takes it away. */
  readonly take: string;
}

/** `secure` for every address that is https: the browser then refuses the cookie from anywhere but this exact host. */
export function draftCookie({ secure }: { readonly secure: boolean }): DraftCookie {
  const name = secure ? '__Host-draft' : 'draft';
  const rules = `Path=/; HttpOnly; SameSite=Strict${secure ? '; Secure' : ''}`;
  return {
    read: (header) => {
      const value = parse(header ?? '', ';', '=', { maxKeys: 50 });
      const found = Object.entries(value).find(([key]) => key.trim() === name)?.[1];
      return draftKeyFrom(typeof found === 'string' ? found : undefined);
    },
    give: (key) => `${name}=${key.cookie}; ${rules}`,
    take: `${name}=; ${rules}; Max-Age=0`,
  };
}
