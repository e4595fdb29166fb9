/** Forgetting at somebody’s wish: what they typed is deleted at once. */
import type { Services } from '#services.ts';
import type { DraftKey } from './draft-key.ts';
import { faultOf } from './log.ts';

/** Deletes the draft and the receipt under a key; false when the store could not. */
export async function forget(key: DraftKey, { store, log }: Services): Promise<boolean> {
  try {
    await store.forgetDraft(key.lookup);
    return true;
  } catch (error) {
    log({ event: 'a draft could not be forgotten', fault: faultOf(error) });
    return false;
  }
}
