import assert from 'node:assert/strict';
import { test } from 'node:test';
import { clipKind, longest } from '#islands/clip-kinds.ts';

const knowing = (...types: readonly string[]) => clipKind((type) => types.includes(type));

test('each browser records in the best kind that it knows', () => {
  assert.equal(knowing('audio/webm;codecs=opus', 'audio/mp4')?.ending, 'webm');
  assert.equal(knowing('audio/mp4;codecs=mp4a.40.2', 'audio/mp4')?.type, 'audio/mp4;codecs=mp4a.40.2');
  assert.equal(knowing('audio/mp4')?.ending, 'm4a');
  assert.equal(knowing('audio/ogg;codecs=opus')?.ending, 'ogg');
  assert.equal(knowing('video/webm'), undefined);
});

test('criterion 42: in every kind, the longest recording is asked to be smaller than 6 MB', () => {
  for (const type of ['audio/webm;codecs=opus', 'audio/mp4;codecs=mp4a.40.2', 'audio/mp4', 'audio/ogg;codecs=opus']) {
    const bytes = ((knowing(type)?.bitsPerSecond ?? Infinity) / 8) * (longest / 1000);
    assert.ok(bytes < 6_000_000, `${type}: ${bytes}`);
  }
});
