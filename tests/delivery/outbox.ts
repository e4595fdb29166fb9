/** An outbox in memory that keeps the store’s promises about leases, and a mail to put in it. */
import type { Mail } from '#delivery/mail.ts';
import type { Fate, LeasedMessage, NewMessage, OutboxState, Store, StoredSubmission } from '#store/store.ts';

/** The time at which everything in these tests was submitted. */
export const submittedAt = Date.UTC(2026, 10, 2, 9);

/** A submission whose content is not sealed: it says only who submitted it. */
export const submission = (id: string): StoredSubmission => ({
  id,
  draft: `draft-of-${id}`,
  reference: `7KM-4QD-${id}`,
  council: 'essex',
  journey: 'complain',
  language: 'cy',
  urgent: false,
  receivedAt: submittedAt,
  keyId: 'none',
  content: Buffer.from(`content of ${id}`),
});

/** What a test may look at besides what the store offers. */
export interface Outbox extends Pick<Store, 'lease' | 'settle' | 'outboxState'> {
  readonly fates: ReadonlyMap<string, Fate>;
}

interface Row {
  readonly message: NewMessage;
  readonly about: StoredSubmission;
  readonly order: number;
  dueAt: number;
  firstDueAt: number;
  leaseUntil: number;
  attempts: number;
  fate?: Fate;
}

/** An outbox holding one message for each submission; `revive` makes one that was given up due again. */
export const outboxOf = (...submissions: readonly StoredSubmission[]): Outbox & { revive(id: string, now: number): void } => {
  const rows = submissions.map((about, order): Row => {
    const message = { id: `message-${about.id}`, submission: about.id, mail: 'to-team', to: 'complaints', messageId: `<${about.id}@heard.example>`, dueAt: submittedAt };
    return { message, about, order, dueAt: submittedAt, firstDueAt: submittedAt, leaseUntil: 0, attempts: 0 };
  });
  const open = (row: Row) => row.fate === undefined || row.fate.state === 'later';
  const fates = new Map<string, Fate>();

  return {
    fates,
    async lease(now, leaseUntil): Promise<LeasedMessage | undefined> {
      const due = rows.filter((row) => open(row) && row.dueAt <= now && row.leaseUntil <= now);
      const row = due.sort((a, b) => a.dueAt - b.dueAt || a.order - b.order)[0];
      if (row === undefined) return undefined;
      row.leaseUntil = leaseUntil;
      return { ...row.message, dueAt: row.dueAt, firstDueAt: row.firstDueAt, attempts: row.attempts, leaseUntil, about: row.about };
    },
    async settle(message, fate): Promise<void> {
      const row = rows.find((candidate) => candidate.message.id === message.id);
      if (row === undefined || row.leaseUntil !== message.leaseUntil) return;
      row.leaseUntil = 0;
      row.attempts += 1;
      row.fate = fate;
      fates.set(row.about.id, fate);
      if (fate.state === 'later') row.dueAt = fate.dueAt;
    },
    revive(id, now): void {
      for (const row of rows.filter(({ about, fate }) => about.id === id && fate?.state === 'failed')) {
        delete row.fate;
        row.dueAt = row.firstDueAt = now;
      }
    },
    async outboxState(now): Promise<OutboxState> {
      const unsent = rows.filter(open);
      return {
        due: unsent.filter((row) => row.leaseUntil <= now).length,
        leased: unsent.filter((row) => row.leaseUntil > now).length,
        sent: rows.filter((row) => row.fate?.state === 'sent').length,
        failed: rows.filter((row) => row.fate?.state === 'failed').length,
        oldestUnsentAt: unsent.length === 0 ? undefined : submittedAt,
      };
    },
  };
};

/** A mail in Welsh, with what a test changes in it. */
export const mailWith = (changes: Partial<Mail> = {}): Mail => ({
  to: 'complaints@essex.example',
  subject: 'Cwyn 7KM-4QD-X9R',
  text: 'Dywedodd Siân Llŷr Ŵan Ïo wrthym.',
  html: '<p>Dywedodd Siân Llŷr Ŵan Ïo wrthym.</p>',
  language: 'cy',
  attachments: [],
  ...changes,
});
