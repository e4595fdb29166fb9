/** Another organisation’s system: it has a key for two of the councils, and asks without a browser. */
import { createHash, randomUUID } from 'node:crypto';
import type { OutgoingHttpHeaders } from 'node:http';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ask, type Reply } from './http.ts';
import { startPortal, type Portal, type PortalOptions } from './portal.ts';

/** The key it has, and the key of another organisation. */
export const partnerKey = 'key-of-voices-for-families-0001';
export const otherKey = 'key-of-the-advice-centre-0002';

const partnerOf = (id: string, name: string, key: string) => ({ id, name, councils: ['essex', 'monmouthshire'], keySha256: createHash('sha256').update(key).digest('hex') });

/** What the partners’ file says of it, and of the other. */
export const partner = partnerOf('voices', 'Voices for Families', partnerKey);
const otherPartner = partnerOf('advice', 'The Advice Centre', otherKey);

/** Starts a site that knows the partner, at a fixed hour of a working day. */
export async function startForPartner({ environment = {}, ...options }: PortalOptions = {}): Promise<Portal> {
  const folder = await mkdtemp(join(tmpdir(), 'heard-partner-'));
  const file = join(folder, 'partners.json');
  await writeFile(file, JSON.stringify([otherPartner, partner]));
  const portal = await startPortal({
    now: () => Date.parse('2026-11-23T10:15:00Z'),
    ...options,
    environment: { PARTNERS_FILE: file, ...environment },
  });
  return { ...portal, stop: async () => (await portal.stop(), rm(folder, { recursive: true, force: true })) };
}

/** Sends JSON to an endpoint; a string goes as it is. */
export const sendJson = (portal: Portal, path: string, json: unknown, headers: OutgoingHttpHeaders = {}): Promise<Reply> =>
  ask(portal.url, `/api/v1/${path}`, { method: 'POST', headers: { 'Content-Type': 'application/json', ...headers }, body: typeof json === 'string' ? json : JSON.stringify(json) });

/** The headers of a sending of its own. */
export const asPartner = (name: string = randomUUID(), key = partnerKey): OutgoingHttpHeaders => ({ Authorization: `Bearer ${key}`, 'Idempotency-Key': name });

/** A short complaint with an answer to every question that needs one. */
export const complaint = (answers: Readonly<Record<string, unknown>> = {}) => ({
  journey: 'complain',
  language: 'en',
  answers: {
    relationship: 'parent', speakingFor: 'myself', risk: 'no', subjects: ['staff'], whatHappened: 'Nobody rang back.', howLongAgo: 'year', already: 'no',
    proceedings: ['none'], change: 'no', needs: ['none'], replyLanguage: 'en', name: 'Gwen Parry', contact: ['none'], ...answers,
  },
});

/** The pointers and codes of a problem’s errors. */
export const errorsIn = ({ body }: Reply): readonly string[] =>
  (JSON.parse(body) as { errors?: readonly { pointer: string; code: string }[] }).errors?.map(({ pointer, code }) => `${pointer} ${code}`) ?? [];
