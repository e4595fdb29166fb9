/** Which mails a record causes, as rows for the outbox. Nothing in a row says what was told, or who told it. */
import type { CaseRecord } from '#cases/record.ts';
import type { NewMessage } from '#store/store.ts';
import { mails } from './mails.ts';

/** What rows need beside the record. */
export interface Posting {
  readonly now: number;
  /** The domain that message ids are made in. */
  readonly domain: string;
  readonly newId: () => string;
}

/** The messages a record causes, all due at once. */
export const messagesFor = (record: CaseRecord, { now, domain, newId }: Posting): readonly NewMessage[] =>
  Object.entries(mails)
    .filter(([, { when }]) => when(record))
    .map(([mail, { recipient }]) => ({
      id: newId(),
      submission: record.id,
      mail,
      to: recipient,
      messageId: `<${record.reference.toLowerCase()}.${mail}@${domain}>`,
      dueAt: now,
    }));
