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

/** What it shows. */
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

/** What can happen, by the name of the words for it. */
export type Drew = 'undone' | 'cleared' | 'empty' | 'added' | 'failed' | 'sure' | 'deleted' | 'tooMany';

/** What can be done with it. */
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
  /** Makes a picture of what is on the paper and puts it among the form’s files; says whether that was done. */
  use(): Promise<boolean>;
  /** Puts a drawing on the paper, once what lies there is used. */
  change(drawing: Drawing): Promise<void>;
  /** Asks whether a drawing shall be deleted; the same again deletes it. */
  remove(drawing: Drawing): void;
  keep(): void;
  /** Uses what is on the paper that is open; undefined when there is nothing, or when it has been said that it cannot be used. */
  finish(): Promise<boolean> | undefined;
  /** Lets nothing remain. */
  forget(): void;
}

/** What it is made with. */
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

/** Makes a book; `show` is called with each state it comes to. */
export function sketchbook({ fileName, before, files, most }: BookOptions, show: (state: BookState) => void): Book {
  let state = closedBook;
  let last = before;
  let line: Stroke | undefined;
  let turn = 0;
  let making: Promise<boolean> | undefined;

  const set = (more: Partial<BookState>) => {
    state = { ...state, ...more };
    show(state);
  };
  const hold = (drawings: readonly Drawing[], more: Partial<BookState>) => {
    files.set(drawings.map(({ file }) => file));
    set({ drawings, ...more });
  };
  const without = (number: number) => state.drawings.filter((drawing) => drawing.number !== number);
  const isFull = () => before + files.holds().files >= most.files;
  /** Whether somebody has been told why the drawing on the paper cannot be used, and nothing has changed since. */
  const isRefused = () => state.said === 'failed' || (state.said === 'tooMany' && isFull());
  const cannot = (said: Drew): false => {
    set({ said });
    return false;
  };
  const make = async (): Promise<boolean> => {
    const { sketch, changing } = state;
    const mine = turn;
    if (drawn(sketch).length === 0) return cannot('empty');
    if (changing === undefined && isFull()) return cannot('tooMany');
    const picture = await pictureOf(drawn(sketch));
    // Somebody has left while the picture was made: nothing of it may remain.
    if (mine !== turn) return false;
    if (!picture) return cannot('failed');
    const number = changing ?? last + 1;
    last = Math.max(last, number);
    const drawing = { number, sketch, file: new File([picture], `${fileName}-${number}.png`, { type: picture.type }) };
    const drawings = [...without(number), drawing].sort((one, other) => one.number - other.number);
    hold(drawings, { open: false, sketch: blank, changing: undefined, said: 'added', about: number });
    return true;
  };
  // Whoever presses twice means one drawing.
  const use = () => (making ??= make().finally(() => { making = undefined; }));

  return {
    toggle() {
      set(!state.open && isFull() ? { said: 'tooMany' } : { open: !state.open, said: undefined });
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
    async change({ number, sketch }) {
      const isOnPaper = state.changing === number;
      if (!isOnPaper && drawn(state.sketch).length > 0 && !(await use())) return;
      set({ open: true, deleting: undefined, said: undefined, ...(isOnPaper ? {} : { sketch, changing: number }) });
    },
    remove({ number }) {
      if (state.deleting !== number) return set({ deleting: number, said: 'sure', about: number });
      const changing = state.changing === number ? undefined : state.changing;
      hold(without(number), { changing, deleting: undefined, said: 'deleted', about: number });
    },
    keep: () => set({ deleting: undefined, said: undefined }),
    finish: () => (state.open && drawn(state.sketch).length > 0 && !isRefused() ? use() : undefined),
    forget() {
      turn += 1;
      line = undefined;
      last = before;
      hold([], closedBook);
    },
  };
}
