import assert from 'node:assert/strict';
import { mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import PostalMime from 'postal-mime';
import { capturePost } from '#delivery/capture.ts';
import { PostError } from '#delivery/post-error.ts';
import { mailWith } from './outbox.ts';

const withFolder = async (use: (folder: string) => Promise<void>): Promise<void> => {
  const folder = await mkdtemp(join(tmpdir(), 'mails-'));
  try {
    await use(folder);
  } finally {
    await rm(folder, { recursive: true });
  }
};

test('a mail becomes a file that only its owner may read, in a folder made for it', () =>
  withFolder(async (folder) => {
    const mails = join(folder, 'mails');
    const attachments = [{ filename: 'Siân Llŷr.txt', contentType: 'text/plain; charset=utf-8', content: 'Ŵy' }];
    await capturePost(mails, 'Cwynion <post@heard.example>')(mailWith({ attachments }), '<abc.to-team@heard.example>');

    assert.deepEqual(await readdir(mails), ['abc.to-team@heard.example.eml']);
    const path = join(mails, 'abc.to-team@heard.example.eml');
    assert.equal((await stat(path)).mode & 0o777, 0o600);

    const mail = await PostalMime.parse(await readFile(path));
    assert.equal(mail.messageId, '<abc.to-team@heard.example>');
    assert.equal(mail.subject, 'Cwyn 7KM-4QD-X9R');
    assert.equal(mail.text?.trim(), 'Dywedodd Siân Llŷr Ŵan Ïo wrthym.');
    assert.equal(mail.attachments[0]?.filename, 'Siân Llŷr.txt');
  }));

test('a mail posted again replaces itself', () =>
  withFolder(async (folder) => {
    const post = capturePost(folder, 'post@heard.example');
    await post(mailWith({ subject: 'Cyntaf' }), '<a@heard.example>');
    await post(mailWith({ subject: 'Eto' }), '<a@heard.example>');
    assert.deepEqual(await readdir(folder), ['a@heard.example.eml']);
    assert.equal((await PostalMime.parse(await readFile(join(folder, 'a@heard.example.eml')))).subject, 'Eto');
  }));

test('a Message-ID cannot lead out of the folder', () =>
  withFolder(async (folder) => {
    const post = capturePost(folder, 'post@heard.example');
    await assert.rejects(post(mailWith(), '<../../x@heard.example>'), /refused, message-id/);
    assert.deepEqual(await readdir(folder), []);
  }));

test('a folder that cannot be written to is busy, and leaves no half of a mail', () =>
  withFolder(async (folder) => {
    const blocked = join(folder, 'file');
    await writeFile(blocked, '');
    const posted = capturePost(blocked, 'post@heard.example')(mailWith(), '<a@heard.example>');
    await assert.rejects(posted, (error) => error instanceof PostError && error.fault === 'busy');
    assert.deepEqual(await readdir(folder), ['file']);
  }));
