/** Turns what was stored into a mail: reads the record, writes the mail it causes, lays it out as text and as HTML. */
import { recordSchema, type CaseRecord } from '#cases/record.ts';
import type { Council } from '#councils/council.ts';
import type { Translator } from '#i18n/translator.ts';
import type { LeasedMessage } from '#store/store.ts';
import { asHtml } from './mails/body-html.ts';
import { asText } from './mails/body-text.ts';
import type { MailKind } from './mails/occasion.ts';
import { isMailName, mails } from './mails.ts';
import type { Attachment, Mail } from './mail.ts';

/** What mails are made with. */
export interface Desk {
  readonly councils: readonly Council[];
  readonly words: Translator;
}

/** What is needed of a message to compose it. */
export type ToCompose = Pick<LeasedMessage, 'mail' | 'submission'>;

/** Composes mails. Its errors name the submission and never quote it. */
export const composer =
  ({ councils, words }: Desk) =>
  ({ mail, submission }: ToCompose, opened: Uint8Array, files: readonly Attachment[] = []): Mail => {
    if (!isMailName(mail)) throw new Error(`No mail is called ${mail}`);
    const record = recordIn(opened, submission);
    const council = councils.find(({ id }) => id === record.council);
    if (council === undefined) throw new Error(`Submission ${submission} is for a council that has no profile`);

    const { to, language: languageOf, voice, write }: MailKind = mails[mail];
    const language = languageOf({ record, council });
    const { subject, body, attachments } = write({ record, council, language, words: words(language, voice?.({ record, council })), wordsIn: (other) => words(other), files });
    return { to: to({ record, council }), subject, text: asText(body), html: asHtml(body, language), language, attachments };
  };

const recordIn = (opened: Uint8Array, submission: string): CaseRecord => {
  const parsed = recordSchema.safeParse(readJson(opened, submission));
  if (parsed.success) return parsed.data;
  const where = [...new Set(parsed.error.issues.map(({ path }) => path[0] ?? 'the whole'))].map(String).join(', ');
  throw new Error(`Submission ${submission} holds no record that this program knows; look at its: ${where}`);
};

// The parser’s own message quotes what it read, so it is not passed on as the cause.
const readJson = (opened: Uint8Array, submission: string): unknown => {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(opened));
  } catch {
    throw new Error(`Submission ${submission} holds no JSON`);
  }
};
