/**
 * How far somebody has come, said by parts that never change. How many questions are left depends on what they answer next, so a number
 * of questions would be a promise that breaks.
 */
import type { Journey } from './journey.ts';

/** One part of a journey: which it is, and of how many. */
export interface Chapter {
  readonly id: string;
  readonly place: number;
  readonly of: number;
}

/** The chapter that a step belongs to: the last that begins at it or before it. None before the first, nor where a journey has none. */
export function chapterOf({ chapters = [], steps }: Journey, step: string): Chapter | undefined {
  const at = (id: string) => steps.findIndex((one) => one.id === id);
  const place = chapters.filter(({ from }) => at(from) <= at(step)).length;
  const chapter = chapters[place - 1];
  return chapter && { id: chapter.id, place, of: chapters.length };
}
