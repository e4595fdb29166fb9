/** From JSON to facts for the law, or to all that is wrong with it. */
import { factsSchema, isoDate, type Facts } from '#law/facts.ts';
import { faultAt, faultsOf, type Fault } from './faults.ts';

/** The most heads that one case may have: more than the longest complaint, and few enough to decide at once. */
export const mostHeads = 50;

const longestId = 100;

// Periods are counted from every date, and have to end in a year of four figures.
const firstDay = '1900-01-01';
const lastDay = '2199-12-31';

/** The facts that a JSON value holds. Where it does not say when they came, they came today. */
export function readFacts(sent: unknown, today: string): { readonly facts: Facts } | { readonly faults: readonly Fault[] } {
  const given = isObject(sent) ? { receivedOn: today, ...sent } : sent;
  const heads = headsIn(given);
  if (heads.length > mostHeads) return tooManyHeads({ ...(given as object), heads }, today);
  const result = factsSchema.safeParse(given);
  const faults = [...(result.success ? [] : faultsOf(result.error, given)), ...headFaults(heads), ...dateFaults(given)];
  return result.success && faults.length === 0 ? { facts: result.data } : { faults };
}

/** What is wrong with the others is not looked for: it would be a long search for a short answer. */
function tooManyHeads(given: { readonly heads: readonly unknown[] }, today: string): { readonly faults: readonly Fault[] } {
  const rest = readFacts({ ...given, heads: given.heads.slice(0, mostHeads) }, today);
  return { faults: [faultAt(['heads'], 'too-many', { maximum: String(mostHeads) }), ...('faults' in rest ? rest.faults : [])] };
}

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null && !Array.isArray(value);

function headsIn(given: unknown): readonly unknown[] {
  const heads = (given as { readonly heads?: unknown } | null)?.heads;
  return Array.isArray(heads) ? heads : [];
}

function headFaults(heads: readonly unknown[]): readonly Fault[] {
  const ids = heads.map((head) => (head as { readonly id?: unknown } | null)?.id);
  return ids.flatMap((id, at) => {
    if (typeof id !== 'string') return [];
    if (id.length > longestId) return [faultAt(['heads', at, 'id'], 'too-long', { limit: String(longestId) })];
    return ids.indexOf(id) < at ? [faultAt(['heads', at, 'id'], 'repeated')] : [];
  });
}

/** Facts have their dates at most three fields deep. */
function dateFaults(given: unknown, path: readonly string[] = []): readonly Fault[] {
  if (typeof given !== 'object' || given === null || path.length === 3) return [];
  return Object.entries(given).flatMap(([name, value]: [string, unknown]) => (typeof value === 'string' ? tooFar(value, [...path, name]) : dateFaults(value, [...path, name])));
}

const tooFar = (day: string, path: readonly string[]): readonly Fault[] =>
  isoDate.safeParse(day).success && (day < firstDay || day > lastDay) ? [faultAt(path, 'too-far', { first: firstDay, last: lastDay })] : [];
