/** What is drawn on. A finger, a pen or a mouse leaves a line; anywhere else on the page a finger scrolls. */
import { follow, showing } from './paint.ts';
import type { Book } from './sketchbook.ts';
import { paper, type Point, type Stroke } from './strokes.ts';

interface Props {
  readonly strokes: readonly Stroke[];
  readonly book: Book;
  readonly label: string;
}

type Moved = PointerEvent & { readonly currentTarget: HTMLCanvasElement };

/** The paper, with what is drawn on it. */
export function Paper({ strokes, book, label }: Props) {
  const down = (event: Moved) => {
    // A second finger and the other buttons of a mouse draw nothing.
    if (!event.isPrimary || event.button !== 0) return;
    event.currentTarget.setPointerCapture(event.pointerId);
    follow(event.currentTarget, book.begin(pointOf(event, event.currentTarget)), 1);
  };
  const move = (event: Moved) => {
    if (!event.isPrimary) return;
    const added = between(event).map((one) => pointOf(one, event.currentTarget));
    const line = book.follow(added);
    if (line) follow(event.currentTarget, line, added.length);
  };
  const up = ({ isPrimary }: PointerEvent) => isPrimary && book.lift();
  return (
    <canvas
      class="drawing__paper" role="img" aria-label={label} width={paper.width} height={paper.height}
      ref={showing(strokes)}
      onPointerDown={down} onPointerMove={move} onPointerUp={up} onPointerCancel={up}
    />
  );
}

/** Every place a pointer was at since the last event, where the browser tells. */
function between(event: PointerEvent): readonly PointerEvent[] {
  const all = 'getCoalescedEvents' in event ? event.getCoalescedEvents() : [];
  return all.length > 0 ? all : [event];
}

/** Where on the paper an event was, whatever size it has on the screen. */
function pointOf({ clientX, clientY }: PointerEvent, canvas: HTMLCanvasElement): Point {
  const { left, top, width, height } = canvas.getBoundingClientRect();
  return [((clientX - left) / width) * paper.width, ((clientY - top) / height) * paper.height];
}
