/**
 * What we owe to others, as `public/third-party-notices.txt` says it. After a change of dependencies, run
 * `node tests/support/third-party-notices.ts` to write it anew.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '../..');
const file = join(root, 'public/third-party-notices.txt');
const font = '@fontsource-variable/atkinson-hyperlegible-next';

/** A package, and the name of the licence under which we have it. */
interface Package {
  readonly name: string;
  readonly version: string;
  readonly license: string;
}

/** The notices as they stand in the repository. */
export const written = (): string => readFileSync(file, 'utf8');

/** What has to be acknowledged: every package that the service needs when it runs, on whatever machine. */
export function runtimePackages(): readonly Package[] {
  const { dependencies, optionalDependencies } = readJson('package.json') as { readonly [kind: string]: Readonly<Record<string, string>> | undefined };
  return Object.entries({ ...dependencies, ...optionalDependencies })
    .map(([name, version]) => ({ ...lockedLicence(name), name, version }))
    .sort((one, other) => (one.name < other.name ? -1 : 1));
}

/** The notices as the dependencies ask for them. */
export const notices = (): string =>
  [
    'THIRD-PARTY NOTICES',
    'Heard is licensed under the MIT License. It stands on the work of others.',
    heading('What reaches your browser'),
    'GOV.UK Frontend: styles, and the shape of our components.\nhttps://github.com/alphagov/govuk-frontend',
    govukLicence(),
    'Atkinson Hyperlegible Next: the typeface.\nhttps://github.com/googlefonts/atkinson-hyperlegible-next',
    readFileSync(join(root, 'node_modules', font, 'LICENSE'), 'utf8').replaceAll('\r', '').trim(),
    'Preact: what islands are drawn with.\nhttps://github.com/preactjs/preact',
    readFileSync(join(root, 'node_modules/preact/LICENSE'), 'utf8').replaceAll('\r', '').trim(),
    heading('What the service runs on'),
    'These packages are installed from the npm registry, each under its own licence.',
    runtimePackages().map(({ name, version, license }) => `${name} ${version}: ${license}`).join('\n'),
  ].join('\n\n') + '\n';

const heading = (text: string) => `${text}\n${'='.repeat(text.length)}`;

/** The package holds no licence file of its own; this is the one of its repository. */
const govukLicence = () => {
  const [title, , , ...terms] = readFileSync(join(root, 'LICENSE'), 'utf8').trim().split('\n');
  return [title, '', 'Copyright (c) 2017 Crown copyright (Government Digital Service)', ...terms].join('\n');
};

function lockedLicence(name: string): { readonly license: string } {
  const { packages } = readJson('package-lock.json') as { readonly packages: Readonly<Record<string, { readonly license?: string }>> };
  const license = packages[`node_modules/${name}`]?.license;
  if (!license) throw new Error(`The lock says no licence for ${name}: look it up and give the package its notice`);
  return { license };
}

const readJson = (path: string): unknown => JSON.parse(readFileSync(join(root, path), 'utf8'));

if (import.meta.main) writeFileSync(file, notices());
