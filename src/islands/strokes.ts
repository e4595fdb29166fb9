/** A drawing as lines: what has been drawn, how a line is undone, and how it all is put on paper. */

/** The colours and pens there are, by names that words are found under. */
export const colours = {
  black: '#1a1a1a', brown: '#7a4a21', red: '#c8402c', orange: '#ef8a17', yellow: '#fbc74f', green: '#2f8f4e', blue: '#2b6cb0', purple: '#7b4fb5',
} as const;

/** How broad each pen draws, in dots of the paper. */
export const pens = { thin: 6, medium: 14, thick: 32 } as const;

export type Colour = keyof typeof colours;
export type Pen = keyof typeof pens;

/** The paper, in its own dots; on the screen it is as large as there is room. */
export const paper = { width: 1200, height: 900, colour: '#ffffff' } as const;

/** A place on the paper. */
export type Point = readonly [x: number, y: number];

/** One line, as it was drawn. */
export interface Stroke {
  readonly colour: Colour;
  readonly pen: Pen;
  readonly points: readonly Point[];
}

/** Each state the drawing was in, the present one last, so that whatever was done can be undone, clearing too. */
export type Sketch = readonly (readonly Stroke[])[];

/** Nothing has been drawn. */
export const blank: Sketch = [[]];

/** What is on the paper now. */
export const drawn = (sketch: Sketch): readonly Stroke[] => sketch.at(-1) ?? [];

/** Draws a line. */
export const add = (sketch: Sketch, stroke: Stroke): Sketch => [...sketch, [...drawn(sketch), stroke]];

/** Wipes the paper. */
export const clear = (sketch: Sketch): Sketch => (drawn(sketch).length === 0 ? sketch : [...sketch, []]);

/** Goes back to the state before. */
export const undo = (sketch: Sketch): Sketch => (sketch.length > 1 ? sketch.slice(0, -1) : sketch);
