/**
 * Content at rest. Each submission is encrypted with a key of its own, and that key is sealed to the worker’s public key,
 * so the web tier that wrote it cannot read it back, and neither can whoever takes the database or a backup.
 *
 * The layout, so that a later version can be told from this one:
 *
 *     v1. │ sealed key, 80 │ nonce, 12 │ tag, 16 │ ciphertext, a multiple of 4096
 *
 * The ciphertext is bound to its submission, council and key, and a file to its name too: moved to another row, it does not open.
 */
import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import sodium from 'libsodium-wrappers';
import type { SealedFile, StoredSubmission } from '#store/store.ts';
import type { PrivateKey, PrivateKeys, PublicKey } from './keys.ts';
import { MissingKey } from './missing-key.ts';

/** What sealed content belongs to. */
export interface About {
  readonly submission: string;
  readonly council: string;
  /** Which of the submission’s files it is; none for the record itself. */
  readonly file?: string;
}

const mark = Buffer.from('v1.');
const sealedKeyLength = 80;
const nonceLength = 12;
const tagLength = 16;
const headLength = mark.length + sealedKeyLength + nonceLength + tagLength;

/** Content is padded to whole steps, so that its size says little about it. */
const paddingStep = 4096;
const lengthLength = 4;

/** Seals content so that only the holder of the private key can open it. */
export const seal = async (content: Uint8Array, key: PublicKey, about: About): Promise<Uint8Array> => {
  await sodium.ready;
  const contentKey = randomBytes(32);
  const nonce = randomBytes(nonceLength);

  const cipher = createCipheriv('aes-256-gcm', contentKey, nonce, { authTagLength: tagLength });
  cipher.setAAD(bindingOf(about, key));
  const ciphertext = Buffer.concat([cipher.update(padded(content)), cipher.final()]);
  const sealedKey = sodium.crypto_box_seal(contentKey, key.bytes);
  contentKey.fill(0);

  return Buffer.concat([mark, sealedKey, nonce, cipher.getAuthTag(), ciphertext]);
};

/** Opens sealed content; fails when a bit of it has changed, or when it belongs to something else. */
export const open = async (sealed: Uint8Array, key: PrivateKey, about: About): Promise<Uint8Array> => {
  await sodium.ready;
  const { sealedKey, nonce, tag, ciphertext } = partsOf(sealed);
  try {
    const contentKey = sodium.crypto_box_seal_open(sealedKey, key.public.bytes, key.bytes);
    const decipher = createDecipheriv('aes-256-gcm', contentKey, nonce, { authTagLength: tagLength });
    decipher.setAAD(bindingOf(about, key.public));
    decipher.setAuthTag(tag);
    return unpadded(Buffer.concat([decipher.update(ciphertext), decipher.final()]));
  } catch (cause) {
    throw new Error(`The content of ${about.submission} does not open: it was changed, moved, or sealed to another key`, { cause });
  }
};

/** Opens stored submissions, each with the key it was sealed to. */
export const openerWith = (keys: PrivateKeys) => async (submission: StoredSubmission): Promise<Uint8Array> => {
  const key = keys.get(submission.keyId);
  if (key === undefined) throw new MissingKey(submission.keyId);
  return open(submission.content, key, { submission: submission.id, council: submission.council });
};

/** Opens the files that were sent with submissions; `name` is the one that the record has for it. */
export const fileOpenerWith = (keys: PrivateKeys) => async (submission: StoredSubmission, { content }: SealedFile, name: string): Promise<Uint8Array> => {
  const key = keys.get(submission.keyId);
  if (key === undefined) throw new MissingKey(submission.keyId);
  return open(content, key, { submission: submission.id, council: submission.council, file: name });
};

const bindingOf = ({ submission, council, file }: About, key: PublicKey): Buffer => {
  const parts = ['v1', submission, council, key.id, ...(file === undefined ? [] : [file])];
  // With a bar inside a name, two different bindings could read the same.
  if (parts.some((part) => part.includes('|'))) throw new Error('A submission, council or file has “|” in its name');
  return Buffer.from(parts.join('|'));
};

const partsOf = (sealed: Uint8Array) => {
  const bytes = Buffer.from(sealed.buffer, sealed.byteOffset, sealed.byteLength);
  if (!bytes.subarray(0, mark.length).equals(mark)) throw new Error('Sealed content must begin with “v1.”');
  const body = bytes.length - headLength;
  if (body < paddingStep || body % paddingStep !== 0) throw new Error('Sealed content has been cut short');

  let from = mark.length;
  const next = (length: number) => bytes.subarray(from, (from += length));
  return { sealedKey: next(sealedKeyLength), nonce: next(nonceLength), tag: next(tagLength), ciphertext: next(bytes.length) };
};

const padded = (content: Uint8Array): Buffer => {
  const whole = Buffer.alloc(Math.ceil((lengthLength + content.length) / paddingStep) * paddingStep);
  whole.writeUInt32BE(content.length);
  whole.set(content, lengthLength);
  return whole;
};

const unpadded = (whole: Buffer): Uint8Array => whole.subarray(lengthLength, lengthLength + whole.readUInt32BE());
