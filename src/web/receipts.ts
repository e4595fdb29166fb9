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
  /** When it is forgotten, in milliseconds since 1970. */
  readonly forgottenAt: number;
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

/** What a key opens once something was sent: a receipt for each form of the sitting, the one that was sent last at the end. */
export interface Receipts {
  readonly receipts: readonly Receipt[];
  /** Whether the key’s own draft was sent: whoever still comes with it is given the next. */
  readonly handsOn: boolean;
}

/** The receipt for a record. */
export const receiptFor = ({ id, reference, kind, receivedAt, heads, decision, filesLost, council, journey, person, praise, answers }: CaseRecord, forgottenAt: number): Receipt => ({
  id,
  reference,
  kind,
  receivedAt,
  heads,
  decision,
  filesLost,
  form: formName(council, journey),
  forgottenAt,
  ...(praise && { praise: { share: praise.share, quote: praise.quote } }),
  copy: person.copy,
  noContact: person.ways.every((way) => way === 'none'),
  unreachable: [person.email, person.phone, person.address, person.through, person.meet].every((way) => way.trim() === ''),
  saidUnsafe: saysUnsafe(answers),
});

/** Receipts as they are stored: only the holder of the key can read them. What was sent last is forgotten last. */
export const storedReceipts = (receipts: Receipts, key: DraftKey): StoredReceipt => ({
  lookup: key.lookup,
  content: encrypt(key, JSON.stringify(receipts)),
  expiresAt: Math.max(...receipts.receipts.map(({ forgottenAt }) => forgottenAt)),
});

/** The receipts that a key opens; undefined when there are none any more. */
export async function openReceipts(store: Store, key: DraftKey, now: number): Promise<Receipts | undefined> {
  const stored = await store.findReceipt(key.lookup, now);
  if (!stored) return undefined;
  const { receipts, handsOn } = JSON.parse(decrypt(key, stored.content)) as Receipts;
  return { receipts: receipts.filter(({ forgottenAt }) => forgottenAt > now), handsOn };
}

/** The receipt of a form, if this visitor sent it; of the last one, if they sent several. */
export async function findReceipt(store: Store, key: DraftKey | undefined, form: string, now: number): Promise<Receipt | undefined> {
  const opened = key && (await openReceipts(store, key, now));
  return opened?.receipts.find((receipt) => receipt.form === form);
}
