/** What a mail is written about, for whom, and with which words. */
import type { CaseRecord } from '#cases/record.ts';
import type { Council } from '#councils/council.ts';
import type { Language } from '#i18n/languages.ts';
import type { Translate, Voice } from '#i18n/translator.ts';
import type { Attachment } from '../mail.ts';
import type { Body, Section } from './body.ts';

/** Whom a mail is about and to: what was recorded, and the council it was said to. */
export interface Recorded {
  readonly record: CaseRecord;
  readonly council: Council;
}

/** All that a mail is made from. */
export interface Occasion extends Recorded {
  readonly language: Language;
  readonly words: Translate;
  /** The files that travel with this mail; fewer than the record names when they are held for collection. */
  readonly files: readonly Attachment[];
  /** The words of any language, for what is enclosed in another than the mail’s own. */
  readonly wordsIn: (language: Language) => Translate;
}

/** What a mail says, before it is laid out and addressed. */
export interface Writing {
  readonly subject: string;
  readonly body: Body;
  readonly attachments: readonly Attachment[];
}

/** One kind of mail: which records cause it, where it goes, in which language, and what it says. */
export interface MailKind {
  readonly when: (record: CaseRecord) => boolean;
  /** The team or body it goes to, by code, as the outbox names it. */
  readonly recipient: 'complaints' | 'safeguarding' | 'data-protection' | 'advocacy' | 'person';
  readonly to: (recorded: Recorded) => string;
  readonly language: (recorded: Recorded) => Language;
  /** Whether what the person added goes to this reader too. */
  readonly carriesFiles?: true;
  /** How its reader is spoken to; as an adult, unless said otherwise. */
  readonly voice?: (recorded: Recorded) => Voice;
  readonly write: (occasion: Occasion) => Writing;
}

/** Writes one section of a mail. */
export type WriteSection = (occasion: Occasion) => Section;
