/**
 * A mail is a value: who gets it and what it says. Making one sends nothing, so the words of a mail can be read and
 * tested without a server, and the same value can be posted again.
 */
import type { Language } from '#i18n/languages.ts';

/** A file that travels with a mail. */
export interface Attachment {
  readonly filename: string;
  readonly contentType: string;
  readonly content: string | Uint8Array;
}

/** One mail to one address, in one language, said twice: as plain text and as HTML. */
export interface Mail {
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  readonly language: Language;
  readonly attachments: readonly Attachment[];
}

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** Makes a person’s words safe to stand in HTML, as text or as a quoted attribute. */
export const escapeHtml = (words: string): string => words.replace(/[&<>"']/g, (character) => entities[character] ?? '');
