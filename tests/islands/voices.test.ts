import assert from 'node:assert/strict';
import { test } from 'node:test';
import { localVoice, type Voice } from '#islands/voices.ts';

const voice = (lang: string, more: Partial<Voice> = {}): Voice => ({ lang, localService: true, default: false, ...more });

test('criterion 43: only a voice of the device may read, and only in the language of the page', () => {
  assert.equal(localVoice([voice('en-GB', { localService: false })], 'en'), undefined);
  assert.equal(localVoice([voice('en-GB')], 'cy'), undefined);
  assert.equal(localVoice([voice('cy-GB', { localService: false }), voice('en-GB')], 'cy'), undefined);
  assert.equal(localVoice([voice('enm')], 'en'), undefined);
  assert.equal(localVoice([voice('cy')], 'cy')?.lang, 'cy');
});

test('a voice from Britain reads before the one that the device prefers, and that before any other', () => {
  const [american, preferred, british] = [voice('en-US'), voice('en-AU', { default: true }), voice('en_GB')];
  assert.equal(localVoice([american, preferred, british], 'en'), british);
  assert.equal(localVoice([american, preferred], 'en'), preferred);
  assert.equal(localVoice([american, voice('en-IE')], 'en'), american);
});
