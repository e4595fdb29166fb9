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
  /** The state of it that was read. */
  readonly copy: Copy;
}

/** One state of what a link keeps. */
export type Copy = Pick<StoredDraft, 'lookup' | 'version'>;

/** Keeps a form for some days more; under the link that it has already, or under a new one. Returns the link’s secret. */
export async function linkForm(store: Store, form: string, begun: Begun, now: number): Promise<string> {
  const expiresAt = now + linkDays * day;
  if (begun.link !== undefined && (await changeLinked(store, begun.link, { change: (before) => before, now, expiresAt }))) return begun.link;
  const secret = newLinkSecret();
  const key = linkKeyFrom(secret);
  if (!key) throw new Error('A new secret opens nothing');
  await store.saveDraft(contentOf(key, { form, begun }, { version: 0, createdAt: now, expiresAt }));
  return secret;
}

/** Brings the same change to the kept form, on top of whatever another device has saved there; one that was deleted or sent stays so. */
export async function keepLinked(store: Store, secret: string | undefined, change: (before: Begun) => Begun, now: number): Promise<void> {
  if (secret !== undefined) await changeLinked(store, secret, { change, now });
}

interface LinkedChange {
  readonly change: (before: Begun) => Begun;
  readonly now: number;
  /** Until when it is kept from now on, where that changes too. */
  readonly expiresAt?: number;
}

/** Changes what is kept under a secret; false when it is gone. */
async function changeLinked(store: Store, secret: string, { change, now, ...until }: LinkedChange): Promise<boolean> {
  const key = linkKeyFrom(secret);
  for (let tries = 0; key && tries < 20; tries += 1) {
    const stored = await store.findDraft(key.lookup, now);
    if (!stored) return false;
    const { form, begun } = linkedIn(key, stored);
    if (await store.saveDraft(contentOf(key, { form, begun: change(begun) }, { ...stored, ...until }))) return true;
  }
  return false;
}

/** What a secret brings back; undefined when nothing is kept under it any more. */
export async function openLink(store: Store, secret: string, now: number): Promise<Linked | undefined> {
  const key = linkKeyFrom(secret);
  const stored = key && (await store.findDraft(key.lookup, now));
  return stored && linkedIn(key, stored);
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

type Content = Omit<Linked, 'copy'>;

const linkedIn = (key: DraftKey, { content, lookup, version }: StoredDraft): Linked => ({ ...(JSON.parse(decrypt(key, content)) as Content), copy: { lookup, version } });

// The secret of a link does not stand in what it opens.
const contentOf = (key: DraftKey, { form, begun: { answers, typed } }: Content, { version, createdAt, expiresAt }: Omit<StoredDraft, 'lookup' | 'content'>): StoredDraft => ({
  lookup: key.lookup,
  content: encrypt(key, JSON.stringify({ form, begun: { answers, typed } } satisfies Content)),
  version,
  createdAt,
  expiresAt,
});
