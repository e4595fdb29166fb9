/** Forgetting at somebody’s wish: what they typed is deleted at once. */
import { setTimeout as pause } from 'node:timers/promises';
import type { Services } from '#services.ts';
import type { DraftKey } from './draft-key.ts';
import { openDraft } from './drafts.ts';
import { forgetLink } from './linked-form.ts';
import { faultOf } from './log.ts';

/** How long somebody who leaves waits for the store, in milliseconds. */
const patience = 300;

/** How long a store that could not forget is left alone. */
const rest = 1_000;

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

/** Forgets what is under a key for somebody who must be gone at once: what takes longer goes on behind the answer, and what fails is tried once more. */
export async function forgetAndGo(key: DraftKey, services: Services): Promise<void> {
  const forgotten = forget(key, services).then(async (done) => done || (await pause(rest), forget(key, services)));
  await Promise.race([forgotten, pause(patience)]);
}
