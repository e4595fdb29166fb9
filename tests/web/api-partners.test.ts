// The partners’ file: read at start-up, or the program does not start.
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { readConfig } from '#config.ts';
import { loadPartners, partnerWith } from '#web/api/partners.ts';
import { councils } from '../support/councils.ts';
import { partner, partnerKey } from '../support/partner.ts';

const folder = mkdtempSync(join(tmpdir(), 'heard-partners-'));
const file = join(folder, 'partners.json');
after(() => rmSync(folder, { recursive: true }));

function load(content: unknown): ReturnType<typeof loadPartners> {
  writeFileSync(file, typeof content === 'string' ? content : JSON.stringify(content));
  return loadPartners(file, councils);
}

const other = { ...partner, id: 'other', keySha256: 'a'.repeat(64) };

test('a partner is found by its key and by no other', () => {
  const partners = load([other, partner]);
  assert.equal(partnerWith(partnerKey, partners)?.id, 'voices');
  assert.equal(partnerWith(`${partnerKey} `, partners), undefined);
  assert.equal(partnerWith(partner.keySha256, partners), undefined);
  assert.equal(partnerWith('', partners), undefined);
});

test('without a file there are no partners', () => {
  assert.deepEqual(loadPartners(undefined, councils), []);
});

test('every mistake in the file is named with the file and the field, and no key is shown', () => {
  const mistaken = [{ ...partner, id: 'Voices!' }, { ...other, keySha256: 'SECRET', colour: 'blue' }];
  assert.throws(() => load(mistaken), (error: Error) => {
    assert.match(error.message, new RegExp(`${file}: 0\\.id: `));
    assert.match(error.message, new RegExp(`${file}: 1\\.keySha256: `));
    assert.match(error.message, new RegExp(`${file}: 1: .*colour`));
    assert.doesNotMatch(error.message, /SECRET/);
    return true;
  });
  assert.throws(() => load([{ ...partner, councils: ['essex', 'atlantis'] }]), /0\.councils\.1: there is no council atlantis/);
  assert.throws(() => load([partner, { ...partner, name: 'Again' }]), /1\.id: another partner has the same\n.*1\.keySha256: another partner has the same/);
  assert.throws(() => load({}), /the file: /);
});

test('a file that is not there, or is no JSON, is named with its setting and not quoted', () => {
  assert.throws(() => loadPartners(join(folder, 'absent.json'), councils), /PARTNERS_FILE: .*absent\.json/);
  assert.throws(() => load('[SECRET'), (error: Error) => /PARTNERS_FILE: /.test(error.message) && !/SECRET/.test(error.message));
});

test('the settings say where the file is and how many proxies stand in front', () => {
  const { partnersFile, proxyHops } = readConfig({ PARTNERS_FILE: 'partners.json', PROXY_HOPS: '2' }, '/srv/heard');
  assert.equal(partnersFile, '/srv/heard/partners.json');
  assert.equal(proxyHops, 2);
  assert.deepEqual([readConfig({}, '/srv').partnersFile, readConfig({}, '/srv').proxyHops], [undefined, 0]);
  assert.throws(() => readConfig({ PROXY_HOPS: '-1' }, '/srv'), /PROXY_HOPS/);
  assert.throws(() => readConfig({ PROXY_HOPS: 'one' }, '/srv'), /PROXY_HOPS/);
});
