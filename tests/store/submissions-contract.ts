import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Store, StoredSubmission } from '#store/store.ts';
import { storeIn, storesIn, type NewPlace } from './place.ts';
import { bytes, draft, message, minute, now, receipt, sending, submission } from './samples.ts';

/** What every engine must keep about sending: all of it, once. */
export function submissionsContract(newPlace: NewPlace): void {
  test('submitting stores the submission as it was, its message and its receipt, and forgets the draft', async (t) => {
    const store = await storeIn(newPlace, t);
    const sent = submission('a', { urgent: true });
    await store.saveDraft(draft('a'));
    assert.equal(await store.submit(sending(sent, [message('a', sent)], receipt('a'))), 'stored');
    assert.equal(await store.findDraft('a', now), undefined);
    assert.deepEqual(await store.findReceipt('a', now), receipt('a'));
    assert.deepEqual(await store.lease(now, now + minute), { ...message('a', sent), firstDueAt: now, attempts: 0, leaseUntil: now + minute, about: sent });
  });

  test('copies of what is sent that are kept under other names are forgotten with it, and with nothing else', async (t) => {
    const store = await storeIn(newPlace, t);
    for (const lookup of ['a', 'copy', 'other']) await store.saveDraft(draft(lookup));
    const sent = submission('a');
    assert.equal(await store.submit({ ...sending(sent, [], receipt('a')), alsoForget: [{ lookup: 'copy', version: 1 }] }), 'stored');
    assert.deepEqual([await store.findDraft('a', now), await store.findDraft('copy', now)], [undefined, undefined]);
    assert.ok(await store.findDraft('other', now));
  });

  test('nothing is sent where a copy was changed after it was read, or is gone', async (t) => {
    const store = await storeIn(newPlace, t);
    for (const lookup of ['a', 'copy']) await store.saveDraft(draft(lookup));
    for (const copy of [{ lookup: 'copy', version: 2 }, { lookup: 'none', version: 1 }]) {
      assert.equal(await store.submit({ ...sending(submission('a'), [], receipt('a')), alsoForget: [copy] }), 'draft changed');
    }
    for (const lookup of ['a', 'copy']) assert.ok(await store.findDraft(lookup, now));
    assert.equal(await store.findSubmission(submission('a').reference), undefined);
  });

  test('a draft that was sent is not sent again, and its first receipt stands', async (t) => {
    const store = await storeIn(newPlace, t);
    await store.submit(sending(submission('a'), [], receipt('a')));
    const again = submission('b', { draft: submission('a').draft });
    assert.equal(await store.submit(sending(again, [message('b', again)], receipt('a', { content: bytes('another') }))), 'already sent');
    assert.deepEqual(await store.findReceipt('a', now), receipt('a'));
    assert.equal(await held(store), 0);
  });

  test('a draft that was sent is never begun again, so that nothing new is taken for it', async (t) => {
    const store = await storeIn(newPlace, t);
    await store.saveDraft(draft('a'));
    await store.submit(sending(submission('a'), [], receipt('a')));
    assert.equal(await store.saveDraft(draft('a')), false);
    assert.equal(await store.findDraft('a', now), undefined);
  });

  test('a draft sent again with its own reference is already sent, not a clash of references', async (t) => {
    const store = await storeIn(newPlace, t);
    await store.submit(sending(submission('a'), [], receipt('a')));
    assert.equal(await store.submit(sending(submission('a'), [], receipt('a'))), 'already sent');
  });

  test('a draft that was saved after it was read is not sent, and nothing is lost', async (t) => {
    const store = await storeIn(newPlace, t);
    await store.saveDraft(draft('a'));
    await store.saveDraft(draft('a', { version: 1, content: bytes('a later answer') }));
    const sent = submission('a');
    assert.equal(await store.submit(sending(sent, [message('a', sent)], receipt('a'))), 'draft changed');
    assert.deepEqual((await store.findDraft('a', now))?.content, bytes('a later answer'));
    assert.equal(await store.findReceipt('a', now), undefined);
    assert.equal(await held(store), 0);
    assert.equal(await store.submit({ ...sending(sent, [message('a', sent)], receipt('a')), draftVersion: 2 }), 'stored');
  });

  test('a reference that is taken leaves nothing behind, and another reference then goes through', async (t) => {
    const store = await storeIn(newPlace, t);
    await store.submit(sending(submission('a'), [], receipt('a')));
    await store.saveDraft(draft('b'));
    const clash = submission('b', { reference: submission('a').reference });
    assert.equal(await store.submit(sending(clash, [message('b', clash)], receipt('b'))), 'reference taken');
    assert.ok(await store.findDraft('b', now));
    assert.equal(await store.findReceipt('b', now), undefined);
    assert.equal(await held(store), 0);
    assert.equal(await store.submit(sending(submission('b'), [message('b', clash)], receipt('b'))), 'stored');
    assert.equal(await held(store), 1);
  });

  test('an id that belongs to another submission is a fault, and leaves nothing behind', async (t) => {
    const store = await storeIn(newPlace, t);
    await store.submit(sending(submission('a'), [], receipt('a')));
    const stranger = submission('b', { id: submission('a').id });
    await assert.rejects(store.submit(sending(stranger, [message('b', stranger)], receipt('b'))), /belongs to another/);
    assert.equal(await store.findReceipt('b', now), undefined);
    assert.equal(await held(store), 0);
  });

  test('a message that cannot be stored takes the whole submission with it', async (t) => {
    const store = await storeIn(newPlace, t);
    const sent = submission('a');
    await store.saveDraft(draft('a'));
    await assert.rejects(store.submit(sending(sent, [message('a', sent), message('a', sent)], receipt('a'))), /unique/i);
    assert.ok(await store.findDraft('a', now));
    assert.equal(await store.findReceipt('a', now), undefined);
    assert.equal(await held(store), 0);
    assert.equal(await store.submit(sending(sent, [message('a', sent)], receipt('a'))), 'stored');
  });

  test('a message must belong to a submission that is stored', async (t) => {
    const store = await storeIn(newPlace, t);
    await assert.rejects(store.submit(sending(submission('a'), [message('a', submission('nobody’s'))], receipt('a'))), /foreign key/i);
    assert.equal(await held(store), 0);
  });

  test('of fifty identical posts at once one is stored and forty-nine are told it was sent', async (t) => {
    const stores = await storesIn(newPlace, t, 2);
    const posts = Array.from({ length: 50 }, (_, post) => {
      const sent = submission(`${post}`, { draft: 'one draft' });
      return stores[post % 2]!.submit(sending(sent, [message(`${post}`, sent)], receipt('a')));
    });
    const answers = await Promise.all(posts);
    assert.equal(answers.filter((answer) => answer === 'stored').length, 1);
    assert.equal(answers.filter((answer) => answer === 'already sent').length, 49);
    assert.equal(await held(stores[0]!), 1);
  });

  test('of fifty drafts with one reference at once one is stored and forty-nine draw another', async (t) => {
    const store = await storeIn(newPlace, t);
    const same: Partial<StoredSubmission> = { reference: 'HRD-same' };
    const answers = await Promise.all(Array.from({ length: 50 }, (_, post) => store.submit(sending(submission(`${post}`, same), [], receipt(`${post}`)))));
    assert.equal(answers.filter((answer) => answer === 'stored').length, 1);
    assert.equal(answers.filter((answer) => answer === 'reference taken').length, 49);
  });

  test('a receipt can be left in several places, for whoever repeats the sending and for the sitting that goes on', async (t) => {
    const store = await storeIn(newPlace, t);
    await store.submit(sending(submission('a'), [], receipt('a'), receipt('next')));
    assert.deepEqual(await store.findReceipt('a', now), receipt('a'));
    assert.deepEqual(await store.findReceipt('next', now), receipt('next'));
  });

  test('forms begun beside the one that is sent move to their own draft and go on from there', async (t) => {
    const store = await storeIn(newPlace, t);
    const left = draft('next', { version: 1, content: bytes('the other forms') });
    await store.saveDraft(draft('a'));
    assert.equal(await store.submit({ ...sending(submission('a'), []), left }), 'stored');
    assert.equal(await store.findDraft('a', now), undefined);
    assert.deepEqual(await store.findDraft('next', now), left);
    assert.equal(await store.saveDraft(draft('next', { version: 1 })), true);
  });

  test('forms left beside do not move when nothing is stored, and never overwrite what is being written', async (t) => {
    const store = await storeIn(newPlace, t);
    const left = draft('next', { version: 1, content: bytes('the other forms') });
    await store.submit(sending(submission('a'), []));
    assert.equal(await store.submit({ ...sending(submission('a'), []), left }), 'already sent');
    assert.equal(await store.findDraft('next', now), undefined);
    await store.saveDraft(draft('next'));
    assert.equal(await store.submit({ ...sending(submission('b'), []), left }), 'stored');
    assert.deepEqual(await store.findDraft('next', now), draft('next', { version: 1 }));
  });

  test('a second submission of the same person replaces their receipt', async (t) => {
    const store = await storeIn(newPlace, t);
    await store.submit(sending(submission('first'), [], receipt('a', { content: bytes('first') })));
    assert.equal(await store.submit(sending(submission('second'), [], receipt('a', { content: bytes('second') }))), 'stored');
    assert.deepEqual((await store.findReceipt('a', now))?.content, bytes('second'));
  });

  test('a sudden rush of drafts and submissions all goes through', async (t) => {
    const store = await storeIn(newPlace, t);
    const people = Array.from({ length: 60 }, (_, person) => `${person}`);
    const answers = await Promise.all(
      people.map(async (person) => {
        const sent = submission(person);
        await store.saveDraft(draft(person));
        return store.submit(sending(sent, [message(person, sent), message(`${person}-receipt`, sent)], receipt(person)));
      }),
    );
    assert.deepEqual([...new Set(answers)], ['stored']);
    assert.equal(await held(store), 120);
  });
}

/** How many messages the outbox holds. */
async function held(store: Store): Promise<number> {
  const { due, leased, sent, failed } = await store.outboxState(now);
  return due + leased + sent + failed;
}
