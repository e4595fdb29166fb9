// The child’s voice in a mail: what was asked and answered, and nothing that was never asked.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { composer } from '#delivery/compose.ts';
import type { MailName } from '#delivery/mails.ts';
import { loadTranslator } from '#i18n/translator.ts';
import { askForAnAdvocate } from '#journeys/ask-for-an-advocate.ts';
import type { Journey } from '#journeys/journey.ts';
import { listen } from '#journeys/listen.ts';
import { someoneOnMySide } from '#journeys/someone-on-my-side.ts';
import { essex } from '../support/example-councils.ts';
import { recordOf } from '../support/sent-records.ts';

const words = loadTranslator(new URL('../../locales', import.meta.url).pathname);
const say = (name: string) => words('en')(`mails:childVoice.${name}`);

/** What stands under the heading of the child’s voice. */
function voiceIn(mail: MailName, journey: Journey, answers: Readonly<Record<string, unknown>>): string {
  const record = recordOf({ journey, council: essex, answers }, words);
  const { text } = composer({ councils: [essex], words })({ mail, submission: record.id }, Buffer.from(JSON.stringify(record)));
  return text.slice(text.indexOf(`\n${say('heading')}\n---`)).split(/\n[^\n]+\n-{3,}\n/, 2)[1] ?? '';
}

const neverAsked = (voice: string) => [say('labels.knows'), say('wants.something-done'), say('wants.not-said')].filter((line) => voice.includes(line));

test('nothing is reported as a child’s answer that no child was asked', () => {
  for (const wishes of [[], ['sorry'], ['know', 'explain']]) {
    const voice = voiceIn('team', listen, { whatHappened: 'The food.', safe: 'safe', wishes });
    assert.ok(voice.includes(say('words.child')));
    assert.deepEqual(neverAsked(voice), []);
  }
  assert.deepEqual(neverAsked(voiceIn('advocacy', someoneOnMySide, { note: 'Please ring.' })), []);
  assert.deepEqual(neverAsked(voiceIn('advocacy', askForAnAdvocate, { asker: 'young-person', risk: 'no', needs: ['none'], replyLanguage: 'en', contact: ['none'] })), []);
});

test('a child who only wants somebody to know is reported to want no more', () => {
  assert.ok(voiceIn('team', listen, { whatHappened: 'The food.', safe: 'safe', wishes: ['know'] }).includes(say('wants.only-to-tell')));
});

test('what an adult was asked about a child is reported', () => {
  const asked = { asker: 'for-a-child', childKnows: 'does-not-know', risk: 'no', needs: ['none'], replyLanguage: 'en', contact: ['none'] };
  assert.ok(voiceIn('advocacy', askForAnAdvocate, asked).includes(say('knows.does-not-know')));
});
