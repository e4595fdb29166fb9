/** The only place that speaks SMTP, and the only one that knows the library which does. */
import { createTransport } from 'nodemailer';
import { letter } from './letter.ts';
import type { Mail } from './mail.ts';
import { PostError } from './post-error.ts';

/** Sends a mail once; resolves when the receiving server has taken it, and throws a `PostError` when it has not. */
export type Post = (mail: Mail, messageId: string) => Promise<void>;

/** How long to wait for a mail server, in milliseconds. */
export interface Patience {
  readonly connection: number;
  readonly greeting: number;
  /** Silence during the conversation. */
  readonly silence: number;
  /** The whole conversation; shorter than a lease, so that no other worker sends the same mail meanwhile. */
  readonly whole: number;
}

/** Who the mails are from, and how the server is known. */
export interface SmtpSettings {
  /** One address, or a name and an address: `Heard <heard@council.example>`. */
  readonly from: string;
  /** The certificate that signed the server’s, as PEM, when no public authority did. */
  readonly certificateAuthority?: string | undefined;
  readonly patience?: Patience;
}

const usualPatience: Patience = { connection: 10_000, greeting: 10_000, silence: 120_000, whole: 240_000 };

/** Posts mails to an SMTP server, never without TLS. */
export const smtpPost = (url: string, { from, certificateAuthority, patience = usualPatience }: SmtpSettings): Post => {
  const transport = createTransport({
    ...readSmtpUrl(url),
    requireTLS: true,
    tls: { minVersion: 'TLSv1.2', rejectUnauthorized: true, ca: certificateAuthority },
    connectionTimeout: patience.connection,
    dnsTimeout: patience.connection,
    greetingTimeout: patience.greeting,
    socketTimeout: patience.silence,
    disableFileAccess: true,
    disableUrlAccess: true,
  });

  return async (mail, messageId) => {
    const ready = letter(mail, messageId, from);
    try {
      await transport.sendMail({ ...ready, signal: AbortSignal.timeout(patience.whole) });
    } catch (error) {
      throw postErrorFrom(error);
    }
  };
};

/** The bytes that would have been sent, for the demonstration that sends nothing. */
export const mailBytes = async (mail: Mail, messageId: string, from: string): Promise<Uint8Array> => {
  const transport = createTransport({ streamTransport: true, buffer: true, newline: 'windows' });
  const { message } = await transport.sendMail(letter(mail, messageId, from));
  if (!Buffer.isBuffer(message)) throw new Error('Expected the bytes of a mail, found a stream');
  return message;
};

/** Reads an SMTP address by itself, because the library would let a query such as `?requireTLS=false` undo our settings. */
const readSmtpUrl = (text: string) => {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url === undefined || !/^smtps?:$/.test(url.protocol) || url.hostname === '' || url.search !== '' || url.hash !== '') {
    throw new Error('The SMTP address must look like smtp://user:password@host:587 or smtps://user:password@host:465');
  }
  const secure = url.protocol === 'smtps:';
  const user = decodeURIComponent(url.username);
  return {
    host: url.hostname.replace(/^\[|\]$/g, ''),
    port: Number(url.port) || (secure ? 465 : 587),
    secure,
    // With an account, an offer to do without it is not taken: the mail would be refused further on, for the wrong reason.
    ...(user !== '' && { auth: { user, pass: decodeURIComponent(url.password) }, forceAuth: true }),
  };
};

interface SmtpFault {
  readonly code?: string;
  readonly responseCode?: number;
  readonly command?: string;
}

// Some servers ask for the account only when the sender is named (RFC 4954 §6).
const accountReplies = [530, 534, 535, 538];

const postErrorFrom = (error: unknown): PostError => {
  const fault = (error ?? {}) as SmtpFault;
  const { code = 'unknown', responseCode } = fault;
  const said = responseCode === undefined ? code.toLowerCase() : String(responseCode);

  if (responseCode !== undefined && accountReplies.includes(responseCode)) return new PostError('transport', said);
  if (responseCode !== undefined && responseCode >= 400 && responseCode < 500) return new PostError('busy', said);
  if (code === 'EAUTH' || code === 'ENOAUTH') return new PostError('transport', said);
  return new PostError(turnsDownThisMail(fault) ? 'refused' : 'busy', said);
};

/** Refused by the server, or by the library on the server’s terms: too large, or an address it cannot carry. */
const turnsDownThisMail = ({ code, responseCode, command = '' }: SmtpFault): boolean => {
  if (responseCode === undefined) return code === 'EENVELOPE' || code === 'EMESSAGE';
  // A refusal before the sender is named, and 503, are about the state of the server and not about this mail.
  return responseCode >= 500 && responseCode !== 503 && /^(MAIL FROM|RCPT TO|DATA)$/.test(command);
};
