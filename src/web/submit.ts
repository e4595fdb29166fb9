/**
 * Pressing Send: one transaction writes the sealed record, the mails it causes and the receipt, and forgets the draft.
 *
 * The draft is the idempotency key. However often the same form is sent, and by however many tabs at once, there is one
 * record, one reference, and the same answer: the key that takes over is derived from the draft’s own.
 */
import { randomInt, randomUUID } from 'node:crypto';
import type { CaseRecord } from '#cases/record.ts';
import { newReference } from '#cases/reference.ts';
import { messagesFor } from '#delivery/outbox.ts';
import type { PublicKey } from '#delivery/keys.ts';
import { seal } from '#delivery/sealing.ts';
import { journeys } from '#journeys/index.ts';
import type { Sending, Store } from '#store/store.ts';
import { isAlreadySaid } from './already-said.ts';
import { encrypt } from './draft-key.ts';
import { expiryOf, formName, idleHours, type Draft } from './drafts.ts';
import { makeRecord, type Finished, type Wording } from './make-record.ts';
import { receiptFor, storedReceipt } from './receipts.ts';

/** What sending needs beside the draft. */
export interface Submitting extends Wording {
  readonly store: Store;
  readonly sealTo: PublicKey;
  /** The domain that message ids are made in. */
  readonly domain: string;
}

/** How long the receipt is kept, and what it remembers of the request. */
export interface Keeping {
  readonly hours: number;
  readonly fingerprint?: string;
}

/**
 * Stores what somebody sends, once; the visitor’s next key is `draft.key.next()`. Nothing is stored, and the answer is false, when
 * the draft has been saved since it was read: what is sent must be what was checked.
 */
export async function submit(draft: Draft, finished: Omit<Finished, 'id' | 'reference'>, submitting: Submitting, keeping: Keeping = { hours: idleHours }): Promise<boolean> {
  for (let tries = 0; tries < 10; tries += 1) {
    const record = makeRecord({ ...finished, id: randomUUID(), reference: newReference((below) => randomInt(below)) }, submitting);
    const outcome = await submitting.store.submit(await sendingOf(draft, record, { now: finished.now, ...keeping }, submitting));
    if (outcome !== 'reference taken') return outcome !== 'draft changed';
  }
  throw new Error('Ten references in a row were taken');
}

async function sendingOf(draft: Draft, record: CaseRecord, { now, hours, ...marks }: Keeping & { readonly now: number }, { sealTo, domain }: Submitting): Promise<Sending> {
  const receipt = { ...receiptFor(record), ...marks };
  const forgottenAt = now + hours * 60 * 60 * 1000;
  return {
    submission: {
      id: record.id,
      draft: draft.key.lookup,
      reference: record.reference,
      council: record.council,
      journey: record.journey,
      language: record.language,
      urgent: record.urgent.length > 0,
      receivedAt: now,
      keyId: sealTo.id,
      content: await seal(Buffer.from(JSON.stringify(record)), sealTo, { submission: record.id, council: record.council }),
    },
    draftVersion: draft.version,
    messages: messagesFor(record, { now, domain, newId: randomUUID }),
    receipts: [storedReceipt({ ...receipt, handsOn: true }, draft.key, forgottenAt), storedReceipt(receipt, draft.key.next(), forgottenAt)],
    ...otherForms(draft, record, now),
  };
}

/** Forms begun beside this one go on under the next key, as a new sitting, unless all that they tell has just been sent. */
function otherForms(draft: Draft, { council, journey, answers }: CaseRecord, now: number): Pick<Sending, 'left'> {
  const { [formName(council, journey)]: _, ...beside } = draft.forms;
  const others = Object.fromEntries(
    Object.entries(beside).filter(([form, begun]) => !journeys.some(({ id }) => form === formName(council, id) && isAlreadySaid(id, begun, answers))),
  );
  if (Object.keys(others).length === 0) return {};
  const key = draft.key.next();
  return {
    left: { lookup: key.lookup, content: encrypt(key, JSON.stringify(others)), version: 1, createdAt: now, expiresAt: expiryOf(now, now) },
  };
}
