import assert from 'node:assert/strict';
import { test } from 'node:test';
import { newKeyPair, proveKeys, readPrivateKeys, readPublicKey } from '#delivery/keys.ts';

test('the two halves of a pair have the same fingerprint, and no two pairs do', async () => {
  const [one, two] = [await newKeyPair(), await newKeyPair()];
  const { id } = readPublicKey('SEALING_KEY', one.publicKey);
  assert.match(id, /^[\w-]{16}$/);
  assert.deepEqual([...(await readPrivateKeys('OPENING_KEYS', one.privateKey)).keys()], [id]);
  assert.notEqual(readPublicKey('SEALING_KEY', two.publicKey).id, id);
});

test('several private keys are read, however they are set apart', async () => {
  const [one, two] = [await newKeyPair(), await newKeyPair()];
  const keys = await readPrivateKeys('OPENING_KEYS', ` ${one.privateKey},\n${two.privateKey} `);
  assert.equal(keys.size, 2);
});

test('a key that is not one is refused by the name of its setting, and is not repeated', async () => {
  const { publicKey, privateKey } = await newKeyPair();
  const wrong = ['', 'public.', 'public.short', `${publicKey}x`, publicKey.slice(0, -1), privateKey, publicKey.replace('public.', '')];
  for (const text of wrong) {
    assert.throws(
      () => readPublicKey('SEALING_KEY', text),
      (error: Error) => /^SEALING_KEY (must begin with|is not a whole key)/.test(error.message) && error.message.length < 90,
      text,
    );
  }
  await assert.rejects(readPrivateKeys('OPENING_KEYS', publicKey), /^Error: OPENING_KEYS must begin with “private\.”/);
  await assert.rejects(readPrivateKeys('OPENING_KEYS', ' , '), /^Error: OPENING_KEYS holds no key/);
});

test('a pair proves itself, and a public key without its private one does not', async () => {
  const [one, two] = [await newKeyPair(), await newKeyPair()];
  const publicKey = readPublicKey('SEALING_KEY', one.publicKey);
  await proveKeys(publicKey, await readPrivateKeys('OPENING_KEYS', `${two.privateKey} ${one.privateKey}`));
  await assert.rejects(proveKeys(publicKey, await readPrivateKeys('OPENING_KEYS', two.privateKey)), new RegExp(`No private key.*${publicKey.id}`));
});
