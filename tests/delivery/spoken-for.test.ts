// A mail about a child who is spoken for: what the child does not want, then the child’s words, then the helper’s.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { CaseRecord } from '#cases/record.ts';
import { composer } from '#delivery/compose.ts';
import { loadTranslator } from '#i18n/translator.ts';
import { essex, workingInWelsh } from '../support/example-councils.ts';
import { aRecord, decided, typed } from '../support/record.ts';

const words = loadTranslator(new URL('../../locales', import.meta.url).pathname);

const childs = 'i dont want to move agen. nobody asked me';
const helpers = 'Jay has asked me three times who decided it.';
const both = (en: string, cy: string) => ({ en, cy });

const spokenFor: CaseRecord['spokenFor'] = {
  child: { name: 'Jay', age: '13', place: 'Newport', words: childs, contact: 'direct', reach: 'Through school, at lunch', notSaid: 'That I cried' },
  helper: { role: 'advocate', organisation: 'Voices Together', authority: 'asked', authorityWhy: '', links: [], words: helpers },
};

const record = (overrides: Partial<CaseRecord> = {}): CaseRecord =>
  aRecord({
    journey: 'for-a-child',
    spokenFor,
    notTold: 'Dean, the night worker',
    childVoice: { words: 'child', knows: 'agrees', wants: 'something-done' },
    transcript: [
      typed('child-words', 'childWords', both('What does the child say?', 'Beth mae’r plentyn yn ei ddweud?'), childs),
      typed('comments', 'comments', both('What do you want to add yourself?', 'Beth ydych chi eich hun eisiau ei ychwanegu?'), helpers),
      typed('child-reach', 'childReach', both('How can we reach the child safely?', 'Sut gallwn gysylltu â’r plentyn yn ddiogel?'), 'Through school, at lunch'),
    ],
    ...overrides,
  });

const team = (about: CaseRecord, council = essex) => composer({ councils: [council], words })({ mail: 'team', submission: about.id }, Buffer.from(JSON.stringify(about)));
const section = (text: string, key: string, language: 'en' | 'cy' = 'en') => text.slice(text.indexOf(`\n${words(language)(key)}\n---`)).split(/\n[^\n]+\n-{3,}\n/, 2)[1] ?? '';

test('criterion 63: the child’s words and the helper’s comments stand in two sections, the child’s first, each exactly and once', () => {
  for (const [language, council] of [['en', essex], ['cy', workingInWelsh(essex)]] as const) {
    const { text } = team(record(), council);
    const [first, second] = [section(text, 'mails:spokenFor.child.heading', language), section(text, 'mails:spokenFor.helper.heading', language)];
    assert.ok(first.includes(`\n${childs}\n`) && !first.includes(helpers));
    assert.ok(second.includes(`\n${helpers}\n`) && !second.includes(childs));
    assert.ok(text.indexOf(childs) < text.indexOf(helpers));
    assert.equal(text.split(childs).length, 2, 'said once');
    assert.equal(text.split(helpers).length, 2, 'said once');
  }
});

test('criterion 64: whom the child does not want to know comes before everything else, with what must not be passed on', () => {
  const atRisk = record({ decision: decided({ childAtRisk: 'yes', heads: [{ id: 'help-reduced', matter: 'support' }, { id: 'communication', matter: 'communication' }] }) });
  for (const mail of ['team', 'risk'] as const) {
    const { text } = composer({ councils: [essex], words })({ mail, submission: 'x' }, Buffer.from(JSON.stringify(atRisk)));
    const warning = section(text, 'mails:notTold.heading');
    assert.ok(warning.includes('Dean, the night worker') && warning.includes('That I cried'));
    const headings = ['today', 'contact', 'spokenFor.child', 'transcript', 'parts'].map((name) => text.indexOf(`\n${words('en')(`mails:${name}.heading`)}\n---`));
    assert.ok(headings.every((place) => place > text.indexOf('Dean, the night worker')), headings.join());
  }
});

test('when nobody was named the mail begins with what is urgent, and says so', () => {
  const { text } = team(record({ notTold: '', spokenFor: spokenFor && { ...spokenFor, child: { ...spokenFor.child, notSaid: '' } } }));
  assert.equal(text.includes(words('en')('mails:notTold.heading')), false);
  assert.ok(text.includes(words('en')('mails:contact.nobodyNamed')));
});

test('a helper who speaks alone is never taken for the child', () => {
  const alone = record({ spokenFor: spokenFor && { ...spokenFor, child: { ...spokenFor.child, words: '' } }, childVoice: { words: 'adult', knows: 'cannot-say', wants: 'not-said' } });
  const { text } = team(alone);
  assert.ok(section(text, 'mails:spokenFor.child.heading').includes(words('en')('mails:spokenFor.child.none')));
  assert.ok(section(text, 'mails:spokenFor.helper.heading').includes(helpers));
});

test('how to reach the child stands beside how to reach the helper, and the helper’s organisation beside the name', () => {
  const { text } = team(record());
  assert.ok(section(text, 'mails:contact.heading').includes('Through school, at lunch'));
  assert.ok(section(text, 'mails:writer.heading').includes('Voices Together'));
});

test('nobody’s own words are fenced off as the child’s when somebody speaks for themselves', () => {
  const { text } = team(aRecord());
  assert.equal(text.includes(words('en')('mails:spokenFor.child.heading')), false);
});
