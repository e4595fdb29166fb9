/** Which mails a record causes, as rows for the outbox. Nothing in a row says what was told, or who told it. */
import type { CaseRecord } from '#cases/record.ts';
import type { NewMessage } from '#store/store.ts';
import { mails, type MailName } from './mails.ts';

/** What rows need beside the record. */
export interface Posting {
  readonly now: number;
  /** The domain that message ids are made in. */
  readonly domain: string;
  readonly newId: () => string;
}

/** The messages a record causes, all due at once. */
export const messagesFor = (record: CaseRecord, posting: Posting): readonly NewMessage[] =>
  Object.entries(mails)
    .filter(([, { when }]) => when(record))
    .map(([mail]) => messageAbout(record, mail as MailName, posting));

// What has been due longest is sent first, so mails of one moment keep their order by having been due a millisecond apart.
const momentsBefore = (mail: MailName): number => order.length - order.indexOf(mail);

const order = Object.keys(mails);

/** One message about something that was sent. Its id is the same however often it is made, so that it is sent once. */
export const messageAbout = ({ id, reference }: Pick<CaseRecord, 'id' | 'reference'>, mail: MailName, { now, domain, newId }: Posting): NewMessage => ({
  id: newId(),
  submission: id,
  mail,
  to: mails[mail].recipient,
  messageId: `<${reference.toLowerCase()}.${mail}@${domain}>`,
  dueAt: now - momentsBefore(mail),
});
