/** The way out: forgets the draft here and the cookie there, and goes on to an everyday site. Opening it twice harms nothing. */
import type { APIRoute } from 'astro';
import { forgetAndGo } from '#web/forget.ts';

/** Leaves, without a trace on this device or here. */
export const GET: APIRoute = async ({ locals, redirect }) => {
  const { services, key, place, language } = locals;
  locals.newKey = null;
  if (key) await forgetAndGo(key, services);
  const away = redirect(place?.council?.neutralSite[language] ?? '/', 303);
  // Not “cookies”: that would take the council’s own cookies of every other site along.
  away.headers.set('Clear-Site-Data', '"cache", "storage"');
  return away;
};
