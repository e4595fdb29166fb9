import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { FileChanges } from '#store/store.ts';
import { enginesIn, storeIn, type NewPlace } from './place.ts';
import { openStore } from '#store/queries.ts';
import { bytes, draft, draftFile, minute, now, sealedFile, sending, submission } from './samples.ts';

const adding = (...added: FileChanges['added']): FileChanges => ({ added, removed: [] });

/** What every engine must keep about the files that people add. */
export function filesContract(newPlace: NewPlace): void {
  test('a file is saved with its draft and found as it was, and nobody else’s is', async (t) => {
    const store = await storeIn(newPlace, t);
    const every = draftFile('siân', 'one', Uint8Array.from({ length: 70_000 }, (_, at) => at % 256));
    assert.equal(await store.saveDraft(draft('siân'), adding(every)), true);
    assert.deepEqual(await store.findDraftFile('siân', 'one'), every);
    assert.equal(await store.findDraftFile('siân', 'two'), undefined);
    assert.equal(await store.findDraftFile('someone else', 'one'), undefined);
  });

  test('files are added and removed with the saving that says so, or not at all', async (t) => {
    const store = await storeIn(newPlace, t);
    await store.saveDraft(draft('a'), adding(draftFile('a', 'one'), draftFile('a', 'two')));
    assert.equal(await store.saveDraft(draft('a', { version: 1 }), { added: [draftFile('a', 'three')], removed: ['one'] }), true);
    assert.equal(await store.saveDraft(draft('a', { version: 1 }), { added: [draftFile('a', 'late')], removed: ['two', 'three'] }), false);
    assert.equal(await store.findDraftFile('a', 'one'), undefined);
    assert.equal(await store.findDraftFile('a', 'late'), undefined);
    for (const id of ['two', 'three']) assert.ok(await store.findDraftFile('a', id), id);
  });

  test('a saving that cannot keep its file changes nothing', async (t) => {
    const store = await storeIn(newPlace, t);
    await store.saveDraft(draft('a'), adding(draftFile('a', 'one')));
    await assert.rejects(store.saveDraft(draft('a', { version: 1, content: bytes('newer') }), adding(draftFile('a', 'one'))), /unique/i);
    assert.equal((await store.findDraft('a', now))?.version, 1);
    await assert.rejects(store.saveDraft(draft('b'), adding(draftFile('nobody', 'one'))), /foreign key/i);
    assert.equal(await store.findDraft('b', now), undefined);
  });

  test('files go with a draft that is forgotten, expires, is begun anew or is sent', async (t) => {
    const [engine] = await enginesIn(newPlace, t, 1);
    const store = openStore(engine!);
    await store.migrate();
    const left = async () => (await engine!.db.selectFrom('draftFiles').select('draft').orderBy('draft').execute()).map((row) => row.draft);
    for (const name of ['forgotten', 'expired', 'begun anew', 'sent', 'kept'])
      await store.saveDraft(draft(name, { expiresAt: now + (name === 'expired' || name === 'begun anew' ? minute : 9 * minute) }), adding(draftFile(name, 'one')));
    await store.forgetDraft('forgotten');
    await store.saveDraft(draft('begun anew', { createdAt: now + minute, expiresAt: now + 9 * minute }));
    assert.equal(await store.forgetExpired(now + minute), 1);
    assert.equal(await store.submit(sending(submission('sent'), [])), 'stored');
    assert.deepEqual(await left(), ['kept']);
  });

  test('what is sent keeps its files in their places, and only once', async (t) => {
    const store = await storeIn(newPlace, t);
    const sent = submission('a');
    const files = [2, 1].map((place) => sealedFile(sent, place));
    assert.equal(await store.submit({ ...sending(sent, []), files }), 'stored');
    assert.deepEqual(await store.findSealedFiles(sent.id), files.toReversed());
    const again = submission('b', { draft: sent.draft });
    assert.equal(await store.submit({ ...sending(again, []), files: [sealedFile(again, 1)] }), 'already sent');
    assert.deepEqual(await store.findSealedFiles(again.id), []);
  });

  test('a file that cannot be stored takes the whole sending with it', async (t) => {
    const store = await storeIn(newPlace, t);
    const sent = submission('a');
    await store.saveDraft(draft('a'), adding(draftFile('a', 'one')));
    await assert.rejects(store.submit({ ...sending(sent, []), files: [sealedFile(sent, 1), sealedFile(sent, 1)] }), /unique/i);
    assert.ok(await store.findDraftFile('a', 'one'));
    assert.deepEqual(await store.findSealedFiles(sent.id), []);
    assert.equal(await store.findSubmission(sent.reference), undefined);
  });

  test('the files of forms begun beside the one that is sent move with them, unless somebody writes there already', async (t) => {
    const store = await storeIn(newPlace, t);
    await store.saveDraft(draft('a'), adding(draftFile('a', 'one')));
    const left = draft('next', { version: 1 });
    assert.equal(await store.submit({ ...sending(submission('a'), []), left, leftFiles: [draftFile('next', 'one')] }), 'stored');
    assert.deepEqual(await store.findDraftFile('next', 'one'), draftFile('next', 'one'));
    assert.equal(await store.findDraftFile('a', 'one'), undefined);
    assert.equal(await store.submit({ ...sending(submission('b'), []), left, leftFiles: [draftFile('next', 'two')] }), 'stored');
    assert.equal(await store.findDraftFile('next', 'two'), undefined);
  });

  test('what was sent is found by its reference', async (t) => {
    const store = await storeIn(newPlace, t);
    const sent = submission('a', { urgent: true });
    await store.submit(sending(sent, []));
    assert.deepEqual(await store.findSubmission(sent.reference), sent);
    assert.equal(await store.findSubmission('HRD-nobody'), undefined);
  });
}
