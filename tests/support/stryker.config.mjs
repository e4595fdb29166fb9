// Changes the law and the path engine in thousands of small ways and asks whether a test notices. Run with `npm run mutate`.
export default {
  testRunner: 'tap',
  tap: { testFiles: ['tests/law/*.test.ts', 'tests/journeys/*.test.ts'], forceBail: true },
  mutate: ['src/law/**/*.ts', 'src/journeys/{path,transcript}.ts', '!src/law/sources.ts'],
  // Type stripping keeps line numbers, so nothing need be compiled; a mutant that does not type-check is judged by its tests alone.
  checkers: [],
  mutator: { excludedMutations: ['StringLiteral', 'ObjectLiteral'] },
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
