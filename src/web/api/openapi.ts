/** The description of these endpoints (OpenAPI 3.1), in one language. It is made from what checks and answers requests. */
import type { Language } from '#i18n/languages.ts';
import { languages } from '#i18n/languages.ts';
import type { Translate } from '#i18n/translator.ts';
import type { Services } from '#services.ts';
import { componentSchemas, schemaAt } from './components.ts';
import type { Endpoint } from './endpoint.ts';
import { problemDocument, problemType } from './problem-document.ts';
import { refusalStatuses, type Refusal } from './refusal.ts';
import { sendingName } from './submissions.ts';

/** Which schemas each endpoint takes and gives. */
const bodies: Readonly<Record<string, readonly [takes: string, gives: string]>> = {
  route: ['Facts', 'RouteAnswer'],
  submissions: ['Submission', 'SubmissionAnswer'],
};

/** The whole description. */
export function openapi(endpoints: Readonly<Record<string, Endpoint>>, { words: translator, councils, publicUrl }: Services, language: Language): object {
  const words = translator(language);
  const paths = Object.entries(endpoints).map(([name, endpoint]) => [`/api/v1/{council}/${name}`, { parameters: [{ $ref: '#/components/parameters/council' }], post: operation(name, endpoint, words) }]);
  return {
    openapi: '3.1.0',
    info: { title: words('api:title'), description: words('api:about'), version: '1' },
    servers: [{ url: publicUrl?.origin ?? '/' }],
    paths: { '/api/v1/openapi.json': { get: description(words) }, ...Object.fromEntries(paths) },
    components: {
      schemas: componentSchemas(translator, language),
      parameters: parameters(words, councils.map(({ id }) => id)),
      examples: Object.fromEntries((Object.keys(refusalStatuses) as Refusal[]).map((refusal) => [refusal, { value: problemDocument({ refusal, faults: [] }, words) }])),
      securitySchemes: { key: { type: 'http', scheme: 'bearer', description: words('api:key') } },
    },
  };
}

const parameter = (name: string) => ({ $ref: `#/components/parameters/${name}` });

const parameters = (words: Translate, councils: readonly string[]) => ({
  council: { name: 'council', in: 'path', required: true, description: words('api:parameters.council'), schema: { type: 'string', enum: councils } },
  language: { name: 'Accept-Language', in: 'header', required: false, description: words('api:parameters.language'), schema: { type: 'string', examples: languages } },
  sending: { name: 'Idempotency-Key', in: 'header', required: true, description: words('api:parameters.sending'), schema: { type: 'string', pattern: sendingName.source } },
});

const description = (words: Translate) => ({
  operationId: 'openapi',
  summary: words('api:operations.openapi.summary'),
  parameters: [parameter('language')],
  responses: { 200: { description: words('api:operations.openapi.done'), content: { 'application/json': { schema: { type: 'object' } } } }, ...refusals(['wrong-method'], words) },
});

function operation(name: string, { status, refusals: refused }: Endpoint, words: Translate): object {
  const [takes = '', gives = ''] = bodies[name] ?? [];
  const named = refused.includes('no-idempotency-key');
  return {
    operationId: name,
    summary: words(`api:operations.${name}.summary`),
    description: words(`api:operations.${name}.about`),
    parameters: [parameter('language'), ...(named ? [parameter('sending')] : [])],
    security: refused.includes('unauthorised') ? [{ key: [] }] : [],
    requestBody: { required: true, content: { 'application/json': { schema: schemaAt(takes) } } },
    responses: { [status]: { description: words(`api:operations.${name}.done`), content: { 'application/json': { schema: schemaAt(gives) } } }, ...refusals(refused, words) },
  };
}

/** One response for each status, with an example of every problem that has it. */
function refusals(refused: readonly Refusal[], words: Translate): object {
  const byStatus = Object.groupBy(refused, (refusal) => refusalStatuses[refusal]);
  return Object.fromEntries(
    Object.entries(byStatus).map(([status, sharing = []]) => [
      status,
      {
        description: sharing.map((refusal) => words(`api:problems.${refusal}.title`)).join(' / '),
        content: { [problemType]: { schema: schemaAt('Problem'), examples: Object.fromEntries(sharing.map((refusal) => [refusal, { $ref: `#/components/examples/${refusal}` }])) } },
      },
    ]),
  );
}
