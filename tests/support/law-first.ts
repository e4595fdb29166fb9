/** The tests that notice most changes of the law, and soonest: for most mutants this process is the only one. */
import { loadTests } from './load-tests.ts';

await loadTests('situations');
