/**
 * The keys that content is sealed to. The web tier holds one public key and can only seal; the worker holds the private
 * ones and can open. Keys are changed by giving the web tier a new public key and adding its private key in front of
 * the worker’s old ones, which stay until nothing sealed to them is left.
 */
import { createHash, timingSafeEqual } from 'node:crypto';
import sodium from 'libsodium-wrappers';

/** A public key, known by its fingerprint. */
export interface PublicKey {
  readonly id: string;
  readonly bytes: Uint8Array;
}

/** A private key, with the public key that belongs to it. */
export interface PrivateKey {
  readonly public: PublicKey;
  readonly bytes: Uint8Array;
}

/** The private keys a worker holds, by fingerprint. */
export type PrivateKeys = ReadonlyMap<string, PrivateKey>;

// The written forms differ in their first word, so that a private key pasted in the wrong place is noticed.
const publicWord = 'public.';
const privateWord = 'private.';

const keyBytes = 32;

/** A new pair of keys, written as the configuration expects them. */
export const newKeyPair = async (): Promise<{ readonly publicKey: string; readonly privateKey: string }> => {
  await sodium.ready;
  const pair = sodium.crypto_box_keypair();
  return { publicKey: publicWord + base64url(pair.publicKey), privateKey: privateWord + base64url(pair.privateKey) };
};

/** Reads a public key; `setting` is the name that a complaint about it mentions. */
export const readPublicKey = (setting: string, text: string): PublicKey => publicKeyOf(readKey(setting, text, publicWord));

/** Reads one or more private keys, with spaces or commas between them. */
export const readPrivateKeys = async (setting: string, text: string): Promise<PrivateKeys> => {
  await sodium.ready;
  const keys = text.split(/[\s,]+/).filter((written) => written !== '').map((written) => {
    const bytes = readKey(setting, written, privateWord);
    return { public: publicKeyOf(sodium.crypto_scalarmult_base(bytes)), bytes };
  });
  if (keys.length === 0) throw new Error(`${setting} holds no key`);
  return new Map(keys.map((key) => [key.public.id, key]));
};

/** Proves that what is sealed to the public key can be opened again, before anything is sealed in earnest. */
export const proveKeys = async (publicKey: PublicKey, privateKeys: PrivateKeys): Promise<void> => {
  await sodium.ready;
  const key = privateKeys.get(publicKey.id);
  if (key === undefined) throw new Error(`No private key belongs to the public key ${publicKey.id}`);

  const proof = sodium.randombytes_buf(keyBytes);
  const opened = sodium.crypto_box_seal_open(sodium.crypto_box_seal(proof, publicKey.bytes), key.public.bytes, key.bytes);
  if (!timingSafeEqual(proof, opened)) throw new Error(`The private key for ${publicKey.id} does not open what is sealed to it`);
};

// A complaint about a key never repeats it: it might be the private one.
const readKey = (setting: string, text: string, word: string): Uint8Array => {
  if (!text.startsWith(word)) throw new Error(`${setting} must begin with “${word}”`);
  const written = text.slice(word.length);
  const bytes = Buffer.from(written, 'base64url');
  if (bytes.length !== keyBytes || base64url(bytes) !== written) {
    throw new Error(`${setting} is not a whole key: after “${word}” come 43 letters, digits, “-” or “_”`);
  }
  return bytes;
};

const publicKeyOf = (bytes: Uint8Array): PublicKey => ({ id: fingerprint(bytes), bytes });

const fingerprint = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('base64url').slice(0, 16);

const base64url = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64url');
