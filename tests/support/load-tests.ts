import { test } from 'node:test';

/** Loads tests of the law; a file that a change keeps from loading is a test that fails, as it is when it runs by itself. */
export async function loadTests(...files: readonly string[]): Promise<void> {
  for (const file of files) {
    try {
      await import(`../law/${file}.test.ts`);
    } catch (fault) {
      test(`the tests of ${file} can be loaded`, () => {
        throw fault;
      });
    }
  }
}
