import assert from 'node:assert/strict';
import { test, type TestContext } from 'node:test';
import { PostError } from '#delivery/post-error.ts';
import type { Line } from '#delivery/say.ts';
import { startWorker, type WorkerParts } from '#delivery/worker.ts';
import { mailWith, outboxOf, submission, submittedAt, type Outbox } from './outbox.ts';

const second = 1000;
const minute = 60 * second;

/** A worker in a time of its own, in which nothing passes but what the test lets pass. */
const workerIn = (context: TestContext, store: Outbox, parts: Partial<WorkerParts> = {}) => {
  context.mock.timers.enable({ apis: ['setTimeout', 'setInterval'] });
  const clock = { now: submittedAt };
  const lines: Line[] = [];
  const posted: string[] = [];
  const worker = startWorker({
    store,
    open: async (about) => about.content,
    filesFor: async () => [],
    compose: () => mailWith(),
    post: async (_mail, messageId) => void posted.push(messageId),
    now: () => clock.now,
    random: () => 0.5,
    say: (line) => void lines.push(line),
    ...parts,
  });
  const pass = async (milliseconds: number): Promise<void> => {
    clock.now += milliseconds;
    context.mock.timers.tick(milliseconds);
    await settled();
  };
  const said = (event: Line['event']) => lines.filter((line) => line.event === event);
  return { worker, posted, pass, said };
};

const settled = () => new Promise<void>((resolve) => void setImmediate(resolve));

/** An outbox into which a submission comes later. */
const filledLater = () => {
  let store = outboxOf();
  const outbox: Outbox = {
    fates: store.fates,
    lease: (now, until) => store.lease(now, until),
    settle: (message, fate) => store.settle(message, fate),
    outboxState: (now) => store.outboxState(now),
  };
  return { outbox, fill: (id: string) => void (store = outboxOf(submission(id))) };
};

test('everything due is posted at the start, in order', async (context) => {
  const { worker, posted } = workerIn(context, outboxOf(submission('1'), submission('2'), submission('3')));
  await settled();
  assert.deepEqual(posted, ['<1@heard.example>', '<2@heard.example>', '<3@heard.example>']);
  await worker.stop();
});

test('a new submission is posted at once when the worker is woken', async (context) => {
  const { outbox, fill } = filledLater();
  const { worker, posted } = workerIn(context, outbox);
  await settled();
  fill('1');
  await settled();
  assert.deepEqual(posted, []);
  worker.wake();
  await settled();
  assert.deepEqual(posted, ['<1@heard.example>']);
  await worker.stop();
});

test('a new submission is posted within seconds when nobody wakes the worker', async (context) => {
  const { outbox, fill } = filledLater();
  const { worker, posted, pass } = workerIn(context, outbox);
  await settled();
  fill('1');
  await pass(3 * second);
  assert.deepEqual(posted, ['<1@heard.example>']);
  await worker.stop();
});

test('stopping finishes the mail in hand and leaves the rest', async (context) => {
  const store = outboxOf(submission('1'), submission('2'));
  let accept: (() => void) | undefined;
  const { worker } = workerIn(context, store, { post: () => new Promise((resolve) => (accept = resolve)) });
  await settled();

  let stopped = false;
  const stopping = worker.stop().then(() => (stopped = true));
  await settled();
  assert.equal(stopped, false);
  accept?.();
  await stopping;
  assert.deepEqual([...store.fates], [['1', { state: 'sent', at: submittedAt }]]);
});

test('an account that is not accepted rests the worker, which shouts each minute and then carries on', async (context) => {
  let accountWorks = false;
  let tries = 0;
  const store = outboxOf(submission('1'), submission('2'));
  const { worker, pass, said } = workerIn(context, store, {
    post: async () => {
      tries += 1;
      if (!accountWorks) throw new PostError('transport', '535');
    },
  });
  await settled();
  worker.wake();
  await pass(4 * minute);
  assert.equal(tries, 1);
  assert.equal(said('mail server wants its account mended').length, 1 + 4);

  accountWorks = true;
  await pass(minute);
  assert.equal(tries, 3);
  assert.deepEqual([...store.fates.values()].map(({ state }) => state), ['sent', 'sent']);
  await worker.stop();
});

test('a worker that rests can be stopped', async (context) => {
  const post = async () => Promise.reject(new PostError('transport', '535'));
  const { worker, said } = workerIn(context, outboxOf(submission('1')), { post });
  await settled();
  assert.equal(said('mail server wants its account mended').length, 1);
  await worker.stop();
});

test('a mail that was turned down for good is shouted about every minute from then on', async (context) => {
  const post = async () => Promise.reject(new PostError('refused', '550'));
  const { worker, pass, said } = workerIn(context, outboxOf(submission('1')), { post });
  await settled();
  for (let minutes = 0; minutes < 90; minutes += 1) await pass(minute);
  const failed = said('alarm: mails are not arriving').filter((line) => line.failed === 1);
  assert.ok(failed.length > 10, `${failed.length} alarms`);
  await pass(minute);
  assert.equal(said('alarm: mails are not arriving').filter((line) => line.failed === 1).length, failed.length + 1);
  await worker.stop();
});

test('a mail that is a quarter of an hour late is shouted about, and not before', async (context) => {
  const post = async () => Promise.reject(new PostError('busy', '451'));
  const { worker, pass, said } = workerIn(context, outboxOf(submission('1')), { post });
  await settled();
  for (let minutes = 0; minutes < 15; minutes += 1) await pass(minute);
  assert.deepEqual(said('alarm: mails are not arriving'), []);
  await pass(minute);
  assert.deepEqual(said('alarm: mails are not arriving'), [{ event: 'alarm: mails are not arriving', failed: 0, due: 1, oldestMinutes: 16 }]);
  await worker.stop();
});

test('a store that is out of reach is said so, and asked again', async (context) => {
  const store = outboxOf(submission('1'));
  let away = true;
  const flaky: Outbox = {
    ...store,
    lease: async (now, until) => (away ? Promise.reject(new Error('database is locked')) : store.lease(now, until)),
    outboxState: async (now) => (away ? Promise.reject(new Error('database is locked')) : store.outboxState(now)),
  };
  const { worker, pass, said, posted } = workerIn(context, flaky);
  await settled();
  assert.equal(said('store out of reach').length, 2);
  away = false;
  await pass(3 * second);
  assert.deepEqual(posted, ['<1@heard.example>']);
  await worker.stop();
});
