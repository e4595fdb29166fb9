/** Writes the published schemas: `npm run schemas`, after the record or the facts have changed. */
import { writeFileSync } from 'node:fs';
import { publishedSchemas } from '#cases/published-schemas.ts';

for (const { path, text } of publishedSchemas) writeFileSync(new URL(`../../public/${path}`, import.meta.url), text());
