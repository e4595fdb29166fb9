/**
 * How a mail is put on the wire: which headers it has, and nothing else. Subjects and file names are ours, but they pass
 * through here as if a stranger had written them.
 */
import type { Attachment, Mail } from './mail.ts';
import { PostError } from './post-error.ts';

// Line ends, NUL, invisible characters and those that turn the direction of reading have no business in a header.
const unfitForHeader = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]+/gu;

/** A text on one line, with nothing in it that could end a header or hide what it says. */
const oneLine = (text: string): string => text.replace(unfitForHeader, ' ').trim();

// One address, so that no mail ever shows one reader the address of another. Letters beyond ASCII are allowed (RFC 6531).
const address = /^[^\s\p{C}()<>[\]\\,;:@"]+@[^\s\p{C}()<>[\]\\,;:@"]+$/u;

const messageIdentifier = /^<[\w.+-]+@[\w.-]+>$/;

const enclosed = ({ filename, contentType, content }: Attachment) => ({
  filename: oneLine(filename),
  contentType: oneLine(contentType),
  contentDisposition: 'attachment' as const,
  content: typeof content === 'string' ? content : Buffer.from(content),
});

/** Turns a mail into a letter, or refuses one that has no single address to go to. */
export const letter = (mail: Mail, messageId: string, from: string) => {
  if (!address.test(mail.to)) throw new PostError('refused', 'address');
  if (!messageIdentifier.test(messageId)) throw new PostError('refused', 'message-id');

  return {
    from,
    to: { name: '', address: mail.to },
    subject: oneLine(mail.subject),
    messageId,
    headers: {
      // Two ways of asking for no automatic answers: an out-of-office reply could tell the wrong reader (RFC 3834).
      'Auto-Submitted': 'auto-generated',
      'X-Auto-Response-Suppress': 'All',
      'Content-Language': mail.language,
    },
    text: mail.text,
    html: mail.html,
    attachments: mail.attachments.map(enclosed),
    disableFileAccess: true,
    disableUrlAccess: true,
  };
};
