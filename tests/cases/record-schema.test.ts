import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { publishedSchemas } from '#cases/published-schemas.ts';
import { composer } from '#delivery/compose.ts';
import { loadTranslator } from '#i18n/translator.ts';
import { essex, monmouthshire } from '../support/example-councils.ts';
import { aRecord, aWelshRecord } from '../support/record.ts';

const publishedAt = (path: string) => readFileSync(new URL(`../../public/${path}`, import.meta.url), 'utf8');
const published = publishedAt('schemas/record-v1.json');

// Formats are described for people; checking them would need another package.
const fits = new Ajv2020({ strict: false, validateFormats: false }).compile(JSON.parse(published) as object);

for (const { name, path, text } of publishedSchemas) {
  test(`the published schema of the ${name} is the one the program checks with`, () => {
    assert.equal(publishedAt(path), text(), 'write it again: npm run schemas');
  });
}

test('the file that travels with a team’s mail fits the published schema', () => {
  const compose = composer({ councils: [essex, monmouthshire], words: loadTranslator(new URL('../../locales', import.meta.url).pathname) });
  for (const record of [aRecord(), aWelshRecord()]) {
    const [attachment] = compose({ mail: 'team', submission: record.id }, Buffer.from(JSON.stringify(record))).attachments;
    assert.ok(fits(JSON.parse(String(attachment?.content))), JSON.stringify(fits.errors));
  }
});

test('a record with a field too many, or of another version, does not fit it', () => {
  assert.equal(fits({ ...aRecord(), colour: 'blue' }), false);
  assert.equal(fits({ ...aRecord(), version: 2 }), false);
});
