import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { NewMessage, Store } from '#store/store.ts';
import { storeIn, storesIn, type NewPlace } from './place.ts';
import { message, minute, now, receipt, sending, submission } from './samples.ts';

/** What every engine must keep about messages: each is somebody’s, and only one worker’s at a time. */
export function outboxContract(newPlace: NewPlace): void {
  test('messages are leased in the order they are due, and not before', async (t) => {
    const store = await storeIn(newPlace, t);
    await post(store, { third: { dueAt: now + 2 }, first: { dueAt: now - 5 }, second: { dueAt: now }, fourth: { dueAt: now + 3 } });
    const taken = [await take(store, now + 2), await take(store, now + 2), await take(store, now + 2), await take(store, now + 2)];
    assert.deepEqual(taken, ['message-first', 'message-second', 'message-third', undefined]);
    assert.equal(await take(store, now + 3), 'message-fourth');
  });

  test('a leased message is nobody else’s until its lease runs out, and then it is due again', async (t) => {
    const [web, worker] = await storesIn(newPlace, t, 2);
    await post(web!, { a: {} });
    const first = await worker!.lease(now, now + 5 * minute);
    assert.equal(first?.attempts, 0);
    assert.equal(await web!.lease(now + 5 * minute - 1, now + 10 * minute), undefined);
    const second = await web!.lease(now + 5 * minute, now + 10 * minute);
    assert.equal(second?.id, first?.id);
    assert.equal(second?.messageId, first?.messageId);
    assert.equal(second?.attempts, 1);
  });

  test('settling a lease that has passed to another changes nothing', async (t) => {
    const store = await storeIn(newPlace, t);
    await post(store, { a: {} });
    const lost = await leased(store, now, now + minute);
    const held = await leased(store, now + minute, now + 2 * minute);
    await store.settle(lost, { state: 'failed', at: now + minute, code: '550' });
    assert.deepEqual(await store.outboxState(now + minute), { due: 0, leased: 1, sent: 0, failed: 0, oldestUnsentAt: now });
    await store.settle(held, { state: 'sent', at: now + minute });
    assert.deepEqual(await store.outboxState(now + minute), { due: 0, leased: 0, sent: 1, failed: 0, oldestUnsentAt: undefined });
  });

  test('a lost lease changes nothing even when the next one ends at the same instant', async (t) => {
    const store = await storeIn(newPlace, t);
    await post(store, { a: {} });
    const lost = await leased(store, now, now + minute);
    await store.settle(lost, { state: 'later', dueAt: now, code: '451' });
    await leased(store, now, now + minute);
    await store.settle(lost, { state: 'sent', at: now });
    assert.equal((await store.outboxState(now)).leased, 1);
  });

  test('a mail that was given up is due again when somebody says so, and a mail that arrived is not', async (t) => {
    const store = await storeIn(newPlace, t);
    await post(store, { a: {} });
    await store.settle(await leased(store, now, now + minute), { state: 'failed', at: now, code: '550' });
    assert.equal(await store.tryAgain('HRD-nobody', now), 0);
    assert.equal(await store.tryAgain(submission('a').reference, now + minute), 1);
    const revived = await leased(store, now + minute, now + 2 * minute);
    assert.equal(revived.firstDueAt, now + minute, 'how long it has been tried counts from then');
    await store.settle(revived, { state: 'sent', at: now + minute });
    assert.equal(await store.tryAgain(submission('a').reference, now + 2 * minute), 0);
  });

  test('a person’s copy that was given up is not counted among what has failed', async (t) => {
    const store = await storeIn(newPlace, t);
    await post(store, { a: { to: 'person' } });
    await store.settle(await leased(store, now, now + minute), { state: 'failed', at: now, code: '550' });
    assert.equal((await store.outboxState(now)).failed, 0);
  });

  test('a message that was sent after its lease ran out, but before anyone took it, counts as sent', async (t) => {
    const store = await storeIn(newPlace, t);
    await post(store, { a: {} });
    const slow = await leased(store, now, now + minute);
    await store.settle(slow, { state: 'sent', at: now + 2 * minute });
    assert.equal((await store.outboxState(now + 2 * minute)).sent, 1);
    assert.equal(await take(store, now + 3 * minute), undefined);
  });

  test('what was settled stays settled', async (t) => {
    const store = await storeIn(newPlace, t);
    await post(store, { a: {} });
    const message = await leased(store, now, now + minute);
    await store.settle(message, { state: 'sent', at: now });
    await store.settle(message, { state: 'later', dueAt: now, code: '451' });
    assert.equal(await take(store, now + 60 * minute), undefined);
    assert.equal((await store.outboxState(now)).sent, 1);
  });

  test('a message put off is not sent by a second word about the same lease', async (t) => {
    const store = await storeIn(newPlace, t);
    await post(store, { a: {} });
    const message = await leased(store, now, now + minute);
    await store.settle(message, { state: 'later', dueAt: now + minute, code: '451' });
    await store.settle(message, { state: 'sent', at: now });
    assert.deepEqual(await store.outboxState(now), { due: 1, leased: 0, sent: 0, failed: 0, oldestUnsentAt: now });
  });

  test('a message put off comes back at its time with its attempts counted', async (t) => {
    const store = await storeIn(newPlace, t);
    await post(store, { a: {} });
    await store.settle(await leased(store, now, now + minute), { state: 'later', dueAt: now + 10 * minute, code: '451' });
    assert.deepEqual(await store.outboxState(now), { due: 1, leased: 0, sent: 0, failed: 0, oldestUnsentAt: now });
    assert.equal(await take(store, now + 10 * minute - 1), undefined);
    const again = await leased(store, now + 10 * minute, now + 11 * minute);
    assert.equal(again.attempts, 1);
    assert.equal(again.dueAt, now + 10 * minute);
  });

  test('a message that kills its worker each time does not hold up the others', async (t) => {
    const store = await storeIn(newPlace, t);
    await post(store, { poison: { dueAt: now - 1 }, good: {}, better: {} });
    assert.equal(await take(store, now), 'message-poison');
    assert.deepEqual([await take(store, now), await take(store, now)].sort(), ['message-better', 'message-good']);
    const again = await leased(store, now + 5 * minute, now + 10 * minute);
    assert.equal(again.id, 'message-poison');
    assert.equal(again.attempts, 1);
  });

  test('a failed message is not leased again and goes on being counted', async (t) => {
    const store = await storeIn(newPlace, t);
    await post(store, { a: {} });
    await store.settle(await leased(store, now, now + minute), { state: 'failed', at: now, code: '550' });
    assert.equal(await take(store, now + 60 * minute), undefined);
    assert.deepEqual(await store.outboxState(now + 60 * minute), { due: 0, leased: 0, sent: 0, failed: 1, oldestUnsentAt: undefined });
  });

  test('the state of the outbox counts every message once and knows the oldest that is not settled', async (t) => {
    const store = await storeIn(newPlace, t);
    assert.deepEqual(await store.outboxState(now), { due: 0, leased: 0, sent: 0, failed: 0, oldestUnsentAt: undefined });
    await post(store, { sent: { dueAt: now - 9 }, failed: { dueAt: now - 8 }, leased: { dueAt: now - 7 }, due: { dueAt: now - 6 }, future: { dueAt: now + minute } });
    await store.settle(await leased(store, now, now + minute), { state: 'sent', at: now });
    await store.settle(await leased(store, now, now + minute), { state: 'failed', at: now, code: '550' });
    await leased(store, now, now + minute);
    assert.deepEqual(await store.outboxState(now), { due: 2, leased: 1, sent: 1, failed: 1, oldestUnsentAt: now - 7 });
    assert.deepEqual(await store.outboxState(now + minute), { due: 3, leased: 0, sent: 1, failed: 1, oldestUnsentAt: now - 7 });
  });

  test('three workers that lease two hundred messages at once get each exactly once', async (t) => {
    const workers = await storesIn(newPlace, t, 3);
    await post(workers[0]!, Object.fromEntries(Array.from({ length: 200 }, (_, place) => [`${place}`, { dueAt: now - place }])));
    const shares = await Promise.all(workers.map(drain));
    const all = shares.flat();
    assert.equal(all.length, 200);
    assert.equal(new Set(all).size, 200);
    assert.equal((await workers[0]!.outboxState(now)).sent, 200);
  });
}

/** Posts one submission with these messages. */
async function post(store: Store, messages: Readonly<Record<string, Partial<NewMessage>>>): Promise<void> {
  const about = submission('a');
  const outbox = Object.entries(messages).map(([name, change]) => message(name, about, change));
  assert.equal(await store.submit(sending(about, outbox, receipt('a'))), 'stored');
}

async function leased(store: Store, at: number, until: number) {
  const message = await store.lease(at, until);
  assert.ok(message, 'a message was due');
  return message;
}

async function take(store: Store, at: number): Promise<string | undefined> {
  return (await store.lease(at, at + 5 * minute))?.id;
}

async function drain(store: Store): Promise<string[]> {
  const ids: string[] = [];
  for (let message = await store.lease(now, now + minute); message; message = await store.lease(now, now + minute)) {
    ids.push(message.id);
    await store.settle(message, { state: 'sent', at: now });
  }
  return ids;
}
