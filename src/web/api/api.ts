/** Everything below /api/: JSON in, JSON out, no cookie, no page. A browser’s word for who sent it counts for nothing here. */
import type { IncomingMessage, ServerResponse } from 'node:http';
import { languages, type Language } from '#i18n/languages.ts';
import type { Services } from '#services.ts';
import { faultOf } from '../log.ts';
import { networkOf } from '../network.ts';
import { languageAsked } from './accept-language.ts';
import type { Endpoint } from './endpoint.ts';
import { openapi } from './openapi.ts';
import { problemDocument, problemType } from './problem-document.ts';
import { isRefused, refusalStatuses, refuse, type Outcome, type Refused } from './refusal.ts';
import { routeEndpoint } from './route.ts';
import { submissionsEndpoint } from './submissions.ts';

/** Whether a request is for another system’s part of the site. */
export const isForApi = (url: string | undefined): boolean => url?.startsWith('/api/') ?? false;

/** Makes the function that answers every request below /api/. */
export function api(services: Services): (request: IncomingMessage, response: ServerResponse) => Promise<void> {
  const endpoints: Readonly<Record<string, Endpoint>> = { route: routeEndpoint(services), submissions: submissionsEndpoint(services) };
  const descriptions = new Map(languages.map((language) => [language, openapi(endpoints, services, language)]));

  return async (request, response) => {
    const language = languageAsked(request.headers['accept-language']);
    const outcome = await answer(request, language).catch((error: unknown) => {
      // Somebody left while still sending: there is nobody to answer.
      if (request.destroyed && !request.complete) throw error;
      services.log({ event: 'fault in an endpoint', fault: faultOf(error) });
      return refuse('fault');
    });
    response.setHeader('Content-Language', language);
    response.setHeader('Vary', 'Accept-Language');
    if (!request.complete) response.setHeader('Connection', 'close');
    if (!isRefused(outcome)) return send(response, outcome.status, 'application/json', outcome.body);
    services.log({ event: 'refused', status: refusalStatuses[outcome.refusal] });
    for (const [name, value] of Object.entries(outcome.headers)) response.setHeader(name, value ?? '');
    send(response, refusalStatuses[outcome.refusal], problemType, problemDocument(outcome, services.words(language)));
  };

  async function answer(request: IncomingMessage, language: Language): Promise<Outcome> {
    const [version, id = '', name = '', ...rest] = (request.url ?? '').replace(/\?.*$/, '').split('/').slice(2);
    if (version !== 'v1' || rest.length > 0) return refuse('not-found');
    if (id === 'openapi.json' && name === '') return allowed(request, 'GET', 'HEAD') ?? { status: 200, body: descriptions.get(language) ?? {} };
    const endpoint = Object.hasOwn(endpoints, name) ? endpoints[name] : undefined;
    if (!endpoint) return refuse('not-found');
    const council = services.councils.find((one) => one.id === id);
    if (!council) return refuse('unknown-council');
    return allowed(request, 'POST') ?? endpoint.answer({ request, council, language, network: networkOf(request, services.proxyHops) });
  }
}

const allowed = ({ method = '' }: IncomingMessage, ...methods: readonly string[]): Refused | undefined =>
  methods.includes(method) ? undefined : refuse('wrong-method', { headers: { Allow: methods.join(', ') } });

function send(response: ServerResponse, status: number, type: string, body: object): void {
  response.writeHead(status, { 'Content-Type': `${type}; charset=utf-8` });
  response.end(JSON.stringify(body));
}
