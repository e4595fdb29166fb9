/** Forgetting at somebody’s wish: what they typed is deleted at once. */
import { setTimeout as pause } from 'node:timers/promises';
import type { Services } from '#services.ts';
import type { DraftKey } from './draft-key.ts';
import { continueWithout } from './drafts.ts';
import { forgetLink } from './linked-form.ts';
import { faultOf } from './log.ts';
import { sittingOf } from './sitting.ts';

/** How long somebody who leaves waits for the store, in milliseconds. */
const patience = 300;

/** How long a store that could not forget is left alone. */
const rest = 1_000;

/** Deletes the draft and the receipt under a key; false when the store could not. What a link keeps stays. */
export async function forget(key: DraftKey, { store, log }: Services): Promise<boolean> {
  try {
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

/** What is left when one form was deleted: the key of the forms begun beside it, or null where there were none. */
export type Forgotten = { readonly then: 'forgotten'; readonly key: DraftKey | null } | { readonly then: 'unavailable' };

/** Deletes one form and what its link keeps. Other forms on this device, and their links, may be somebody else’s, and stay. */
export async function forgetForm(cookie: DraftKey, form: string, { store, log, now }: Services): Promise<Forgotten> {
  try {
    const { key, draft } = await sittingOf(store, cookie, now());
    await forgetLink(store, draft?.forms[form]?.link);
    const left = draft && (await continueWithout({ store, log }, draft, form, now()));
    for (const { lookup } of [cookie, key ?? cookie]) await store.forgetDraft(lookup);
    return { then: 'forgotten', key: left?.key ?? null };
  } catch (error) {
    log({ event: 'a draft could not be forgotten', fault: faultOf(error) });
    return { then: 'unavailable' };
  }
}
