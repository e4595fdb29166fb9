/**
 * What the service remembers, and every question it asks of its memory. Two engines keep these promises, SQLite and
 * PostgreSQL, and one contract test proves both. The store keeps what it is given: content arrives sealed or encrypted,
 * and all that is in the clear is listed here. Instants are whole milliseconds since 1970, UTC.
 */

/** Somebody's unsent answers, encrypted with a key that only their cookie holds. */
export interface StoredDraft {
  /** Derived from the cookie; says nothing about it. */
  readonly lookup: string;
  readonly content: Uint8Array;
  /** Counts the savings, so that two tabs cannot overwrite each other unseen. */
  readonly version: number;
  readonly createdAt: number;
  readonly expiresAt: number;
}

/** A file that somebody has added and not yet sent, encrypted as their draft is. It is forgotten with the draft. */
export interface DraftFile {
  readonly draft: string;
  readonly id: string;
  readonly content: Uint8Array;
}

/** What a saving changes among the files of a draft. */
export interface FileChanges {
  readonly added: readonly DraftFile[];
  /** Ids. */
  readonly removed: readonly string[];
}

/** A file that was sent, sealed as the submission is. */
export interface SealedFile {
  readonly submission: string;
  /** Its place among the files of the record, from 1. */
  readonly place: number;
  readonly content: Uint8Array;
}

/** What the sent page shows, encrypted as the draft was, so that a refresh or a lost answer finds it again. */
export interface StoredReceipt {
  readonly lookup: string;
  readonly content: Uint8Array;
  readonly expiresAt: number;
}

/** One thing somebody sent. Its content is sealed: the web tier that wrote it cannot read it back. */
export interface StoredSubmission {
  readonly id: string;
  /** The draft it was made from: the idempotency key. */
  readonly draft: string;
  readonly reference: string;
  readonly council: string;
  readonly journey: string;
  readonly language: string;
  readonly urgent: boolean;
  readonly receivedAt: number;
  /** Which key the content is sealed to. */
  readonly keyId: string;
  readonly content: Uint8Array;
}

/** A mail that must be sent, written in the same transaction as the submission it tells of. */
export interface NewMessage {
  readonly id: string;
  readonly submission: string;
  /** Which mail it is, by name. */
  readonly mail: string;
  /** The team or body it goes to, by code; `person` for whoever sent it, whose address is only in the sealed content. */
  readonly to: string;
  /** The same for every attempt, so that the receiver can tell a repetition. */
  readonly messageId: string;
  /** When it should be sent; every failed attempt moves this. */
  readonly dueAt: number;
}

/** All that is written when somebody presses Send. */
export interface Sending {
  readonly submission: StoredSubmission;
  /** The version of the draft that it was made from; 0 when it was made from none. */
  readonly draftVersion: number;
  readonly messages: readonly NewMessage[];
  readonly files: readonly SealedFile[];
  /** For whoever repeats the sending, and for the sitting that goes on. */
  readonly receipts: readonly StoredReceipt[];
  /** Further copies of what is sent, kept under other names, that are forgotten with the draft: if one has been changed or is gone, so has the draft. */
  readonly alsoForget?: readonly Pick<StoredDraft, 'lookup' | 'version'>[];
  /** Other forms begun in the same draft, moved out of it so that they are not forgotten with it. */
  readonly left?: StoredDraft;
  /** The files of those forms. */
  readonly leftFiles?: readonly DraftFile[];
}

/** A message with its submission, leased to one worker until `leaseUntil`. */
export interface LeasedMessage extends NewMessage {
  /** When it was first to be sent, or was made due again after it had been given up: how long it has been tried counts from here. */
  readonly firstDueAt: number;
  /** Attempts made before this one. */
  readonly attempts: number;
  readonly leaseUntil: number;
  readonly about: StoredSubmission;
}

/** How a leased message fared. `later` tries again; `failed` waits for a human and shouts until one comes. */
export type Fate =
  | { readonly state: 'sent'; readonly at: number }
  | { readonly state: 'later'; readonly dueAt: number; readonly code: string }
  | { readonly state: 'failed'; readonly at: number; readonly code: string };

/** How the outbox stands, for the health check and the alarms. Every message is in exactly one of the four counts. */
export interface OutboxState {
  /** With no worker: due now or later, or left behind by a lease that ran out. */
  readonly due: number;
  readonly leased: number;
  readonly sent: number;
  /** Mails to a team or body that were given up. A person’s copy that cannot be delivered is nobody’s emergency. */
  readonly failed: number;
  /** When the oldest message that is due or leased was due first. */
  readonly oldestUnsentAt: number | undefined;
}

/** Everything that is remembered, and nothing that is decided about it. */
export interface Store {
  /** Brings the schema up to date; refuses a schema newer than this program. */
  migrate(): Promise<void>;
  /** Proves that the store can be written to. */
  probe(): Promise<void>;
  close(): Promise<void>;

  /** An unexpired draft. */
  findDraft(lookup: string, now: number): Promise<StoredDraft | undefined>;
  /** Saves a draft over the version it was read at, none being 0, and its files with it; false when somebody saved it meanwhile, or sent it. */
  saveDraft(draft: StoredDraft, files?: FileChanges): Promise<boolean>;
  /** A file of a draft. */
  findDraftFile(draft: string, id: string): Promise<DraftFile | undefined>;
  /** Forgets a draft, its files and its receipt at once. */
  forgetDraft(lookup: string): Promise<void>;
  findReceipt(lookup: string, now: number): Promise<StoredReceipt | undefined>;

  /** Writes a submission and all that belongs to it, and forgets the draft it was made from: all, or nothing. */
  submit(sending: Sending): Promise<'stored' | 'already sent' | 'reference taken' | 'draft changed'>;

  /** What was sent under a reference. */
  findSubmission(reference: string): Promise<StoredSubmission | undefined>;
  /** The files that were sent with it, in their places. */
  findSealedFiles(submission: string): Promise<readonly SealedFile[]>;

  /** Adds messages about something that was sent before; one that is there already, by its message id, stays as it is. */
  addMessages(messages: readonly NewMessage[]): Promise<void>;
  /** Whether a mail about a submission has been caused, sent or not. */
  hasMessage(submission: string, mail: string): Promise<boolean>;

  /** Leases the message that has been due longest, if any; a lease that ran out is due again. */
  lease(now: number, leaseUntil: number): Promise<LeasedMessage | undefined>;
  /** Records how a leased message fared; ignored when the lease has passed to another worker. */
  settle(message: LeasedMessage, fate: Fate): Promise<void>;
  outboxState(now: number): Promise<OutboxState>;
  /** Makes the mails about a reference that were given up due again, to be tried as long as new ones; returns how many. */
  tryAgain(reference: string, now: number): Promise<number>;

  /** Forgets expired drafts and receipts; returns how many. SQLite then overwrites their bytes, and those of forgotten drafts. */
  forgetExpired(now: number): Promise<number>;
}
