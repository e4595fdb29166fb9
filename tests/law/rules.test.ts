import assert from 'node:assert/strict';
import { test } from 'node:test';
import { allRules, allTables } from '#law/all-rules.ts';
import { authority } from '#law/authority.ts';
import { contradictions } from '#law/contradictions.ts';
import { corporateClocks, dataProtectionClocks } from '#law/corporate/clocks.ts';
import { lateness as corporateLateness } from '#law/corporate/lateness.ts';
import { standing as corporateStanding } from '#law/corporate/standing.ts';
import { isStatutory, routes } from '#law/decide-head.ts';
import { laws } from '#law/decide-case.ts';
import { freeze } from '#law/freeze.ts';
import { cite, citedIn, decide, decideAll, inForce, otherwise, ruleKey, type Rule } from '#law/rule.ts';
import { safeguarding } from '#law/safeguarding.ts';
import { sources, type Source } from '#law/sources.ts';
import { councils, decided } from './cases.ts';
import { situations, type Situation } from './situations.ts';

/** The names of the rules that decide a situation, those without consequence among them. */
function reachedBy({ nation, facts }: Situation): readonly string[] {
  const law = laws[nation];
  const on = facts.receivedOn;
  return facts.heads.flatMap((head) => {
    const seen = { ...facts, nation, head };
    const route = decide(routes(law), seen, on);
    const statutory = isStatutory(route.then.procedure, law);
    return [
      route,
      decide(safeguarding, seen, on),
      decide(statutory ? law.standing : corporateStanding, seen, on),
      decide(statutory ? law.lateness : corporateLateness, seen, on),
      decide(law.proceedings, seen, on),
      decide(law.advocacy, seen, on),
      decide(freeze, seen, on),
      ...decideAll(law.helpers, seen, on),
      ...decideAll(law.duties, seen, on),
      ...decideAll(contradictions, { ...seen, nation: facts.nation, sentTo: nation }, on),
    ].map((rule) => rule.name);
  });
}

test('every rule decides at least one situation', () => {
  const reached = new Set(situations.flatMap(reachedBy));
  assert.deepEqual(allRules.map((rule) => rule.name).filter((name) => !reached.has(name)), []);
});

test('every table of rules is in the list of tables', () => {
  assert.ok(allTables.includes(authority));
  assert.ok(allRules.length >= 150, `${allRules.length} rules`);
});

test('no two rules have the same name or the same key', () => {
  const keys = allRules.map((rule) => ruleKey(rule.name));
  assert.deepEqual(keys.filter((key, at) => keys.indexOf(key) !== at), []);
});

test('every rule and every clock has a source, and every source is listed with an address', () => {
  for (const row of citing) {
    const name = 'name' in row ? row.name : row.id;
    assert.ok(row.because.length > 0, name);
    for (const { source } of row.because) assert.match(sources[source].address, /^https:\/\//, name);
  }
});

/** Every row that rests on a source. */
const citing = [...allRules, ...Object.values(laws).flatMap((law) => law.clocks), ...Object.values(councils).flatMap(corporateClocks), ...dataProtectionClocks];

test('a law is cited by its provision, and no provision holds a word of either language', () => {
  const cited = citing.flatMap(({ because }) => because);
  const ofLaw = cited.filter(({ source }) => sources[source].address.includes('legislation.gov.uk'));
  assert.ok(ofLaw.length > 100, `${ofLaw.length} citations of law`);
  assert.deepEqual(ofLaw.filter(({ provision }) => provision === ''), []);
  const neutral = /^((ss?|regs?|Sch|paras?|Parts?|arts?)\b\.? ?|[0-9]+[A-Z]*|\([0-9A-Z]+\)|\([a-z]+\)|[ ,–])*$/;
  assert.deepEqual(cited.filter(({ provision }) => !neutral.test(provision)), []);
});

test('every source is cited by a rule or a clock', () => {
  const cited = new Set(citing.flatMap(({ because }) => because.map(({ source }) => source)));
  const elsewhere = new Set(['bank-holidays-act']);
  assert.deepEqual(Object.keys(sources).filter((source) => !cited.has(source as keyof typeof sources) && !elsewhere.has(source)), []);
});

test('a rule holds on its first and last day and on no other', () => {
  const dated = { from: '2026-06-19', until: '2026-06-30' };
  assert.deepEqual(['2026-06-18', '2026-06-19', '2026-06-30', '2026-07-01'].map((day) => inForce(dated, day)), [false, true, true, false]);
});

test('the first rule in force that holds decides', () => {
  const rule = (name: string, then: string, more: Partial<Rule<string, number>> = {}): Rule<string, number> => ({ name, when: otherwise, then, because: [cite('practice')], ...more });
  const table = [rule('repealed', 'old', { until: '2025-12-31' }), rule('for small ones', 'small', { when: (size) => size < 10 }), rule('for the rest', 'large')] as const;
  assert.equal(decide(table, 3, '2025-06-01').then, 'old');
  assert.equal(decide(table, 3, '2026-06-01').then, 'small');
  assert.equal(decide(table, 30, '2026-06-01').name, 'for the rest');
});

test('a table without a last rule is found out', () => {
  assert.throws(() => decide([{ name: 'never', when: () => false, then: 1, because: [cite('practice')] }], 0, '2026-06-01'), /“never”/);
});

test('a reader of one nation is shown the law of that nation and of both, never of the other alone', () => {
  const because = [cite('children-act', 's. 47'), cite('social-services-wales', 's. 130'), cite('representations-england', 'reg. 8')] as const;
  assert.deepEqual(citedIn('england', because).map(({ source }) => source), ['children-act', 'representations-england']);
  assert.deepEqual(citedIn('wales', because).map(({ source }) => source), ['children-act', 'social-services-wales']);
  assert.deepEqual(citedIn('england', [cite('representations-wales')]), [cite('representations-wales')], 'a reason is better than none');
});

test('no decision of one nation rests on the other’s law where its own is cited too', () => {
  const other = { england: 'wales', wales: 'england' } as const;
  for (const { nation, facts } of situations) {
    const { heads, tasks, safeguarding, advocacy } = decided(nation, facts);
    for (const { because, rule } of [...heads, ...tasks, safeguarding, advocacy]) {
      const own = because.filter(({ source }) => (sources[source] as Source).nation !== other[nation]);
      assert.ok(own.length === because.length || own.length === 0, `${rule} in ${nation}`);
    }
  }
});
