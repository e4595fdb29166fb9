/**
 * What the worker may say aloud. A line has room for an event, a reference somebody can quote and numbers; it has none
 * for an address, for anything a person wrote, or for what a mail server answered.
 */
export interface Line {
  readonly event:
    | 'mail sent'
    | 'mail put off'
    | 'mail failed'
    | 'mail server wants its account mended'
    | 'alarm: mails are not arriving'
    | 'a file does not open'
    | 'store out of reach';
  readonly reference?: string;
  /** Which mail it is, by name. */
  readonly mail?: string;
  /** An SMTP number, or one of our own short words. */
  readonly code?: string;
  readonly tries?: number;
  readonly failed?: number;
  readonly due?: number;
  readonly oldestMinutes?: number;
}

/** Writes one line to the log. */
export type Say = (line: Line) => void;
