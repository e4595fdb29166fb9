// A page that asks for words and for files at once, which no journey has yet: neither costs anybody the other.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { codeOf } from '#files/kept.ts';
import { complain } from '#journeys/complain.ts';
import type { Journey } from '#journeys/journey.ts';
import { files, line, story } from '#journeys/question.ts';
import { nothingYet, type Begun } from '#web/drafts.ts';
import type { Received } from '#web/visit-files.ts';
import { visitStep, type Shown } from '#web/visit-step.ts';
import { essex } from '../support/councils.ts';

const journey: Journey = { ...complain, id: 'made-up', questions: { tale: story(), pictures: files('picture'), name: line() }, steps: [{ id: 'both', asks: ['tale', 'pictures'] }, { id: 'name', asks: ['name'] }] } as unknown as Journey;

const code = (id: string, bytes = 1_000) => codeOf({ id: id.padEnd(22, '_'), bytes, ending: 'jpg' });
const receiving = (more: Partial<Received> = {}): Received => ({ added: [], refused: [], room: 10_000, ...more });
const one = { question: 'pictures', code: code('one') };
const tooBig = { question: 'pictures', code: 'tooBig' };

const visit = (begun: Begun | undefined, fields: Readonly<Record<string, string>> | undefined, received = receiving()) =>
  visitStep({ journey, council: essex, step: 'both', begun, form: fields && new URLSearchParams(fields), received });

const after = (begun: Begun | undefined, ...more: [Readonly<Record<string, string>>, Received?]): Begun => visit(begun, ...more).save?.(begun ?? nothingYet) ?? begun ?? nothingYet;

const shown = (begun: Begun): Shown => {
  const { then } = visit(begun, undefined);
  return 'show' in then ? then : assert.fail(`went to ${then.go}`);
};

test('criterion 77: words that are missing do not cost the file, and the file does not make the words an answer', () => {
  const outcome = visit(undefined, { tale: ' ' }, receiving({ added: [one] }));
  assert.ok('show' in outcome.then && outcome.then.status === 422);
  assert.deepEqual(outcome.then.mistakes, [{ question: 'tale', code: 'empty' }]);
  assert.deepEqual(outcome.then.fields, { tale: ' ', pictures: [one.code] });
  assert.deepEqual(outcome.save?.(nothingYet).answers, { pictures: [one.code] });
});

test('criterion 77: a file that cannot be kept does not cost the words, on the page, in the draft, or when somebody comes back', () => {
  const outcome = visit(undefined, { tale: 'It rained.' }, receiving({ refused: [tooBig] }));
  assert.ok('show' in outcome.then && outcome.then.status === 422 && outcome.then.fields['tale'] === 'It rained.');
  const begun = outcome.save?.(nothingYet) ?? nothingYet;
  assert.deepEqual(begun.answers, {});
  assert.equal(shown(begun).fields['tale'], 'It rained.');
  assert.deepEqual(shown(begun).mistakes, [tooBig]);
  assert.deepEqual(after(begun, { tale: 'It rained.' }).answers, { tale: 'It rained.', pictures: [] });
  assert.deepEqual(after(begun, { tale: 'It rained.' }).typed, {});
});

test('criterion 77: adding keeps half a story unjudged, and taking out keeps it too', () => {
  const added = after(undefined, { tale: 'half', add: 'pictures' }, receiving({ added: [one] }));
  assert.deepEqual(added, { answers: { pictures: [one.code] }, typed: { both: { fields: { tale: 'half' }, mistaken: false } } });
  assert.deepEqual(shown(added).fields, { tale: 'half', pictures: [one.code] });
  const removed = after(added, { tale: 'half of', remove: `pictures/${'one'.padEnd(22, '_')}` });
  assert.deepEqual(shown(removed).fields, { tale: 'half of', pictures: [] });
});

test('both mistakes are shown, the words’ own first, and the same file is not complained of twice', () => {
  const { then } = visit(undefined, { tale: '' }, receiving({ refused: [tooBig, tooBig] }));
  assert.ok('show' in then);
  assert.deepEqual(then.mistakes, [{ question: 'tale', code: 'empty' }, tooBig]);
});

test('what is asked of another page’s question, or of nothing at all, takes nothing out', () => {
  const begun: Begun = { answers: { pictures: [one.code] }, typed: {} };
  for (const remove of ['', '/', 'pictures', 'pictures/', 'name/one', '__proto__/one', 'constructor/x']) assert.deepEqual(after(begun, { remove }).answers['pictures'], [one.code], remove);
});

test('a draft with answers from before this question was asked is asked it, and shows no file', () => {
  const begun: Begun = { answers: { tale: 'It rained.', pictures: 'nonsense', name: 'Siân' }, typed: {} };
  assert.deepEqual(shown(begun).fields['pictures'] ?? [], []);
});

test('a form keeps its link when its files change', () => {
  const linked: Begun = { ...nothingYet, link: 'secret' };
  const begun = after(linked, { tale: 'half', add: 'pictures' }, receiving({ added: [one] }));
  assert.equal(begun.link, 'secret');
});
