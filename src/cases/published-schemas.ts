/** The schemas in the form that other systems read: JSON Schema, draft 2020-12. */
import { z } from 'zod';
import { sentFactsSchema } from '#law/facts.ts';
import { recordSchema } from './record.ts';

const asText = (schema: z.ZodType): string => `${JSON.stringify(z.toJSONSchema(schema), null, 2)}\n`;

/** Where each schema is published, below the site’s address, and its text. */
export const publishedSchemas = [
  { name: 'record', path: 'schemas/record-v1.json', text: () => asText(recordSchema) },
  { name: 'facts', path: 'schemas/facts-v1.json', text: () => asText(sentFactsSchema.meta({ title: 'Facts of a case', $id: 'https://heard.example/schemas/facts-v1.json' })) },
] as const;
