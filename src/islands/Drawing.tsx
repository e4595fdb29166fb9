/** Draws a picture. It is an extra: whoever cannot draw here adds a file or writes, and the island says so. */
import { DeleteButtons, type DeleteWords } from './DeleteButtons.tsx';
import { showing } from './paint.ts';
import { Paper } from './Paper.tsx';
import { PictureButton } from './PictureButton.tsx';
import { fill } from './saying.ts';
import type { Book, BookState, Drawing as Drawn, Drew } from './sketchbook.ts';
import { drawn, paper } from './strokes.ts';
import { Tools, type ToolWords } from './Tools.tsx';

/** All that the drawing island says. */
export interface DrawingWords extends ToolWords {
  readonly open: string;
  /** How to draw, and what else there is for whoever cannot. */
  readonly how: readonly string[];
  /** What a screen reader calls the paper. */
  readonly paper: string;
  readonly undo: string;
  readonly clear: string;
  readonly use: string;
  /** What is said of each thing that happens; `{{name}}` is the drawing’s. */
  readonly said: Readonly<Record<Drew, string>>;
  readonly drawings: DeleteWords & { readonly label: string; readonly name: string; readonly change: string };
  /** Stands before the file field, which is another way. */
  readonly or: string;
}

interface Props {
  readonly state: BookState;
  readonly book: Book;
  readonly words: DrawingWords;
}

/** The drawing island, as it looks in a state of its book. */
export function Drawing({ state, book, words }: Props) {
  const { open, said, about, drawings } = state;
  return (
    <>
      <div class="drawing">
        <PictureButton first={!open} main picture="draw" press={() => book.toggle()} expanded={open}>{words.open}</PictureButton>
        {open && <Open state={state} book={book} words={words} />}
        <p class="drawing__said" role="status">{said && fill(words.said[said], { name: fill(words.drawings.name, { number: about }) })}</p>
        {drawings.length > 0 && (
          <ul class="made" aria-label={words.drawings.label}>
            {drawings.map((drawing) => <Finished key={drawing.number} drawing={drawing} state={state} book={book} words={words} />)}
          </ul>
        )}
      </div>
      <p>{words.or}</p>
    </>
  );
}

const Open = ({ state, book, words }: Props) => (
  <div class="drawing__open">
    {words.how.map((line) => <p key={line}>{line}</p>)}
    <Tools colour={state.colour} pen={state.pen} choose={book.choose} words={words} />
    <Paper strokes={drawn(state.sketch)} book={book} label={words.paper} />
    <div class="drawing__buttons">
      <PictureButton picture="back" press={() => book.undo()}>{words.undo}</PictureButton>
      <PictureButton picture="again" press={() => book.clear()}>{words.clear}</PictureButton>
      <PictureButton first picture="ok" press={() => void book.use()}>{words.use}</PictureButton>
    </div>
  </div>
);

function Finished({ drawing, state, book, words }: Props & { readonly drawing: Drawn }) {
  const name = fill(words.drawings.name, drawing);
  const which = <span class="govuk-visually-hidden">: {name}</span>;
  const goes = state.deleting === drawing.number;
  return (
    <li>
      <canvas class="made__picture" aria-hidden="true" width={paper.width} height={paper.height} ref={showing(drawn(drawing.sketch))} />
      <p class="made__name"><strong>{name}</strong></p>
      <div class="made__actions">
        {!goes && <PictureButton picture="draw" press={() => void book.change(drawing)}>{words.drawings.change}{which}</PictureButton>}
        <DeleteButtons asked={goes} remove={() => book.remove(drawing)} keep={() => book.keep()} words={words.drawings} which={which} />
      </div>
    </li>
  );
}
