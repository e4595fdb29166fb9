import assert from 'node:assert/strict';
import { test } from 'node:test';
import { escapeHtml } from '#delivery/mail.ts';

test('words cannot become elements, attributes or entities', () => {
  assert.equal(escapeHtml(`<img src=x onerror="alert('1')"> &amp;`), '&lt;img src=x onerror=&quot;alert(&#39;1&#39;)&quot;&gt; &amp;amp;');
});

test('other letters and line ends stay as they were written', () => {
  assert.equal(escapeHtml('Siân’s “ŵyr”\n\tÏo 😀'), 'Siân’s “ŵyr”\n\tÏo 😀');
});
