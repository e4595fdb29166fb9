/**
 * What the linter holds us to: strict TypeScript, sound Astro, and the few habits that a type checker cannot see.
 *
 * Only the rules about promises need types; they alone find the forgotten `await` that would lose a complaint.
 */
import astro from 'eslint-plugin-astro';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';

const noEnumNorNamespace = [
  { selector: 'TSEnumDeclaration', message: 'A union of literals says it without code of its own, and Node can strip it.' },
  { selector: 'TSModuleDeclaration', message: 'A file is the only namespace we need.' },
  { selector: 'TSParameterProperty', message: 'Node cannot strip it: declare the field.' },
  { selector: 'Decorator', message: 'Node cannot strip it, and a function says it more plainly.' },
];

// Chromium knows no Welsh dates: a page would say one thing from the server and another in the browser.
const noLocaleOfTheBrowser = [
  { selector: 'MemberExpression[property.name=/^toLocale/]', message: 'The browser may know no Welsh: use #i18n/dates.ts on the server.' },
  { selector: "MemberExpression[object.name='Intl'][property.name=/^(DateTimeFormat|RelativeTimeFormat|DisplayNames|Collator)$/]", message: 'The browser may know no Welsh: use #i18n/dates.ts on the server.' },
];

const noListFormat = {
  selector: "MemberExpression[object.name='Intl'][property.name='ListFormat']",
  message: 'It writes “a(c)” in Welsh. Make a list, or a whole sentence in both languages.',
};

export default defineConfig(
  globalIgnores(['dist/', 'data/', '.astro/', 'node_modules/']),
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  tseslint.configs.strict,
  astro.configs['flat/recommended'],
  {
    rules: {
      'eqeqeq': 'error',
      'no-var': 'error',
      'prefer-const': 'error',
      'object-shorthand': 'error',
      'no-else-return': 'error',
      'no-restricted-syntax': ['error', ...noEnumNorNamespace, noListFormat],
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_', destructuredArrayIgnorePattern: '^_' }],
      // Taking a header out of a request is what `delete` is for.
      '@typescript-eslint/no-dynamic-delete': 'off',
    },
  },
  {
    files: ['src/**/*.{ts,tsx}', 'tests/**/*.ts'],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: process.cwd() } },
    rules: {
      // node:test waits for the tests it was given: a test at the top of a file is never forgotten.
      '@typescript-eslint/no-floating-promises': ['error', { allowForKnownSafeCalls: [{ from: 'package', name: ['test', 'it', 'describe', 'suite'], package: 'node:test' }] }],
      '@typescript-eslint/no-misused-promises': 'error',
      '@typescript-eslint/await-thenable': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
    },
  },
  {
    files: ['tests/**/*.ts'],
    rules: {
      // A listener that a test gives to a small server may be async: if it fails, the test fails with it.
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: false }],
      // A test that is wrong about what is there fails, which is what it is for.
      '@typescript-eslint/no-non-null-assertion': 'off',
    },
  },
  {
    files: ['src/**'],
    ignores: ['src/setup/**', 'src/web/log.ts'],
    rules: { 'no-console': 'error' },
  },
  {
    files: ['src/components/**/*.ts', 'src/islands/**'],
    rules: { 'no-restricted-syntax': ['error', ...noEnumNorNamespace, noListFormat, ...noLocaleOfTheBrowser] },
  },
  {
    // Astro’s own types can only be extended by declaring its namespace again.
    files: ['**/*.d.ts'],
    rules: { 'no-restricted-syntax': 'off', '@typescript-eslint/no-namespace': 'off', '@typescript-eslint/triple-slash-reference': 'off', '@typescript-eslint/consistent-type-imports': 'off' },
  },
);
