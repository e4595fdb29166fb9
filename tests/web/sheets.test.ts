// The look of a GOV.UK component is sent if a page draws it, and only then.
import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { filesLike, importsOf } from '../support/source-files.ts';

const ported = 'src/components/govuk/';
const looks = '"pkg:govuk-frontend/components/';

const files = new Map(filesLike('src/**/*.astro').map((file) => [file.path, file]));

/** Every component that a page draws, directly or inside another one. */
function drawn(): ReadonlySet<string> {
  const found = new Set<string>();
  const waiting = [...files.keys()].filter((path) => !path.startsWith(ported));
  for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
    const file = files.get(path);
    const inside = file ? importsOf(file).flatMap(({ ours }) => (ours?.startsWith(ported) && ours.endsWith('.astro') ? [ours] : [])) : [];
    waiting.push(...inside.filter((one) => !found.has(one)));
    for (const one of inside) found.add(one);
  }
  return found;
}

const nameOf = (path: string): string => path.slice(ported.length, -'.astro'.length).replace(/(?<!^)[A-Z]/g, '-$&').toLowerCase();
const isGovuk = (name: string): boolean => existsSync(fileURLToPath(new URL(`../../node_modules/govuk-frontend/dist/govuk/components/${name}`, import.meta.url)));

const [sheet] = filesLike('src/styles/_govuk-components.scss');
const listed = [...(sheet?.text ?? '').matchAll(/"pkg:govuk-frontend\/components\/([a-z-]+)"/g)].map(([, name = '']) => name);

// These come with the components that they are parts of.
const parts = ['error-message', 'fieldset', 'hint', 'label'];

test('the sheet lists the components that pages draw, and no other', () => {
  const names = [...drawn()].map(nameOf).filter((name) => isGovuk(name) && !parts.includes(name));
  assert.deepEqual(listed.toSorted(), names.toSorted(), `each in a line: @use ${looks}<name>";`);
  assert.ok(listed.length > 8);
});
