/** Which mails a record causes, as rows for the outbox. Nothing in a row says what was told, or who told it. */
import type { CaseRecord } from '#cases/record.ts';
import type { NewMessage } from '#store/store.ts';
import { causes } from './mails/causes.ts';
import type { MailName } from './mails.ts';

/** What rows need beside the record. */
export interface Posting {
  readonly now: number;
  /** The domain that mails are sent from. */
  readonly domain: string;
  readonly newId: () => string;
}

/** Whom each mail goes to, by code. */
const recipients: Readonly<Record<MailName, string>> = {
  team: 'complaints',
  risk: 'safeguarding',
  data: 'data-protection',
  acknowledgement: 'person',
};

// The order in which they are sent when all are due: a child at risk first.
const order: readonly MailName[] = ['risk', 'team', 'data', 'acknowledgement'];

/** The messages a record causes, all due at once. */
export const messagesFor = (record: CaseRecord, { now, domain, newId }: Posting): readonly NewMessage[] =>
  order
    .filter((mail) => causes[mail](record))
    .map((mail) => ({
      id: newId(),
      submission: record.id,
      mail,
      to: recipients[mail],
      messageId: `<${record.reference.toLowerCase()}.${mail}@${domain}>`,
      dueAt: now,
    }));
