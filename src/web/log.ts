/**
 * What the program says of itself: an event and numbers, one JSON line each. There is no way to hand it a text, so nothing
 * that a person wrote, no address and no path can reach a log.
 */

/** An event of the web tier, with figures. */
export interface Event {
  readonly event: string;
  readonly status?: number;
  /** The class and code of a fault, never its message. */
  readonly fault?: string;
}

/** Says one event. */
export type Log = (event: Event) => void;

/** Writes each event as a line to a stream. */
export const logTo =
  (write: (line: string) => void): Log =>
  (event) =>
    write(`${JSON.stringify({ at: new Date().toISOString(), ...event })}\n`);

/** What may be said of a fault: its class, and its code where it has one. */
export function faultOf(error: unknown): string {
  if (!(error instanceof Error)) return typeof error;
  const { code } = error as { code?: unknown };
  return typeof code === 'string' ? `${error.name} ${code}` : error.name;
}
