// The recorder without a browser: nothing is recorded that the server would have to turn away, and nothing is said after leaving.
import assert from 'node:assert/strict';
import { test, type TestContext } from 'node:test';
import { clipKind } from '#islands/clip-kinds.ts';
import { emptyTape, tape, type Tape, type TapeState } from '#islands/tape.ts';
import { field, microphone, settle, type Field } from '../support/small-browser.ts';

const kind = clipKind(() => true);
assert.ok(kind);

const megabyte = 1024 * 1024;

function child(): { readonly deck: Tape; readonly holds: Field; readonly state: () => TapeState; record(bytes: number, number?: number): Promise<void>; readonly given: ReturnType<typeof microphone> } {
  const given = microphone();
  const holds = field();
  let state = emptyTape;
  const deck = tape({ kind: kind ?? assert.fail(), fileName: 'recording', before: 0, files: holds, most: { files: 5, bytes: 15 * megabyte } }, (now) => void (state = now));
  return {
    deck,
    holds,
    given,
    state: () => state,
    async record(bytes, number) {
      deck.start(number);
      await settle();
      given.recorders.at(-1)?.gives(bytes);
      deck.stop();
      await settle();
    },
  };
}

test('recording again is not begun where the new recording might no longer fit beside the others', async () => {
  const { deck, holds, state, record, given } = child();
  for (const bytes of [5 * megabyte, 4 * megabyte, 1000]) await record(bytes);
  holds.chosen = { files: 1, bytes: megabyte };
  deck.start(3);
  await settle();
  assert.deepEqual([state().at, state().said, given.open.length], ['rest', 'together', 3]);
  assert.deepEqual(holds.own.map(({ size }) => size), [5 * megabyte, 4 * megabyte, 1000]);
});

test('recording again needs no room for one more, and counts what it takes the place of as gone', async () => {
  const { holds, state, record } = child();
  for (const bytes of [5 * megabyte, 3 * megabyte, 2 * megabyte, 1000]) await record(bytes);
  assert.equal(state().clips.length, 3, 'no fourth is begun where six more megabytes have no room');
  holds.chosen = { files: 2, bytes: 0 };
  await record(2000, 1);
  assert.deepEqual([state().said, holds.own[0]?.size], ['ready', 2000]);
});

test('a recorder that still gives something after somebody has left says nothing more', async (context: TestContext) => {
  const { deck, state, given } = child();
  let clock = 0;
  context.mock.method(performance, 'now', () => clock);
  deck.start();
  await settle();
  clock = 9.5 * 60_000;
  deck.forget();
  given.recorders[0]?.gives(10);
  await settle();
  assert.deepEqual([state().said, state().lasts], [undefined, 0]);
});
