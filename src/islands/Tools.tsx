/** Colours and pens: each a button with its name, one of each kind in the hand. */
import type { ComponentChildren } from 'preact';
import type { Book } from './sketchbook.ts';
import { colours, pens, type Colour, type Pen } from './strokes.ts';

/** What the tools are called. */
export interface ToolWords {
  readonly colour: string;
  readonly colours: Readonly<Record<Colour, string>>;
  readonly pen: string;
  readonly pens: Readonly<Record<Pen, string>>;
}

interface Props {
  readonly colour: Colour;
  readonly pen: Pen;
  readonly choose: Book['choose'];
  readonly words: ToolWords;
}

/** The colours and pens, one of each chosen. */
export const Tools = ({ colour, pen, choose, words }: Props) => (
  <>
    <div class="tools" role="group" aria-label={words.colour}>
      {namesOf(colours).map((name) => (
        <Tool key={name} held={name === colour} take={() => choose({ colour: name })} name={words.colours[name]}><circle cx="16" cy="16" r="13" fill={colours[name]} /></Tool>
      ))}
    </div>
    <div class="tools" role="group" aria-label={words.pen}>
      {namesOf(pens).map((name) => (
        <Tool key={name} held={name === pen} take={() => choose({ pen: name })} name={words.pens[name]}><circle cx="16" cy="16" r={pens[name] / 2.5} fill={colours[colour]} /></Tool>
      ))}
    </div>
  </>
);

interface ToolProps {
  readonly held: boolean;
  readonly take: () => void;
  readonly name: string;
  readonly children: ComponentChildren;
}

const Tool = ({ held, take, name, children }: ToolProps) => (
  <button type="button" class="tool" aria-pressed={held} onClick={take}>
    <svg viewBox="0 0 32 32" width="32" height="32" aria-hidden="true">{children}</svg>
    <span>{name}</span>
  </button>
);

const namesOf = <Name extends string>(table: Readonly<Record<Name, unknown>>) => Object.keys(table) as Name[];
