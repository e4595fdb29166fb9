import assert from 'node:assert/strict';
import { test } from 'node:test';
import { newKeyPair, readPrivateKeys, readPublicKey, type PrivateKey, type PublicKey } from '#delivery/keys.ts';
import { MissingKey } from '#delivery/missing-key.ts';
import { open, openerWith, seal } from '#delivery/sealing.ts';
import { submission } from './outbox.ts';

const about = { submission: 'first', council: 'essex' };
const words = Buffer.from('Ddaeth neb. Siân Llŷr Ŵan Ïo');

const keys = async (): Promise<{ publicKey: PublicKey; privateKey: PrivateKey }> => {
  const pair = await newKeyPair();
  const publicKey = readPublicKey('SEALING_KEY', pair.publicKey);
  const privateKey = (await readPrivateKeys('OPENING_KEYS', pair.privateKey)).get(publicKey.id);
  assert.ok(privateKey);
  return { publicKey, privateKey };
};

const doesNotOpen = /does not open/;

test('what was sealed opens again, byte for byte', async () => {
  const { publicKey, privateKey } = await keys();
  for (const content of [Buffer.alloc(0), words, Buffer.alloc(4092, 7), Buffer.alloc(4093, 7), Buffer.alloc(100_000, 7)]) {
    const opened = await open(await seal(content, publicKey, about), privateKey, about);
    assert.deepEqual(Buffer.from(opened), content);
  }
});

test('sealed content holds nothing of what it says, and is never twice the same', async () => {
  const { publicKey } = await keys();
  const [once, again] = [await seal(words, publicKey, about), await seal(words, publicKey, about)];
  assert.equal(Buffer.from(once).includes('Siân'), false);
  assert.notDeepEqual(Buffer.from(once).subarray(3), Buffer.from(again).subarray(3));
});

test('the size of sealed content tells only how many steps of 4096 it took', async () => {
  const { publicKey } = await keys();
  const sizeOf = async (length: number) => (await seal(Buffer.alloc(length), publicKey, about)).length;
  assert.equal(await sizeOf(1), await sizeOf(4092));
  assert.equal((await sizeOf(4093)) - (await sizeOf(4092)), 4096);
});

const places = [
  ['the version', 0],
  ['the sealed key', 3],
  ['the end of the sealed key', 82],
  ['the nonce', 83],
  ['the tag', 95],
  ['the first byte of the ciphertext', 111],
  ['the padding', 111 + 4095],
] as const;

for (const [place, at] of places) {
  test(`one bit changed in ${place} keeps it shut`, async () => {
    const { publicKey, privateKey } = await keys();
    const sealed = Buffer.from(await seal(words, publicKey, about));
    sealed.writeUInt8(sealed.readUInt8(at) ^ 1, at);
    await assert.rejects(open(sealed, privateKey, about), at === 0 ? /must begin with “v1\.”/ : doesNotOpen);
  });
}

test('content cut short, or with something added, does not open', async () => {
  const { publicKey, privateKey } = await keys();
  const sealed = Buffer.from(await seal(Buffer.alloc(5000), publicKey, about));
  for (const length of [0, 2, 3, 50, 111, sealed.length - 1]) {
    await assert.rejects(open(sealed.subarray(0, length), privateKey, about), /must begin|cut short/);
  }
  await assert.rejects(open(sealed.subarray(0, sealed.length - 4096), privateKey, about), doesNotOpen);
  await assert.rejects(open(Buffer.concat([sealed, Buffer.alloc(4096)]), privateKey, about), doesNotOpen);
});

test('content does not open for another submission, another council or another key', async () => {
  const { publicKey, privateKey } = await keys();
  const sealed = await seal(words, publicKey, about);
  await assert.rejects(open(sealed, privateKey, { ...about, submission: 'second' }), doesNotOpen);
  await assert.rejects(open(sealed, privateKey, { ...about, council: 'dudley' }), doesNotOpen);
  await assert.rejects(open(sealed, (await keys()).privateKey, about), doesNotOpen);
});

test('a bar in a name is refused, since it could make two bindings read the same', async () => {
  const { publicKey } = await keys();
  await assert.rejects(seal(words, publicKey, { submission: 'a|b', council: 'c' }), /“\|”/);
});

test('a failure to open says which submission, and nothing of its content or the key', async () => {
  const { publicKey, privateKey } = await keys();
  const sealed = await seal(words, publicKey, about);
  const failure: unknown = await open(sealed, privateKey, { ...about, council: 'dudley' }).catch((error: unknown) => error);
  assert.ok(failure instanceof Error);
  assert.match(failure.message, /first/);
  const everything = `${failure.stack}${String(failure.cause)}`;
  assert.equal(everything.includes('Siân'), false);
  assert.equal(everything.includes(Buffer.from(privateKey.bytes).toString('base64url')), false);
});

test('after a change of keys, what was sealed to the old key and to the new one both open', async () => {
  const [older, newer] = [await newKeyPair(), await newKeyPair()];
  const openEither = openerWith(await readPrivateKeys('OPENING_KEYS', `${newer.privateKey}, ${older.privateKey}`));

  for (const pair of [older, newer]) {
    const key = readPublicKey('SEALING_KEY', pair.publicKey);
    const stored = { ...submission('first'), keyId: key.id, content: await seal(words, key, about) };
    assert.deepEqual(Buffer.from(await openEither(stored)), words);
  }
});

test('content sealed to a key that is not here is told apart from content that was changed', async () => {
  const { publicKey } = await keys();
  const openOther = openerWith(new Map());
  const stored = { ...submission('first'), keyId: publicKey.id, content: await seal(words, publicKey, about) };
  await assert.rejects(openOther(stored), MissingKey);
});
