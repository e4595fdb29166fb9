// What was added, kept out of sight until it is sent, sealed on the way, and delivered; or gone when somebody wants it gone.
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { before, test } from 'node:test';
import { promisify } from 'node:util';
import type { Email } from 'postal-mime';
import { recordSchema, type CaseRecord } from '#cases/record.ts';
import { newReference } from '#cases/reference.ts';
import { keptFile } from '#files/kept.ts';
import { complain } from '#journeys/complain.ts';
import { listen } from '#journeys/listen.ts';
import { saveForm } from '#web/drafts.ts';
import { sittingOf } from '#web/sitting.ts';
import { adder, type Adder } from '../support/adder.ts';
import { essex } from '../support/councils.ts';
import { longest } from '../support/last-screens.ts';
import { postParts } from '../support/parts.ts';
import { startSite, type Site } from '../support/site.ts';
import { canary, photo, recording } from '../support/sample-files.ts';

let picture: Buffer;
let sound: Buffer;
before(async () => void ([picture, sound] = await Promise.all([photo.jpeg(), recording('webm')])));

/** A site for one test. */
async function withSite(run: (site: Site) => Promise<void>): Promise<void> {
  const site = await startSite();
  await run(site).finally(() => site.stop());
}

const names = (mail: Email): readonly (string | null)[] => mail.attachments.map(({ filename }) => filename).toSorted();

const bytesOf = (mail: Email, name: string): Buffer => Buffer.from(mail.attachments.find(({ filename }) => filename === name)?.content as ArrayBuffer);

const recordIn = (mail: Email): CaseRecord => recordSchema.parse(JSON.parse(bytesOf(mail, mail.attachments.find(({ filename }) => filename?.endsWith('.json'))?.filename ?? '').toString()));

const to = (mails: readonly Email[], mailbox: string): readonly Email[] => mails.filter((mail) => mail.to?.some(({ address }) => address === mailbox));

async function addBoth(person: Adder): Promise<void> {
  assert.equal((await person.send('voice', [{ field: 'recording', name: `${canary}.webm`, bytes: sound }], { add: 'recording' })).status, 303);
  assert.equal((await person.send('photo', [{ field: 'pictures', name: `${canary}.jpg`, bytes: picture }], { add: 'pictures' })).status, 303);
}

/** Sends, and waits until every mail has gone. */
async function deliver(site: Site, person: Adder): Promise<readonly Email[]> {
  const sent = await person.post('check');
  assert.equal(sent.headers.location, person.at('sent'));
  person.cookie = `${sent.headers['set-cookie']?.[0]}`.split(';')[0] ?? '';
  const { store, now } = site.services;
  for (let state = await store.outboxState(now()); state.due + state.leased > 0; state = await store.outboxState(now())) await new Promise((resolve) => setTimeout(resolve, 20));
  return site.mails(1);
}

async function kept(site: Site): Promise<Buffer> {
  const entries = await readdir(site.folder, { recursive: true, withFileTypes: true });
  return Buffer.concat(await Promise.all(entries.filter((entry) => entry.isFile() && !entry.parentPath.includes(join(site.folder, 'mail'))).map(({ parentPath, name }) => readFile(join(parentPath, name)))));
}

test('a child’s recording and picture reach the complaints team and the duty team, and nobody else', () =>
  withSite(async (site) => {
    const person = await adder(site, listen);
    for (const [step, fields] of [['safe', { safe: 'not-safe' }], ['advocate', { advocate: 'yes' }]] as const) await person.post(step, fields);
    await addBoth(person);
    const mails = await deliver(site, person);
    const { teams, advocacy } = essex;
    for (const mailbox of [teams.complaints.mailbox, teams.safeguarding.mailbox]) {
      const [mail] = to(mails, mailbox).filter(({ attachments }) => attachments.length > 0);
      const [json = ''] = names(mail!).filter((name) => name?.endsWith('.json'));
      assert.deepEqual(names(mail!), [json, 'picture-1.jpg', 'recording-1.webm'].toSorted(), mailbox);
      assert.deepEqual(mail!.attachments.map(({ disposition }) => disposition), ['attachment', 'attachment', 'attachment']);
      assert.match(`${mail!.text}`, /recording-1\.webm, 2 KB[\s\S]*picture-1\.jpg, \d KB/);
      assert.match(`${mail!.text}`, /Recording 1/);
    }
    const others = mails.filter((mail) => to([mail], teams.complaints.mailbox).length + to([mail], teams.safeguarding.mailbox).length === 0);
    assert.ok(others.length > 0 && to(others, advocacy.mailbox).length > 0);
    for (const mail of others) assert.doesNotMatch(JSON.stringify(names(mail)), /picture|recording/);
    const record = recordIn(to(mails, teams.complaints.mailbox).find(({ attachments }) => attachments.length > 0)!);
    assert.deepEqual(record.files.map(({ name, type, question }) => [name, type, question]), [['recording-1.webm', 'audio/webm', 'recording'], ['picture-1.jpg', 'image/jpeg', 'pictures']]);
    assert.deepEqual([record.answers['recording'], record.answers['pictures'], record.filesLost], [['recording-1.webm'], ['picture-1.jpg'], 0]);
    assert.deepEqual(record.files.map(({ bytes }) => bytes), record.files.map(({ name }) => bytesOf(to(mails, teams.complaints.mailbox)[0]!, name).length));
  }));

test('nothing of a file can be read in the store or the log, before it is sent or after, and its name is nowhere at all', () =>
  withSite(async (site) => {
    const person = await adder(site, listen);
    await addBoth(person);
    // What a JPEG and an Opus recording always hold.
    const holdsNothing = async () => {
      const bytes = await kept(site);
      for (const part of ['JFIF', 'OpusHead', 'A_OPUS', canary, 'recording-1', 'picture-1']) assert.equal(bytes.indexOf(part), -1, part);
      assert.doesNotMatch(JSON.stringify([site.events, site.lines]), new RegExp(`${canary}|recording-1|picture-1|webm`));
    };
    await holdsNothing();
    const mails = await deliver(site, person);
    await holdsNothing();
    assert.ok(!JSON.stringify(mails.map((mail) => [mail.text, mail.html, names(mail)])).includes(canary));
  }));

test('one recording, or one picture, is a whole message by itself', () =>
  withSite(async (site) => {
    for (const [step, field, bytes, ways] of [['voice', 'recording', sound, 'voice'], ['photo', 'pictures', picture, 'photo']] as const) {
      const person = await adder(site, listen);
      const asked = listen.steps.flatMap((one) => ('asks' in one ? one.asks : []));
      const nothing = Object.fromEntries(asked.map((name) => [name, ['choices', 'files'].includes(listen.questions[name].kind) ? [] : '']));
      await saveForm(site.services.store, (await sittingOf(site.services.store, person.key, site.services.now())).draft, 'essex/listen', () => ({ typed: {}, answers: { ...nothing, ways: [ways] } }), site.services.now());
      const before = await person.post('check');
      assert.equal(before.headers.location, person.at('check'), 'with nothing told there is nothing to send');
      await person.send(step, [{ field, name: 'x', bytes }], { add: field });
      assert.equal((await person.post('check')).headers.location, person.at('sent'));
    }
  }));

test('files are gone from the store with the way out, with Stop, when time runs out, when they are taken out, and once they are sent', () =>
  withSite(async (site) => {
    const { store, addresses, now } = site.services;
    const ends: Readonly<Record<string, (person: Adder) => Promise<unknown>>> = {
      exit: (person) => fetch(site.url + addresses.of({ language: 'en', council: essex, page: 'exit' }), { headers: { cookie: person.cookie }, redirect: 'manual' }),
      stop: (person) => person.post('stop', { delete: '1' }),
      expiry: () => store.forgetExpired(now() + 25 * 60 * 60 * 1000),
      sending: (person) => deliver(site, person),
    };
    for (const [end, come] of Object.entries(ends)) {
      const person = await adder(site, listen);
      await addBoth(person);
      const codes = [...(await person.codes('recording')), ...(await person.codes('pictures'))];
      const found = () => Promise.all(codes.map((code) => store.findDraftFile(person.key.lookup, keptFile(code)?.id ?? '')));
      assert.equal((await found()).filter(Boolean).length, 2, end);
      await come(person);
      assert.equal((await found()).filter(Boolean).length, 0, end);
    }
  }));

test('a file that cannot be read any more stops no words: the person and the team are told', () =>
  withSite(async (site) => {
    const person = await adder(site, listen);
    await addBoth(person);
    const real = site.services.store.findDraftFile;
    const [broken = ''] = await person.codes('pictures');
    // A byte has changed on the disk.
    const garbled: typeof real = async (draft, id) => {
      const file = await real(draft, id);
      return file && id === keptFile(broken)?.id ? { ...file, content: file.content.map((byte, at) => (at === 40 ? byte ^ 1 : byte)) } : file;
    };
    Object.assign(site.services, { store: { ...site.services.store, findDraftFile: garbled } });
    const mails = await deliver(site, person);
    const [mail] = to(mails, essex.teams.complaints.mailbox).filter(({ attachments }) => attachments.length > 0);
    assert.ok(names(mail!).includes('recording-1.webm') && !names(mail!).includes('picture-1.jpg'));
    assert.equal(recordIn(mail!).filesLost, 1);
    assert.match(`${mail!.text}`, /could not be kept: 1/);
    assert.ok((await person.get('sent')).body.includes(site.services.words('en', 'simple')('common:files.lost')));
    assert.deepEqual(site.events.map(({ event }) => event), ['a file of a draft could not be read']);
  }));

test('files of a form begun beside the one that is sent go on with it, and are sent with it later', () =>
  withSite(async (site) => {
    const { store, now } = site.services;
    const child = await adder(site, listen);
    await child.send('voice', [{ field: 'recording', name: 'x', bytes: sound }], { add: 'recording' });
    const { draft } = await sittingOf(store, child.key, now());
    await saveForm(store, draft, 'essex/complain', () => ({ typed: {}, answers: { ...longest(complain, essex).answers, files: [] } }), now());
    const adult = { ...(await adder(site, complain)), cookie: child.cookie };
    const at = adult.at('files');
    assert.equal((await postParts(site.url, at, { add: 'files' }, [{ field: 'files', name: 'x', bytes: picture }], { Cookie: child.cookie })).status, 303);
    await deliver(site, child);
    const next = child.key.next();
    const later = await fetch(site.url + at, { headers: { cookie: child.cookie } }).then((reply) => reply.text());
    assert.match(later, /Picture 1/);
    assert.ok((await sittingOf(store, next, now())).draft);
    const sent = await fetch(site.url + adult.at('check'), { method: 'POST', redirect: 'manual', headers: { origin: site.url, cookie: child.cookie, 'content-type': 'application/x-www-form-urlencoded' }, body: '' });
    assert.equal(sent.headers.get('location'), adult.at('sent'));
    for (let state = await store.outboxState(now()); state.due + state.leased > 0; state = await store.outboxState(now())) await new Promise((resolve) => setTimeout(resolve, 20));
    const complaint = (await site.mails(2)).filter((mail) => names(mail).some((name) => name?.startsWith('complaint-')) && recordIn(mail).journey === 'complain');
    assert.ok(complaint.length > 0 && names(complaint[0]!).includes('picture-1.jpg'));
  }));

test('what is too large for a mail is held, and the operator’s command collects it, byte for byte and never twice over', () =>
  withSite(async (site) => {
    const person = await adder(site, complain);
    const long = await recording('wav', { packets: 3_600 });
    for (const bytes of [await recording('wav', { packets: 3_599 }), long]) assert.equal((await person.send('files', [{ field: 'files', name: 'x', bytes }], { add: 'files' })).status, 303);
    const mails = await deliver(site, person);
    const [mail] = to(mails, essex.teams.complaints.mailbox).filter(({ attachments }) => attachments.length > 0);
    assert.equal(names(mail!).length, 1, 'the record alone');
    const record = recordIn(mail!);
    assert.match(`${mail!.text}`, new RegExp(`held for collection under this reference: ${record.reference}`));
    assert.match(`${mail!.text}`, /recording-2\.wav, 5\.5 MB/);

    const folder = join(site.folder, 'collected');
    const collect = (reference: string) => promisify(execFile)(process.execPath, ['src/setup/collect.ts', reference, folder], { cwd: join(import.meta.dirname, '../..'), env: { DATA_DIR: site.folder } });
    const { stdout } = await collect(record.reference.toLowerCase());
    assert.deepEqual(stdout.trim().split('\n'), [join(folder, 'recording-1.wav'), join(folder, 'recording-2.wav'), `2 files of ${record.reference} are in ${folder}`]);
    for (const { name, bytes } of record.files) assert.equal((await readFile(join(folder, name))).length, bytes);
    assert.equal((await stat(join(folder, 'recording-1.wav'))).mode & 0o777, 0o600);
    await assert.rejects(collect(record.reference), /EEXIST/);
    await assert.rejects(collect(newReference(() => 0)), /Nothing is kept under 222-222-22/);
    await assert.rejects(collect('nonsense'), /npm run collect/);
  }));

