// Whoever presses Exit is gone at once, whatever the store is doing; what they typed is forgotten as soon as it can be.
import assert from 'node:assert/strict';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { test, type TestContext } from 'node:test';
import { setTimeout as pause } from 'node:timers/promises';
import type { Store } from '#store/store.ts';
import { essex } from '../support/councils.ts';
import { startPortal, type Portal, type PortalOptions } from '../support/portal.ts';
import { sitDown } from '../support/sitting.ts';

async function begun(context: TestContext, options: PortalOptions = {}) {
  const site = await startPortal(options);
  context.after(() => site.stop());
  const person = sitDown(site, 'essex', 'en');
  await person.fillIn();
  return { site, cookie: person.cookie ?? assert.fail('no cookie') };
}

async function leave({ url, services }: Portal, cookie: string): Promise<void> {
  const asked = performance.now();
  const reply = await fetch(url + services.addresses.of({ language: 'en', council: essex, page: 'exit' }), { headers: { cookie }, redirect: 'manual' });
  assert.ok(performance.now() - asked < 2_000, `left after ${performance.now() - asked} ms`);
  assert.equal(reply.status, 303);
  assert.equal(reply.headers.get('location'), essex.neutralSite.en);
  assert.ok(reply.headers.getSetCookie().some((line) => /Max-Age=0/i.test(line)), 'the cookie is taken');
}

async function isForgotten({ services }: Portal, cookie: string): Promise<boolean> {
  const lookup = services.cookie.read(cookie)?.lookup ?? assert.fail('no key');
  for (let tries = 0; tries < 60; tries += 1) {
    if (!(await services.store.findDraft(lookup, services.now()))) return true;
    await pause(50);
  }
  return false;
}

test('the way out does not wait for a locked database, and the draft is forgotten when the lock is gone', async (context) => {
  const { site, cookie } = await begun(context);
  const other = new DatabaseSync(join(site.folder, 'heard.db'));
  other.exec('BEGIN IMMEDIATE');
  await leave(site, cookie);
  other.exec('ROLLBACK');
  other.close();
  assert.ok(await isForgotten(site, cookie));
});

test('a store that cannot forget is asked once more', async (context) => {
  let failures = 0;
  const failOnce = (store: Store): Store => ({ ...store, forgetDraft: async (lookup) => (failures++ === 0 ? Promise.reject(new Error('disk full')) : store.forgetDraft(lookup)) });
  const { site, cookie } = await begun(context, { change: (services) => ({ ...services, store: failOnce(services.store) }) });
  await leave(site, cookie);
  assert.ok(await isForgotten(site, cookie));
});
