/** Writes the published schemas: `node src/setup/write-schemas.ts`, after the record has changed. */
import { writeFileSync } from 'node:fs';
import { recordSchemaPath, recordSchemaText } from '#cases/record-schema.ts';

writeFileSync(new URL(`../../public/${recordSchemaPath}`, import.meta.url), recordSchemaText());
