// How much a form with files may bring, and what becomes of one that brings more, comes from elsewhere, or breaks off.
import assert from 'node:assert/strict';
import type { IncomingMessage } from 'node:http';
import { Readable } from 'node:stream';
import { after, before, test } from 'node:test';
import { setTimeout as pause } from 'node:timers/promises';
import { mostAtOnce } from '#files/limits.ts';
import { roomOf } from '#files/room.ts';
import { complain } from '#journeys/complain.ts';
import { usualPatience } from '#web/patience.ts';
import { readForm } from '#web/read-form.ts';
import { adder, mistakesOn, namesOn, type Adder } from '../support/adder.ts';
import { ask, dial, speak } from '../support/http.ts';
import { partsFromOurPage, partsOf } from '../support/parts.ts';
import { picture } from '../support/sample-files.ts';
import { startSite, type Site } from '../support/site.ts';

const megabyte = 1024 * 1024;

let site: Site;
let photo: Buffer;
let person: Adder;
before(async () => {
  site = await startSite();
  [photo, person] = await Promise.all([picture(200, 100), adder(site, complain)]);
});
after(() => site.stop());

const words = (key: string, values = {}) => site.services.words('en')(key, values);
const { 'Sec-Fetch-Site': _, ...withoutSite } = partsFromOurPage;
const send = (body: Buffer, headers = {}, step = 'files', from = partsFromOurPage) => ask(site.url, person.at(step), { method: 'POST', headers: { ...from, Cookie: person.cookie, ...headers }, body });
const heavy = (bytes: number, name = 'a.jpg') => ({ field: 'files', name, bytes: Buffer.concat([photo, Buffer.alloc(bytes - photo.length)]) });

test('more than fifteen megabytes at once: what came first is kept, the rest is explained, and the words beside it are read', async () => {
  const reply = await person.send('files', [heavy(6 * megabyte), heavy(6 * megabyte + 1), heavy(6 * megabyte + 2), heavy(2 * megabyte)], { add: 'files' });
  assert.equal(reply.status, 422);
  assert.deepEqual(mistakesOn(reply.body), [words('common:files.refused.together')]);
  assert.deepEqual(namesOn(reply.body), ['Picture 1', 'Picture 2', 'Picture 3'], 'a small one behind a large one still finds room');
  const huge = await person.send('files', [heavy(30 * megabyte)], { add: 'files' });
  assert.deepEqual(mistakesOn(huge.body), [words('complain:questions.files.errors.tooBig', { picture: 7, recording: 12 })]);
});

test('a body that says it has a gigabyte is refused before it comes: 413, and a page', async () => {
  const head = `POST ${person.at('files')} HTTP/1.1\r\nHost: x\r\nSec-Fetch-Site: same-origin\r\nContent-Type: ${partsFromOurPage['Content-Type']}\r\nContent-Length: 1073741824\r\n\r\n`;
  const declared = await speak(site.url, head);
  assert.equal(declared.status, 413);
  assert.ok(declared.body.includes(words('common:problems.too-large.heading')));
});

test('a body that does not say how long it is gets read up to a hundred megabytes and no further', async () => {
  let sent = 0;
  const body = (async function* () {
    yield partsOf({}, [heavy(megabyte)]).subarray(0, megabyte);
    for (; sent < 1_000; sent += 1) yield Buffer.alloc(megabyte);
  })();
  const request = Object.assign(Readable.from(body, { objectMode: false }), { headers: { 'content-type': partsFromOurPage['Content-Type'] } });
  const room = roomOf(mostAtOnce, mostAtOnce);
  assert.equal(await readForm(request as unknown as IncomingMessage, { questions: new Map([['files', 'file']]), room, patience: usualPatience }), 'too-large');
  assert.ok(sent < 105, `${sent} megabytes were read`);
  assert.equal(room.open().take(mostAtOnce), undefined, 'its room is free again');
});

test('what arrives and is given back after a request was dealt with makes no room that is not there', () => {
  const room = roomOf(10, 10);
  const account = room.open();
  account.take(6);
  account.close();
  account.give(6);
  assert.equal(room.open().take(10), undefined);
  assert.equal(room.open().take(1), 'busy');
});

test('ten thousand parts, sixty-one parts and fields of more than a megabyte are refused, and headers without end are not read to it', async () => {
  const many = (count: number) => partsOf(Object.fromEntries(Array.from({ length: count }, (_, at) => [`field-${at}`, 'x'])));
  assert.equal((await send(many(60))).status, 303);
  for (const count of [61, 10_000]) assert.equal((await send(many(count))).status, 400, `${count}`);
  assert.equal((await send(partsOf({}, Array.from({ length: 61 }, () => ({ field: 'other', name: 'a', bytes: photo }))))).status, 400);
  assert.equal((await send(partsOf({ words: 'a'.repeat(megabyte + 1) }))).status, 413);
  assert.equal((await send(partsOf({ one: 'a'.repeat(megabyte / 2), two: 'b'.repeat(megabyte / 2), three: 'c' }))).status, 413);
  const boundary = partsOf({}).toString().trim().slice(0, -2);
  const endless = `${boundary}\r\nX-Long: ${'x'.repeat(100_000)}\r\nContent-Disposition: form-data; name="stop"\r\n\r\n1\r\n${boundary}--\r\n`;
  assert.equal((await send(Buffer.from(endless))).headers.location, person.at('check'), 'the button behind them was not read');
});

test('a form in parts is as strict as any other: no broken letters, no broken form, no other page', async () => {
  const whole = partsOf({ 'switch-language': 'cy', note: 'ŵ ŷ 👩‍👧' });
  assert.equal((await send(whole)).status, 303);
  const broken = Buffer.from(whole);
  broken[broken.indexOf(Buffer.from('ŵ')) + 1] = 0x20;
  assert.equal((await send(broken)).status, 400, 'half a letter');
  assert.equal((await send(whole.subarray(0, whole.length - 20))).status, 400, 'no end');
  assert.equal((await send(partsOf({}, [{ field: 'files', name: 'a.jpg', bytes: photo }]).subarray(0, 300))).status, 400, 'a file without an end');
  for (const type of ['multipart/form-data', 'multipart/form-data; boundary=', 'multipart/mixed; boundary=x', 'text/plain', 'application/json']) assert.equal((await send(whole, { 'Content-Type': type })).status, 400, type);
  assert.equal((await send(whole, {}, 'name')).status, 400, 'a page that asks for no files');
  assert.equal((await send(whole, {}, 'check')).status, 400);
  for (const name of ['__proto__', 'constructor', 'toString']) assert.equal((await send(partsOf({}, [{ field: name, name: 'a.jpg', bytes: photo }]))).status, 303, name);
});

test('a form in parts must come from our own page, or bring the token of the draft', async () => {
  const status = async (headers: object, fields = {}) => (await send(partsOf(fields, [{ field: 'files', name: 'a.jpg', bytes: photo }]), headers, 'files', withoutSite)).status;
  const before = (await person.codes('files')).length;
  assert.equal(await status({ 'Sec-Fetch-Site': 'cross-site' }, { token: person.key.token }), 403);
  assert.equal(await status({ Origin: 'https://evil.example' }, { token: person.key.token }), 403);
  assert.equal(await status({}), 403);
  assert.equal(await status({}, { token: 'x'.repeat(43) }), 403);
  assert.equal((await person.codes('files')).length, before);
  assert.equal(await status({}, { token: person.key.token }), 303);
  assert.equal((await person.codes('files')).length, before + 1);
});

test('when everybody’s files together fill the memory there is for them, one more is asked to wait, its words are kept, and the room is free again after', async (context) => {
  const crowded = await startSite();
  context.after(() => crowded.stop());
  const room = roomOf(8 * megabyte, mostAtOnce);
  Object.assign(crowded.services, { room });
  const one = await adder(crowded, complain);
  const held = room.open();
  assert.equal(held.take(5 * megabyte), undefined);
  const busy = await one.send('files', [heavy(4 * megabyte)], { add: 'files' });
  assert.equal(busy.status, 422);
  assert.deepEqual(mistakesOn(busy.body), [words('common:files.refused.busy')]);
  assert.equal((await one.send('files', [heavy(2 * megabyte)], { add: 'files' })).status, 303);

  // Somebody who leaves in the middle keeps no room either.
  const socket = dial(crowded.url);
  socket.on('error', () => {});
  const body = partsOf({}, [heavy(2 * megabyte)]);
  socket.write(`POST ${one.at('files')} HTTP/1.1\r\nHost: x\r\nSec-Fetch-Site: same-origin\r\nCookie: ${one.cookie}\r\nContent-Type: ${partsFromOurPage['Content-Type']}\r\nContent-Length: ${body.length}\r\n\r\n`);
  socket.write(body.subarray(0, megabyte));
  while (held.take(3 * megabyte) === undefined) {
    held.give(3 * megabyte);
    await pause(20);
  }
  socket.destroy();
  held.close();
  const all = room.open();
  for (let tries = 0; tries < 100 && all.take(8 * megabyte) !== undefined; tries += 1) await pause(20);
  assert.equal(all.take(1), 'busy', 'all of it was free, and is taken');
  assert.deepEqual(crowded.events, []);
});

test('forty people who each bring fifteen megabytes at once are all answered, and the memory stays within bounds', { timeout: 120_000 }, async () => {
  const one = await adder(site, complain);
  const body = partsOf({ add: 'files' }, [heavy(7 * megabyte), heavy(7 * megabyte)]);
  const before = process.memoryUsage.rss();
  let most = 0;
  const watching = setInterval(() => void (most = Math.max(most, process.memoryUsage.rss())), 20);
  const replies = await Promise.all(Array.from({ length: 40 }, () => ask(site.url, one.at('files'), { method: 'POST', headers: { ...partsFromOurPage, Cookie: one.cookie }, body })));
  clearInterval(watching);
  assert.deepEqual([...new Set(replies.map(({ status }) => status))].toSorted(), [303, 422]);
  assert.ok(replies.some(({ body: page }) => page.includes(words('common:files.refused.busy'))), 'there were more than there is room for');
  // The test itself holds what it sends, once for each who sends it.
  assert.ok(most - before < 1_200 * megabyte, `${Math.round((most - before) / megabyte)} MB more`);
  assert.ok((await one.kept('files')).length <= 5);
});
