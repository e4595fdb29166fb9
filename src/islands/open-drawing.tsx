/** Puts the drawing island in its place, beside the file field that its drawings go into. */
import islands from '#styles/islands.scss?url';
import drawing from '#styles/drawing.scss?url';
import { beforeSending } from './before-sending.ts';
import { drawIn } from './draw-in.ts';
import { Drawing, type DrawingWords } from './Drawing.tsx';
import { whenLeaving } from './leaving.ts';
import { ownFilesIn, type Held } from './own-files.ts';
import { fileFieldOf, keptIn } from './places.ts';
import { closedBook, sketchbook, type BookState } from './sketchbook.ts';
import { wear } from './wear.ts';

/** What the server gives it. */
export interface DrawingGiven {
  /** The id of the file field’s block. */
  readonly field: string;
  readonly words: DrawingWords;
  /** What the files are called. */
  readonly fileName: string;
  /** The most files that the field keeps, and the most bytes that its form may bring. */
  readonly most: Held;
}

/** Stands the drawing island in its place. */
export async function openDrawing(place: HTMLElement, { field: id, words, fileName, most }: DrawingGiven): Promise<void> {
  await wear(islands, drawing);
  const field = fileFieldOf(id);
  const show = (state: BookState) => drawIn(place, <Drawing state={state} book={book} words={words} />);
  const book = sketchbook({ fileName, before: keptIn(id), files: ownFilesIn(field), most }, show);
  whenLeaving(() => book.forget());
  beforeSending(field.form, () => book.finish());
  show(closedBook);
}
