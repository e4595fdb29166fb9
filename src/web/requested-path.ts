/** What the first line of a request asks for. It is written by anybody, so it is read once, here, with care. */
import { isLanguage, type Language } from '#i18n/languages.ts';

// Astro answers at these by itself, in one language, and `_image` would work for whoever asked.
const notOurs = /^\/(?:_|404\/?$|500\/?$)/;

/** The path that is asked for, without its dots and doubled slashes explained away; undefined for what is no path of ours. */
export function requestedPath(url: string | undefined): string | undefined {
  if (!url?.startsWith('/') || url.startsWith('//') || url.includes('\\')) return undefined;
  try {
    const { pathname } = new URL(url, 'http://localhost');
    const path = decodeURIComponent(pathname);
    return path.startsWith('//') || path.includes('\0') || notOurs.test(path) ? undefined : pathname;
  } catch {
    return undefined;
  }
}

/** The language that a path is in, as far as it says; English where it says nothing. */
export function languageOf(path: string | undefined): Language {
  const first = path?.split('?')[0]?.split('/').find((part) => part !== '');
  return isLanguage(first) ? first : 'en';
}
