/** Content sealed to a key that is not here. Somebody can bring it, so what is sealed is not lost. */
export class MissingKey extends Error {
  override readonly name = 'MissingKey';

  constructor(keyId: string) {
    super(`No private key ${keyId}: it has been removed too early, or never given`);
  }
}
