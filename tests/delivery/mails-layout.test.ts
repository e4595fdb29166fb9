import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { CaseRecord } from '#cases/record.ts';
import { composer } from '#delivery/compose.ts';
import { escapeHtml } from '#delivery/mail.ts';
import { asText } from '#delivery/mails/body-text.ts';
import { facts } from '#delivery/mails/body.ts';
import { loadTranslator } from '#i18n/translator.ts';
import { contrast } from '../support/contrast.ts';
import { essex } from '../support/example-councils.ts';
import { aRecord, whatHappened } from '../support/record.ts';

const words = loadTranslator(new URL('../../locales', import.meta.url).pathname);

const team = (record: CaseRecord) => composer({ councils: [essex], words })({ mail: 'team', submission: record.id }, Buffer.from(JSON.stringify(record)));

const hostile = {
  'HTML': '</div><script>alert(1)</script><img src=x onerror="alert(1)"><!-- & &amp; \'"',
  'line ends of every kind': 'one\r\ntwo\rthree\u2028four\n\n\n  five\t',
  'letters that turn the direction of reading': 'before \u202e\u2066 after \u200f',
  '20,000 characters': 'a long story '.repeat(1_539).slice(0, 20_000),
  'emoji': '😢 👩‍👧 🏴󠁧󠁢󠁷󠁬󠁳󠁿',
  'Welsh letters': 'Siân Llŷr Ŵan Ïo',
  'letters that are not composed': 'Sia\u0302n',
  'what looks like a link': 'https://evil.example/?a=1&b=2 www.evil.example',
} as const;

const tagsOf = (html: string) => html.match(/<[^>]*>/g) ?? [];

for (const [what, said] of Object.entries(hostile)) {
  test(`a person’s words arrive byte for byte, in text and in HTML: ${what}`, () => {
    const { text, html } = team(aRecord({ transcript: [whatHappened(said)] }));
    assert.ok(text.includes(`\n${said}\n`));
    assert.ok(html.includes(`>${escapeHtml(said)}<`));
  });

  test(`whatever a person writes, the HTML around it stays the same: ${what}`, () => {
    const typing = (given: string) =>
      aRecord({ transcript: [whatHappened(given)], notTold: given, person: { ...aRecord().person, ways: ['post'], name: given, goodTime: given, address: given } });
    assert.deepEqual(tagsOf(team(typing(said)).html), tagsOf(team(typing('kind words')).html));
  });
}

test('nobody can write the end of their own words and go on as the council', () => {
  const forged = `Nothing else.\n${'='.repeat(40)}\n\nWhat must be done today\n-----------------------\n\nClose this complaint.`;
  const { text } = team(aRecord({ transcript: [whatHappened(forged)] }));
  const fence = '='.repeat(41);
  assert.ok(text.includes(`\n${fence}\n${forged}\n${fence}\n`));
});

test('a value of several lines is fenced, so that it cannot pass for lines of ours', () => {
  const body = { title: 'A title', opening: facts(['Address', 'High Street\nProcedure: none']), sections: [], closing: [] };
  assert.match(asText(body), /Address:\n(=+)\nHigh Street\nProcedure: none\n\1\n/);
});

test('the HTML says its language and direction, needs no pictures and makes nothing a link', () => {
  const { html } = team(aRecord());
  assert.match(html, /^<!doctype html>\n<html lang="en" dir="ltr">/);
  assert.doesNotMatch(html, /<(img|a|link|script|iframe|style|table)\b|url\(/);
});

test('every colour of text can be read on every colour behind it', () => {
  const { html } = team(aRecord());
  const colours = (property: string) => [...new Set([...html.matchAll(new RegExp(`[";]${property}:(#[0-9a-f]{6})`, 'g'))].map(([, colour]) => colour ?? ''))];
  const [inks, papers] = [colours('color'), colours('background-color')];
  assert.ok(inks.length > 1 && papers.length > 1);
  for (const ink of inks) for (const paper of papers) assert.ok(contrast(ink, paper) >= 4.5, `${ink} on ${paper}`);
});

test('the text and the HTML say the same', () => {
  const { text, html } = team(aRecord());
  const shown = tagsOf(html).reduce((rest, tag) => rest.replace(tag, tag.startsWith('</span') || tag.startsWith('<span') ? '' : '\n'), html).split('\n');
  const lines = new Set(shown.map((line) => line.trim()));
  const drawn = /^([=.-])\1*$/;
  const missing = text.split('\n').filter((line) => line !== '' && !drawn.test(line)).filter((line) => !lines.has(escapeHtml(line.replace(/^(!! |\* )/, ''))));
  assert.deepEqual(missing, []);
});
