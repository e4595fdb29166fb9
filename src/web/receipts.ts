/** What the sent page shows: enough to say what happens next, and nothing of what somebody wrote. */
import type { CaseRecord } from '#cases/record.ts';
import type { Store, StoredReceipt } from '#store/store.ts';
import { decrypt, encrypt, type DraftKey } from './draft-key.ts';
import { formName, idleHours } from './drafts.ts';

export interface Receipt extends Pick<CaseRecord, 'reference' | 'receivedAt' | 'heads' | 'decision'> {
  /** The form that was sent. */
  readonly form: string;
  /** Whether an e-mail says that it has arrived. */
  readonly copy: boolean;
  /** Whether the person asked that nobody makes contact. */
  readonly noContact: boolean;
}

/** The receipt for a record. */
export const receiptFor = ({ reference, receivedAt, heads, decision, council, journey, person }: CaseRecord): Receipt => ({
  reference,
  receivedAt,
  heads,
  decision,
  form: formName(council, journey),
  copy: person.copy,
  noContact: person.ways.every((way) => way === 'none'),
});

/** A receipt as it is stored: only the holder of the cookie can read it. */
export const storedReceipt = (receipt: Receipt, key: DraftKey, now: number): StoredReceipt => ({
  lookup: key.lookup,
  content: encrypt(key, JSON.stringify(receipt)),
  expiresAt: now + idleHours * 60 * 60 * 1000,
});

/** The receipt of the last form that this visitor sent, if it was this one. */
export async function findReceipt(store: Store, key: DraftKey | undefined, form: string, now: number): Promise<Receipt | undefined> {
  const stored = key && (await store.findReceipt(key.lookup, now));
  if (!stored) return undefined;
  const receipt = JSON.parse(decrypt(key, stored.content)) as Receipt;
  return receipt.form === form ? receipt : undefined;
}
