/** What a visitor’s cookie leads to: the draft under it or, when that one has been sent, the sitting that went on under the next key. */
import type { Store } from '#store/store.ts';
import type { DraftKey } from './draft-key.ts';
import { openDraft, type Draft } from './drafts.ts';
import { openReceipts } from './receipts.ts';

/** The key that is this visitor’s now, and their draft if there is one. */
export interface Sitting {
  readonly key: DraftKey | undefined;
  readonly draft: Draft | undefined;
  /** Where there is no draft: whether the key opens receipts, so that whatever is begun now is begun beside them. */
  readonly sent: boolean;
}

/** How many forms may have been sent since a browser last got an answer: nobody makes us look further. */
const mostMissed = 20;

/** Finds the sitting that a cookie belongs to. A browser that never got the answer to Send still comes with the old cookie. */
export async function sittingOf(store: Store, cookie: DraftKey | undefined, now: number): Promise<Sitting> {
  let key = cookie;
  for (let missed = 0; key && missed < mostMissed; missed += 1) {
    const draft = await openDraft(store, key, now);
    const receipts = draft ? undefined : await openReceipts(store, key, now);
    if (!receipts?.handsOn) return { key, draft, sent: receipts !== undefined };
    key = key.next();
  }
  return { key, draft: undefined, sent: false };
}
