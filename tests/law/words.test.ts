import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { allRules } from '#law/all-rules.ts';
import { bodyCodes, clockIds, procedures, taskCodes } from '#law/decision.ts';
import { nations } from '#law/facts.ts';
import { citationWords } from '#law/citation-words.ts';
import { cite, ruleKey } from '#law/rule.ts';
import { lawQuestions } from '#law/rulebook.ts';
import { sources, type Source } from '#law/sources.ts';
import { decided } from './cases.ts';
import { situations } from './situations.ts';

type Tree = { readonly [key: string]: string | Tree };

const read = (language: 'en' | 'cy') => flatten(JSON.parse(readFileSync(new URL(`../../locales/${language}/law.json`, import.meta.url), 'utf8')) as Tree);
const words = { en: read('en'), cy: read('cy') } as const;
const languages = ['en', 'cy'] as const;

function flatten(tree: Tree, prefix = ''): Map<string, string> {
  return new Map(Object.entries(tree).flatMap(([key, value]) => (typeof value === 'string' ? [[prefix + key, value] as const] : [...flatten(value, `${prefix}${key}.`)])));
}

const both = (parts: readonly string[], ends: readonly string[]) => parts.flatMap((part) => ends.map((end) => `${part}.${end}`));

const needed: readonly string[] = [
  ...both(allRules.map((rule) => `rules.${ruleKey(rule.name)}`), ['person', 'officer']),
  ...both(procedures.map((code) => `procedures.${code}`), ['name']),
  ...both(taskCodes.map((code) => `tasks.${code}`), ['name', 'weigh', 'person']),
  ...both(clockIds.map((id) => `clocks.${id}`), ['name', 'person']),
  ...both(nations.flatMap((nation) => bodyCodes.map((code) => `bodies.${code}.${nation}`)), ['name', 'does']),
  ...Object.keys(sources).map((source) => `sources.${source}`),
  ...lawQuestions.map((question) => `questions.${question}`),
  'confirm.person', 'confirm.officer',
  ...['s', 'ss', 'reg', 'regs', 'Sch', 'para', 'paras', 'Part', 'Parts', 'art', 'arts'].map((unit) => `units.${unit}`),
];

for (const language of languages) {
  test(`every rule, task, clock, body, procedure and source has its words in ${language}`, () => {
    assert.deepEqual(needed.filter((key) => !words[language].get(key)), []);
  });

  test(`no words of law in ${language} belong to nothing`, () => {
    const known = new Set(needed);
    assert.deepEqual([...words[language].keys()].filter((key) => !known.has(key) && !/^clocks\..+\.waits$/.test(key)), []);
  });

  test(`every clock that waits for something says so in ${language}`, () => {
    const waiting = new Set(situations.flatMap(({ nation, facts }) => decided(nation, facts).clocks.filter((clock) => clock.waitsFor).map((clock) => clock.id)));
    assert.ok(waiting.size > 15, `${waiting.size} clocks wait`);
    assert.deepEqual([...waiting].filter((id) => !words[language].has(`clocks.${id}.waits`)), []);
  });

  test(`no sentence for a person is longer than 25 words in ${language}`, () => {
    const sentences = [...words[language]].filter(([key]) => /\.(person|does|waits)$/.test(key)).flatMap(([key, text]) => text.split(/(?<=[.?]) /).map((sentence) => ({ key, sentence })));
    assert.deepEqual(sentences.filter(({ sentence }) => sentence.split(/\s+/).length > 25), []);
  });

  test(`no words of law in ${language} hold anything to fill in`, () => {
    assert.deepEqual([...words[language].values()].filter((text) => text.includes('{')), []);
  });
}

test('a citation is read out in the reader’s language', () => {
  const read = (language: 'en' | 'cy', provision: string) => citationWords(cite('children-act', provision), (key) => words[language].get(key.replace('law:', '')) ?? `no ${key}`);
  assert.equal(read('en', 's. 26(3)'), 'Children Act 1989, section 26(3)');
  assert.equal(read('cy', 's. 26(3)'), 'Deddf Plant 1989, adran 26(3)');
  assert.equal(read('cy', 'Sch. 2 para. 15'), 'Deddf Plant 1989, Atodlen 2 paragraff 15');
  assert.equal(read('en', 'ss. 22–22G'), 'Children Act 1989, sections 22–22G');
  assert.equal(read('en', 'regs 15(2), 17'), 'Children Act 1989, regulations 15(2), 17');
  assert.equal(read('en', ''), 'Children Act 1989');
});

test('a source is called by its official name in each language', () => {
  for (const [id, source] of Object.entries<Source>(sources)) {
    assert.equal(words.en.get(`sources.${id}`), source.name);
    if (source.welsh) assert.equal(words.cy.get(`sources.${id}`), source.welsh);
  }
});
