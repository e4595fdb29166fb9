/** Puts the recorder in its place, beside the file field that its recordings go into. */
import islands from '#styles/islands.scss?url';
import recorder from '#styles/recorder.scss?url';
import { beforeSending } from './before-sending.ts';
import { clipKindHere } from './clip-kinds.ts';
import { drawIn } from './draw-in.ts';
import { whenLeaving } from './leaving.ts';
import { ownFilesIn, type Held } from './own-files.ts';
import { fileFieldOf, keptIn } from './places.ts';
import { Recorder, type RecorderWords } from './Recorder.tsx';
import { emptyTape, tape, type TapeState } from './tape.ts';
import { wear } from './wear.ts';

/** What the server gives it. */
export interface RecorderGiven {
  /** The id of the file field’s block. */
  readonly field: string;
  readonly words: RecorderWords;
  /** What is said where nothing can be recorded. */
  readonly cannot: string;
  /** What the files are called. */
  readonly fileName: string;
  /** The most files that the field keeps, and the most bytes that its form may bring. */
  readonly most: Held;
}

/** Stands the recorder in its place, or says why there is none. */
export async function openRecorder(place: HTMLElement, { field: id, words, cannot, fileName, most }: RecorderGiven): Promise<void> {
  await wear(islands, recorder);
  const kind = clipKindHere();
  if (!kind) return drawIn(place, <p class="recorder">{cannot}</p>);
  const field = fileFieldOf(id);
  const show = (state: TapeState) => drawIn(place, <Recorder state={state} tape={deck} words={words} />);
  const deck = tape({ kind, fileName, before: keptIn(id), files: ownFilesIn(field), most }, show);
  whenLeaving(() => deck.forget());
  beforeSending(field.form, () => deck.finish());
  show(emptyTape);
}
