import assert from 'node:assert/strict';
import { test } from 'node:test';
import { complain } from '#journeys/complain.ts';
import { pathThrough } from '#journeys/path.ts';
import { unsavedStep } from '#web/unsaved-step.ts';
import { essex } from '../support/councils.ts';

const answers = { relationship: 'care-leaver', risk: 'no', subjects: ['staff'], whatHappened: 'One line.\r\nAnother.' } as const;
const path = pathThrough(complain, answers, essex);
const kept = (whatHappened: string) => ({ answers, typed: { 'what-happened': { fields: { whatHappened }, mistaken: false } } });

test('words that were kept but not made an answer are found before sending', () => {
  assert.equal(unsavedStep(path, kept('One line.\r\nAnother, and a third.'))?.id, 'what-happened');
});

test('words that are the answer already hold nobody up, whatever their line ends', () => {
  assert.equal(unsavedStep(path, kept('One line.\nAnother.')), undefined);
  assert.equal(unsavedStep(path, { answers, typed: {} }), undefined);
});

test('words kept on a page that the path no longer has hold nobody up', () => {
  assert.equal(unsavedStep(path, { answers, typed: { court: { fields: { courtParts: ['decision'] }, mistaken: false } } }), undefined);
});
