/** What there is to read aloud on a child’s page: its own words, never what somebody typed. */
import type { ReadAloudGiven } from '#islands/open-read-aloud.tsx';
import { recordingAt } from './recordings.ts';
import type { childView } from './sent-to-child.ts';
import type { StepView } from './step-view.ts';

/** What the button is given; undefined on pages for adults. A line that a page does not have is left out. */
export function readAloud({ place, voice, words, language }: App.Locals, lines: readonly (string | undefined)[]): ReadAloudGiven | undefined {
  if (!place?.council || voice === 'adult') return undefined;
  return {
    lines: lines.filter((line) => line !== undefined),
    language,
    recording: recordingAt({ place, voice, language }),
    words: { start: words('listen:aloud.start'), stop: words('listen:aloud.stop') },
  };
}

/** A step: what is wrong with it, what it asks and explains, and what there is to choose from. What is wrong with a file names the file, as somebody called it. */
export const linesOfStep = ({ heading, lead, paragraphs, questions, onward }: StepView): readonly (string | undefined)[] => [
  ...questions.map(({ error }) => error),
  heading,
  lead,
  ...paragraphs,
  ...questions.flatMap(({ label, hint, options = [] }) => [label, hint, ...options.flatMap((option) => [option.label, option.hint])]),
  onward,
];

/** The last page, but for the reference, which nobody need hear. */
export const linesOfSent = ({ heading, lines, reference, dates, ring, advocate }: ReturnType<typeof childView>): readonly (string | undefined)[] => [
  heading,
  ...lines,
  dates.heading,
  ...dates.stops.flatMap(({ date, title, body }) => [date, title, body]),
  dates.outside?.text,
  dates.outside?.reach,
  dates.after,
  ring.text,
  advocate.heading,
  ...advocate.lines,
  advocate.ring?.text,
  reference.keep,
];
