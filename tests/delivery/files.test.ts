// The files that travel with a mail: to whom, how many, and what happens when they are too much or do not open.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { composer } from '#delivery/compose.ts';
import { deliverNext } from '#delivery/deliver.ts';
import { filesFor, type FileOpening } from '#delivery/files-for.ts';
import { newKeyPair, readPrivateKeys, readPublicKey } from '#delivery/keys.ts';
import type { Mail } from '#delivery/mail.ts';
import { mails, type MailName } from '#delivery/mails.ts';
import type { MailKind } from '#delivery/mails/occasion.ts';
import { PostError } from '#delivery/post-error.ts';
import type { Line } from '#delivery/say.ts';
import { fileOpenerWith, open, seal } from '#delivery/sealing.ts';
import { smtpPost } from '#delivery/smtp.ts';
import { loadTranslator } from '#i18n/translator.ts';
import type { SealedFile } from '#store/store.ts';
import { essex } from '../support/example-councils.ts';
import { openMailbox } from '../support/mailbox.ts';
import { aRecord, decided } from '../support/record.ts';
import { outboxOf, submission, submittedAt } from './outbox.ts';

const megabyte = 1024 * 1024;
const words = loadTranslator(new URL('../../locales', import.meta.url).pathname);
const compose = composer({ councils: [essex], words });
const about = submission('1');

const file = (name: string, bytes: number) => ({ name, type: 'image/jpeg', bytes, question: 'files' });
const recordOf = (...sizes: readonly number[]) => Buffer.from(JSON.stringify(aRecord({ files: sizes.map((bytes, at) => file(`picture-${at + 1}.jpg`, bytes)) })));

/** Files that lie open, of the sizes that the record gives them. */
function opening(sizes: readonly number[], lines: Line[] = [], broken?: number): FileOpening {
  const sealed = sizes.map((bytes, at): SealedFile => ({ submission: about.id, place: at + 1, content: new Uint8Array(bytes) }));
  return {
    store: { findSealedFiles: async () => sealed },
    openFile: async (_, { place, content }) => (place === broken ? Promise.reject(new Error('Shut')) : content),
    say: (line) => void lines.push(line),
  };
}

const filesOf = (mail: string, sizes: readonly number[], lines?: Line[], broken?: number) => filesFor(opening(sizes, lines, broken))({ mail, about }, recordOf(...sizes));

test('files travel with the mails that hold everything, and with no other', async () => {
  const carrying: string[] = [];
  for (const mail of Object.keys(mails)) if ((await filesOf(mail, [10])).length > 0) carrying.push(mail);
  assert.deepEqual(carrying, ['risk', 'team']);
  for (const [name, kind] of Object.entries<MailKind>(mails)) {
    const record = aRecord({ files: [file('picture-1.jpg', 10)], decision: decided({ heads: [{ id: 'help-reduced', matter: 'support' }], childAtRisk: 'yes' }) });
    const written = compose({ mail: name as MailName, submission: about.id }, Buffer.from(JSON.stringify(record)), [{ filename: 'picture-1.jpg', contentType: 'image/jpeg', content: new Uint8Array(10) }]);
    assert.equal(written.attachments.some(({ filename }) => filename === 'picture-1.jpg'), kind.carriesFiles === true, name);
  }
});

test('ten megabytes travel, and one byte more stays behind with a word of where it is', async () => {
  const [fits, over] = [[4 * megabyte, 6 * megabyte], [4 * megabyte, 6 * megabyte + 1]] as const;
  assert.equal((await filesOf('team', fits)).length, 2);
  assert.equal((await filesOf('team', over)).length, 0);
  const message = { mail: 'team', submission: about.id };
  const attached = compose(message, recordOf(...fits), await filesOf('team', fits));
  assert.match(attached.text, /These files are attached:\s+\* picture-1\.jpg, 4\.0 MB\s+\* picture-2\.jpg, 6\.0 MB/);
  assert.doesNotMatch(attached.text, /held for collection/);
  const held = compose(message, recordOf(...over), []);
  assert.match(held.text, /held for collection under this reference: 7KM-4QD-X9R\s+\* picture-1\.jpg, 4\.0 MB\s+\* picture-2\.jpg, 6\.0 MB/);
  assert.doesNotMatch(held.text, /These files are attached/);
  assert.equal(held.attachments.length, 1);
});

test('a file that does not open stays behind, is said in the log by its reference, and the others travel', async () => {
  const lines: Line[] = [];
  const files = await filesOf('team', [10, 20], lines, 1);
  assert.deepEqual(files.map(({ filename }) => filename), ['picture-2.jpg']);
  assert.deepEqual(lines, [{ event: 'a file does not open', reference: about.reference }]);
  const { text } = compose({ mail: 'team', submission: about.id }, recordOf(10, 20), files);
  assert.match(text, /attached:\s+\* picture-2\.jpg[\s\S]*held for collection[\s\S]*\* picture-1\.jpg/);
});

test('without files nothing is said of files', () => {
  assert.doesNotMatch(compose({ mail: 'team', submission: about.id }, recordOf()).text, /picture|held for collection|These files/);
  assert.match(compose({ mail: 'team', submission: about.id }, Buffer.from(JSON.stringify(aRecord({ filesLost: 2 })))).text, /could not be kept: 2/);
});

/** Delivers one mail with a file to a server that may turn it down. */
async function delivered(post: (mail: Mail, messageId: string) => Promise<void>) {
  const store = outboxOf(about);
  const posted: { readonly mail: Mail; readonly messageId: string }[] = [];
  const outcome = await deliverNext(
    {
      store,
      open: async () => recordOf(100),
      filesFor: async () => [{ filename: 'picture-1.jpg', contentType: 'image/jpeg', content: new Uint8Array(100) }],
      compose: (_, opened, files) => compose({ mail: 'team', submission: about.id }, opened, files),
      post: async (mail, messageId) => (posted.push({ mail, messageId }), post(mail, messageId)),
      now: () => submittedAt,
      random: () => 0.5,
      say: () => undefined,
    },
    new Map(),
  );
  return { outcome, fate: store.fates.get('1'), posted };
}

test('a server that finds the mail too large gets the words alone, at once and under the same Message-ID', async () => {
  for (const code of ['552', 'emessage']) {
    const { fate, posted } = await delivered(async ({ attachments }) => {
      if (attachments.length > 1) throw new PostError('refused', code);
    });
    assert.equal(fate?.state, 'sent', code);
    assert.deepEqual(posted.map(({ mail }) => mail.attachments.length), [2, 1]);
    assert.equal(new Set(posted.map(({ messageId }) => messageId)).size, 1);
    assert.match(posted[1]?.mail.text ?? '', /held for collection under this reference: 7KM-4QD-X9R/);
  }
});

test('any other refusal is no reason to leave the files behind, and a second refusal counts as one', async () => {
  const other = await delivered(async () => Promise.reject(new PostError('refused', '550')));
  assert.deepEqual([other.posted.length, other.fate?.state], [1, 'later']);
  const both = await delivered(async () => Promise.reject(new PostError('refused', '552')));
  assert.deepEqual([both.posted.length, both.fate?.state], [2, 'later']);
});

test('a real server’s 552 after the content leads to a mail without the files', async () => {
  const mailbox = await openMailbox();
  mailbox.plan({ at: 'acceptance', does: 552 });
  const { fate } = await delivered(smtpPost(mailbox.url, { from: 'post@heard.example', certificateAuthority: mailbox.certificate }));
  await mailbox.close();
  assert.equal(fate?.state, 'sent');
  assert.deepEqual(mailbox.received.map(({ attachments }) => attachments.length), [2, 1]);
});

test('a sealed file opens in its own place alone: not as another file, nor for another submission or council, nor as a record', async () => {
  const pair = await newKeyPair();
  const [key, keys] = [readPublicKey('SEAL_PUBLIC_KEY', pair.publicKey), await readPrivateKeys('SEAL_PRIVATE_KEYS', pair.privateKey)];
  const content = Buffer.alloc(70_000, 'sound');
  const where = { submission: about.id, council: about.council, file: 'recording-1.webm' };
  const sealed: SealedFile = { submission: about.id, place: 1, content: await seal(content, key, where) };
  const openFile = fileOpenerWith(keys);
  const mine = { ...about, keyId: key.id };
  assert.deepEqual(Buffer.from(await openFile(mine, sealed, 'recording-1.webm')), content);
  await assert.rejects(openFile(mine, sealed, 'recording-2.webm'), /does not open/);
  await assert.rejects(openFile({ ...mine, id: 'another' }, sealed, 'recording-1.webm'), /does not open/);
  await assert.rejects(openFile({ ...mine, council: 'dudley' }, sealed, 'recording-1.webm'), /does not open/);
  await assert.rejects(openFile({ ...mine, keyId: 'gone' }, sealed, 'recording-1.webm'), /No private key/);
  await assert.rejects(open(sealed.content, keys.get(key.id)!, { submission: about.id, council: about.council }), /does not open/);
  await assert.rejects(seal(content, key, { ...where, file: 'a|b' }), /has “\|” in its name/);
});
