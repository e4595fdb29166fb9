// Fifty thousand cases that nobody thought of, each with a route and a reason that can be said in both languages.
import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
import fc from 'fast-check';
import { languages } from '#i18n/languages.ts';
import { loadTranslator } from '#i18n/translator.ts';
import { decideCase } from '#law/decide-case.ts';
import { nations } from '#law/facts.ts';
import { ruleKey } from '#law/rule.ts';
import { englandAndWales } from '#law/working-days.ts';
import { wordDecision } from '#web/decision-words.ts';
import { anyFacts } from './any-facts.ts';
import { councils } from './cases.ts';

const words = loadTranslator(join(import.meta.dirname, '../../locales'));
const said = new Map<string, boolean>();

/** Whether the reason can be said to the person and to the officer, in every language. */
function canBeSaid(rule: string): boolean {
  const known = said.get(rule) ?? languages.every((language) => ['person', 'officer'].every((reader) => words.has(language, `law:rules.${ruleKey(rule)}.${reader}`)));
  said.set(rule, known);
  return known;
}

test('whatever the facts, there is a route and a reason in both languages, and never a fault', () => {
  fc.assert(
    fc.property(anyFacts, fc.constantFrom(...nations), (facts, nation) => {
      const decision = decideCase(facts, councils[nation], englandAndWales);
      assert.equal(decision.heads.length, facts.heads.length);
      for (const { rule, because } of [...decision.heads, ...decision.tasks, decision.safeguarding, decision.advocacy]) assert.ok(because.length > 0 && canBeSaid(rule), rule);
      for (const language of languages) assert.equal(wordDecision(decision, words(language), language).heads.length, facts.heads.length);
    }),
    { numRuns: 50_000 },
  );
  assert.ok(said.size > 100, `${said.size} rules were met`);
});
