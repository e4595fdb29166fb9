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
import type { SealedFile, Sending, Store } from '#store/store.ts';
import { isAlreadySaid } from './already-said.ts';
import { moveFiles, openFile, type Keeping as Files } from './draft-files.ts';
import { encrypt } from './draft-key.ts';
import { allCodes, expiryOf, formName, idleHours, type Begun, type Draft } from './drafts.ts';
import type { Copy } from './linked-form.ts';
import { filesOn, makeRecord, type Finished, type Wording } from './make-record.ts';
import { openReceipts, receiptFor, storedReceipts, type Receipt } from './receipts.ts';
import { tellOfAdvocate, type Sent } from './tell-of-advocate.ts';

/** What sending needs beside the draft. */
export interface Submitting extends Wording, Files {
  readonly store: Store;
  readonly sealTo: PublicKey;
  /** The domain that message ids are made in. */
  readonly domain: string;
  readonly sealInTurn: <T>(work: () => Promise<T>) => Promise<T>;
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
export function submit(draft: Draft, finished: ToSend, submitting: Submitting, keeping: Keeping = { hours: idleHours }): Promise<boolean> {
  const send = () => sendOnce(draft, finished, submitting, keeping);
  return allCodes(draft.forms).length > 0 ? submitting.sealInTurn(send) : send();
}

interface ToSend extends Omit<Finished, 'id' | 'reference' | 'lost'> {
  /** What a link keeps of this form, as it was when it was checked: it goes with it, since what was sent is nowhere unsent. */
  readonly copy?: Copy | undefined;
}

async function sendOnce(draft: Draft, { copy, ...finished }: ToSend, submitting: Submitting, keeping: Keeping): Promise<boolean> {
  const contents = await contentsOf(draft, finished, submitting);
  const lost = [...contents].flatMap(([code, bytes]) => (bytes ? [] : [code]));
  for (let tries = 0; tries < 10; tries += 1) {
    const record = makeRecord({ ...finished, id: randomUUID(), reference: newReference((below) => randomInt(below)), lost }, submitting);
    const files = await sealFiles(record, [...contents.values()].filter((bytes) => bytes !== undefined), submitting);
    const outcome = await submitting.store.submit({ ...(await sendingOf(draft, { journey: finished.journey, record }, { now: finished.now, ...keeping }, submitting)), files, alsoForget: copy ? [copy] : [] });
    if (outcome !== 'reference taken') return outcome !== 'draft changed';
  }
  throw new Error('Ten references in a row were taken');
}

/** The bytes of each file, by its code, in the order of the record; none for those that cannot be read any more. */
async function contentsOf({ key }: Draft, { path, journey }: ToSend, files: Files): Promise<ReadonlyMap<string, Buffer | undefined>> {
  const contents = new Map<string, Buffer | undefined>();
  for (const { code } of filesOn(path, journey)) contents.set(code, await openFile(code, key, files));
  return contents;
}

/** Each file sealed on its own, in the place that the record gives it. */
const sealFiles = (record: CaseRecord, contents: readonly Buffer[], { sealTo }: Submitting): Promise<readonly SealedFile[]> =>
  Promise.all(
    record.files.map(async ({ name }, at): Promise<SealedFile> => ({
      submission: record.id,
      place: at + 1,
      content: await seal(contents[at] ?? Buffer.alloc(0), sealTo, { submission: record.id, council: record.council, file: name }),
    })),
  );

async function sendingOf(draft: Draft, sent: Sent, { now, hours, ...marks }: Keeping & { readonly now: number }, submitting: Submitting): Promise<Omit<Sending, 'files' | 'alsoForget'>> {
  const { sealTo, domain } = submitting;
  const { record } = sent;
  const receipt = { ...receiptFor(record, now + hours * 60 * 60 * 1000), ...marks };
  const receipts = [...(await otherReceipts(draft, receipt, now, submitting)), receipt];
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
    receipts: [storedReceipts({ receipts, handsOn: true }, draft.key), storedReceipts({ receipts, handsOn: false }, draft.key.next())],
    ...(await otherForms(draft, sent, now, submitting)),
  };
}

/** What the sitting sent before stays sent: the receipts of its other forms go along. */
async function otherReceipts({ key }: Draft, { form }: Receipt, now: number, { store }: Submitting): Promise<readonly Receipt[]> {
  const before = await openReceipts(store, key, now);
  return before?.receipts.filter((receipt) => receipt.form !== form) ?? [];
}

/** Forms begun beside this one go on under the next key, as a new sitting, unless all that they tell has just been sent. */
async function otherForms(draft: Draft, sent: Sent, now: number, files: Files): Promise<Pick<Sending, 'left' | 'leftFiles'>> {
  const others = formsBeside(draft, sent);
  if (Object.keys(others).length === 0) return {};
  const key = draft.key.next();
  return {
    left: { lookup: key.lookup, content: encrypt(key, JSON.stringify(others)), version: 1, createdAt: now, expiresAt: expiryOf(now, now) },
    leftFiles: await moveFiles(allCodes(others), draft.key, key, files),
  };
}

function formsBeside(draft: Draft, sent: Sent): Draft['forms'] {
  const { council, answers } = sent.record;
  const { [formName(council, sent.journey.id)]: _, ...beside } = draft.forms;
  const left = Object.entries(beside).flatMap(([form, begun]): readonly [string, Begun][] => {
    const journey = journeys.find(({ id }) => form === formName(council, id));
    if (!journey) return [[form, begun]];
    return isAlreadySaid(journey.id, begun, answers) ? [] : [[form, tellOfAdvocate(begun, journey, sent)]];
  });
  return Object.fromEntries(left);
}
