/**
 * A partner names each sending. From that name and the partner’s own key comes the key of a draft, so the store’s promise that
 * a draft is sent once holds here too, and the receipt answers whoever sends the same again within a day.
 */
import { z } from 'zod';
import type { Council } from '#councils/council.ts';
import { languages, type Language } from '#i18n/languages.ts';
import type { Services } from '#services.ts';
import { clockSentences, headSentences, wordClocks, wordHead } from '../decision-words.ts';
import type { DraftKey } from '../draft-key.ts';
import { openReceipts, type Receipt } from '../receipts.ts';
import { submit } from '../submit.ts';
import { voiceAt } from '../wording.ts';
import { readSubmission } from './read-submission.ts';
import { refuse, type Outcome } from './refusal.ts';

/** How long the same name means the same sending, in hours. */
const repeatableHours = 24;

/** The reference to quote, where each part goes and why, and the days to expect something. */
export const submissionAnswer = z.strictObject({
  reference: z.string(),
  receivedAt: z.iso.datetime(),
  heads: z.array(headSentences.extend({ label: z.string() })).readonly(),
  clocks: z.array(clockSentences).readonly(),
  language: z.enum(languages),
});

/** One sending of a partner. */
export interface PartnerSending {
  readonly json: unknown;
  readonly council: Council;
  /** The language to answer in. */
  readonly language: Language;
  /** The partner’s id. */
  readonly via: string;
  readonly key: DraftKey;
  /** A hash of what was sent, and to whom. */
  readonly fingerprint: string;
}

/** Stores what is sent, unless it is there already, and answers the same either way. */
export async function sendOnce(sending: PartnerSending, services: Services): Promise<Outcome> {
  const { json, council, via, key, fingerprint } = sending;
  const now = services.now();
  const before = await receiptUnder(key, services);
  if (before) return answerWith(before, sending, services);

  const read = readSubmission(json, council);
  if ('faults' in read) return refuse('invalid', { faults: read.faults });
  const draft = { key, version: 0, createdAt: now, forms: {} };
  await submit(draft, { ...read, council, voice: voiceAt(read, 'more'), via, now }, services, { hours: repeatableHours, fingerprint });
  services.wake();
  // Whoever came first wrote the receipt; a sending from longer ago has none any more.
  const receipt = await receiptUnder(key, services);
  return receipt ? answerWith(receipt, sending, services) : refuse('key-used-before');
}

/** Under a partner’s key there is one sending, and one receipt. */
const receiptUnder = async (key: DraftKey, { store, now }: Services): Promise<Receipt | undefined> => (await openReceipts(store, key, now()))?.receipts[0];

function answerWith({ fingerprint, reference, receivedAt, heads, decision }: Receipt, sending: PartnerSending, services: Services): Outcome {
  if (fingerprint !== sending.fingerprint) return refuse('key-used-otherwise');
  const { language } = sending;
  const words = services.words(language);
  const label = (id: string) => heads.find((head) => head.id === id)?.label[language] ?? '';
  const body: z.infer<typeof submissionAnswer> = {
    reference,
    receivedAt,
    heads: decision.heads.map((head) => ({ ...wordHead(head, decision, words), label: label(head.id) })),
    clocks: wordClocks(decision.clocks, words, language),
    language,
  };
  return { status: 201, body };
}
