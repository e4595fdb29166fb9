/** What a link keeps is the form itself, and what a device holds of it may be older: it is read again before anything is checked or sent. */
import { isDeepStrictEqual } from 'node:util';
import type { Store } from '#store/store.ts';
import { keepForm, openDraft, type Draft } from './drafts.ts';
import { openLink, type Copy } from './linked-form.ts';

/** The draft with the form as its link keeps it. */
export interface AsLinked {
  readonly draft: Draft;
  /** The state that was read; undefined where the form has no link, or its link keeps nothing any more. */
  readonly copy: Copy | undefined;
  /** Whether another device had changed it. */
  readonly changed: boolean;
  /** Whether there was a link whose form was sent or deleted elsewhere, or forgotten. */
  readonly spent: boolean;
}

/** Reads it again, and takes over what another device has changed; undefined when the draft is forgotten meanwhile. */
export async function asLinked(store: Store, draft: Draft, form: string, now: number): Promise<AsLinked | undefined> {
  const link = draft.forms[form]?.link;
  if (link === undefined) return { draft, copy: undefined, changed: false, spent: false };
  const linked = await openLink(store, link, now);
  if (!linked) {
    // It may have been sent from here a moment ago, and then the draft went with it.
    const still = await openDraft(store, draft.key, now);
    return still && { draft: still, copy: undefined, changed: false, spent: true };
  }
  const { copy, begun } = linked;
  if (isDeepStrictEqual({ ...begun, link }, draft.forms[form])) return { draft, copy, changed: false, spent: false };
  // What the link keeps bears no link itself, and so stays as it is.
  const after = await keepForm(store, draft, form, (before) => (before.link === link ? { ...begun, link } : before), now);
  return after && { draft: after, copy, changed: true, spent: false };
}
