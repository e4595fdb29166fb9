import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { recordSchemaPath, recordSchemaText } from '#cases/record-schema.ts';
import { composer } from '#delivery/compose.ts';
import { loadTranslator } from '#i18n/translator.ts';
import { essex, monmouthshire } from '../support/example-councils.ts';
import { aRecord, aWelshRecord } from '../support/record.ts';

const published = readFileSync(new URL(`../../public/${recordSchemaPath}`, import.meta.url), 'utf8');

// Formats are described for people; checking them would need another package.
const fits = new Ajv2020({ strict: false, validateFormats: false }).compile(JSON.parse(published) as object);

test('the published schema is the one the program checks records with', () => {
  assert.equal(published, recordSchemaText(), 'write it again: node src/setup/write-schemas.ts');
});

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
