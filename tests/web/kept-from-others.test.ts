// Whoever reads the store, the log or the next person’s screen finds nothing that somebody wrote.
import assert from 'node:assert/strict';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { complain } from '#journeys/complain.ts';
import { stepsOf } from '#web/addresses.ts';
import { ask } from '../support/http.ts';
import { essex, monmouthshire } from '../support/councils.ts';
import { startPortal, type Portal } from '../support/portal.ts';
import { everyField, sitDown } from '../support/sitting.ts';

const canary = 'Dryw-7316-ŵren';

let portal: Portal;
// Within working hours, so that every mail goes out at once.
before(async () => void (portal = await startPortal({ now: () => Date.parse('2026-11-23T10:15:00Z') })));
after(() => portal.stop());

/** Every file beside the mails, as bytes: the database, its log, the keys. */
async function kept(folder: string): Promise<Buffer> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile() && !entry.parentPath.includes(join(folder, 'mail')));
  assert.ok(files.some(({ name }) => name === 'heard.db'));
  return Buffer.concat(await Promise.all(files.map(({ parentPath, name }) => readFile(join(parentPath, name)))));
}

async function holdsNothing(): Promise<void> {
  const bytes = await kept(portal.folder);
  for (const encoding of ['utf8', 'utf16le', 'latin1'] as const) assert.equal(bytes.indexOf(Buffer.from(canary, encoding)), -1);
  for (const part of [canary, 'gwen@example.org', 'interpreterLanguage', 'whatHappened']) assert.equal(bytes.indexOf(part), -1, part);
  assert.doesNotMatch(JSON.stringify([portal.events, portal.lines]), /Dryw|7316|gwen@|example\.org/);
}

test('nothing that was typed can be read in the store or the log, before it is sent or after', async () => {
  const sitting = sitDown(portal);
  await sitting.fillIn(everyField(canary));
  assert.ok((await sitting.get('check')).body.split(canary).length > 15, 'the words are in every field');
  await sitting.post('what-happened', { 'whatHappened': canary, 'switch-language': 'cy' });
  await holdsNothing();
  await sitting.post('check');
  assert.ok((await portal.mails(2)).some(({ text }) => text?.includes(canary)), 'the team can read it');
  await holdsNothing();
});

test('there is no cookie until an answer is saved, and then one that only this site and no script can read', async () => {
  for (const path of ['/', '/en', '/cy/essex', '/en/essex/complain']) assert.equal((await ask(portal.url, path)).headers['set-cookie'], undefined, path);
  const sitting = sitDown(portal);
  for (const reply of [await sitting.get('relationship'), await sitting.post('relationship', {}), await sitting.post('relationship', { 'switch-language': 'cy' })])
    assert.equal(reply.headers['set-cookie'], undefined);
  const { headers } = await sitting.post('relationship', { relationship: 'parent' });
  assert.match(`${headers['set-cookie']}`, /^draft=[\w-]{43}; Path=\/; HttpOnly; SameSite=Strict$/);
  assert.equal((await sitting.post('speaking-for', { speakingFor: 'myself' })).headers['set-cookie'], undefined, 'it is given once');
});

test('at an https address the cookie and the headers ask for https alone', async (context) => {
  const secure = await startPortal({ environment: { PUBLIC_URL: 'https://heard.example' } });
  context.after(() => secure.stop());
  const sitting = sitDown(secure);
  const { headers } = await sitting.post('relationship', { relationship: 'parent' });
  assert.match(`${headers['set-cookie']}`, /^__Host-draft=[\w-]{43}; Path=\/; HttpOnly; SameSite=Strict; Secure$/);
  assert.match(`${headers['strict-transport-security']}`, /max-age=\d{8}/);
  assert.match(`${headers['content-security-policy']}`, /upgrade-insecure-requests/);
  assert.equal((await sitting.get('speaking-for')).status, 200);
  const plain = `${sitting.cookie}`.replace('__Host-', '');
  assert.equal((await ask(secure.url, sitting.at('speaking-for'), { headers: { Cookie: plain } })).status, 303, 'a cookie by the plain name is not ours here');
});

for (const language of ['en', 'cy'] as const) {
  test(`the way out forgets the answers and the cookie, and no page shows them again (${language})`, async () => {
    const sitting = sitDown(portal, 'monmouthshire', language);
    await sitting.fillIn(everyField(canary));
    const before = sitting.cookie!;
    const reply = await sitting.leave();
    assert.equal(reply.status, 303);
    assert.equal(reply.headers.location, monmouthshire.neutralSite[language]);
    assert.deepEqual(reply.headers['set-cookie'], ['draft', 'wording'].map((name) => `${name}=; Path=/; HttpOnly; SameSite=Strict; Max-Age=0`));
    for (const step of stepsOf(complain)) {
      for (const cookie of ['', before]) {
        const { status, body } = await ask(portal.url, sitting.at(step), { headers: { Cookie: cookie } });
        assert.ok(status < 500 && !body.includes(canary), step);
        assert.doesNotMatch(body, / checked/, step);
      }
    }
    assert.equal((await sitting.leave()).status, 303, 'leaving twice does no harm');
  });
}

test('the way out forgets what was just sent, too', async () => {
  const sitting = sitDown(portal);
  await sitting.fillIn();
  await sitting.post('check');
  const next = sitting.cookie!;
  assert.equal((await sitting.get('sent')).status, 200);
  await sitting.leave();
  assert.equal((await ask(portal.url, sitting.at('sent'), { headers: { Cookie: next } })).status, 303);
});

test('nothing said to one council is shown to another, nor under another person’s cookie', async () => {
  const sitting = sitDown(portal, essex.id);
  await sitting.fillIn(everyField(canary));
  const dudley = sitting.elsewhere('dudley');
  for (const step of ['relationship', 'what-happened', 'check']) assert.ok(!(await dudley.get(step)).body.includes(canary), step);
  const somebody = sitDown(portal, essex.id);
  await somebody.post('relationship', { relationship: 'parent' });
  for (const step of ['name', 'what-happened', 'check', 'sent']) assert.ok(!(await somebody.get(step)).body.includes(canary), step);
});
