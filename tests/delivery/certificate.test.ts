// What whoever is thanked may hold in their hands: one page, in the language of the thanks, with nothing on it that was not allowed.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Browser } from 'playwright';
import type { CaseRecord } from '#cases/record.ts';
import { composer } from '#delivery/compose.ts';
import type { Attachment } from '#delivery/mail.ts';
import { loadTranslator } from '#i18n/translator.ts';
import { launch } from '../support/chromium.ts';
import { dudley, essex, monmouthshire } from '../support/councils.ts';
import { elementsOf, saidOn } from '../support/page-words.ts';
import { aRecord } from '../support/record.ts';

const words = loadTranslator(new URL('../../locales', import.meta.url).pathname);

type Praise = NonNullable<CaseRecord['praise']>;

const thanks = (praise: Partial<Praise> = {}, more: Partial<CaseRecord> = {}) =>
  aRecord({
    kind: 'compliment', urgent: [], wording: 'adult', notTold: '',
    praise: { words: 'She rang every week, and she listened.', worker: 'Jo Baker', share: 'yes', quote: '', ...praise },
    ...more,
  });

const attachments = (record: CaseRecord): readonly Attachment[] =>
  composer({ councils: [essex, dudley, monmouthshire], words })({ mail: 'team', submission: record.id }, Buffer.from(JSON.stringify(record))).attachments;

const certificateOf = (record: CaseRecord): { readonly filename: string; readonly html: string } => {
  const found = attachments(record).find(({ contentType }) => contentType.startsWith('text/html'));
  if (!found) throw new Error('No certificate');
  return { filename: found.filename, html: String(found.content) };
};

const textOf = (html: string): string => saidOn(html).map(({ words: said }) => said).join('\n');

test('a certificate has the council’s name, whom it is for, the words and the day', () => {
  const { filename, html } = certificateOf(thanks());
  assert.equal(filename, 'certificate-7KM-4QD-X9R.html');
  for (const said of ['Essex County Council', 'Thank you', 'Jo Baker', 'She rang every week, and she listened.', '23 November 2026', 'Signed for the council']) assert.ok(textOf(html).includes(said), said);
  assert.match(html, /<html lang="en" dir="ltr">/);
});

test('it is in the language of whoever gave thanks, whatever the team works in', () => {
  const record = thanks({ words: 'Roedd hi’n garedig.', worker: 'Siân' }, { council: monmouthshire.id, language: 'cy', replyLanguage: 'cy' });
  const { filename, html } = certificateOf(record);
  assert.equal(filename, 'tystysgrif-7KM-4QD-X9R.html');
  assert.match(html, /<html lang="cy" dir="ltr">/);
  for (const said of ['Cyngor Sir Fynwy', 'Diolch', 'Ar gyfer:', 'Roedd hi’n garedig.', '23 Tachwedd 2026']) assert.ok(textOf(html).includes(said), said);
  assert.doesNotMatch(textOf(html), /Thank|Council|November/);
});

test('criterion 70: without a yes there is no certificate, and the team is told to tell nobody', () => {
  for (const [share, said] of [['no', 'no'], ['', 'unsaid']] as const) {
    const record = thanks({ share });
    assert.deepEqual(attachments(record).map(({ contentType }) => contentType.split(';')[0]), ['application/json']);
    const { text } = composer({ councils: [essex], words })({ mail: 'team', submission: record.id }, Buffer.from(JSON.stringify(record)));
    assert.ok(text.includes(`!! ${words('en')(`mails:praise.share.${said}`)}`), share);
  }
});

test('nobody who gave thanks is named on it, nor how to reach them, nor whom they fear', () => {
  const { html } = certificateOf(thanks({}, { notTold: 'My son-in-law' }));
  assert.doesNotMatch(html, /Rose|Oakley|rose@post|01632|son-in-law|7KM/);
});

test('a child’s good news goes on it only as far as the child said', () => {
  const child = (praise: Partial<Praise>) => thanks({ worker: '', ...praise }, { journey: 'listen', wording: 'simple' });
  const text = textOf(certificateOf(child({ words: 'She plays football with me.' })).html);
  assert.match(text, /A child or young person wrote this:\nShe plays football with me\./);
  assert.match(textOf(certificateOf(child({ words: '' })).html), /A child or young person has good news about your work\./);
  assert.deepEqual(attachments(child({ share: 'no' })).length, 1);
  assert.deepEqual(attachments(child({ share: '' })).length, 1);
});

test('nothing in it is fetched and nothing in it runs, whatever somebody typed', () => {
  const hostile = '"><script>alert(1)</script><img src=x onerror=alert(1)><style>*{display:none}</style>&amp;';
  const { html } = certificateOf(thanks({ words: hostile, worker: hostile }));
  for (const element of ['script', 'img', 'link', 'iframe', 'object', 'a']) assert.deepEqual(elementsOf(html, element), [], element);
  assert.equal(elementsOf(html, 'style').length, 1);
  assert.doesNotMatch(html, /url\(|@import|https?:/);
  assert.match(html, /Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'"/);
  assert.equal(textOf(html).split(hostile).length, 3, 'what was typed stands there as it was typed, twice');
});

const accounts = {
  'a line': 'Thank you.',
  'what many write': 'She listened when nobody else did, and she came when she said that she would. '.repeat(4),
  'as much as fits': 'She listened when nobody else did, and she came when she said that she would. '.repeat(16),
  'many short lines': Array.from({ length: 12 }, (_, line) => `Line ${line}`).join('\n'),
  'the broadest letters': 'WWWW MMMM ŴŴŴŴ '.repeat(50),
  'another script': 'ধন্যবাদ '.repeat(80),
  'far too much': 'gair '.repeat(9_000),
};

let browser: Browser;
before(async () => void (browser = await launch()));
after(() => browser.close());

for (const [what, said] of Object.entries(accounts)) {
  test(`it prints on one page of A4, and no word is cut off: ${what}`, async () => {
    for (const worker of ['Jo', 'Everybody in the family support and outreach team, '.repeat(4).slice(0, 200)]) {
      const page = await browser.newPage();
      await page.setContent(certificateOf(thanks({ words: said, worker }, { council: dudley.id })).html);
      const pdf = (await page.pdf({ preferCSSPageSize: true, printBackground: true })).toString('latin1');
      assert.equal(pdf.match(/\/Type \/Page\b(?!s)/g)?.length, 1, worker);
      const [, width = '', height = ''] = /MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/.exec(pdf) ?? [];
      assert.deepEqual([Math.round(Number(width)), Math.round(Number(height))], [595, 842], 'A4 in points');
      const shown = await page.locator('.said').textContent();
      assert.equal(shown, what === 'far too much' ? words('en')('certificate:long') : said.trim());
      await page.close();
    }
  });
}
