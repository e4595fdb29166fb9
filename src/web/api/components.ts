/** The shapes of what is sent and answered, as JSON Schema, made from the schemas that check them. */
import { z } from 'zod';
import { languages, type Language } from '#i18n/languages.ts';
import type { Translator } from '#i18n/translator.ts';
import { journeys } from '#journeys/index.ts';
import { wordsOf, type Journey } from '#journeys/journey.ts';
import type { Question } from '#journeys/question.ts';
import { decisionSchema } from '#law/decision.ts';
import { sentFactsSchema } from '#law/facts.ts';
import { problemSchema } from './problem-document.ts';
import { mostHeads } from './read-facts.ts';
import { routeAnswer } from './route.ts';
import { submissionAnswer } from './send-once.ts';

type JsonSchema = Record<string, unknown>;

/** Where a schema stands in the description. */
export const schemaAt = (name: string) => ({ $ref: `#/components/schemas/${name}` });

/** Every schema, by name. */
export const componentSchemas = (translator: Translator, language: Language): Readonly<Record<string, JsonSchema>> => ({
  ...schemas('input', { Facts: sentFactsSchema, Submission: submissionSchema(translator, language) }),
  ...schemas('output', { Decision: decisionSchema, RouteAnswer: routeAnswer, SubmissionAnswer: submissionAnswer, Problem: problemSchema }),
});

function schemas(io: 'input' | 'output', named: Readonly<Record<string, z.ZodType>>): Record<string, JsonSchema> {
  const registry = z.registry<{ id: string }>();
  for (const [id, schema] of Object.entries(named)) registry.add(schema, { id });
  const made = z.toJSONSchema(registry, { io, uri: (id) => schemaAt(id).$ref, override: ({ jsonSchema }) => asOpenApi(jsonSchema as JsonSchema) });
  return Object.fromEntries(Object.entries(made.schemas).map(([id, { $id: _, $schema: __, ...schema }]) => [id, schema]));
}

function asOpenApi(schema: JsonSchema): void {
  // To OpenAPI this means “never send it”, not “we never change it”.
  delete schema['readOnly'];
  const heads = (schema['properties'] as Readonly<Record<string, JsonSchema>> | undefined)?.['heads'];
  if (heads && 'prefixItems' in heads) heads['maxItems'] = mostHeads;
}

/** What can be sent: a journey’s answers under the names of its questions, each described by the question itself. */
function submissionSchema(translator: Translator, language: Language): z.ZodType {
  const words = translator(language);
  const answers = (journey: Journey) =>
    z.strictObject(
      Object.fromEntries(
        Object.entries(journey.questions)
          .filter(([, { kind }]) => kind !== 'files')
          .map(([name, question]) => [name, taken(question).optional().describe(words(`${wordsOf(journey)}:questions.${name}.label`))]),
      ),
    );
  return z.union(journeys.map((journey) => z.strictObject({ journey: z.literal(journey.id), language: z.enum(languages), answers: answers(journey) })));
}

/** What is taken here: a form may hold options that we never offered, and another system may not. */
const taken = ({ kind, options, answer }: Question): z.ZodType => (kind === 'choices' && options ? z.array(z.enum(options)) : answer);
