/** The other tests of the law as one file: a mutant that the situations let pass costs one process more. */
import { loadTests } from './load-tests.ts';

await loadTests('decide-case', 'clocks', 'rules', 'codes', 'words', 'bodies', 'working-days');
