import assert from 'node:assert/strict';
import { test } from 'node:test';
import { languages } from '#i18n/languages.ts';
import { journeys } from '#journeys/index.ts';
import { choice, line } from '#journeys/question.ts';
import { missing, stale, type Asking } from './journey-words.ts';
import { ourWords, sample } from './words.ts';

const words = ourWords();

for (const journey of journeys as readonly Asking[]) {
  for (const language of languages) {
    test(`${journey.id} has every word it needs in ${language}`, () => {
      assert.deepEqual(missing(journey, words, language), []);
    });

    test(`${journey.id} has no words in ${language} for something it no longer asks`, () => {
      assert.deepEqual(stale(journey, words, language), []);
    });
  }
}

const short: Asking = {
  id: 'thank',
  questions: { worker: line(), share: choice(['yes', 'no']) },
  steps: [{ id: 'who', asks: ['worker', 'share'] }, { id: 'elsewhere', exit: true, when: () => true }],
};

const whole = {
  'thank:address': 'thank', 'thank:title': 'Say thank you',
  'thank:steps.who.address': 'who', 'thank:steps.who.heading': 'Who helped you',
  'thank:steps.elsewhere.address': 'elsewhere', 'thank:steps.elsewhere.heading': 'Elsewhere', 'thank:steps.elsewhere.england.p1': 'Ask the school.',
  'thank:steps.check.address': 'check', 'thank:steps.stop.address': 'stop', 'thank:steps.sent.address': 'sent',
  'thank:questions.worker.label': 'Who helped you?', 'thank:questions.worker.short': 'Who helped', 'thank:questions.worker.errors.tooLong': 'Write less',
  'thank:questions.share.label': 'May we tell them?', 'thank:questions.share.short': 'Tell them',
  'thank:questions.share.options.yes': 'Yes', 'thank:questions.share.options.no': 'No', 'thank:questions.share.errors.choose': 'Choose “Yes” or “No”',
};

test('a word that a journey lacks is noticed, whichever it is', () => {
  assert.deepEqual(missing(short, sample(whole, {}), 'en'), []);
  for (const gone of Object.keys(whole)) {
    const rest = Object.fromEntries(Object.entries(whole).filter(([key]) => key !== gone));
    assert.equal(missing(short, sample(rest, {}), 'en').length, 1, gone);
  }
});

test('a word that another journey lends is not lacking, and one that neither has is', () => {
  const borrowing: Asking = { ...short, id: 'praise', sharesWordsWith: 'thank' };
  assert.deepEqual(missing(borrowing, sample(whole, {}), 'en'), []);
  const { 'thank:questions.share.options.no': _, ...rest } = whole;
  assert.deepEqual(missing(borrowing, sample(rest, {}), 'en'), ['praise:questions.share.options.no']);
});

test('words for an option, a question or a step that is gone are noticed; a hint is not', () => {
  const extra = (key: string) => stale(short, sample({ ...whole, [key]: 'Words' }, {}), 'en');
  for (const key of ['thank:questions.share.options.maybe', 'thank:questions.share.errors.empty', 'thank:questions.gone.label', 'thank:steps.gone.address']) {
    assert.deepEqual(extra(key), [key]);
  }
  for (const key of ['thank:questions.share.hint', 'thank:questions.share.optionHints.yes', 'thank:steps.who.lead']) assert.deepEqual(extra(key), []);
});
