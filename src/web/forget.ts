/** Forgetting at somebody’s wish: what they typed is deleted at once. */
import type { Services } from '#services.ts';
import type { DraftKey } from './draft-key.ts';
import { openDraft } from './drafts.ts';
import { forgetLink } from './linked-form.ts';
import { faultOf } from './log.ts';

/** Deletes the draft and the receipt under a key; false when the store could not. What a link keeps stays, unless it is to go too. */
export async function forget(key: DraftKey, { store, log, now }: Services, { links = false } = {}): Promise<boolean> {
  try {
    const draft = links ? await openDraft(store, key, now()) : undefined;
    for (const { link } of Object.values(draft?.forms ?? {})) await forgetLink(store, link);
    await store.forgetDraft(key.lookup);
    return true;
  } catch (error) {
    log({ event: 'a draft could not be forgotten', fault: faultOf(error) });
    return false;
  }
}
