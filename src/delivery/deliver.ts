/**
 * One mail from the outbox to the post. The order is lease, send, record: when the program dies in between, the lease
 * runs out and the mail is sent again with the same Message-ID. A mail may arrive twice; it is never lost (RFC 1047).
 */
import type { Fate, LeasedMessage, Store, StoredSubmission } from '#store/store.ts';
import { waitBeforeNextTry } from './backoff.ts';
import type { Attachment, Mail } from './mail.ts';
import { MissingKey } from './missing-key.ts';
import { PostError, type PostFault } from './post-error.ts';
import type { Line, Say } from './say.ts';
import type { Post } from './smtp.ts';

/** Longer than the longest conversation with a mail server, so that two workers never send the same mail at once. */
const lease = 5 * 60_000;

/** What it takes to deliver a mail. */
export interface Delivery {
  readonly store: Pick<Store, 'lease' | 'settle'>;
  /** Unseals what was submitted. */
  readonly open: (submission: StoredSubmission) => Promise<Uint8Array>;
  /** The files that travel with it. */
  readonly filesFor: (message: LeasedMessage, opened: Uint8Array) => Promise<readonly Attachment[]>;
  readonly compose: (message: LeasedMessage, opened: Uint8Array, files: readonly Attachment[]) => Mail;
  readonly post: Post;
  readonly now: () => number;
  readonly random: () => number;
  readonly say: Say;
}

/** How often each message was turned down. Forgotten on a restart, which only means that it is tried a little longer. */
export type Refusals = Map<string, number>;

/** Delivers the mail that has been due longest, and says whether to go on. */
export const deliverNext = async (delivery: Delivery, refusals: Refusals): Promise<'settled' | 'nothing due' | 'transport down'> => {
  const now = delivery.now();
  const message = await delivery.store.lease(now, now + lease);
  if (message === undefined) return 'nothing due';

  const obstacle = await attempt(delivery, message);
  if (obstacle?.fault === 'refused') refusals.set(message.id, (refusals.get(message.id) ?? 0) + 1);

  const fate = fateOf(delivery, message, obstacle, refusals.get(message.id) ?? 0);
  await delivery.store.settle(message, fate);
  if (fate.state !== 'later') refusals.delete(message.id);

  delivery.say(lineFor(message, fate));
  return obstacle?.fault === 'transport' ? 'transport down' : 'settled';
};

interface Obstacle {
  readonly fault: PostFault;
  readonly code: string;
}

/** Opens, composes and posts; what stood in the way comes back as a value, whatever it was. */
const attempt = async ({ open, filesFor, compose, post }: Delivery, message: LeasedMessage): Promise<Obstacle | undefined> => {
  let mail: Mail;
  let without: Mail | undefined;
  try {
    const opened = await open(message.about);
    const files = await filesFor(message, opened);
    mail = compose(message, opened, files);
    if (files.length > 0) without = compose(message, opened, []);
  } catch (error) {
    // Ours to mend, and mendable: a key left out, a profile away, a worker older than the site. The alarm asks for it meanwhile.
    return { fault: 'busy', code: error instanceof MissingKey ? 'no-key' : 'unreadable' };
  }
  const obstacle = await posted(() => post(mail, message.messageId));
  // The words matter more than what came with them: they go by themselves, and the mail says where the files are.
  return without && isTooLarge(obstacle) ? posted(() => post(without, message.messageId)) : obstacle;
};

const posted = async (post: () => Promise<void>): Promise<Obstacle | undefined> => {
  try {
    await post();
    return undefined;
  } catch (error) {
    return error instanceof PostError ? error : { fault: 'busy', code: 'unknown' };
  }
};

// Said by the server (RFC 1870 §6.1), or by the library when the server has announced how much it takes.
const isTooLarge = (obstacle: Obstacle | undefined): boolean => obstacle !== undefined && ['552', 'emessage'].includes(obstacle.code);

const fateOf = ({ now, random }: Delivery, message: LeasedMessage, obstacle: Obstacle | undefined, refusals: number): Fate => {
  const at = now();
  if (obstacle === undefined) return { state: 'sent', at };

  const { fault, code } = obstacle;
  // The account is at fault, not the mail: it is due again as soon as anything can be sent.
  if (fault === 'transport') return { state: 'later', dueAt: at, code };

  const wait = waitBeforeNextTry({ fault, tries: message.attempts + 1, refusals, age: at - message.firstDueAt, random: random() });
  return wait === undefined ? { state: 'failed', at, code } : { state: 'later', dueAt: at + wait, code };
};

const events = { sent: 'mail sent', later: 'mail put off', failed: 'mail failed' } as const;

const lineFor = (message: LeasedMessage, fate: Fate): Line => ({
  event: events[fate.state],
  reference: message.about.reference,
  mail: message.mail,
  tries: message.attempts + 1,
  ...(fate.state !== 'sent' && { code: fate.code }),
});
