import assert from 'node:assert/strict';
import { test } from 'node:test';
import { newBell } from '#delivery/bell.ts';

const settled = () => new Promise<void>((resolve) => void setImmediate(resolve));

test('a ring ends the wait, and the time does when nobody rings', async (context) => {
  context.mock.timers.enable({ apis: ['setTimeout'] });
  const bell = newBell();
  let ended = 0;

  void bell.wait(1000).then(() => (ended += 1));
  bell.ring();
  await settled();
  assert.equal(ended, 1);

  void bell.wait(1000).then(() => (ended += 1));
  context.mock.timers.tick(999);
  await settled();
  assert.equal(ended, 1);
  context.mock.timers.tick(1);
  await settled();
  assert.equal(ended, 2);
});

test('a ring that nobody was waiting for is not missed, and counts once', async (context) => {
  context.mock.timers.enable({ apis: ['setTimeout'] });
  const bell = newBell();
  bell.ring();
  bell.ring();
  await bell.wait(1000);

  let ended = false;
  void bell.wait(1000).then(() => (ended = true));
  await settled();
  assert.equal(ended, false);
});
