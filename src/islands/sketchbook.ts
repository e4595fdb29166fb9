/** The drawing island without its looks: the paper that is open, the drawings made so far, and what there is to say about them. */
import type { Held, OwnFiles } from './own-files.ts';
import { pictureOf } from './paint.ts';
import { add, blank, clear, drawn, undo, type Colour, type Pen, type Point, type Sketch, type Stroke } from './strokes.ts';

/** A finished drawing. Its lines are kept, so that it can be changed. */
export interface Drawing {
  readonly number: number;
  readonly sketch: Sketch;
  readonly file: File;
}

export interface BookState {
  readonly open: boolean;
  readonly sketch: Sketch;
  readonly colour: Colour;
  readonly pen: Pen;
  readonly drawings: readonly Drawing[];
  /** The number of the drawing that is being changed, and of the one that is about to be deleted. */
  readonly changing?: number | undefined;
  readonly deleting?: number | undefined;
  /** The last thing that happened, and the number of the drawing that it happened to. */
  readonly said?: Drew | undefined;
  readonly about: number;
}

export type Drew = 'undone' | 'cleared' | 'empty' | 'added' | 'failed' | 'sure' | 'deleted' | 'tooMany';

export interface Book {
  /** Opens the paper, or puts it away as it is. */
  toggle(): void;
  choose(tool: { readonly colour: Colour } | { readonly pen: Pen }): void;
  /** Begins a line, follows it, and ends it; the line so far is what the paper shows meanwhile. */
  begin(point: Point): Stroke;
  follow(points: readonly Point[]): Stroke | undefined;
  lift(): void;
  undo(): void;
  clear(): void;
  /** Makes a picture of what is on the paper and puts it among the form’s files. */
  use(): Promise<void>;
  change(drawing: Drawing): void;
  /** Asks whether a drawing shall be deleted; the same again deletes it. */
  remove(drawing: Drawing): void;
  keep(): void;
  /** Uses what is on the paper that is open; undefined when there is nothing. */
  finish(): Promise<void> | undefined;
  /** Lets nothing remain. */
  forget(): void;
}

export interface BookOptions {
  /** What the files are called, without number and ending. */
  readonly fileName: string;
  /** How many pictures the server has kept before. */
  readonly before: number;
  readonly files: OwnFiles;
  /** The most files that the field keeps. */
  readonly most: Pick<Held, 'files'>;
}

/** The book before anything is drawn. */
export const closedBook: BookState = { open: false, sketch: blank, colour: 'black', pen: 'medium', drawings: [], about: 0 };

export function sketchbook({ fileName, before, files, most }: BookOptions, show: (state: BookState) => void): Book {
  let state = closedBook;
  let last = before;
  let line: Stroke | undefined;

  const set = (more: Partial<BookState>) => {
    state = { ...state, ...more };
    show(state);
  };
  const hold = (drawings: readonly Drawing[], more: Partial<BookState>) => {
    files.set(drawings.map(({ file }) => file));
    set({ drawings, ...more });
  };
  const without = (number: number) => state.drawings.filter((drawing) => drawing.number !== number);
  const use = async () => {
    const { sketch, changing } = state;
    if (drawn(sketch).length === 0) return set({ said: 'empty' });
    const picture = await pictureOf(drawn(sketch));
    if (!picture) return set({ said: 'failed' });
    const number = changing ?? last + 1;
    last = Math.max(last, number);
    const drawing = { number, sketch, file: new File([picture], `${fileName}-${number}.png`, { type: picture.type }) };
    const drawings = [...without(number), drawing].sort((one, other) => one.number - other.number);
    hold(drawings, { open: false, sketch: blank, changing: undefined, said: 'added', about: number });
  };

  return {
    toggle() {
      const isFull = !state.open && before + files.holds().files >= most.files;
      set(isFull ? { said: 'tooMany' } : { open: !state.open, said: undefined });
    },
    choose: (tool) => set({ ...tool, said: undefined }),
    begin(point) {
      const { colour, pen } = state;
      line = { colour, pen, points: [point] };
      return line;
    },
    follow(points) {
      line &&= { ...line, points: [...line.points, ...points] };
      return line;
    },
    lift() {
      if (line) set({ sketch: add(state.sketch, line), said: undefined });
      line = undefined;
    },
    undo: () => set({ sketch: undo(state.sketch), said: 'undone' }),
    clear: () => set({ sketch: clear(state.sketch), said: 'cleared' }),
    use,
    change: ({ number, sketch }) => set({ open: true, sketch, changing: number, deleting: undefined, said: undefined }),
    remove({ number }) {
      if (state.deleting !== number) return set({ deleting: number, said: 'sure', about: number });
      const changing = state.changing === number ? undefined : state.changing;
      hold(without(number), { changing, deleting: undefined, said: 'deleted', about: number });
    },
    keep: () => set({ deleting: undefined, said: undefined }),
    finish: () => (state.open && drawn(state.sketch).length > 0 ? use() : undefined),
    forget() {
      line = undefined;
      last = before;
      hold([], closedBook);
    },
  };
}
