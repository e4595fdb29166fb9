/** What the sent page shows: enough to say what happens next, and nothing of what somebody wrote. */
import type { CaseRecord } from '#cases/record.ts';
import type { Praise } from '#journeys/journey.ts';
import { saysUnsafe } from '#journeys/reaching-children.ts';
import type { Store, StoredReceipt } from '#store/store.ts';
import { decrypt, encrypt, type DraftKey } from './draft-key.ts';
import { formName } from './drafts.ts';

/** What is remembered of what was sent. */
export interface Receipt extends Pick<CaseRecord, 'id' | 'reference' | 'kind' | 'receivedAt' | 'heads' | 'decision' | 'filesLost'> {
  /** The form that was sent. */
  readonly form: string;
  /** Set on the copy under the draft’s own key: whoever still comes with that one is given the next. */
  readonly handsOn?: true;
  /** What may be done with the words of a compliment, and not the words. */
  readonly praise?: Pick<Praise, 'share' | 'quote'>;
  /** Whether an e-mail says that it has arrived. */
  readonly copy: boolean;
  /** Whether the person asked that nobody makes contact. */
  readonly noContact: boolean;
  /** Whether they gave no way to be reached at all, whatever they asked for. */
  readonly unreachable: boolean;
  /** Whether a child said that they are not safe, or not sure of it. What the law concludes from anything else is never shown to them. */
  readonly saidUnsafe: boolean;
  /** What another system sent, as a hash: a repetition is told from something else sent under the same name. */
  readonly fingerprint?: string;
}

/** The receipt for a record. */
export const receiptFor = ({ id, reference, kind, receivedAt, heads, decision, filesLost, council, journey, person, praise, answers }: CaseRecord): Receipt => ({
  id,
  reference,
  kind,
  receivedAt,
  heads,
  decision,
  filesLost,
  form: formName(council, journey),
  ...(praise && { praise: { share: praise.share, quote: praise.quote } }),
  copy: person.copy,
  noContact: person.ways.every((way) => way === 'none'),
  unreachable: [person.email, person.phone, person.address, person.through, person.meet].every((way) => way.trim() === ''),
  saidUnsafe: saysUnsafe(answers),
});

/** A receipt as it is stored: only the holder of the key can read it. */
export const storedReceipt = (receipt: Receipt, key: DraftKey, expiresAt: number): StoredReceipt => ({
  lookup: key.lookup,
  content: encrypt(key, JSON.stringify(receipt)),
  expiresAt,
});

/** The receipt that a key opens; undefined when there is none any more. */
export async function openReceipt(store: Store, key: DraftKey, now: number): Promise<Receipt | undefined> {
  const stored = await store.findReceipt(key.lookup, now);
  return stored && (JSON.parse(decrypt(key, stored.content)) as Receipt);
}

/** The receipt of the last form that this visitor sent, if it was this one. */
export async function findReceipt(store: Store, key: DraftKey | undefined, form: string, now: number): Promise<Receipt | undefined> {
  const receipt = key && (await openReceipt(store, key, now));
  return receipt?.form === form ? receipt : undefined;
}
