import assert from 'node:assert/strict';
import { test } from 'node:test';
import { storeIn, type NewPlace } from './place.ts';
import { bytes, draft, minute, now, receipt, sending, submission } from './samples.ts';

/** What every engine must keep about drafts and receipts. */
export function draftsContract(newPlace: NewPlace): void {
  test('a saved draft is found as it was, one version on', async (t) => {
    const store = await storeIn(newPlace, t);
    const every = draft('siân', { content: Uint8Array.from({ length: 256 }, (_, byte) => byte) });
    assert.equal(await store.saveDraft(every), true);
    assert.deepEqual(await store.findDraft('siân', now), { ...every, version: 1 });
    assert.equal(await store.findDraft('someone else', now), undefined);
  });

  test('of two tabs that read the same version only the first may save', async (t) => {
    const store = await storeIn(newPlace, t);
    await store.saveDraft(draft('a'));
    assert.equal(await store.saveDraft(draft('a', { version: 1, content: bytes('first tab') })), true);
    assert.equal(await store.saveDraft(draft('a', { version: 1, content: bytes('second tab') })), false);
    const kept = await store.findDraft('a', now);
    assert.deepEqual(kept?.content, bytes('first tab'));
    assert.equal(kept?.version, 2);
  });

  test('of many who begin or go on with a draft at once exactly one is told it was saved', async (t) => {
    const store = await storeIn(newPlace, t);
    const begun = await Promise.all(Array.from({ length: 20 }, () => store.saveDraft(draft('a'))));
    const continued = await Promise.all(Array.from({ length: 20 }, () => store.saveDraft(draft('a', { version: 1 }))));
    assert.equal(begun.filter(Boolean).length, 1);
    assert.equal(continued.filter(Boolean).length, 1);
  });

  test('saving a draft later lets it live longer and leaves its beginning', async (t) => {
    const store = await storeIn(newPlace, t);
    await store.saveDraft(draft('a'));
    await store.saveDraft(draft('a', { version: 1, createdAt: now + minute, expiresAt: now + 200 * minute }));
    const kept = await store.findDraft('a', now + 199 * minute);
    assert.equal(kept?.createdAt, now);
    assert.equal(kept?.expiresAt, now + 200 * minute);
  });

  test('an expired draft is not found, and a new one may take its place before it is swept away', async (t) => {
    const store = await storeIn(newPlace, t);
    await store.saveDraft(draft('a', { expiresAt: now + minute }));
    assert.ok(await store.findDraft('a', now + minute - 1));
    assert.equal(await store.findDraft('a', now + minute), undefined);
    const fresh = draft('a', { createdAt: now + minute, content: bytes('fresh') });
    assert.equal(await store.saveDraft(fresh), true);
    assert.deepEqual(await store.findDraft('a', now + minute), { ...fresh, version: 1 });
  });

  test('a draft forgotten in one tab does not come back when another tab saves it', async (t) => {
    const store = await storeIn(newPlace, t);
    await store.saveDraft(draft('a'));
    await store.forgetDraft('a');
    assert.equal(await store.saveDraft(draft('a', { version: 1 })), false);
    assert.equal(await store.findDraft('a', now), undefined);
  });

  test('forgetting takes the receipt too, and nobody else’s draft', async (t) => {
    const store = await storeIn(newPlace, t);
    await store.submit(sending(submission('a'), [], receipt('a')));
    await store.saveDraft(draft('a'));
    await store.saveDraft(draft('b'));
    assert.deepEqual(await store.findReceipt('a', now), receipt('a'));
    await store.forgetDraft('a');
    assert.equal(await store.findDraft('a', now), undefined);
    assert.equal(await store.findReceipt('a', now), undefined);
    assert.ok(await store.findDraft('b', now));
  });

  test('what has expired is forgotten and counted, and what has not is kept', async (t) => {
    const store = await storeIn(newPlace, t);
    await store.saveDraft(draft('old', { expiresAt: now }));
    await store.saveDraft(draft('new', { expiresAt: now + 1 }));
    await store.submit(sending(submission('sent long ago'), [], receipt('sent long ago', { expiresAt: now })));
    await store.submit(sending(submission('sent just now'), [], receipt('sent just now', { expiresAt: now + 1 })));
    assert.equal(await store.forgetExpired(now), 2);
    assert.equal(await store.findDraft('old', now - 1), undefined);
    assert.equal(await store.findReceipt('sent long ago', now - 1), undefined);
    assert.ok(await store.findDraft('new', now));
    assert.ok(await store.findReceipt('sent just now', now));
    assert.equal(await store.forgetExpired(now), 0);
  });
}
