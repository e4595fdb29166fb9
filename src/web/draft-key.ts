/**
 * The one secret of an unsent draft lives in the visitor’s cookie. From it come the name under which the draft is kept, the
 * key it is encrypted with, and the token in its forms; the store holds neither the secret nor the key, so nobody who reads
 * the store can read a draft.
 */
import { createCipheriv, createDecipheriv, createHmac, hkdfSync, randomBytes, timingSafeEqual } from 'node:crypto';

/** The secret, and what comes of it. */
export interface DraftKey {
  /** What the cookie holds: 32 random bytes, base64url. */
  readonly cookie: string;
  /** The name the draft is stored under. */
  readonly lookup: string;
  readonly encryption: Buffer;
  /** What the files of the draft are named by. */
  readonly naming: Buffer;
  /** Proves that a form was made for this draft. */
  readonly token: string;
  /** The key that takes over when this draft has been sent: the same one, however often the sending is repeated. */
  readonly next: () => DraftKey;
}

/** Makes a key for a new draft. */
export const newDraftKey = (): DraftKey => derive(randomBytes(32));

/** The key a cookie holds; undefined for anything we did not write. */
export function draftKeyFrom(cookie: string | undefined): DraftKey | undefined {
  if (!cookie || !isSecret(cookie)) return undefined;
  return derive(Buffer.from(cookie, 'base64url'));
}

/** The key for what a partner sends: the same one whenever they give a sending the same name. */
export const partnerDraftKey = (partnerKey: string, name: string): DraftKey => derive(Buffer.from(hkdfSync('sha256', partnerKey, name, 'heard partner', 32)));

/** The secret of a link that brings a form back: nobody can guess it, and no cookie is one. */
export const newLinkSecret = (): string => randomBytes(32).toString('base64url');

/** The key that a link’s secret opens; undefined for anything that is none. It is derived apart, so that a link is never a cookie. */
export function linkKeyFrom(secret: string | undefined): DraftKey | undefined {
  if (!secret || !isSecret(secret)) return undefined;
  return derive(Buffer.from(hkdfSync('sha256', Buffer.from(secret, 'base64url'), '', 'heard link', 32)));
}

/** Encrypts what only the holder of the cookie may read. */
export const encrypt = (key: DraftKey, content: string): Uint8Array => encryptBytes(key, Buffer.from(content), key.lookup);

/** Decrypts it again; throws when a single bit has changed. */
export const decrypt = (key: DraftKey, content: Uint8Array): string => decryptBytes(key, content, key.lookup).toString('utf8');

/** Encrypts a file that only the holder of the cookie may open, under this id and no other. */
export const encryptFile = (key: DraftKey, id: string, content: Uint8Array): Uint8Array => encryptBytes(key, content, `${key.lookup}|${id}`);

/** Decrypts it again. */
export const decryptFile = (key: DraftKey, id: string, content: Uint8Array): Buffer => decryptBytes(key, content, `${key.lookup}|${id}`);

/** The id of a file in one place of a draft: the same bytes have the same one there, and it tells nobody what they are. */
export const fileId = (naming: Buffer, place: string, bytes: Uint8Array): string => createHmac('sha256', naming).update(`${place}|`).update(bytes).digest().subarray(0, 16).toString('base64url');

function encryptBytes(key: DraftKey, content: Uint8Array, binding: string): Uint8Array {
  const nonce = randomBytes(12);
  const cipher = createCipheriv('aes-256-gcm', key.encryption, nonce).setAAD(Buffer.from(binding));
  return Buffer.concat([nonce, cipher.update(content), cipher.final(), cipher.getAuthTag()]);
}

function decryptBytes(key: DraftKey, content: Uint8Array, binding: string): Buffer {
  const bytes = Buffer.from(content.buffer, content.byteOffset, content.byteLength);
  const decipher = createDecipheriv('aes-256-gcm', key.encryption, bytes.subarray(0, 12))
    .setAAD(Buffer.from(binding))
    .setAuthTag(bytes.subarray(-16));
  return Buffer.concat([decipher.update(bytes.subarray(12, -16)), decipher.final()]);
}

/** Whether a form’s token belongs to this draft, in time that does not depend on how much of it fits. */
export function isToken(key: DraftKey, token: string | null): boolean {
  const given = Buffer.from(token ?? '');
  const right = Buffer.from(key.token);
  return given.length === right.length && timingSafeEqual(given, right);
}

// 32 random bytes, base64url.
const isSecret = (text: string): boolean => /^[\w-]{43}$/.test(text);

function derive(secret: Buffer): DraftKey {
  const part = (use: string) => Buffer.from(hkdfSync('sha256', secret, '', `heard draft ${use}`, 32));
  return {
    cookie: secret.toString('base64url'),
    lookup: part('lookup').toString('base64url'),
    encryption: part('encryption'),
    naming: part('naming'),
    token: createHmac('sha256', part('token')).update('form').digest('base64url'),
    next: () => derive(part('next')),
  };
}
