import assert from 'node:assert/strict';
import { test } from 'node:test';
import { deliverNext, type Delivery, type Refusals } from '#delivery/deliver.ts';
import { MissingKey } from '#delivery/missing-key.ts';
import { PostError, type PostFault } from '#delivery/post-error.ts';
import type { Line } from '#delivery/say.ts';
import { smtpPost } from '#delivery/smtp.ts';
import { openMailbox, serverChatter, type Fault } from '../support/mailbox.ts';
import { mailWith, outboxOf, submission, submittedAt, type Outbox } from './outbox.ts';

const minute = 60_000;
const day = 24 * 60 * minute;

/** A delivery whose clock the test sets, with what it said and what it posted. */
const deliveryOf = (store: Outbox, parts: Partial<Delivery> = {}) => {
  const clock = { now: submittedAt };
  const lines: Line[] = [];
  const posted: string[] = [];
  const refusals: Refusals = new Map();
  const delivery: Delivery = {
    store,
    open: async (about) => about.content,
    filesFor: async () => [],
    compose: (_message, opened) => mailWith({ text: Buffer.from(opened).toString() }),
    post: async (_mail, messageId) => void posted.push(messageId),
    now: () => clock.now,
    random: () => 0.5,
    say: (line) => void lines.push(line),
    ...parts,
  };
  return { clock, lines, posted, next: () => deliverNext(delivery, refusals) };
};

const refusing = (fault: PostFault, code: string) => async () => {
  throw new PostError(fault, code);
};

test('a mail is opened, composed, posted under its Message-ID and recorded as sent', async () => {
  const store = outboxOf(submission('1'));
  let text = '';
  const { next, lines } = deliveryOf(store, { post: async (mail, messageId) => void (text = `${messageId} ${mail.text}`) });

  assert.equal(await next(), 'settled');
  assert.equal(text, '<1@heard.example> content of 1');
  assert.deepEqual(store.fates.get('1'), { state: 'sent', at: submittedAt });
  assert.deepEqual(lines, [{ event: 'mail sent', reference: '7KM-4QD-1', mail: 'to-team', tries: 1 }]);
  assert.equal(await next(), 'nothing due');
});

for (const broken of ['opened', 'composed'] as const) {
  test(`a mail that cannot be ${broken} is tried again later, and holds up no other`, async () => {
    const store = outboxOf(submission('1'), submission('2'));
    const poison = (id: string) => {
      if (id === '1') throw new Error('content of 1');
    };
    const { next, posted, lines } = deliveryOf(store, {
      open: async (about) => (broken === 'opened' && poison(about.id), about.content),
      compose: (message) => (broken === 'composed' && poison(message.submission), mailWith()),
    });

    assert.deepEqual([await next(), await next(), await next()], ['settled', 'settled', 'nothing due']);
    const fate = store.fates.get('1');
    assert.ok(fate?.state === 'later' && fate.code === 'unreadable' && fate.dueAt > submittedAt);
    assert.deepEqual(posted, ['<2@heard.example>']);
    assert.doesNotMatch(JSON.stringify(lines), /content of/);
  });
}

test('a mail whose key is missing waits for the key, and goes when it is there', async () => {
  const store = outboxOf(submission('1'));
  let keyIsHere = false;
  const { next, clock, posted } = deliveryOf(store, {
    open: async (about) => {
      if (!keyIsHere) throw new MissingKey(about.keyId);
      return about.content;
    },
  });
  await next();
  assert.deepEqual(store.fates.get('1'), { state: 'later', dueAt: submittedAt + minute / 2, code: 'no-key' });

  keyIsHere = true;
  clock.now += minute;
  await next();
  assert.deepEqual(posted, ['<1@heard.example>']);
});

test('a mail that is always refused is tried three times in an hour and has then failed', async () => {
  const store = outboxOf(submission('1'));
  const { next, clock, lines } = deliveryOf(store, { post: refusing('refused', '550') });
  for (let at = 0; at <= 120; at += 5) {
    clock.now = submittedAt + at * minute;
    await next();
  }
  assert.deepEqual(store.fates.get('1'), { state: 'failed', at: submittedAt + 60 * minute, code: '550' });
  assert.deepEqual(lines.map(({ event, tries }) => `${event} ${tries}`), ['mail put off 1', 'mail put off 2', 'mail failed 3']);
});

test('a weekend without a mail server uses up none of the tries of a mail that is then refused', async () => {
  const store = outboxOf(submission('1'));
  let fault: PostFault = 'busy';
  const { next, clock } = deliveryOf(store, { post: () => refusing(fault, '550')() });
  for (let hour = 0; hour < 60; hour += 1) {
    clock.now = submittedAt + hour * 60 * minute;
    await next();
  }
  fault = 'refused';
  clock.now += 60 * minute;
  await next();
  assert.equal(store.fates.get('1')?.state, 'later');
});

test('a server that is busy for a week has failed the mail on the seventh day, and not before', async () => {
  const store = outboxOf(submission('1'));
  const { next, clock } = deliveryOf(store, { post: refusing('busy', 'esocket') });
  let hours = 0;
  while (store.fates.get('1')?.state !== 'failed' && hours < 24 * 8) {
    clock.now = submittedAt + hours * 60 * minute;
    await next();
    hours += 1;
  }
  assert.deepEqual(store.fates.get('1'), { state: 'failed', at: submittedAt + 7 * day, code: 'esocket' });
});

test('an account that is not accepted stops the work, and the mail stays due however old it is', async () => {
  const store = outboxOf(submission('1'));
  const { next, clock } = deliveryOf(store, { post: refusing('transport', '535') });
  clock.now = submittedAt + 30 * day;
  assert.equal(await next(), 'transport down');
  assert.deepEqual(store.fates.get('1'), { state: 'later', dueAt: clock.now, code: '535' });
});

test('an error nobody foresaw puts the mail off and never loses it', async () => {
  const store = outboxOf(submission('1'));
  const { next, lines } = deliveryOf(store, { post: async () => Promise.reject(new TypeError('content of 1')) });
  assert.equal(await next(), 'settled');
  assert.deepEqual(store.fates.get('1'), { state: 'later', dueAt: submittedAt + minute / 2, code: 'unknown' });
  assert.doesNotMatch(JSON.stringify(lines), /content of/);
});

test('a mail that was given up after a week and is made due again is tried for a week more', async () => {
  const store = outboxOf(submission('1'));
  const { next, clock } = deliveryOf(store, { post: refusing('busy', 'esocket') });
  clock.now = submittedAt + 7 * day;
  await next();
  assert.equal(store.fates.get('1')?.state, 'failed');

  clock.now = submittedAt + 8 * day;
  store.revive('1', clock.now);
  await next();
  assert.equal(store.fates.get('1')?.state, 'later');
  clock.now = submittedAt + 15 * day;
  await next();
  assert.equal(store.fates.get('1')?.state, 'failed');
});

test('a program that dies between sending and recording sends again, with the same Message-ID, when the lease is over', async () => {
  const store = outboxOf(submission('1'));
  let dying = true;
  const mortal: Outbox = {
    ...store,
    settle: async (message, fate) => {
      if (dying) throw new Error('The lights went out');
      await store.settle(message, fate);
    },
  };
  const { next, clock, posted } = deliveryOf(mortal);
  await assert.rejects(next(), /lights/);
  assert.deepEqual(posted, ['<1@heard.example>']);

  dying = false;
  clock.now = submittedAt + 5 * minute - 1;
  assert.equal(await next(), 'nothing due');
  clock.now = submittedAt + 5 * minute;
  assert.equal(await next(), 'settled');
  assert.deepEqual(posted, ['<1@heard.example>', '<1@heard.example>']);
  assert.equal(store.fates.get('1')?.state, 'sent');
});

const passing: readonly Fault[] = [
  { at: 'greeting', does: 'drop' },
  { at: 'greeting', does: 554 },
  { at: 'sender', does: 451 },
  { at: 'sender', does: 550 },
  { at: 'recipient', does: 450 },
  { at: 'recipient', does: 550 },
  { at: 'content', does: 'drop' },
  { at: 'content', does: 552 },
  { at: 'acceptance', does: 'drop' },
  { at: 'acceptance', does: 451 },
];

for (const fault of passing) {
  test(`a server that once fails (${fault.at}, ${fault.does}) still gets one logical mail, and the log says nothing it should not`, async () => {
    const mailbox = await openMailbox();
    try {
      mailbox.plan(fault);
      const store = outboxOf(submission('1'));
      const post = smtpPost(mailbox.url, { from: 'post@heard.example', certificateAuthority: mailbox.certificate });
      const { next, clock, lines } = deliveryOf(store, { post });
      for (let tries = 0; tries < 4 && store.fates.get('1')?.state !== 'sent'; tries += 1) {
        await next();
        clock.now += 31 * minute;
      }
      assert.equal(store.fates.get('1')?.state, 'sent');
      assert.deepEqual([...new Set(mailbox.received.map(({ messageId }) => messageId))], ['<1@heard.example>']);
      assert.deepEqual(lines.map(({ event }) => event), ['mail put off', 'mail sent']);
      for (const secret of [serverChatter, 'content of', '@', 'essex']) assert.equal(JSON.stringify(lines).includes(secret), false);
    } finally {
      await mailbox.close();
    }
  });
}
