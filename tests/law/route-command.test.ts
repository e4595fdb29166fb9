// The command that routes facts from a file.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { decideCase } from '#law/decide-case.ts';
import type { Facts } from '#law/facts.ts';
import { englandAndWales } from '#law/working-days.ts';
import { loadTranslator } from '#i18n/translator.ts';
import { route } from '#route.ts';
import { councils, dudley, monmouthshire } from '../support/councils.ts';

const words = loadTranslator(new URL('../../locales', import.meta.url).pathname);
const facts = { nation: 'england', childAtRisk: 'unsure', relationship: 'grandparent', heads: [{ id: 'help', matter: 'support' }, { id: 'plan', matter: 'ehc-delay' }] } as const;

/** Runs the command as if a file held this. */
const run = (content: unknown, ...args: readonly string[]) => {
  const read = (file: string) => {
    if (file !== 'facts.json') throw new Error('No such file');
    return typeof content === 'string' ? content : JSON.stringify(content);
  };
  return route(['facts.json', ...args], { councils, words, calendar: englandAndWales, read, today: '2026-11-23' });
};

/** Runs the command from a shell. */
const shell = (args: readonly string[], input = '') => spawnSync(process.execPath, [new URL('../../src/route.ts', import.meta.url).pathname, ...args], { input, encoding: 'utf8' });

test('each part has its procedure, its rule by name, its reason and its law; then come tasks and dates', () => {
  const { code, text, remark } = run(facts);
  assert.equal(code, 0);
  const decision = decideCase({ ...facts, receivedOn: '2026-11-23' }, dudley, englandAndWales);
  for (const { id, matter, rule } of decision.heads) assert.match(text, new RegExp(`^${id} \\(${matter}\\)\\n(?:  .*\\n)*  Rule: ${RegExp.escape(rule)}$`, 'm'));
  for (const { rule } of decision.tasks) assert.ok(text.includes(`  Rule: ${rule}`), rule);
  assert.match(text, /^Received: Monday 23 November 2026$/m);
  assert.match(text, /^ {2}Procedure: The children’s complaints procedure of the Children Act 1989$/m);
  assert.match(text, /^ {2}Law: Children Act 1989, section 17;/m);
  assert.match(text, /^WHAT AN OFFICER DECIDES$/m);
  assert.match(text, /^Monday 30 November 2026: Acknowledgement\. /m);
  assert.match(remark, /Dudley.*none was named/);
});

test('a named council’s own nation and days decide, whatever the facts say of the nation', () => {
  const { text, remark } = run({ ...facts, receivedOn: '2026-12-01' }, '--council', 'monmouthshire', '--language', 'cy', '--json');
  const { decision, language } = JSON.parse(text) as { decision: object; language: string };
  assert.deepEqual(decision, JSON.parse(JSON.stringify(decideCase({ ...facts, receivedOn: '2026-12-01' }, monmouthshire, englandAndWales))));
  assert.equal(language, 'cy');
  assert.equal(remark, 'Cyngor: Cyngor Sir Fynwy');
});

test('the text is in Welsh when Welsh is asked for, but for the rules’ own names', () => {
  const { text } = run(facts, '--council', 'monmouthshire', '--language', 'cy');
  assert.match(text, /^Wedi dod i law: Dydd Llun 23 Tachwedd 2026$/m);
  const worded = text.replace(/^ {2}Rheol: .*$/gm, '');
  assert.doesNotMatch(worded, /\b(?:the|council|complaint|officer|day)\b/i);
});

test('the day on the command line comes before the one in the facts, and that before today', () => {
  const received = (content: object, ...args: readonly string[]) => /^Received: (.*)$/m.exec(run({ ...facts, ...content }, ...args).text)?.[1];
  assert.equal(received({}), 'Monday 23 November 2026');
  assert.equal(received({ receivedOn: '2026-11-20' }), 'Friday 20 November 2026');
  assert.equal(received({ receivedOn: '2026-11-20' }, '--on', '2026-11-19'), 'Thursday 19 November 2026');
});

test('every field that is wrong is named by its path', () => {
  const { code, text, remark } = run({ heads: [{ id: 'help', matter: 'weather' }], colour: 'blue' }, '--council', 'essex');
  assert.equal(code, 2);
  assert.equal(text, '');
  assert.match(remark, /^\/heads\/0\/matter: This must be one of: /m);
  assert.match(remark, /^\/colour: There is no field of this name\.$/m);
  assert.match(run([], '--language', 'cy').remark, /^\/: Rhaid i hyn fod yn wrthrych/);
});

test('a command that cannot be understood, a file that cannot be read, and a council that nobody named all say so', () => {
  const usage = words('en')('api:command.usage');
  for (const args of [['--colour'], ['second.json'], ['--on']]) assert.deepEqual(run(facts, ...args), { code: 2, text: '', remark: usage });
  assert.equal(route([], { councils, words, calendar: englandAndWales, read: () => '{}', today: '2026-11-23' }).remark, usage);
  assert.deepEqual(run('{'), { code: 2, text: '', remark: 'This file cannot be read as JSON: facts.json' });
  assert.match(run({ heads: facts.heads }).remark, /^Say which council with --council: dudley, essex, monmouthshire$/);
});

test('an option that cannot be kept is named, with what was given and what can be', () => {
  const said = (...args: readonly string[]) => {
    const { code, text, remark } = run(facts, ...args);
    assert.deepEqual([code, text], [2, '']);
    return remark;
  };
  assert.equal(said('--language', 'fr'), '--language fr: This must be one of: en, cy');
  for (const day of ['tomorrow', '2026-02-30']) assert.equal(said('--on', day), `--on ${day}: This must be a day that exists, written as 2026-11-23.`);
  assert.equal(said('--council', 'atlantis'), '--council atlantis: We do not know this council. This must be one of: dudley, essex, monmouthshire');
  assert.match(said('--council', 'atlantis', '--language', 'cy'), /^--council atlantis: .*dudley, essex, monmouthshire$/);
  assert.doesNotMatch(said('--council', 'atlantis', '--language', 'cy'), /council\. This/);
});

test('a file that is not there is not said to be wrong inside', () => {
  const { status, stdout, stderr } = shell(['/absent/facts.json', '--council', 'essex']);
  assert.deepEqual([status, stdout, stderr], [2, '', 'There is no such file: /absent/facts.json\n']);
});

test('whoever asks for help gets it, and it is no mistake', () => {
  for (const option of ['--help', '-h']) {
    const { status, stdout, stderr } = shell([option]);
    assert.deepEqual([status, stdout, stderr], [0, `${words('en')('api:command.usage')}\n`, '']);
  }
});

test('facts that cannot all be true give an officer a task by its name, and the clock runs meanwhile', () => {
  const { code, text } = run({ nation: 'england', relationship: 'care-leaver', childAge: 9, otherCouncils: ['wales'], heads: [{ id: 'plan', matter: 'leaving-care', aroseOn: '2027-01-01' }] });
  assert.equal(code, 0);
  const task = (key: string) => words('en')(`law:tasks.${key}.name`);
  for (const [name, rule] of [
    [task('facts'), 'a care leaver younger than sixteen'], [task('facts'), 'it happened after it was sent'], [task('authority'), 'two nations in one head'],
  ]) assert.match(text, new RegExp(`^${name}\\n  Parts: plan\\n(?:  .*\\n)*?  Rule: ${rule}$`, 'm'));
  assert.match(text, /^Monday 7 December 2026: Answer at stage 1\. /m);
});

test('from a shell it reads a file, with every choice that it knows', () => {
  const file = join(mkdtempSync(join(tmpdir(), 'heard-')), 'facts.json');
  writeFileSync(file, JSON.stringify({ ...facts, receivedOn: '2026-11-20' }));
  const { status, stdout, stderr } = shell([file, '--json', '--on', '2026-11-19', '--language', 'cy', '--council', 'monmouthshire']);
  assert.equal(status, 0, stderr);
  const { decision, language } = JSON.parse(stdout) as { decision: { on: string; nation: string }; language: string };
  assert.deepEqual([decision.on, decision.nation, language], ['2026-11-19', 'wales', 'cy']);
});

test('from a shell it reads standard input, and its exit status tells right from wrong', () => {
  const right = shell(['-', '--council', 'essex'], JSON.stringify(facts));
  assert.equal(right.status, 0, right.stderr);
  assert.match(right.stdout, /^help \(support\)$/m);
  assert.match(right.stderr, /^Council: Essex County Council$/m);
  const wrong = shell(['-', '--council', 'essex'], '{}');
  assert.equal(wrong.status, 2);
  assert.equal(wrong.stdout, '');
  assert.match(wrong.stderr, /^\/heads: This is missing\.$/m);
});

test('the facts that the README gives as an example are routed by the command that stands beside them, and it says where their schema is', () => {
  const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');
  const example = /```json\n([^`]*)```/.exec(readme)?.[1] ?? assert.fail('no example');
  const [, options = ''] = /^npm run route -- facts\.json (.*)$/m.exec(readme) ?? assert.fail('no command');
  const { status, stdout, stderr } = shell(['-', ...options.split(' ')], example);
  assert.equal(status, 0, stderr);
  for (const { id, matter } of (JSON.parse(example) as Facts).heads) assert.ok(stdout.includes(`${id} (${matter})`), stdout);
  assert.ok(readme.includes('`public/schemas/facts-v1.json`'));
});

test('facts that come through a pipe after a while are waited for', () => {
  const command = `(sleep 1; echo "$FACTS") | "${process.execPath}" src/route.ts - --council essex`;
  const { status, stdout, stderr } = spawnSync('sh', ['-c', command], { cwd: new URL('../..', import.meta.url), env: { ...process.env, FACTS: JSON.stringify(facts) }, encoding: 'utf8' });
  assert.equal(status, 0, stderr);
  assert.match(stdout, /^Received: /m);
});
