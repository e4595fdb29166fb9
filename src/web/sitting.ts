/** What a visitor’s cookie leads to: the draft under it or, when that one has been sent, the sitting that went on under the next key. */
import type { Store } from '#store/store.ts';
import type { DraftKey } from './draft-key.ts';
import { openDraft, type Draft } from './drafts.ts';
import { openReceipt } from './receipts.ts';

/** The key that is this visitor’s now, and their draft if there is one. */
export interface Sitting {
  readonly key: DraftKey | undefined;
  readonly draft: Draft | undefined;
}

/** Finds the sitting that a cookie belongs to. A browser that never got the answer to Send still comes with the old cookie. */
export async function sittingOf(store: Store, cookie: DraftKey | undefined, now: number): Promise<Sitting> {
  if (!cookie) return { key: undefined, draft: undefined };
  const draft = await openDraft(store, cookie, now);
  if (draft) return { key: cookie, draft };
  const receipt = await openReceipt(store, cookie, now);
  if (!receipt?.handsOn) return { key: cookie, draft: undefined };
  const key = cookie.next();
  return { key, draft: await openDraft(store, key, now) };
}
