import type { DraftFile, NewMessage, SealedFile, Sending, StoredDraft, StoredReceipt, StoredSubmission } from '#store/store.ts';

/** Monday 23 November 2026, nine in the morning. */
export const now = Date.UTC(2026, 10, 23, 9);
export const minute = 60_000;

export const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

/** A draft nobody has saved yet. */
export const draft = (lookup: string, change: Partial<StoredDraft> = {}): StoredDraft => ({
  lookup,
  content: bytes(`the answers of ${lookup}`),
  version: 0,
  createdAt: now,
  expiresAt: now + 120 * minute,
  ...change,
});

export const receipt = (lookup: string, change: Partial<StoredReceipt> = {}): StoredReceipt => ({
  lookup,
  content: bytes(`the receipt of ${lookup}`),
  expiresAt: now + 30 * minute,
  ...change,
});

export const submission = (name: string, change: Partial<StoredSubmission> = {}): StoredSubmission => ({
  id: `id-${name}`,
  draft: name,
  reference: `HRD-${name}`,
  council: 'monmouthshire',
  journey: 'complain',
  language: 'cy',
  urgent: false,
  receivedAt: now,
  keyId: 'key-1',
  content: bytes(`sealed ${name}`),
  ...change,
});

export const message = (name: string, about: StoredSubmission, change: Partial<NewMessage> = {}): NewMessage => ({
  id: `message-${name}`,
  submission: about.id,
  mail: 'to-team',
  to: 'complaints-team',
  messageId: `<${name}@heard.test>`,
  dueAt: now,
  ...change,
});

/** A submission as it is sent. */
export const sending = (submission: StoredSubmission, messages: readonly NewMessage[], ...receipts: readonly StoredReceipt[]): Sending => ({
  submission,
  // What a draft saved once is at.
  draftVersion: 1,
  messages,
  files: [],
  receipts,
});

/** A file that belongs to a draft. */
export const draftFile = (of: string, id: string, content = bytes(`${id} of ${of}`)): DraftFile => ({ draft: of, id, content });

/** A file that was sent. */
export const sealedFile = (about: StoredSubmission, place: number, content = bytes(`sealed file ${place}`)): SealedFile => ({ submission: about.id, place, content });
