// What is enough to send from Listen to me: anything that a child has told, in any way, and nothing less.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isEnough } from '#journeys/enough.ts';
import { listen, type ListenAnswers } from '#journeys/listen.ts';
import { onlySaying } from '../support/child-answers.ts';
import { essex } from '../support/councils.ts';

const enough = (answers: Partial<ListenAnswers>) => isEnough(listen, onlySaying(answers, essex).answers);

const alone: readonly Partial<ListenAnswers>[] = [
  { whatHappened: 'They moved my school.' }, { feelings: ['feeling-unknown'] }, { about: ['home'] }, { wishes: ['know'] }, { better: 'To see my sister.' },
  { ways: ['phone-me'] }, { ways: ['visit-me'] }, { ways: ['helped'] }, { advocate: 'yes' },
];

for (const answers of alone) test(`${JSON.stringify(answers)} alone is enough`, () => assert.ok(enough(answers)));

const nothing: readonly Partial<ListenAnswers>[] = [
  {}, { whatHappened: ' \n ' }, { name: 'Ash' }, { safe: 'safe' }, { advocate: 'no' }, { advocate: 'unsure' }, { advocate: 'have-one' }, { contact: ['phone'], phone: '01632 960 123' },
];

for (const answers of nothing) test(`${JSON.stringify(answers)} tells nothing yet`, () => assert.ok(!enough(answers)));

test('a way that only says what is to come tells nothing until it has come', () => {
  for (const way of ['write', 'voice', 'photo'] as const) assert.ok(!enough({ ways: [way] }), way);
  assert.ok(enough({ ways: ['write', 'phone-me'] }));
  assert.ok(enough({ ways: ['write'], whatHappened: 'They moved my school.' }));
});
