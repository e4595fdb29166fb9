/** A cookie that lasts as long as the browser stays open, which scripts cannot read and other sites cannot send. */
import { parse } from 'node:querystring';

/** Such a cookie, from and to the headers. */
export interface SessionCookie {
  /** Its value in a request’s Cookie header. */
  read(header: string | null): string | undefined;
  /** The Set-Cookie header that gives it. */
  give(value: string): string;
  /** The Set-Cookie header that takes it away. */
  readonly take: string;
}

/** `secure` for every address that is https: the browser then refuses the cookie from anywhere but this exact host. */
export function sessionCookie(called: string, { secure }: { readonly secure: boolean }): SessionCookie {
  const name = secure ? `__Host-${called}` : called;
  const rules = `Path=/; HttpOnly; SameSite=Strict${secure ? '; Secure' : ''}`;
  return {
    read: (header) => {
      const found = Object.entries(parse(header ?? '', ';', '=', { maxKeys: 50 })).find(([key]) => key.trim() === name)?.[1];
      return typeof found === 'string' ? found : undefined;
    },
    give: (value) => `${name}=${value}; ${rules}`,
    take: `${name}=; ${rules}; Max-Age=0`,
  };
}
