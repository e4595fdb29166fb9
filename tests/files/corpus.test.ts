// Every file that anybody might send, through the site to the mail: what is kept of it, what is not, and that the words always arrive.
import assert from 'node:assert/strict';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import type { Email } from 'postal-mime';
import { endings, type Ending } from '#files/kinds.ts';
import { turns } from '#files/turns.ts';
import { complain } from '#journeys/complain.ts';
import { essex } from '../support/councils.ts';
import { longest } from '../support/last-screens.ts';
import { postParts } from '../support/parts.ts';
import { canary, eicar } from '../support/sample-files.ts';
import { begin, startSite, type Site } from '../support/site.ts';
import { uploadCorpus, type Sent } from '../support/upload-corpus.ts';

let site: Site;
before(async () => void (site = await startSite()));
after(() => site.stop());

interface Delivered {
  readonly verdict: string;
  readonly mail: Email | undefined;
  readonly reference: string;
}

/** Somebody who has answered everything adds this file, sends what they wrote, and looks at the page after. */
async function sendWith({ name, bytes }: Sent): Promise<{ readonly verdict: string; readonly reference: string }> {
  const { services, url } = site;
  const at = (step: string) => services.addresses.of({ language: 'en', council: essex, journey: complain, step });
  const key = await begin(site, essex, complain, { answers: { ...longest(complain, essex).answers, files: [] } });
  const Cookie = services.cookie.give(key).split(';')[0];
  const added = await postParts(url, at('files'), { add: 'files' }, [{ field: 'files', name, bytes }], { Cookie });
  const shown = added.status === 303 ? await fetch(url + at('files'), { headers: { cookie: `${Cookie}` } }).then((reply) => reply.text()) : added.body;
  assert.ok(!shown.includes(canary), 'the page knows what the file was called');
  const sent = await fetch(url + at('check'), { method: 'POST', redirect: 'manual', headers: { origin: url, cookie: `${Cookie}`, 'content-type': 'application/x-www-form-urlencoded' }, body: '' });
  assert.equal(sent.status, 303);
  const page = await fetch(url + at('sent'), { headers: { cookie: sent.headers.getSetCookie()[0]?.split(';')[0] ?? '' } });
  const reference = /[2-9A-Z]{3}-[2-9A-Z]{3}-[2-9A-Z]{3}/.exec(await page.text())?.[0] ?? '';
  return { verdict: added.status === 303 ? '' : refusalOn(added.body), reference };
}

/** Which refusal a page explains. */
function refusalOn(html: string): string {
  const words = site.services.words('en');
  const own = ['wrongType', 'tooBig'].map((code) => [code, `complain:questions.files.errors.${code}`]);
  const shared = ['empty', 'heic', 'video', 'damaged', 'tooManyPixels', 'tooManyPages'].map((code) => [code, `common:files.refused.${code}`]);
  const values = { picture: 7, recording: 12, document: 7, number: 5, pages: 20, limit: 0 };
  return [...own, ...shared].find(([, key = '']) => html.includes(words(key, values)))?.[0] ?? 'no reason';
}

/** Whatever of the original may not come along, in any spelling. */
const leftovers = [canary, eicar, '<script', '<?php', 'GPS', 'Exif', 'EmbeddedFile', '/JavaScript', '/Launch', 'run.js'].flatMap((left) => [Buffer.from(left), Buffer.from(left, 'utf16le')]);

test('criterion 31: every file of the corpus gets its verdict, no kept one carries anything along, and the words arrive every time', { timeout: 240_000 }, async (t) => {
  const corpus = await uploadCorpus();
  assert.ok(corpus.length >= 60, `${corpus.length} files`);
  const inTurn = turns(4);
  const sent = await Promise.all(corpus.map((file) => inTurn(() => sendWith(file))));
  const mails = await mailsAbout(sent.length);
  const delivered = sent.map((one): Delivered => ({ ...one, mail: mails.find(({ subject, to }) => subject?.includes(one.reference) && to?.[0]?.address === essex.teams.complaints.mailbox) }));
  const rows = corpus.map((file, at) => judge(file, delivered[at]!));
  for (const { line } of rows) t.diagnostic(line);
  assert.deepEqual(rows.filter(({ surprise }) => surprise !== '').map(({ line, surprise }) => `${line}: ${surprise}`), []);
  assert.equal(await heldAnywhere(), false, 'a name or a title is in the database or the log');
});

/** What became of one file, in a line; and what should not have. */
function judge({ what, verdict }: Sent, { verdict: refused, mail, reference }: Delivered): { readonly line: string; readonly surprise: string } {
  const [file, ...others] = mail?.attachments.filter(({ mimeType }) => mimeType !== 'application/json') ?? [];
  const got = refused || (file?.filename?.split('.').at(-1) ?? 'nothing');
  const content = Buffer.from((file?.content as ArrayBuffer | undefined) ?? new ArrayBuffer());
  const wrong = [
    ...(got === verdict ? [] : [`it should be ${verdict}`]),
    ...(mail?.text?.includes('Some words.') && reference !== '' ? [] : ['the words did not arrive']),
    ...(others.length === 0 ? [] : ['more than one file arrived']),
    ...(file && (file.mimeType !== endings[got as Ending].type || file.disposition !== 'attachment' || !/^(?:picture|recording|document)-1\.\w{3,4}$/.test(file.filename ?? '')) ? [`it travels as ${file.mimeType}, ${file.disposition}, ${file.filename}`] : []),
    ...leftovers.filter((left) => content.includes(left)).map((left) => `${left.toString()} is still in it`),
  ];
  return { line: `${what} → ${got}`, surprise: wrong.join('; ') };
}

async function mailsAbout(count: number): Promise<readonly Email[]> {
  // The longest path asks for every mail there is; the team’s is one of them.
  for (let tries = 0; tries < 400; tries += 1) {
    const { due, leased } = await site.services.store.outboxState(site.services.now());
    if (due + leased === 0) break;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  return site.mails(count);
}

async function heldAnywhere(): Promise<boolean> {
  const files = (await readdir(site.folder, { recursive: true, withFileTypes: true })).filter((entry) => entry.isFile() && !entry.parentPath.includes(join(site.folder, 'mail')));
  const held = await Promise.all(files.map(({ parentPath, name }) => readFile(join(parentPath, name))));
  return [...held, Buffer.from(JSON.stringify([site.events, site.lines]))].some((bytes) => bytes.includes(canary) || bytes.includes('picture-1'));
}
