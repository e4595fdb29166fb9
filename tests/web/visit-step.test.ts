import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { complain } from '#journeys/complain.ts';
import { listen } from '#journeys/listen.ts';
import { nothingYet, type Begun } from '#web/drafts.ts';
import { visitStep, type Shown } from '#web/visit-step.ts';
import { onlySaying } from '../support/child-answers.ts';
import { essex } from '../support/councils.ts';
import { noAnswers } from '../support/last-screens.ts';

/** Everything answered, for a parent with one subject. */
const finished: Begun = {
  typed: {},
  answers: {
    relationship: 'parent', speakingFor: 'myself', childName: '', childAge: '', risk: 'no', subjects: ['staff'], whatHappened: 'It rained.', team: '',
    howLongAgo: 'year', dates: '', already: 'no', proceedings: ['none'], change: 'no', putRight: '', needs: ['none'], replyLanguage: 'en', name: '',
    contact: ['none'], notTold: '', files: [],
  },
};

const visit = (step: string, begun: Begun | undefined, fields?: Record<string, string | string[]>) =>
  visitStep({ journey: complain, council: essex, step, begun, form: fields && formOf(fields) });

function formOf(fields: Record<string, string | string[]>): URLSearchParams {
  return new URLSearchParams(Object.entries(fields).flatMap(([name, value]) => [value].flat().map((one): [string, string] => [name, one])));
}

const shown = (outcome: ReturnType<typeof visit>): Shown => ('show' in outcome.then ? outcome.then : assert.fail(`went to ${outcome.then.go}`));
const went = (outcome: ReturnType<typeof visit>): string => ('go' in outcome.then ? outcome.then.go : assert.fail(`showed ${outcome.then.show.id}`));
const after = (outcome: ReturnType<typeof visit>, begun: Begun = nothingYet): Begun => outcome.save?.(begun) ?? begun;

test('opening the first step of a new journey shows it and saves nothing', () => {
  const outcome = visit('relationship', undefined);
  assert.equal(shown(outcome).show.id, 'relationship');
  assert.equal(outcome.save, undefined);
});

test('a skipped step sends the person to where they should be', () => {
  assert.equal(went(visit('what-happened', undefined)), 'relationship');
  assert.equal(went(visit('no-such-step', finished)), 'check');
});

test('a later step of Listen to me, opened before anything is answered, leads to what is explained first', () => {
  const opened = (step: string, begun?: Begun) => went(visitStep({ journey: listen, council: essex, step, begun, form: undefined }));
  assert.equal(opened('wishes'), 'promise');
  assert.equal(opened('wishes', { ...nothingYet, answers: { advocate: 'no' } }), 'about');
});

test('an answer is saved and leads to the next step', () => {
  const outcome = visit('relationship', undefined, { relationship: 'parent' });
  assert.equal(went(outcome), 'speaking-for');
  assert.deepEqual(after(outcome).answers, { relationship: 'parent' });
});

test('a mistake is the page again, with 422 and what was typed, and saves nothing', () => {
  const outcome = visit('when', { ...finished, answers: { ...finished.answers, howLongAgo: undefined } }, { howLongAgo: '', dates: 'about Easter 2025' });
  assert.equal(shown(outcome).status, 422);
  assert.deepEqual(shown(outcome).mistakes, [{ question: 'howLongAgo', code: 'choose' }]);
  assert.equal(shown(outcome).fields['dates'], 'about Easter 2025');
  assert.equal(outcome.save, undefined);
});

test('a story is kept byte for byte, line endings, blanks and all', () => {
  const words = '  First line\r\n\r\n\tŵ ŷ 👩‍👧 \u202Eend ';
  const outcome = visit('what-happened', finished, { whatHappened: words });
  assert.equal(after(outcome, finished).answers['whatHappened'], words);
});

test('a story of nothing but blanks asks for a few words and keeps the blanks', () => {
  const outcome = visit('what-happened', finished, { whatHappened: ' \r\n ' });
  assert.deepEqual(shown(outcome).mistakes, [{ question: 'whatHappened', code: 'empty' }]);
  assert.equal(shown(outcome).fields['whatHappened'], ' \r\n ');
});

test('20,000 characters are welcome, and 50,001 are given back with the limit', () => {
  assert.equal(went(visit('what-happened', finished, { whatHappened: 'ŵ'.repeat(20_000) })), 'check');
  assert.deepEqual(shown(visit('what-happened', finished, { whatHappened: '👩'.repeat(50_001) })).mistakes, [{ question: 'whatHappened', code: 'tooLong' }]);
  assert.equal(went(visit('what-happened', finished, { whatHappened: '👩'.repeat(50_000) })), 'check');
});

test('“none of these” beside another answer is a mistake of its own', () => {
  const outcome = visit('needs', finished, { needs: ['none', 'bsl'] });
  assert.deepEqual(shown(outcome).mistakes, [{ question: 'needs', code: 'exclusive' }]);
});

test('an option that does not exist is a mistake, not a fault', () => {
  assert.deepEqual(shown(visit('relationship', undefined, { relationship: '__proto__' })).mistakes, [{ question: 'relationship', code: 'choose' }]);
  assert.deepEqual(shown(visit('subjects', finished, { subjects: ['staff', 'constructor'] })).mistakes, [{ question: 'subjects', code: 'choose' }]);
});

test('the other language keeps what was typed without judging it', () => {
  const outcome = visit('what-happened', finished, { whatHappened: 'half a sent', 'switch-language': 'cy' });
  assert.deepEqual(outcome.then, { go: 'what-happened', switching: true });
  const begun = after(outcome, finished);
  assert.equal(begun.answers['whatHappened'], 'It rained.');
  assert.equal(shown(visit('what-happened', begun)).fields['whatHappened'], 'half a sent');
  assert.deepEqual(shown(visit('what-happened', begun)).mistakes, []);
});

test('the other language shows the mistakes that were being shown', () => {
  const begun = after(visit('relationship', undefined, { mistaken: '1', 'switch-language': 'cy' }));
  assert.deepEqual(shown(visit('relationship', begun)).mistakes, [{ question: 'relationship', code: 'choose' }]);
});

test('the other language on an untouched page saves nothing', () => {
  assert.equal(visit('relationship', undefined, { 'switch-language': 'cy' }).save, undefined);
});

test('asking for more time keeps what is typed, unjudged, and stays on the page', () => {
  const outcome = visit('what-happened', finished, { whatHappened: 'half a sent', keep: '1' });
  assert.deepEqual(outcome.then, { go: 'what-happened' });
  const begun = after(outcome, finished);
  assert.equal(begun.answers['whatHappened'], 'It rained.');
  assert.equal(shown(visit('what-happened', begun)).fields['whatHappened'], 'half a sent');
});

test('asking for more time on an untouched page changes nothing but the time', () => {
  const outcome = visit('name', finished, { keep: '1' });
  assert.ok(outcome.save);
  assert.deepEqual(after(outcome, finished), finished);
});

for (const [button, what] of [['keep', 'a pause'], ['back', 'Back'], ['stop', 'Stop'], ['words', 'a choice of words'], ['switch-language', 'Cymraeg']] as const) {
  const wipe = (step: string, begun: Begun, fields: Record<string, string | string[]>) => after(visit(step, begun, { ...fields, [button]: '1' }), begun);

  test(`what somebody deleted does not come back after ${what}, whether it was only typed, an answer, or offered`, () => {
    const typed = after(visit('what-happened', finished, { whatHappened: 'half a sent', keep: '1' }), finished);
    assert.equal(shown(visit('what-happened', wipe('what-happened', typed, { whatHappened: '' }))).fields['whatHappened'], '');
    assert.equal(shown(visit('what-happened', wipe('what-happened', finished, { whatHappened: '' }))).fields['whatHappened'], '');
    const needs = wipe('needs', { ...finished, answers: { ...finished.answers, needs: ['bsl'] } }, {});
    assert.deepEqual(shown(visit('needs', needs)).fields['needs'], []);

    const { whatHappened: _, ...answers } = finished.answers;
    const offered = { journey: complain, council: essex, step: 'what-happened', begun: { answers, typed: {} }, offered: { whatHappened: 'It rained.' } };
    const wiped = visitStep({ ...offered, form: formOf({ whatHappened: '', [button]: '1' }) }).save?.(offered.begun) ?? offered.begun;
    assert.equal(shown(visitStep({ ...offered, begun: wiped, form: undefined })).fields['whatHappened'], '');
  });

  test(`${what} on a page that was empty and still is leaves nothing behind`, () => {
    assert.deepEqual(wipe('name', finished, { name: '' }), finished);
    assert.deepEqual(wipe('relationship', nothingYet, {}), nothingYet);
  });
}

test('a step back keeps what is typed, unjudged, and goes to the page before', () => {
  const outcome = visit('what-happened', finished, { whatHappened: 'half a sent', back: '1' });
  assert.deepEqual(outcome.then, { go: 'subjects' });
  assert.equal(shown(visit('what-happened', after(outcome, finished))).fields['whatHappened'], 'half a sent');
});

test('a step back from an untouched first page saves nothing and leads to the start', () => {
  const outcome = visit('relationship', undefined, { back: '1' });
  assert.deepEqual(outcome, { then: { go: 'start' } });
});

test('an answer takes the place of what was only typed', () => {
  const typed = after(visit('what-happened', finished, { whatHappened: 'half a sent', 'switch-language': 'cy' }), finished);
  const begun = after(visit('what-happened', typed, { whatHappened: 'A whole sentence.' }), typed);
  assert.deepEqual(begun.typed, {});
  assert.equal(shown(visit('what-happened', begun)).fields['whatHappened'], 'A whole sentence.');
});

test('a change from the check page goes back to it', () => {
  assert.equal(went(visit('name', finished, { name: 'Siân Llŷr' })), 'check');
});

test('a change that opens a question goes to that question', () => {
  assert.equal(went(visit('subjects', finished, { subjects: ['staff', 'court'] })), 'court');
});

test('a change that opens an explanation goes to that first', () => {
  assert.equal(went(visit('risk', finished, { risk: 'yes' })), 'at-risk');
});

test('a change that opens an explanation beyond pages that are answered goes to that explanation', () => {
  const both = { ...finished, answers: { ...finished.answers, subjects: ['fostering', 'adoption'], fosteringParts: ['support'], adoptionParts: ['support'] } };
  assert.equal(went(visit('fostering', both, { fosteringParts: ['approval'] })), 'approval');
});

test('a question that a change opened leads back to the check page once it is answered', () => {
  const added = { ...finished, answers: { ...finished.answers, subjects: ['staff', 'court'] } };
  assert.equal(went(visit('court', added, { courtParts: ['conduct'] })), 'check');
});

test('after the explanation, somebody who has answered everything goes back to the check page', () => {
  const atRisk = { ...finished, answers: { ...finished.answers, risk: 'yes' } };
  assert.equal(shown(visit('at-risk', atRisk)).onward, 'check');
});

test('what is typed after the draft was forgotten waits on its own page', () => {
  const outcome = visit('what-happened', undefined, { whatHappened: 'two hours of writing' });
  assert.equal(went(outcome), 'relationship');
  const begun = after(outcome);
  assert.deepEqual(begun.answers, {});
  assert.equal(begun.typed['what-happened']?.fields['whatHappened'], 'two hours of writing');
});

test('an answer that no longer fits its question is asked again', () => {
  const old = { ...finished, answers: { ...finished.answers, relationship: 'an option of last year' } };
  assert.equal(went(visit('name', old)), 'relationship');
});

test('an explanation behind the last question is shown to whoever answers that question, and not again to whoever comes back from checking', () => {
  const answers = onlySaying({ feelings: ['sad'] }, essex).answers as Begun['answers'];
  const { contact: _, ...rest } = answers;
  const passOver = (given: Begun['answers']) => visitStep({ journey: listen, council: essex, step: 'contact', begun: { answers: given, typed: {} }, form: formOf({}) });
  assert.equal(went(passOver(rest)), 'no-contact');
  assert.equal(went(passOver(answers)), 'check');
});

suite('somebody who told nothing is led from the ways of telling to a page that holds nothing', () => {
  const nothing: Begun = { typed: {}, answers: { ...noAnswers(listen) } };
  const choose = (ways: readonly string[], begun = nothing) => visitStep({ journey: listen, council: essex, step: 'ways', begun, form: formOf({ ways: [...ways] }) });

  test('“Write it” leads to the page to write on, though that was passed over once', () => {
    const chosen = choose(['write']);
    assert.equal(went(chosen), 'what-happened');
    assert.equal(went(choose(['write'], after(chosen, nothing))), 'what-happened');
  });

  test('each of several ways is offered in its turn while nothing is told, and then the check page', () => {
    const begun = { ...nothing, answers: { ...nothing.answers, ways: ['write', 'photo'] } };
    const passed = (step: string, whatHappened = '') => went(visitStep({ journey: listen, council: essex, step, begun, form: formOf(step === 'photo' ? {} : { whatHappened }) }));
    assert.equal(went(choose(['write', 'photo'], begun)), 'what-happened');
    assert.equal(passed('what-happened'), 'photo');
    assert.equal(passed('what-happened', 'I miss my brother.'), 'check');
    assert.equal(passed('photo'), 'check');
  });

  test('a way that is told already is not asked for again', () => {
    assert.equal(went(choose(['write'], { ...nothing, answers: { ...nothing.answers, whatHappened: 'I miss my brother.' } })), 'check');
  });
});
