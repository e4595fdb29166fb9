// What a child says of danger is looked at, wherever it stands and whatever they say of being safe.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { listenFacts } from '#journeys/listen-facts.ts';
import { listen, type ListenAnswers } from '#journeys/listen.ts';
import { decideCase } from '#law/decide-case.ts';
import { englandAndWales } from '#law/working-days.ts';
import { councils } from '../support/councils.ts';

const urgencies = (answers: ListenAnswers): readonly string[] =>
  councils.map((council) => decideCase(listenFacts(answers, '2026-11-23'), council, englandAndWales).safeguarding.urgency);

const each = (urgency: string): readonly string[] => councils.map(() => urgency);

test('a child who says that they are safe, and writes that they are not, is read about the same day', () => {
  for (const words of ['I want to die', 'I cut myself', 'He touched my leg', 'Dw i eisiau marw']) {
    assert.deepEqual(urgencies({ safe: 'safe', whatHappened: words }), each('check-today'), words);
  }
});

test('a child who shows the picture of somebody scared is read about the same day, with or without an answer about being safe', () => {
  assert.deepEqual(urgencies({ feelings: ['scared'] }), each('check-today'));
  assert.deepEqual(urgencies({ feelings: ['angry', 'scared'], safe: 'safe' }), each('check-today'));
  assert.deepEqual(urgencies({ feelings: ['angry'], safe: 'safe' }), each('none'));
});

test('such words are noticed wherever a child can write', () => {
  const places = Object.entries(listen.questions).filter(([, { kind }]) => ['line', 'long-line', 'text'].includes(kind)).map(([name]) => name);
  assert.ok(places.length >= 9, places.join());
  for (const place of places) assert.deepEqual(urgencies({ safe: 'safe', [place]: 'My step dad, he hits me' }), each('check-today'), place);
});

test('what a child says of not being safe still comes before any words', () => {
  assert.deepEqual(urgencies({ safe: 'not-safe', whatHappened: 'He hits me' }), each('today'));
  assert.deepEqual(urgencies({ safe: 'safe', whatHappened: 'My money is late' }), each('none'));
});
