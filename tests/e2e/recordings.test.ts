// A council has had some of its pages for children read by a person: those are played, whatever voices the device has.
import assert from 'node:assert/strict';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { story } from '../support/story.ts';
import { complaintsOf } from '../support/visitor.ts';

/** A second and a half of silence: MPEG audio of 128 kbit/s at 44.1 kHz, each frame a header and nothing. */
const silence = Buffer.concat(Array.from({ length: 57 }, () => Buffer.concat([Buffer.from([0xff, 0xfb, 0x90, 0x64]), Buffer.alloc(413)])));

const councils = mkdtempSync(join(tmpdir(), 'councils-'));
after(() => rmSync(councils, { recursive: true }));
cpSync(join(import.meta.dirname, '../../src/councils/profiles'), councils, { recursive: true });
const profile = join(councils, 'monmouthshire.json');
const recordings = [{ journey: 'listen', step: 'start', wording: 'simple', language: 'cy', file: 'start-simple-cy.mp3' }];
writeFileSync(profile, JSON.stringify({ ...(JSON.parse(readFileSync(profile, 'utf8')) as object), recordings }));
mkdirSync(join(councils, 'monmouthshire'));
for (const file of ['start-simple-cy.mp3', 'not-in-the-profile.mp3']) writeFileSync(join(councils, 'monmouthshire', file), silence);

const told = story('2026-11-23T10:15:00Z', { environment: { COUNCILS_DIR: councils } });
const start = '/cy/sir-fynwy/gwrandewch-arna-i';
const fetched = (path: string, headers: Readonly<Record<string, string>> = {}) => fetch(told.portal.url + path, { headers });

test('criterion 43: where a person has read a Welsh page it is played, with no voice on the device, until somebody presses again or it is over', async () => {
  const context = await told.browser.newContext();
  await context.addInitScript(() => Object.defineProperty(window, 'speechSynthesis', { value: { getVoices: () => [] } }));
  const page = await context.newPage();
  const complaints = complaintsOf(page, told.portal);
  const asked: string[] = [];
  page.on('request', (request) => request.url().includes('/recordings/') && asked.push(new URL(request.url()).pathname));
  await page.goto(told.portal.url + start);
  const button = page.locator('.read-aloud button');
  await button.waitFor();
  assert.deepEqual(asked, [], 'nothing is fetched before somebody presses');
  await Promise.all([page.waitForRequest((request) => request.url().includes('/recordings/')), button.click()]);
  await page.getByRole('button', { name: 'Stopio darllen' }).waitFor();
  assert.deepEqual([...new Set(asked)], ['/recordings/monmouthshire/start-simple-cy.mp3']);
  await button.click();
  await page.getByRole('button', { name: 'Darllen yn uchel' }).waitFor();
  await button.click();
  await page.getByRole('button', { name: 'Stopio darllen' }).waitFor();
  await page.getByRole('button', { name: 'Darllen yn uchel' }).waitFor({ timeout: 10_000 });
  await context.close();
  assert.deepEqual(complaints, []);
});

test('only the page that was read may play sound, and only in those words and that language', async () => {
  const policyOf = async (path: string, headers = {}) => (await fetched(path, headers)).headers.get('content-security-policy') ?? '';
  assert.match(await policyOf(start), /media-src 'self'(;|$)/);
  for (const policy of [await policyOf('/en/monmouthshire/listen-to-me'), await policyOf(start, { cookie: 'wording=more' }), await policyOf(`${start}/cyn-dechrau`), await policyOf('/cy/sir-fynwy/rhywun-ar-fy-ochr-i'), await policyOf('/cy/essex/gwrandewch-arna-i'), await policyOf('/cy/sir-fynwy/cwyno')]) {
    assert.match(policy, /default-src 'none'/);
    assert.doesNotMatch(policy, /media-src/);
  }
});

test('a recording comes with the headers of every response, whole or in part, and is asked for anew each time', async () => {
  const address = '/recordings/monmouthshire/start-simple-cy.mp3';
  const whole = await fetched(address);
  assert.deepEqual([whole.status, whole.headers.get('content-type'), (await whole.arrayBuffer()).byteLength], [200, 'audio/mpeg', silence.length]);
  for (const [name, value] of [['x-content-type-options', 'nosniff'], ['cross-origin-resource-policy', 'same-origin'], ['cache-control', 'no-cache']] as const) assert.equal(whole.headers.get(name), value);
  const part = await fetched(address, { range: 'bytes=0-1' });
  assert.deepEqual([part.status, part.headers.get('content-range'), (await part.arrayBuffer()).byteLength], [206, `bytes 0-1/${silence.length}`, 2]);
});

test('no other file of the councils’ folder can be had', async () => {
  for (const path of ['/recordings/monmouthshire/not-in-the-profile.mp3', '/recordings/monmouthshire.json', '/recordings/monmouthshire/../monmouthshire.json', '/recordings/monmouthshire/%2e%2e/monmouthshire.json', '/recordings/essex/start-simple-cy.mp3', '/recordings/', '/recordings/monmouthshire/start-simple-cy.mp3/']) {
    assert.equal((await fetched(path)).status, 404, path);
  }
});
