// A press that waits for an island: it is made again once, and never after somebody has left.
import assert from 'node:assert/strict';
import { beforeEach, test } from 'node:test';
import { beforeSending } from '#islands/before-sending.ts';
import { FakeButton, FakeForm, page, settle } from '../support/small-browser.ts';

const [next, back, stop] = ['next', 'back', 'stop'].map((name) => new FakeButton(name)) as [FakeButton, FakeButton, FakeButton];

let around: ReturnType<typeof page>;
beforeEach(() => void (around = page()));

/** A form beside an island that is always about something. */
function formWith(work: () => Promise<boolean> | undefined): FakeForm {
  const form = new FakeForm();
  beforeSending(form as unknown as HTMLFormElement, work);
  return form;
}

test('the press is made again, once, also where there would be more to do', async () => {
  let asked = 0;
  const form = formWith(() => Promise.resolve((asked += 1) > 0));
  form.requestSubmit(next);
  await settle();
  assert.deepEqual([form.sent, asked], [['next'], 1]);
  form.requestSubmit(next);
  await settle();
  assert.deepEqual([form.sent, asked], [['next', 'next'], 2]);
});

test('where the work could not be done the page stays, and the press is made again by whoever has read why', async () => {
  const said = [Promise.resolve(false), undefined];
  const form = formWith(() => said.shift());
  form.requestSubmit(next);
  await settle();
  assert.deepEqual(form.sent, []);
  form.requestSubmit(next);
  assert.deepEqual(form.sent, ['next']);
});

test('a form is sent once, by the button that was pressed last, however often it is pressed meanwhile', async () => {
  const form = formWith(() => settle().then(() => true));
  for (const button of [next, next, back]) form.requestSubmit(button);
  await settle();
  await settle();
  assert.deepEqual(form.sent, ['back']);
});

test('whoever leaves or stops meanwhile is not brought back by the press they made before', async () => {
  const left = formWith(() => settle().then(() => true));
  left.requestSubmit(next);
  around.leave();
  await settle();
  await settle();
  assert.deepEqual(left.sent, []);
  const stopped = formWith(() => settle().then(() => true));
  stopped.requestSubmit(next);
  stopped.requestSubmit(stop);
  await settle();
  await settle();
  assert.deepEqual(stopped.sent, ['stop']);
});

test('work that fails stops nobody', async () => {
  const form = formWith(() => Promise.reject(new Error('No memory')));
  form.requestSubmit(next);
  await settle();
  assert.deepEqual(form.sent, ['next']);
});
