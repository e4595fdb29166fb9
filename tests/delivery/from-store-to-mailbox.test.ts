import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { test } from 'node:test';
import { newKeyPair, readPrivateKeys, readPublicKey, type PublicKey } from '#delivery/keys.ts';
import { openerWith, seal } from '#delivery/sealing.ts';
import { smtpPost } from '#delivery/smtp.ts';
import { startWorker } from '#delivery/worker.ts';
import { openStoreAt } from '#store/open.ts';
import type { Store } from '#store/store.ts';
import { openMailbox, type Mailbox } from '../support/mailbox.ts';
import { mailWith, submission, submittedAt } from './outbox.ts';

const submitSealed = async (store: Store, id: string, key: PublicKey): Promise<void> => {
  const content = await seal(Buffer.from(`Siân ${id}`), key, { submission: id, council: 'essex' });
  const outcome = await store.submit({
    submission: { ...submission(id), keyId: key.id, content },
    messages: [{ id: `message-${id}`, submission: id, mail: 'team', to: 'complaints', messageId: `<${id}@heard.example>`, dueAt: submittedAt }],
    files: [],
    receipts: [],
    draftVersion: 0,
  });
  assert.equal(outcome, 'stored');
};

const until = async (claim: () => Promise<boolean>): Promise<void> => {
  while (!(await claim())) await pause(20);
};

const workerFor = (store: Store, mailbox: Mailbox, privateKeys: Awaited<ReturnType<typeof readPrivateKeys>>) =>
  startWorker({
    store,
    open: openerWith(privateKeys),
    filesFor: async () => [],
    compose: (_message, opened) => mailWith({ text: Buffer.from(opened).toString() }),
    post: smtpPost(mailbox.url, { from: 'post@heard.example', certificateAuthority: mailbox.certificate }),
    now: () => submittedAt,
    random: () => 0.5,
    say: () => undefined,
  });

test('two workers on one store, with the keys changed half way, send each sealed submission exactly once', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'delivery-'));
  const mailbox = await openMailbox();
  const store = await openStoreAt(`sqlite:${join(folder, 'heard.db')}`);
  try {
    await store.migrate();
    const [older, newer] = [await newKeyPair(), await newKeyPair()];
    const ids = Array.from({ length: 12 }, (_, at) => `s${at}`);
    for (const [at, id] of ids.entries()) await submitSealed(store, id, readPublicKey('SEALING_KEY', (at < 6 ? older : newer).publicKey));

    const privateKeys = await readPrivateKeys('OPENING_KEYS', `${newer.privateKey} ${older.privateKey}`);
    const workers = [workerFor(store, mailbox, privateKeys), workerFor(store, mailbox, privateKeys)];
    await until(async () => (await store.outboxState(submittedAt)).sent === ids.length);
    await Promise.all(workers.map((worker) => worker.stop()));

    const told = mailbox.received.map(({ messageId, text }) => `${messageId} ${text?.trim()}`).sort();
    assert.deepEqual(told, ids.map((id) => `<${id}@heard.example> Siân ${id}`).sort());
  } finally {
    await store.close();
    await mailbox.close();
    await rm(folder, { recursive: true });
  }
});
