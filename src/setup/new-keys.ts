/** Prints a new pair of keys to seal to, in the form in which the settings expect them. */
import { newKeyPair } from '#delivery/keys.ts';

const { publicKey, privateKey } = await newKeyPair();
process.stdout.write(`SEAL_PUBLIC_KEY=${publicKey}\nSEAL_PRIVATE_KEYS=${privateKey}\n`);
