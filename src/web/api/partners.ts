/** The other systems that may send, as a file names them. It holds no key: only what proves one. */
import { createHash, timingSafeEqual } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { z } from 'zod';
import type { Council } from '#councils/council.ts';

const partnerSchema = z.strictObject({
  id: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/),
  name: z.string().min(1),
  /** The ids of the councils it may send to. */
  councils: z.array(z.string()).min(1),
  /** The SHA-256 of its key, in hexadecimal digits. */
  keySha256: z.string().regex(/^[0-9a-f]{64}$/),
});

/** An organisation whose system sends what people told it. */
export type Partner = z.infer<typeof partnerSchema>;

/** Reads the partners at start-up; one error lists every fault by file and field. Without a file there are none. */
export function loadPartners(file: string | undefined, councils: readonly Council[]): readonly Partner[] {
  if (file === undefined) return [];
  const result = z.array(partnerSchema).safeParse(readJson(file));
  const faults = result.success
    ? [...unknownCouncils(result.data, councils), ...repeated(result.data, 'id'), ...repeated(result.data, 'keySha256')]
    : result.error.issues.map(({ path, message }) => `${path.join('.') || 'the file'}: ${message}`);
  if (faults.length > 0) throw new Error(`The partners are not right:\n${faults.map((fault) => `${file}: ${fault}`).join('\n')}`);
  return result.data ?? [];
}

/** The partner whose key this is. Every key is compared to its end, so that the time it takes says nothing. */
export function partnerWith(key: string, partners: readonly Partner[]): Partner | undefined {
  const given = createHash('sha256').update(key).digest();
  const fitting = partners.filter(({ keySha256 }) => timingSafeEqual(Buffer.from(keySha256, 'hex'), given));
  return fitting[0];
}

function readJson(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    // The parser’s own message would quote the file.
    throw new Error(`PARTNERS_FILE: ${file} is not readable as JSON`);
  }
}

const unknownCouncils = (partners: readonly Partner[], councils: readonly Council[]): readonly string[] =>
  partners.flatMap((partner, at) =>
    partner.councils.flatMap((id, place) => (councils.some((council) => council.id === id) ? [] : [`${at}.councils.${place}: there is no council ${id}`])),
  );

const repeated = (partners: readonly Partner[], field: 'id' | 'keySha256'): readonly string[] =>
  partners.flatMap((partner, at) => (partners.findIndex((other) => other[field] === partner[field]) < at ? [`${at}.${field}: another partner has the same`] : []));
