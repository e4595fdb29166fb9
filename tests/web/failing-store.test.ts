// The disk is full, or the database away: nothing that was typed is lost, nothing claims to have been sent.
import assert from 'node:assert/strict';
import { test, type TestContext } from 'node:test';
import { complain } from '#journeys/complain.ts';
import { listen } from '#journeys/listen.ts';
import type { Store } from '#store/store.ts';
import { elementsOf, saidBy, textOf } from './markup-tree.ts';
import { adder, filesPage } from '../support/adder.ts';
import { postParts } from '../support/parts.ts';
import { startPortal, type Portal } from '../support/portal.ts';
import { recording } from '../support/sample-files.ts';
import { everyField, sitDown } from '../support/sitting.ts';

type Failing = 'findDraft' | 'saveDraft' | 'submit' | 'findReceipt' | 'forgetDraft';

/** A portal whose store can be told to fail in one thing. */
async function fragile(context: TestContext): Promise<Portal & { failing: Failing | undefined }> {
  const state: { failing: Failing | undefined } = { failing: undefined };
  const fail = (store: Store): Store =>
    new Proxy(store, {
      get: (target, name, receiver) =>
        name === state.failing ? () => Promise.reject(Object.assign(new Error('database or disk is full: secret'), { code: 'ERR_SQLITE_ERROR' })) : (Reflect.get(target, name, receiver) as unknown),
    });
  const portal = await startPortal({ change: (services) => ({ ...services, store: fail(services.store) }) });
  context.after(() => portal.stop());
  return Object.assign(state, portal);
}

const words = {
  en: { notStored: /We could not save that/, notSent: /We could not send it/, unavailable: /We cannot save anything just now/ },
  cy: { notStored: /Doedd dim modd i ni gadw hynny/, notSent: /Doedd dim modd i ni anfon hyn/, unavailable: /Does dim modd i ni gadw dim byd ar hyn o bryd/ },
} as const;

for (const language of ['en', 'cy'] as const) {
  test(`criterion 77: an answer that cannot be stored stays on the page, and the same press works a minute later (${language})`, async (context) => {
    const portal = await fragile(context);
    const sitting = sitDown(portal, 'monmouthshire', language);
    await sitting.fillIn();
    const typed = '\r\n  “She said”\t<b>no</b> & ŵ 👩‍👧\r\n\r\nend ';
    for (const failing of ['saveDraft', 'findDraft'] as const) {
      portal.failing = failing;
      const reply = await sitting.post('what-happened', { whatHappened: typed });
      assert.equal(reply.status, 503);
      assert.match(reply.body, words[language].notStored);
      assert.ok(reply.body.replaceAll('\u00a0', ' ').includes(phoneOf(portal)), 'says whom to ring');
      assert.equal(textOf(elementsOf(reply.body, 'textarea')[0]).replace(/^\n/, ''), typed);
      portal.failing = undefined;
      assert.equal((await sitting.post('what-happened', { whatHappened: typed })).status, 303);
    }
    assert.doesNotMatch(JSON.stringify(portal.events), /secret/);
  });

  for (const journey of [complain, listen]) {
    test(`criterion 77: files that cannot be stored are not said to be still there, and can be added again a minute later (${journey.id}, ${language})`, async (context) => {
      const portal = await fragile(context);
      const person = await adder({ ...portal, trouble: undefined }, journey);
      const { step, question } = filesPage(journey);
      const said = portal.services.words(language, journey.audience === 'child' ? 'simple' : 'adult');
      const send = async () => postParts(portal.url, person.at(step, language), {}, [{ field: question, name: 'recording-1.webm', bytes: await recording('webm') }], { Cookie: person.cookie });
      for (const failing of ['saveDraft', 'findDraft'] as const) {
        portal.failing = failing;
        const { status, body } = await send();
        assert.equal(status, 503);
        const lines = saidBy(body);
        assert.ok(lines.includes(said('common:notStored.files')), 'says that they must be added again');
        assert.equal(lines.includes(said('common:notStored.body')), false, 'does not say that they are still there');
        if (journey.audience === 'child') assert.ok(body.includes(`[&quot;${said('common:notStored.heading')}&quot;,&quot;${said('common:notStored.files')}`), 'and is read aloud first');
      }
      portal.failing = undefined;
      assert.equal((await send()).status, 303);
      assert.deepEqual(await person.kept(step), ['Recording 1']);
    });
  }

  test(`criterion 77: a first answer that cannot be stored stays chosen, and gives no cookie (${language})`, async (context) => {
    const portal = await fragile(context);
    const sitting = sitDown(portal, 'monmouthshire', language);
    portal.failing = 'saveDraft';
    const reply = await sitting.post('relationship', { relationship: 'grandparent' });
    assert.equal(reply.status, 503);
    assert.match(reply.body, /value="grandparent" checked/);
    assert.equal(sitting.cookie, undefined);
    portal.failing = undefined;
    assert.equal((await sitting.post('relationship', { relationship: 'grandparent' })).status, 303);
  });

  test(`criterion 81: what cannot be sent is still all there, and nothing has been sent (${language})`, async (context) => {
    const portal = await fragile(context);
    const sitting = sitDown(portal, 'monmouthshire', language);
    await sitting.fillIn(everyField('kept words'));
    const before = await sitting.get('check');
    portal.failing = 'submit';
    const reply = await sitting.post('check');
    assert.equal(reply.status, 503);
    assert.match(reply.body, words[language].notSent);
    assert.ok(reply.body.replaceAll('\u00a0', ' ').includes(phoneOf(portal)), 'says whom to ring');
    assert.equal(textOf(elementsOf(reply.body, 'dl')[0]), textOf(elementsOf(before.body, 'dl')[0]));
    assert.equal(reply.headers['set-cookie'], undefined);
    assert.equal((await portal.services.store.outboxState(Date.now())).due, 0);
    portal.failing = undefined;
    assert.equal((await sitting.post('check')).headers.location, sitting.at('sent'));
    assert.equal((await sitting.get('sent')).status, 200);
  });

  test(`criterion 80: a page whose answers cannot be read says so, and is there again later (${language})`, async (context) => {
    const portal = await fragile(context);
    const sitting = sitDown(portal, 'monmouthshire', language);
    await sitting.fillIn();
    portal.failing = 'findDraft';
    for (const reply of [await sitting.get('name'), await sitting.get('check'), await sitting.post('check')]) {
      assert.equal(reply.status, 503);
      assert.match(reply.body, words[language].unavailable);
      assert.match(reply.body, new RegExp(`<html lang="${language}"`));
      assert.ok(reply.body.replaceAll('\u00a0', ' ').includes(phoneOf(portal)), 'says whom to ring');
    }
    portal.failing = undefined;
    assert.equal((await sitting.get('check')).status, 200);
  });
}

test('the way out is open even when the answers cannot be forgotten at once', async (context) => {
  const portal = await fragile(context);
  const sitting = sitDown(portal);
  await sitting.fillIn();
  portal.failing = 'forgetDraft';
  const reply = await sitting.leave();
  assert.equal(reply.status, 303);
  assert.equal(sitting.cookie, undefined);
});

const phoneOf = (portal: Portal): string => portal.services.councils.find(({ id }) => id === 'monmouthshire')?.contact.phone ?? 'no phone';
