/** Who may import whom. A folder may always import itself; whatever is not in its row it may not import at all. */

interface Row {
  /** Folders whose code it may use. */
  readonly uses: readonly string[];
  /** Folders of which it may know only the types. */
  readonly knows: readonly string[];
}

const middle = ['law', 'councils', 'i18n', 'journeys', 'cases'];
const edges = ['store', 'delivery', 'web', 'config', 'services'];
const screens = ['pages', 'components', 'layouts', 'islands', 'styles'];

/** One row for each folder of `src/`, and for each file that stands beside them. */
export const mayImport: Readonly<Record<string, Row>> = {
  law: { uses: [], knows: [] },
  councils: { uses: [], knows: [] },
  i18n: { uses: [], knows: [] },
  // What becomes of files stands by itself, so that it can run alone.
  files: { uses: [], knows: [] },
  journeys: { uses: ['law', 'files'], knows: ['councils', 'i18n'] },
  cases: { uses: ['law'], knows: ['councils', 'i18n', 'journeys'] },
  // It keeps what it is given.
  store: { uses: [], knows: ['law', 'councils', 'i18n', 'cases', 'delivery'] },
  // It posts what was recorded, and knows no journey.
  delivery: { uses: ['cases', 'law', 'i18n'], knows: ['store', 'councils'] },
  // It works out what a component or an island shows, so it knows the shape of what each takes.
  web: { uses: [...middle, 'files', 'store', 'delivery', 'config', 'services'], knows: ['components', 'islands'] },
  components: { uses: ['i18n', 'styles'], knows: ['law', 'councils', 'journeys', 'cases', 'islands'] },
  islands: { uses: ['styles'], knows: ['i18n'] },
  layouts: { uses: ['i18n', 'styles', 'components', 'islands'], knows: ['law', 'councils', 'journeys', 'cases'] },
  pages: { uses: [...middle, ...screens, 'web', 'config', 'services'], knows: [] },
  middleware: { uses: [...middle, 'web', 'config', 'services'], knows: [] },
  styles: { uses: [], knows: [] },
  config: { uses: [], knows: ['i18n'] },
  services: { uses: [...middle, 'files', ...edges, 'setup'], knows: [] },
  main: { uses: ['web', 'config', 'services'], knows: [] },
  route: { uses: [...middle, 'web', 'config'], knows: [] },
  setup: { uses: [...middle, ...edges], knows: [] },
  // Astro’s own place for the types of its locals.
  env: { uses: [], knows: [...middle, ...edges] },
};

/** Packages that belong to the files named here and to no other. A folder ends in a slash. */
export const onlyIn: Readonly<Record<string, readonly string[]>> = {
  'astro': ['src/pages/', 'src/middleware.ts', 'src/components/', 'src/layouts/', 'src/env.d.ts'],
  'node:sqlite': ['src/store/sqlite.ts'],
  'pg': ['src/store/postgres.ts'],
  'kysely': ['src/store/'],
  'nodemailer': ['src/delivery/smtp.ts'],
  'i18next': ['src/i18n/translator.ts'],
  '@fastify/busboy': ['src/web/read-parts.ts'],
  'file-type': ['src/files/remake.ts'],
  'sharp': ['src/files/'],
  'mediabunny': ['src/files/recording.ts'],
  '@hyzyla/pdfium': ['src/files/document.ts'],
  'preact': ['src/islands/'],
  'rate-limiter-flexible': ['src/web/limits.ts'],
};

/** Files of more than 250 lines, each a table that is read as one, with the reason. */
export const longTables: Readonly<Record<string, string>> = {
  'src/law/england/functions.ts': 'one row for each kind of matter that the regulations put inside or outside the procedure',
  'tests/law/situations.ts': 'one line for each situation that the law is asked about',
};
