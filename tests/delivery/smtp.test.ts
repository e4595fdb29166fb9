import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import PostalMime from 'postal-mime';
import { PostError } from '#delivery/post-error.ts';
import { mailBytes, smtpPost, type Patience } from '#delivery/smtp.ts';
import { account, openMailbox, serverChatter, type Fault, type Mailbox } from '../support/mailbox.ts';
import { mailWith } from './outbox.ts';

const from = 'Cwynion <cwynion@heard.example>';
const messageId = '<abc.to-team@heard.example>';
/** For servers that fall silent; the others are given as long as a busy machine needs. */
const impatient: Patience = { connection: 10_000, greeting: 1500, silence: 1500, whole: 60_000 };

const postTo = (mailbox: Mailbox, { url = mailbox.url, ...settings }: { readonly url?: string; readonly patience?: Patience } = {}) =>
  smtpPost(url, { from, certificateAuthority: mailbox.certificate, ...settings });

const withMailbox = async (use: (mailbox: Mailbox) => Promise<void>, tls?: Parameters<typeof openMailbox>[0]): Promise<void> => {
  const mailbox = await openMailbox(tls);
  try {
    await use(mailbox);
  } finally {
    await mailbox.close();
  }
};

const faultOf = async (posted: Promise<void>): Promise<string> => {
  const error: unknown = await posted.then(() => undefined, (reason: unknown) => reason);
  assert.ok(error instanceof PostError, `Expected a PostError, found ${String(error)}`);
  assert.equal(`${error.stack}${String(error.cause)}`.includes(serverChatter), false);
  return `${error.fault} ${error.code}`;
};

const onlyGreetings = /^(EHLO [^\r\n]+\r\n(STARTTLS\r\n)?)?$/;

test('a mail arrives with its letters, its Message-ID and its quiet headers, text before HTML', () =>
  withMailbox(async (mailbox) => {
    const attachments = [{ filename: 'Siân Llŷr Ŵan Ïo.txt', contentType: 'text/plain; charset=utf-8', content: 'Ŵy ŷd' }];
    await postTo(mailbox)(mailWith({ subject: 'Cwyn Siân Llŷr Ŵan Ïo', attachments }), messageId);

    const [mail] = mailbox.received;
    assert.ok(mail);
    assert.equal(mail.subject, 'Cwyn Siân Llŷr Ŵan Ïo');
    assert.equal(mail.messageId, messageId);
    assert.equal(mail.text?.trim(), 'Dywedodd Siân Llŷr Ŵan Ïo wrthym.');
    assert.match(mail.html ?? '', /<p>Dywedodd Siân Llŷr Ŵan Ïo wrthym\.<\/p>/);
    assert.equal(mail.attachments[0]?.filename, 'Siân Llŷr Ŵan Ïo.txt');
    assert.equal(Buffer.from(mail.attachments[0]?.content as ArrayBuffer).toString(), 'Ŵy ŷd');
    assert.deepEqual([mail.from?.address, mail.from?.name], ['cwynion@heard.example', 'Cwynion']);
    assert.deepEqual(mail.to?.map(({ address }) => address), ['complaints@essex.example']);

    const header = Object.fromEntries(mail.headers.map(({ key, value }) => [key, value]));
    assert.equal(header['auto-submitted'], 'auto-generated');
    assert.equal(header['x-auto-response-suppress'], 'All');
    assert.equal(header['content-language'], 'cy');
    assert.ok(mail.source.indexOf('text/plain') < mail.source.indexOf('text/html'));
  }));

test('bytes are attached as they are', () =>
  withMailbox(async (mailbox) => {
    const content = Uint8Array.from({ length: 256 }, (_, byte) => byte);
    await postTo(mailbox)(mailWith({ attachments: [{ filename: 'llun.png', contentType: 'image/png', content }] }), messageId);
    assert.deepEqual(new Uint8Array(mailbox.received[0]?.attachments[0]?.content as ArrayBuffer), content);
  }));

test('the account of the address is used, once it is known who listens', () =>
  withMailbox(async (mailbox) => {
    const url = mailbox.url.replace('//', `//${account.user}:${encodeURIComponent(account.password)}@`);
    await postTo(mailbox, { url })(mailWith(), messageId);
    assert.equal(mailbox.received.length, 1);
    assert.match(mailbox.sentInTheClear()[0] ?? '', onlyGreetings);

    const wrong = mailbox.url.replace('//', `//${account.user}:wrong@`);
    assert.equal(await faultOf(postTo(mailbox, { url: wrong })(mailWith(), messageId)), 'transport 535');
  }));

const faults: readonly (readonly [name: string, fault: Fault, expected: RegExp])[] = [
  ['hangs up before its greeting', { at: 'greeting', does: 'drop' }, /^busy /],
  ['never greets', { at: 'greeting', does: 'silence' }, /^busy etimedout$/],
  ['drips its greeting for ever', { at: 'greeting', does: 'drip' }, /^busy /],
  ['greets with 421', { at: 'greeting', does: 421 }, /^busy 421$/],
  ['greets with 554', { at: 'greeting', does: 554 }, /^busy 554$/],
  ['answers 451 to the sender', { at: 'sender', does: 451 }, /^busy 451$/],
  ['answers 530 to the sender', { at: 'sender', does: 530 }, /^transport 530$/],
  ['answers 550 to the sender', { at: 'sender', does: 550 }, /^refused 550$/],
  ['falls silent at the sender', { at: 'sender', does: 'silence' }, /^busy etimedout$/],
  ['answers 450 to the recipient', { at: 'recipient', does: 450 }, /^busy 450$/],
  ['answers 550 to the recipient', { at: 'recipient', does: 550 }, /^refused 550$/],
  ['hangs up when it should read', { at: 'content', does: 'drop' }, /^busy /],
  ['answers 552 to the content', { at: 'content', does: 552 }, /^refused 552$/],
  ['answers 452 to the content', { at: 'content', does: 452 }, /^busy 452$/],
  ['never accepts', { at: 'content', does: 'silence' }, /^busy etimedout$/],
];

for (const [name, fault, expected] of faults) {
  test(`a server that ${name} has not taken the mail, which arrives once at the next try`, () =>
    withMailbox(async (mailbox) => {
      mailbox.plan(fault);
      const silent = fault.does === 'silence' || fault.does === 'drip';
      const firstPost = postTo(mailbox, silent ? { patience: impatient } : {});
      assert.match(await faultOf(firstPost(mailWith(), messageId)), expected);
      assert.equal(mailbox.received.length, 0);

      await postTo(mailbox)(mailWith(), messageId);
      assert.deepEqual(mailbox.received.map((mail) => mail.messageId), [messageId]);
      for (const sent of mailbox.sentInTheClear()) assert.match(sent, onlyGreetings);
    }));
}

for (const does of ['drop', 'silence', 451] as const) {
  test(`a reply lost after the mail was taken (${does}) makes a second copy with the same Message-ID`, () =>
    withMailbox(async (mailbox) => {
      mailbox.plan({ at: 'acceptance', does });
      const firstPost = postTo(mailbox, does === 'silence' ? { patience: impatient } : {});
      assert.match(await faultOf(firstPost(mailWith(), messageId)), /^busy /);
      await postTo(mailbox)(mailWith(), messageId);
      assert.deepEqual(mailbox.received.map((mail) => mail.messageId), [messageId, messageId]);
    }));
}

test('a server that drips for ever is left, although it is never silent', () =>
  withMailbox(async (mailbox) => {
    mailbox.plan({ at: 'greeting', does: 'drip' });
    const patience = { connection: 60_000, greeting: 60_000, silence: 60_000, whole: 400 };
    assert.equal(await faultOf(postTo(mailbox, { patience })(mailWith(), messageId)), 'busy eabort');
  }));

test('a server that begins with TLS hears nothing outside it', () =>
  withMailbox(async (mailbox) => {
    await postTo(mailbox)(mailWith(), messageId);
    assert.equal(mailbox.received.length, 1);
    assert.deepEqual(mailbox.sentInTheClear(), ['']);
  }, 'from the start'));

test('a server that cannot encrypt gets nothing but a greeting', () =>
  withMailbox(async (mailbox) => {
    assert.match(await faultOf(postTo(mailbox)(mailWith(), messageId)), /^busy /);
    assert.equal(mailbox.received.length, 0);
    assert.match(mailbox.sentInTheClear()[0] ?? '', /^EHLO /);
    assert.match(mailbox.sentInTheClear()[0] ?? '', onlyGreetings);
  }, 'never'));

test('a server whose certificate nobody vouches for gets nothing but a greeting', () =>
  withMailbox(async (mailbox) => {
    const post = smtpPost(mailbox.url, { from });
    assert.match(await faultOf(post(mailWith(), messageId)), /^busy /);
    assert.equal(mailbox.received.length, 0);
    assert.match(mailbox.sentInTheClear()[0] ?? '', /STARTTLS\r\n$/);
    assert.match(mailbox.sentInTheClear()[0] ?? '', onlyGreetings);
  }));

test('a server that is not there, and one whose name nobody knows, are busy', async () => {
  const mailbox = await openMailbox();
  await mailbox.close();
  assert.equal(await faultOf(postTo(mailbox)(mailWith(), messageId)), 'busy esocket');
  assert.match(await faultOf(postTo(mailbox, { url: 'smtp://nowhere.invalid:25' })(mailWith(), messageId)), /^busy /);
});

const injections: readonly (readonly [name: string, injection: string])[] = [
  ['a line end and a header', '\r\nBcc: x@evil.example'],
  ['a line feed and a header', '\nX-Evil: yes'],
  ['a carriage return and a header', '\rX-Evil: yes'],
  ['a NUL', '\0X-Evil: yes'],
  ['a next-line character', '\u0085X-Evil: yes'],
  ['a line separator', '\u2028X-Evil: yes'],
  ['a paragraph separator', '\u2029X-Evil: yes'],
  ['a direction override', '\u202eX-Evil: yes'],
  ['a direction isolate', '\u2066X-Evil: yes'],
  ['a quotation mark and an empty line', '"\r\n\r\nX-Evil: yes'],
  ['the end of an encoded word', '?=\r\nX-Evil: yes'],
];

for (const [name, injection] of injections) {
  test(`${name} in any text makes no header and no second reader`, () =>
    withMailbox(async (mailbox) => {
      const words = `Siân${injection}`;
      const attachments = [{ filename: words, contentType: `text/plain${injection}`, content: words }];
      await postTo(mailbox)(mailWith({ subject: words, text: words, html: words, attachments }), messageId);
      await postTo(mailbox)(mailWith(), messageId);

      const [mail, plain] = mailbox.received;
      assert.ok(mail && plain);
      const names = (received: typeof mail) => received.headers.map(({ key }) => key).sort();
      assert.deepEqual(names(mail), names(plain));
      assert.match(mail.subject ?? '', /^Siân.+/);
      assert.doesNotMatch(mail.subject ?? '', /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u);
      assert.doesNotMatch(mail.attachments[0]?.filename ?? '', /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u);

      assert.equal(await faultOf(postTo(mailbox)(mailWith({ to: `complaints@essex.example${injection}` }), messageId)), 'refused address');
      assert.equal(await faultOf(postTo(mailbox)(mailWith(), `<a${injection}@heard.example>`)), 'refused message-id');
      assert.equal(mailbox.received.length, 2);
    }));
}

test('no words at all can add a header or a part', async () => {
  const shapeOf = async (mail: Parameters<typeof mailBytes>[0]) => {
    const { headers, attachments } = await PostalMime.parse(await mailBytes(mail, messageId, from));
    return { headers: headers.map(({ key }) => key).sort(), attachments: attachments.length };
  };
  const withWords = (words: string) => mailWith({ subject: words, text: words, html: words, attachments: [{ filename: words, contentType: 'text/plain', content: words }] });
  const usual = await shapeOf(withWords('Siân'));

  const awkward = fc.constantFrom('\r', '\n', '\r\n', '\r\n\r\n', '\0', '\u2028', '\u202e', ':', 'Bcc: ', '--', '=?utf-8?Q?', '?=', '"', ';', '\\', '.', '\r\n.\r\n', 'ŵ', '😀', '\ud800', ' ');
  const words = fc.array(fc.oneof(awkward, fc.string({ unit: 'binary', maxLength: 20 })), { minLength: 1, maxLength: 30 }).map((pieces) => `a${pieces.join('')}`);
  await fc.assert(fc.asyncProperty(words, async (each) => assert.deepEqual(await shapeOf(withWords(each)), usual)), { numRuns: 500 });
});

test('a mail has one reader: two addresses, or none, are refused', () =>
  withMailbox(async (mailbox) => {
    for (const to of ['', 'a@essex.example, b@essex.example', 'a@essex.example b@essex.example', 'A <a@essex.example>', 'essex.example']) {
      assert.equal(await faultOf(postTo(mailbox)(mailWith({ to }), messageId)), 'refused address');
    }
    assert.equal(mailbox.sentInTheClear().length, 0);
  }));

test('an address with Welsh letters is posted to', () =>
  withMailbox(async (mailbox) => {
    await postTo(mailbox)(mailWith({ to: 'siân@essex.example' }), messageId);
    assert.deepEqual(mailbox.received[0]?.to?.map(({ address }) => address), ['siân@essex.example']);
  }));

test('an SMTP address that would loosen our settings is refused, and its password is not repeated', () => {
  for (const url of ['smtp://a:secret@h.example?requireTLS=false', 'http://a:secret@h.example', 'smtp://h.example#secret', 'secret']) {
    assert.throws(() => smtpPost(url, { from }), (error: Error) => /must look like/.test(error.message) && !error.message.includes('secret'));
  }
});
