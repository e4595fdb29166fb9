import type { APIRoute } from 'astro';
import { accentSheet } from '#styles/accents.ts';

/** The councils’ accents as a sheet of their own, for a style in the page would need an exception in the security policy. */
export const GET: APIRoute = ({ locals }) =>
  new Response(accentSheet(locals.services.councils), { headers: { 'Content-Type': 'text/css; charset=utf-8', 'Cache-Control': 'public, max-age=3600' } });
