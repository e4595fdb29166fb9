/** The record’s schema in the form that other systems read: JSON Schema, draft 2020-12. */
import { z } from 'zod';
import { recordSchema } from './record.ts';

/** Where the schema is published, below the site’s address. */
export const recordSchemaPath = 'schemas/record-v1.json';

/** The published schema, as text. */
export const recordSchemaText = (): string => `${JSON.stringify(z.toJSONSchema(recordSchema), null, 2)}\n`;
