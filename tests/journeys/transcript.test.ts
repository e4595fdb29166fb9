import assert from 'node:assert/strict';
import { test } from 'node:test';
import { codeOf } from '#files/kept.ts';
import { complain } from '#journeys/complain.ts';
import { defineJourney, type Answers, type Journey } from '#journeys/journey.ts';
import { pathThrough } from '#journeys/path.ts';
import { choice, choices, line, story } from '#journeys/question.ts';
import { transcript, type TranscriptLine } from '#journeys/transcript.ts';
import { essex } from '../support/councils.ts';

const visit = defineJourney({
  id: 'visit',
  audience: 'adult',
  kind: () => 'comment',
  childVoice: () => undefined,
  parts: () => assert.fail(),
  facts: () => assert.fail(),
  questions: { who: choice(['parent', 'friend']), days: choices(['monday', 'friday']), nickname: line(), why: story() },
  steps: [
    { id: 'about-you', asks: ['who', 'nickname'] },
    { id: 'explained', exit: true },
    { id: 'days', asks: ['days'] },
    { id: 'why', asks: ['why'] },
  ],
});

/** Words that show the key by which they were asked for. */
const keys = (key: string) => `«${key}»`;

const transcriptOf = (answers: Answers<typeof visit.questions>): readonly TranscriptLine[] => transcript(visit as unknown as Journey, pathThrough(visit, answers, essex), keys);

test('every question that was answered stands in the order in which it was asked, under its step', () => {
  const lines = transcriptOf({ why: 'They were late.', who: 'parent', days: ['monday'], nickname: 'Gwen' });
  assert.deepEqual(lines.map(({ step, name }) => [step, name]), [['about-you', 'who'], ['about-you', 'nickname'], ['days', 'days'], ['why', 'why']]);
});

test('a question is given as it was asked, and in a few words', () => {
  const [first] = transcriptOf({ who: 'parent' });
  assert.deepEqual(first, {
    name: 'who', step: 'about-you', question: '«visit:questions.who.label»', short: '«visit:questions.who.short»', answer: ['«visit:questions.who.options.parent»'], own: false,
  });
});

test('each option that was chosen has a line of its own, in words', () => {
  const days = transcriptOf({ who: 'friend', nickname: '', days: ['monday', 'friday'] }).find(({ name }) => name === 'days');
  assert.deepEqual([days?.answer, days?.own], [['«visit:questions.days.options.monday»', '«visit:questions.days.options.friday»'], false]);
});

test('a file that was added is called by its kind and number, and is nobody’s own words', () => {
  const files = (['jpg', 'png', 'wav'] as const).map((ending, at) => codeOf({ id: `file_${at}`.padEnd(22, '_'), bytes: 1_000, ending }));
  const numbered = (key: string, options?: object) => `${key} ${JSON.stringify(options)}`;
  const [line] = transcript(complain, { answers: { files }, steps: complain.steps.filter(({ id }) => id === 'files') }, numbered);
  assert.deepEqual([line?.own, line?.answer], [false, ['common:files.names.picture {"number":1}', 'common:files.names.picture {"number":2}', 'common:files.names.recording {"number":1}']]);
});

test('a person’s own words are never touched, even where they are the code of an option', () => {
  const told = transcriptOf({ who: 'parent', nickname: 'friend', days: ['monday'], why: '  They were late.\n' });
  assert.deepEqual(told.filter(({ own }) => own).map(({ name, answer }) => [name, answer]), [['nickname', ['friend']], ['why', ['  They were late.\n']]]);
});

test('a question that was passed over stands there without an answer, and one that was not yet asked does not', () => {
  const lines = transcriptOf({ who: 'parent', nickname: '' });
  assert.deepEqual(lines.map(({ name, answer, own }) => [name, answer.length, own]), [['who', 1, false], ['nickname', 0, true]]);
});

test('an answer that no longer counts is not in the transcript', () => {
  const path = pathThrough(complain, { relationship: 'care-leaver', speakingFor: 'child' }, essex);
  assert.deepEqual(transcript(complain as unknown as Journey, path, keys).map(({ name }) => name), ['relationship']);
});
