// Changes the law and the path engine in thousands of small ways and asks whether a test notices. Run with `npm run mutate`.
import { tmpdir } from 'node:os';
import { join } from 'node:path';

// Every mutant is a process, and starts sooner where Node finds what it compiled for the one before.
process.env.NODE_COMPILE_CACHE ??= join(tmpdir(), 'heard-mutate');

/*
 * Of some 1,700 mutants two live on, and change nothing that anybody could see:
 * - `confirm` in “live court or tribunal proceedings in england”: the row hands the matter to an officer as a task, who confirms it by
 *   doing so. The mark says to a lawyer that the row itself is to be confirmed.
 * - the default of `helperLinks` in `tied`: whatever stands in it is no tie that a row asks about.
 */
export default {
  testRunner: 'tap',
  // The long runs over random cases and five years are left out: they repeat, at length, what these ask.
  tap: {
    testFiles: [
      'tests/support/law-first.ts',
      'tests/support/law-then.ts',
      'tests/law/if-sent-today.test.ts',
      'tests/journeys/path.test.ts',
      'tests/journeys/transcript.test.ts',
    ],
    forceBail: true,
  },
  mutate: ['src/law/**/*.ts', 'src/journeys/{path,transcript}.ts', '!src/law/sources.ts'],
  // Type stripping keeps line numbers, so nothing need be compiled; a mutant that does not type-check is judged by its tests alone.
  checkers: [],
  // A string in a table is of a closed type: changed, it does not compile, which no test need notice.
  mutator: { excludedMutations: ['StringLiteral'] },
  disableTypeChecks: false,
  coverageAnalysis: 'perTest',
  concurrency: 2,
  timeoutMS: 20_000,
  tempDirName: '.stryker-tmp',
  ignorePatterns: ['dist', 'data', 'public', '.astro'],
  reporters: ['clear-text', 'progress-append-only'],
  clearTextReporter: { allowColor: false, logTests: false },
  thresholds: { high: 95, low: 90, break: 90 },
};
