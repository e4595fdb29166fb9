// A profile with a fault is named by its file and its field, every fault at once, before anybody can be sent astray.
import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { test, type TestContext } from 'node:test';
import { loadCouncils } from '#councils/load.ts';
import type { Council } from '#councils/council.ts';
import { dudley, essex } from '../support/councils.ts';

/** Reads a folder with these files. */
function load(context: TestContext, files: Readonly<Record<string, unknown>>, mode: 'demo' | 'live' = 'demo'): readonly Council[] {
  const folder = mkdtempSync(join(tmpdir(), 'councils-'));
  context.after(() => rmSync(folder, { recursive: true }));
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), typeof content === 'string' ? content : JSON.stringify(content));
  }
  return loadCouncils(folder, mode);
}

const withTeam = (council: Council, mailbox: string): unknown => ({ ...council, teams: { ...council.teams, complaints: { ...council.teams.complaints, mailbox } } });

const withHours = (hours: object): unknown => ({ ...essex, contact: { ...essex.contact, hours: { ...essex.contact.hours, ...hours } } });

test('good profiles are read in the order of their names, and other files are left alone', (context) => {
  const councils = load(context, { 'essex.json': essex, 'dudley.json': dudley, 'notes.txt': 'not a profile' });
  assert.deepEqual(councils.map(({ id }) => id), ['dudley', 'essex']);
});

const reading = { journey: 'listen', step: 'feelings', wording: 'simple', language: 'cy', file: 'feelings.mp3' };

const faults: readonly (readonly [what: string, profile: unknown, said: RegExp])[] = [
  ['a field is missing', { ...essex, safeguarding: undefined }, /essex\.json: safeguarding: /],
  ['a deeper field is missing', { ...essex, name: { ...essex.name, cy: { ...essex.name.cy, soft: undefined } } }, /essex\.json: name\.cy\.soft: /],
  ['a field is unknown', { ...essex, slogan: 'We care' }, /essex\.json: the file: .*slogan/],
  ['there is no such nation', { ...essex, nation: 'scotland' }, /essex\.json: nation: /],
  ['there is no Welsh address', { ...essex, address: { en: 'essex', cy: '' } }, /essex\.json: address\.cy: /],
  ['a period is no number of days', { ...essex, corporate: { ...essex.corporate, stage1: 0 } }, /essex\.json: corporate\.stage1: /],
  ['the way out is not https', { ...essex, neutralSite: { ...essex.neutralSite, en: 'http://www.bbc.co.uk' } }, /essex\.json: neutralSite\.en: /],
  ['a mailbox is no address', withTeam(essex, 'complaints'), /essex\.json: teams\.complaints\.mailbox: /],
  ['a mailbox is somebody else’s', withTeam(essex, 'complaints@gmail.com'), /essex\.json: teams\.complaints\.mailbox: gmail\.com is not among mailDomains/],
  ['a mailbox only ends like the council’s', withTeam(essex, `complaints@not${essex.mailDomains[0]}`), /essex\.json: teams\.complaints\.mailbox: .* is not among mailDomains/],
  ['a recording is not there', { ...essex, recordings: [reading] }, /essex\.json: recordings: there is no .*essex.feelings\.mp3/],
  ['a page has two recordings', { ...essex, recordings: [reading, { ...reading, file: 'again.mp3' }] }, /essex\.json: recordings: more than one for listen, feelings, simple, cy/],
  ['a recording is of no form for children', { ...essex, recordings: [{ ...reading, journey: 'complain' }] }, /essex\.json: recordings\.0\.journey: /],
  ['a recording is no sound that every browser plays', { ...essex, recordings: [{ ...reading, file: 'feelings.wma' }] }, /essex\.json: recordings\.0\.file: /],
  ['a recording is in somebody else’s folder', { ...essex, recordings: [{ ...reading, file: '../dudley/feelings.mp3' }] }, /essex\.json: recordings\.0\.file: /],
  ...['Essex County', 'a/../x', 'accents.css', 'sir_fynwy', '-essex', 'môn'].map((address) => [`its address is “${address}”`, { ...essex, address: { en: 'essex', cy: address } }, /essex\.json: address\.cy: an address is small letters/] as const),
  ['it closes before it opens', withHours({ opens: '17:00', closes: '09:00' }), /essex\.json: contact\.hours\.closes: it closes before it opens/],
  ['it closes as it opens', withHours({ opens: '09:00', closes: '09:00' }), /essex\.json: contact\.hours\.closes: /],
  ['a day stands there twice', withHours({ days: [1, 2, 2] }), /essex\.json: contact\.hours\.days: a day stands here twice/],
  ['the advocates’ mailbox is a team’s', { ...essex, advocacy: { ...essex.advocacy, mailbox: essex.teams.complaints.mailbox } }, /essex\.json: advocacy\.mailbox: .* is the council’s own/],
  ['the advocates’ mailbox is on a domain of the council', { ...essex, advocacy: { ...essex.advocacy, mailbox: `advocates@${essex.mailDomains[0]?.toUpperCase()}` } }, /essex\.json: advocacy\.mailbox: .* is the council’s own/],
  ['it is no JSON', '{"id": "essex"', /essex\.json: not readable as JSON/],
  ['it is empty', '', /essex\.json: not readable as JSON/],
];

for (const [what, profile, said] of faults) {
  test(`a profile is refused when ${what}`, (context) => {
    assert.throws(() => load(context, { 'essex.json': profile }), said);
  });
}

test('recordings lie in a folder beside the profile, called as the council is', (context) => {
  const other = { ...reading, journey: 'someone-on-my-side', file: 'other.mp3' };
  const [council] = load(context, { 'essex.json': { ...essex, recordings: [reading, other] }, 'essex/feelings.mp3': 'ID3', 'essex/other.mp3': 'ID3' });
  assert.deepEqual(council?.recordings, [reading, other], 'pages of two forms may be called the same');
});

test('every fault of every file is told at once', (context) => {
  assert.throws(() => load(context, { 'essex.json': { ...essex, nation: 'x' }, 'dudley.json': { ...dudley, id: 'X', accent: 1 } }), (error: Error) => {
    for (const said of [/essex\.json: nation/, /dudley\.json: id/, /dudley\.json: accent/]) assert.match(error.message, said);
    return true;
  });
});

test('two councils share no id, no address in either language and no mailbox', (context) => {
  const twin = { ...dudley, id: 'essex' };
  assert.throws(() => load(context, { 'a.json': essex, 'b.json': twin }), /id essex is already that of essex|essex: id essex/);
  const neighbour = { ...dudley, address: { en: 'dudley', cy: essex.address.en } };
  assert.throws(() => load(context, { 'a.json': essex, 'b.json': neighbour }), /address essex is already that of/);
  const mailbox = essex.teams.complaints.mailbox.toUpperCase();
  const borrower = withTeam({ ...dudley, mailDomains: [...dudley.mailDomains, ...essex.mailDomains] }, mailbox);
  assert.throws(() => load(context, { 'a.json': essex, 'b.json': borrower }), /mailbox .* is already that of/);
});

test('a folder without a profile is refused, and so are examples in live mode', (context) => {
  assert.throws(() => load(context, {}), /no council profile here/);
  assert.throws(() => load(context, { 'essex.json': essex }, 'live'), /teams\.complaints\.mailbox: .* is an example/);
  assert.throws(() => load(context, { 'essex.json': essex }, 'live'), /advocacy\.mailbox: .* is an example/);
});
