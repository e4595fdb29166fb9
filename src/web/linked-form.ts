/**
 * A form that somebody keeps for some days and comes back to by a link. The link’s secret is in the link and, encrypted, in the draft
 * of whoever made it; the store holds neither the secret nor a key, so nobody who reads the store can read the form. This device
 * still forgets after two hours: only the link lasts longer.
 */
import type { Store, StoredDraft } from '#store/store.ts';
import { decrypt, encrypt, linkKeyFrom, newLinkSecret, type DraftKey } from './draft-key.ts';
import type { Begun } from './drafts.ts';

/** How many days a link brings the form back: said wherever a link is made. */
export const linkDays = 7;

const day = 24 * 60 * 60 * 1000;

/** What a link brings back. */
export interface Linked {
  /** The form it was made for. */
  readonly form: string;
  readonly begun: Begun;
}

/** Keeps a form for some days more; under the link that it has already, or under a new one. Returns the link’s secret. */
export async function linkForm(store: Store, form: string, begun: Begun, now: number): Promise<string> {
  const before = linkKeyFrom(begun.link);
  const stored = before && (await store.findDraft(before.lookup, now));
  if (begun.link && before && stored && (await store.saveDraft({ ...contentOf(before, form, begun, stored), expiresAt: now + linkDays * day }))) return begun.link;
  const secret = newLinkSecret();
  const key = linkKeyFrom(secret);
  if (!key) throw new Error('A new secret opens nothing');
  await store.saveDraft(contentOf(key, form, begun, { version: 0, createdAt: now, expiresAt: now + linkDays * day }));
  return secret;
}

/** Brings the kept form up to what has been saved since; one that was deleted or sent stays so. */
export async function keepLinked(store: Store, form: string, begun: Begun | undefined, now: number): Promise<void> {
  const key = linkKeyFrom(begun?.link);
  if (!begun || !key) return;
  for (let tries = 0; tries < 20; tries += 1) {
    const stored = await store.findDraft(key.lookup, now);
    if (!stored || (await store.saveDraft(contentOf(key, form, begun, stored)))) return;
  }
}

/** What a secret brings back; undefined when nothing is kept under it any more. */
export async function openLink(store: Store, secret: string, now: number): Promise<Linked | undefined> {
  const key = linkKeyFrom(secret);
  const stored = key && (await store.findDraft(key.lookup, now));
  return stored && (JSON.parse(decrypt(key, stored.content)) as Linked);
}

/** Until when a form is kept, in milliseconds since 1970; undefined when it is not. */
export async function linkedUntil(store: Store, secret: string | undefined, now: number): Promise<number | undefined> {
  const key = linkKeyFrom(secret);
  return key && (await store.findDraft(key.lookup, now))?.expiresAt;
}

/** Deletes what is kept under a secret: its link opens nothing any more. */
export async function forgetLink(store: Store, secret: string | undefined): Promise<void> {
  const key = linkKeyFrom(secret);
  if (key) await store.forgetDraft(key.lookup);
}

// The secret of a link does not stand in what it opens.
const contentOf = (key: DraftKey, form: string, { answers, typed }: Begun, stored: Pick<StoredDraft, 'version' | 'createdAt' | 'expiresAt'>): StoredDraft => ({
  lookup: key.lookup,
  content: encrypt(key, JSON.stringify({ form, begun: { answers, typed } } satisfies Linked)),
  version: stored.version,
  createdAt: stored.createdAt,
  expiresAt: stored.expiresAt,
});
