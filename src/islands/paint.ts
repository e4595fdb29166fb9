/** Puts strokes on paper. */
import { colours, paper, pens, type Stroke } from './strokes.ts';

/** Clean paper with these strokes on it. */
export function paint(canvas: HTMLCanvasElement, strokes: readonly Stroke[]): void {
  const pencil = canvas.getContext('2d');
  if (!pencil) return;
  pencil.fillStyle = paper.colour;
  pencil.fillRect(0, 0, paper.width, paper.height);
  for (const stroke of strokes) line(pencil, stroke);
}

/** Makes a canvas that is on the page, or has just come, show these strokes. */
export const showing = (strokes: readonly Stroke[]) => (canvas: HTMLCanvasElement | null): void => {
  if (canvas) paint(canvas, strokes);
};

/** The end of a stroke that is still being made, from a little before the points that were added to it; what lies under it stays as it is. */
export function follow(canvas: HTMLCanvasElement, stroke: Stroke, added: number): void {
  const pencil = canvas.getContext('2d');
  if (pencil) line(pencil, { ...stroke, points: stroke.points.slice(-(added + 3)) });
}

/** Strokes as the content of a picture file; undefined when the browser cannot make one. */
export function pictureOf(strokes: readonly Stroke[]): Promise<Blob | undefined> {
  const canvas = document.createElement('canvas');
  canvas.width = paper.width;
  canvas.height = paper.height;
  paint(canvas, strokes);
  return new Promise((resolve) => canvas.toBlob((picture) => resolve(picture ?? undefined), 'image/png'));
}

/** A line through the middles between its points, which is as smooth as the hand that made it; a single point is a dot, which needs some length to be seen. */
function line(pencil: CanvasRenderingContext2D, { colour, pen, points }: Stroke): void {
  const [first, ...rest] = points;
  if (!first) return;
  pencil.strokeStyle = colours[colour];
  pencil.lineWidth = pens[pen];
  pencil.lineCap = 'round';
  pencil.lineJoin = 'round';
  pencil.beginPath();
  pencil.moveTo(...first);
  for (const [at, [x, y]] of rest.entries()) {
    const [nextX, nextY] = rest[at + 1] ?? [x, y];
    pencil.quadraticCurveTo(x, y, (x + nextX) / 2, (y + nextY) / 2);
  }
  const [lastX, lastY] = points.at(-1) ?? first;
  pencil.lineTo(lastX + 0.1, lastY);
  pencil.stroke();
}
