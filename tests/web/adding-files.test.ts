// Adding files and taking them out again, without script: what is said beforehand, what becomes of each, and that nothing else is lost.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { keptFile } from '#files/kept.ts';
import { complain } from '#journeys/complain.ts';
import { listen } from '#journeys/listen.ts';
import { allCodes, openDraft } from '#web/drafts.ts';
import { adder, mistakesOn, namesOn, removeOn } from '../support/adder.ts';
import { picture, recording, withComment } from '../support/sample-files.ts';
import { essex } from '../support/councils.ts';
import { postParts } from '../support/parts.ts';
import { startSite, type Site } from '../support/site.ts';

let site: Site;
let photo: Buffer;
let other: Buffer;
let sound: Buffer;
before(async () => {
  site = await startSite();
  [photo, sound] = await Promise.all([picture(200, 100), recording('webm')]);
  other = withComment(photo, 'another');
});
after(() => site.stop());

const words = (language: 'en' | 'cy' = 'en') => site.services.words(language);
/** So many photos, each another one. */
const photos = (count: number) => Array.from({ length: count }, (_, at) => withComment(photo, `${at}`));
const one = (field: string, bytes: Buffer, name = 'IMG_1.jpg') => ({ field, bytes, name });

test('criterion 31: types and sizes are said beforehand, in both languages and to children in their own words', async () => {
  const adult = await adder(site, complain);
  const child = await adder(site, listen);
  for (const said of ['JPEG, PNG or WebP', 'M4A, MP3, OGG, WAV or WebM', '7 MB', '12 MB', '5 files']) assert.ok((await adult.get('files')).body.includes(said), said);
  for (const said of ['M4A, MP3, OGG, WAV or WebM', '12 MB', 'add 5']) assert.ok((await child.get('voice')).body.includes(said), said);
  for (const said of ['JPEG, PNG or WebP', '7 MB', 'add 5']) assert.ok((await child.get('photo')).body.includes(said), said);
  const welsh = await fetch(site.url + child.at('photo', 'cy'), { headers: { cookie: child.cookie } }).then((reply) => reply.text());
  for (const said of ['JPEG, PNG neu WebP', '7 MB', 'ychwanegu 5']) assert.ok(welsh.includes(said), said);
});

test('criterion 31: a file is added, listed, and taken out by a button of its own, and the focus is led to the list', async () => {
  const person = await adder(site, complain);
  const added = await person.send('files', [one('files', photo), one('files', sound), one('files', other)], { add: 'files' });
  assert.equal(added.status, 303);
  assert.equal(added.headers.location, `${person.at('files')}#files-kept`);
  const { body } = await person.get('files');
  assert.deepEqual(namesOn(body), ['Picture 1', 'Recording 1', 'Picture 2']);
  assert.match(body, /<ul class="kept-files" id="files-kept" tabindex="-1"/);
  const removes = [...body.matchAll(/<button[^>]*name="remove"[^>]*>(.*?)<\/button>/gs)].map(([, inside = '']) => inside.replace(/<[^>]*>/g, '').replace(/\s+/g, ' ').trim());
  assert.deepEqual(removes, ['Remove picture 1', 'Remove recording 1', 'Remove picture 2']);

  const [gone = ''] = await person.codes('files');
  const removed = await person.send('files', [], { remove: removeOn(body) });
  assert.equal(removed.headers.location, `${person.at('files')}#files-kept`);
  assert.deepEqual(await person.kept('files'), ['Recording 1', 'Picture 1']);
  assert.equal(await site.services.store.findDraftFile(person.key.lookup, keptFile(gone)?.id ?? ''), undefined);
  for (const _ of [1, 2]) await person.send('files', [], { remove: removeOn((await person.get('files')).body) });
  assert.deepEqual(await person.kept('files'), []);
  assert.equal((await person.send('files', [], { remove: 'files/gone' })).headers.location, `${person.at('files')}#files`, 'nothing is left to look at but the field');
});

test('criterion 31: each way of failing has its own message, and every other file is kept', async () => {
  const person = await adder(site, complain);
  const reply = await person.send('files', [one('files', photo), one('files', Buffer.alloc(0)), one('files', Buffer.from('words')), one('files', photo.subarray(0, 400)), one('files', sound)], { add: 'files' });
  assert.equal(reply.status, 422);
  assert.deepEqual(mistakesOn(reply.body), [words()('common:files.refused.empty'), words()('complain:questions.files.errors.wrongType'), words()('common:files.refused.damaged')]);
  assert.deepEqual(namesOn(reply.body), ['Picture 1', 'Recording 1']);
  for (const id of ['files-error', 'files-error-2', 'files-error-3']) assert.ok(reply.body.includes(`id="${id}"`), id);
  assert.match(reply.body, /aria-describedby="files-hint files-error files-error-2 files-error-3"/);
  assert.match(reply.body, /<title>Error: /);
});

test('criterion 77: what could not be kept is said again after a change of language and of words, until the page is sent anew', async () => {
  const child = await adder(site, listen);
  assert.equal((await child.send('photo', [one('pictures', sound)], {})).status, 422);
  const switched = await child.send('photo', [], { 'switch-language': 'cy', mistaken: '1' });
  assert.equal(switched.headers.location, child.at('photo', 'cy'));
  const welsh = await fetch(site.url + child.at('photo', 'cy'), { headers: { cookie: child.cookie } }).then((reply) => reply.text());
  assert.deepEqual(mistakesOn(welsh), [words('cy')('listen:questions.pictures.errors.wrongType')]);
  assert.match(welsh, /<title>Gwall: /);
  assert.equal((await child.send('photo', [], { words: 'more', mistaken: '1' })).status, 303);
  assert.deepEqual(mistakesOn((await child.get('photo')).body).length, 1);
  assert.equal((await child.send('photo', [one('pictures', photo)], { add: 'pictures', mistaken: '1' })).status, 303);
  assert.deepEqual(mistakesOn((await child.get('photo')).body), []);
});

for (const [button, value, leadsTo] of [
  // Everything is answered, so that going on leads back to what is sent.
  ['', '', 'check'], ['add', 'pictures', 'photo'], ['skip', '1', 'check'], ['stop', '1', 'stop'], ['back', '1', 'voice'], ['keep', '1', 'photo'], ['words', 'more', 'photo'], ['switch-language', 'cy', 'photo'],
] as const) {
  test(`criterion 77: a chosen file is added when ${button || 'the button that goes on'} is pressed`, async () => {
    const child = await adder(site, listen);
    const reply = await child.send('photo', [one('pictures', photo)], button === '' ? {} : { [button]: value });
    assert.equal(reply.status, 303);
    const there = site.services.addresses.read(`${reply.headers.location}`.split('#')[0] ?? '');
    assert.equal(there?.step, leadsTo);
    assert.equal(there?.language, button === 'switch-language' ? 'cy' : 'en');
    assert.deepEqual(await child.kept('photo'), ['Picture 1']);
  });

  test(`criterion 77: a file that cannot be kept stops nobody who presses ${button || 'the button that goes on'} to leave, and is said when they come back`, async () => {
    const child = await adder(site, listen);
    await child.send('photo', [one('pictures', photo)], { add: 'pictures' });
    const reply = await child.send('photo', [one('pictures', sound)], button === '' ? {} : { [button]: value });
    assert.equal(reply.status, ['', 'add'].includes(button) ? 422 : 303);
    assert.deepEqual(await child.kept('photo'), ['Picture 1']);
    assert.equal(mistakesOn((await child.get('photo')).body).length, button === 'skip' ? 0 : 1);
  });
}

test('criterion 31: Add with nothing chosen asks for a file, and a field left empty is no file', async () => {
  const person = await adder(site, complain);
  const added = await person.send('files', [{ field: 'files', name: '', bytes: Buffer.alloc(0) }], { add: 'files' });
  assert.equal(added.status, 422);
  assert.deepEqual(mistakesOn(added.body), [words()('common:files.refused.nothing')]);
  const onward = await person.send('files', [{ field: 'files', name: '', bytes: Buffer.alloc(0) }]);
  assert.equal(onward.status, 303);
  assert.equal(onward.headers.location, person.at('check'));
});

test('criterion 31: a sixth file is refused, and so is what there is no room for; the others stay', async () => {
  const person = await adder(site, complain);
  await person.send('files', photos(4).map((bytes) => one('files', bytes)), { add: 'files' });
  const sixth = await person.send('files', [one('files', sound), one('files', photo)], { add: 'files' });
  assert.equal(sixth.status, 422);
  assert.deepEqual(mistakesOn(sixth.body), [words()('common:files.refused.tooMany', { number: 5 })]);
  assert.deepEqual(namesOn(sixth.body), ['Picture 1', 'Picture 2', 'Picture 3', 'Picture 4', 'Recording 1']);

  const full = await adder(site, complain);
  const long = await recording('wav', { packets: 7_000 });
  assert.equal((await full.send('files', [one('files', long)], { add: 'files' })).status, 303);
  const second = await full.send('files', [one('files', await recording('wav', { packets: 7_001 }))], { add: 'files' });
  assert.deepEqual(mistakesOn(second.body), [words()('common:files.refused.noRoom')]);
  assert.deepEqual(namesOn(second.body), ['Recording 1']);
});

test('two tabs that add at once both keep their files', async () => {
  const person = await adder(site, complain);
  const replies = await Promise.all([one('files', photo), one('files', sound), one('files', other)].map((file) => person.send('files', [file], { add: 'files' })));
  assert.deepEqual(replies.map(({ status }) => status), [303, 303, 303]);
  assert.equal((await person.kept('files')).length, 3);
});

for (const [button, fields] of Object.entries<Readonly<Record<string, string>>>({ Continue: {}, Add: { add: 'files' } })) {
  test(`the same press a second time keeps each file once, and complains of nothing (${button})`, async () => {
    const person = await adder(site, complain);
    const three = photos(3).map((bytes) => one('files', bytes));
    const replies = await Promise.all([person.send('files', three, fields), person.send('files', three, fields)]);
    replies.push(await person.send('files', three, fields));
    assert.deepEqual(replies.map(({ status }) => status), [303, 303, 303]);
    assert.equal(new Set(replies.map(({ headers }) => headers.location)).size, 1);
    assert.deepEqual(await person.kept('files'), ['Picture 1', 'Picture 2', 'Picture 3']);
  });
}

test('a file that was taken out can be added again', async () => {
  const person = await adder(site, complain);
  await person.send('files', [one('files', photo)], { add: 'files' });
  await person.send('files', [], { remove: removeOn((await person.get('files')).body) });
  await person.send('files', [one('files', photo), one('files', photo)], { add: 'files' });
  assert.deepEqual(await person.kept('files'), ['Picture 1']);
  const [code = ''] = await person.codes('files');
  assert.ok(await site.services.store.findDraftFile(person.key.lookup, keptFile(code)?.id ?? ''));
});

test('the same picture in two forms of one sitting is kept in both, under names that say nothing of it', async () => {
  const child = await adder(site, listen);
  await child.send('photo', [one('pictures', photo)], { add: 'pictures' });
  const adult = site.services.addresses.of({ language: 'en', council: essex, journey: complain, step: 'files' });
  await postParts(site.url, adult, { add: 'files' }, [one('files', photo)], { Cookie: child.cookie });
  const forms = (await openDraft(site.services.store, child.key, site.services.now()))?.forms ?? {};
  const ids = allCodes(forms).map((code) => keptFile(code)?.id);
  assert.equal(new Set(ids).size, 2);
  const somebody = await adder(site, listen);
  await somebody.send('photo', [one('pictures', photo)], { add: 'pictures' });
  assert.ok(!ids.includes(keptFile((await somebody.codes('pictures'))[0])?.id));
});

test('one tab that goes on does not take away what another has just added', async () => {
  const person = await adder(site, complain);
  const [added, onward] = await Promise.all([person.send('files', [one('files', photo)], { add: 'files' }), person.send('files', [one('files', sound)])]);
  assert.deepEqual([added.status, onward.status], [303, 303]);
  assert.equal((await person.kept('files')).length, 2);
});

test('nobody adds a file by naming one, and no draft begins because somebody looks at the page', async () => {
  const [mine, other] = await Promise.all([adder(site, complain), adder(site, complain)]);
  await mine.send('files', [one('files', photo)], { add: 'files' });
  const [code = ''] = await mine.codes('files');
  await other.post('files', { files: [code] });
  await other.post('files', { files: [code], add: 'files' });
  assert.deepEqual(await other.codes('files'), []);
  await other.post('files', { remove: `files/${keptFile(code)?.id}` });
  assert.deepEqual(await mine.codes('files'), [code]);
});

test('a file of somebody whose draft is forgotten waits for them like their words', async () => {
  const child = await adder(site, listen);
  await site.services.store.forgetDraft(child.key.lookup);
  const reply = await child.send('photo', [one('pictures', photo)], {});
  assert.equal(reply.status, 303);
  assert.equal(site.services.addresses.read(`${reply.headers.location}`)?.step, 'promise');
  child.cookie = `${reply.headers['set-cookie']?.[0]}`.split(';')[0] ?? '';
  assert.match((await child.get('promise')).body, /not here any more/);
  for (const [step, fields] of [['advocate', {}], ['about', {}], ['feelings', {}], ['ways', { ways: ['photo'] }]] as const) await child.post(step, fields);
  assert.deepEqual(await child.kept('photo'), ['Picture 1']);
});
