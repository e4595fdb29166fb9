// The microphone is let go of, whatever becomes of the recorder.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { clipKind } from '#islands/clip-kinds.ts';
import { record } from '#islands/recording.ts';
import { microphone, settle } from '../support/small-browser.ts';

const kind = clipKind(() => true);
assert.ok(kind);

for (const failing of ['made', 'started'] as const) {
  test(`criterion 42: when a recorder cannot be ${failing}, the microphone is let go of and the screen may go dark`, async () => {
    const given = microphone(failing);
    assert.equal(await record(kind, () => undefined), 'noMicrophone');
    await settle();
    assert.deepEqual([given.open, given.awake], [[false], 0]);
  });
}

test('criterion 42: while it records the microphone is open and the screen lit, and neither once it has stopped', async () => {
  const given = microphone();
  const recording = await record(kind, () => undefined);
  assert.ok(typeof recording !== 'string');
  await settle();
  assert.deepEqual([given.open, given.awake], [[true], 1]);
  given.recorders[0]?.gives(10);
  recording.stop();
  assert.equal((await recording.ended)?.sound.size, 10);
  await settle();
  assert.deepEqual([given.open, given.awake], [[false], 0]);
});
