/**
 * The tests of the law as one file, the quickest to notice a change first: a mutant then costs one process.
 *
 * A file that a change keeps from loading is a test that fails, as it is when each runs by itself.
 */
import { test } from 'node:test';

const files = ['situations', 'decide-case', 'clocks', 'rules', 'codes', 'words', 'bodies', 'working-days'];

for (const file of files) {
  try {
    await import(`../law/${file}.test.ts`);
  } catch (fault) {
    test(`the tests of ${file} can be loaded`, () => {
      throw fault;
    });
  }
}
