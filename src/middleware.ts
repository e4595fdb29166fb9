/** Finds out where a request is and in which language, before any page is drawn; explains what no page can answer. */
import type { APIContext, MiddlewareNext } from 'astro';
import { defineMiddleware } from 'astro:middleware';
import type { Place } from '#web/addresses.ts';
import { begunJourney } from '#web/begun-journey.ts';
import { headersOfPage } from '#web/headers.ts';
import { plainPage } from '#web/last-resort.ts';
import { faultOf } from '#web/log.ts';
import { needsOf } from '#web/needs.ts';
import { languageOf } from '#web/requested-path.ts';
import { askedWording, voiceAt } from '#web/wording.ts';

/** Finds out where a request is, draws what is there, and gives or takes the visitor’s cookies. */
export const onRequest = defineMiddleware(async (context, next) => {
  const { services } = context.locals;
  const { body, status, headers } = await find(context, next).catch((error: unknown) => lastWord(services, error));
  // Astro says “OK” of every page; where nothing is said, Node gives the status its own reason.
  const response = new Response(body, { status, headers });
  const { newKey, newWording, key } = context.locals;
  if (newKey === null) {
    response.headers.append('Set-Cookie', services.cookie.take);
    response.headers.append('Set-Cookie', services.wording.take);
  }
  if (newKey && newKey.cookie !== key?.cookie) response.headers.append('Set-Cookie', services.cookie.give(newKey));
  if (newWording) response.headers.append('Set-Cookie', services.wording.give(newWording));
  if (isPage(response)) {
    response.headers.set('Content-Type', 'text/html; charset=utf-8');
    const allowed = { needs: needsOf(context.locals), secure: services.publicUrl?.protocol === 'https:' };
    for (const [name, value] of Object.entries(headersOfPage(context.locals.place, response.status, allowed))) response.headers.set(name, value);
  }
  return response;
});

const isPage = ({ headers }: Response): boolean => headers.get('Content-Type')?.startsWith('text/html') ?? false;

async function find({ locals, url, routePattern, redirect, request }: APIContext, next: MiddlewareNext): Promise<Response> {
  // A page has handed over to the page of problems: everything is known already.
  if (locals.found) return next();
  locals.found = true;
  const { services } = locals;
  const place = services.addresses.read(url.pathname);
  if (place) locals.place = place;
  locals.language = place?.language ?? languageOf(url.pathname);
  locals.newWording = place?.journey?.audience === 'child' ? askedWording(locals.form) : undefined;
  locals.voice = voiceAt(place, locals.newWording ?? services.wording.read(request.headers.get('cookie')));
  locals.words = services.words(locals.language, locals.voice);
  if (place?.council && locals.key && isBeside(place)) locals.begun = await begunJourney(place.council, locals.key, services, place.journey);
  if (locals.problem) return next(problemPage);
  if (!routePattern.startsWith('/[')) return next();
  if (!place) {
    // Whoever is nowhere can still change the language, and is then at its first page.
    locals.place = services.addresses.read(url.pathname.split('/').slice(0, 3).join('/')) ?? { language: locals.language };
    locals.problem = 'not-found';
    return next(problemPage);
  }
  // A word of the other language, or a stray slash, leads to the place’s own address.
  const address = services.addresses.of(place);
  if (url.pathname !== address) return redirect(address, locals.form ? 308 : 301);
  try {
    return await next(roomOf(place));
  } catch (error) {
    services.log({ event: 'fault in a page', fault: faultOf(error) });
    locals.problem = 'fault';
    return next(problemPage);
  }
}

/** A page beside the form that somebody may have begun: one of information, or the form that asks for an advocate meanwhile. The way out waits for no draft. */
const isBeside = ({ journey, page }: Place): boolean => page !== 'exit' && (journey === undefined || journey.asksForAdvocate === true);

/** When not even the page of problems can be drawn. */
function lastWord(services: App.Locals['services'], error: unknown): Response {
  services.log({ event: 'fault in the page of problems', fault: faultOf(error) });
  return new Response(plainPage(services.words, 'fault'), { status: 500, headers: { 'Content-Type': 'text/html' } });
}

const problemPage = '/problem';

/** Pages are found by the service’s own names for things, whatever the words of the address are. */
const roomOf = ({ language, council, page, journey, step }: Place): string =>
  `/${[language, council?.id, page ?? journey?.id, step].filter(Boolean).join('/')}`;
