// The drawing island without a browser: nothing drawn is lost, nothing is held twice, and nothing comes back.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { closedBook, sketchbook, type Book, type BookState } from '#islands/sketchbook.ts';
import { drawn } from '#islands/strokes.ts';
import { field, settle, slowCanvas, type Field } from '../support/small-browser.ts';

interface Told {
  readonly book: Book;
  readonly holds: Field;
  readonly state: () => BookState;
  readonly names: () => readonly string[];
  line(at: number): void;
  /** Makes the pictures that were asked for. */
  make(picture?: Blob | null): Promise<void>;
}

function child(most = 5): Told {
  const { made } = slowCanvas();
  const holds = field();
  let state = closedBook;
  const book = sketchbook({ fileName: 'drawing', before: 0, files: holds, most: { files: most } }, (now) => void (state = now));
  return {
    book,
    holds,
    state: () => state,
    names: () => holds.own.map(({ name }) => name),
    line(at) {
      book.begin([at, 0]);
      book.lift();
    },
    async make(picture = new Blob(['png'])) {
      for (const done of made.splice(0)) done(picture);
      await settle();
    },
  };
}

/** A child with one drawing that is used, and another on the open paper. */
async function withTwo(): Promise<Told> {
  const told = child();
  told.book.toggle();
  told.line(1);
  void told.book.use();
  await told.make();
  told.book.toggle();
  told.line(2);
  return told;
}

test('a drawing on the open paper is used before another is changed', async () => {
  const told = await withTwo();
  const [first] = told.state().drawings;
  assert.ok(first);
  void told.book.change(first);
  await told.make();
  assert.deepEqual(told.names(), ['drawing-1.png', 'drawing-2.png']);
  assert.deepEqual([told.state().open, told.state().changing, drawn(told.state().sketch).length], [true, 1, 1]);
  assert.deepEqual(drawn(told.state().drawings[1]?.sketch ?? []).map(({ points }) => points), [[[2, 0]]]);
});

test('a drawing that cannot be used stays on the paper, whatever shall be changed', async () => {
  const told = await withTwo();
  const [first] = told.state().drawings;
  assert.ok(first);
  void told.book.change(first);
  await told.make(null);
  assert.deepEqual([told.state().said, told.state().changing], ['failed', undefined]);
  assert.deepEqual(drawn(told.state().sketch).map(({ points }) => points), [[[2, 0]]]);
});

test('whoever presses Change again where they already change goes on with what they have drawn', async () => {
  const told = child();
  told.line(1);
  void told.book.use();
  await told.make();
  const [first] = told.state().drawings;
  assert.ok(first);
  void told.book.change(first);
  told.line(2);
  void told.book.change(first);
  await told.make();
  assert.equal(drawn(told.state().sketch).length, 2);
});

test('pressing twice while the picture is made makes one drawing', async () => {
  const told = child();
  told.book.toggle();
  told.line(1);
  void told.book.use();
  void told.book.use();
  void told.book.finish();
  await told.make();
  assert.deepEqual(told.names(), ['drawing-1.png']);
});

test('whoever leaves while the picture is made leaves nothing behind', async () => {
  const told = child();
  told.book.toggle();
  told.line(1);
  void told.book.use();
  told.book.forget();
  await told.make();
  assert.deepEqual([told.names(), told.state()], [[], { ...closedBook, said: undefined }]);
});

test('a photo chosen while the paper was open is not too much without a word: the drawing waits on the paper', async () => {
  const told = child(1);
  told.book.toggle();
  told.line(1);
  told.holds.chosen = { files: 1, bytes: 10 };
  assert.equal(await Promise.race([told.book.finish(), settle()]), false, 'Next is not pressed again before it has been read');
  assert.deepEqual([told.names(), told.state().open, told.state().said], [[], true, 'tooMany']);
  assert.equal(told.book.finish(), undefined, 'whoever has read it goes on without the drawing');
  told.holds.chosen = { files: 0, bytes: 0 };
  void told.book.finish();
  await told.make();
  assert.deepEqual(told.names(), ['drawing-1.png']);
});

test('where no picture can be made the page says so once, and the next press goes on; a new line is tried anew', async () => {
  const told = child();
  told.book.toggle();
  told.line(1);
  const finishing = told.book.finish();
  await told.make(null);
  assert.equal(await finishing, false);
  assert.equal(told.state().said, 'failed');
  assert.equal(told.book.finish(), undefined);
  told.line(2);
  assert.notEqual(told.book.finish(), undefined);
  await told.make();
  assert.deepEqual(told.names(), ['drawing-1.png']);
});
