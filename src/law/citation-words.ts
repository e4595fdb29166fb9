/**
 * A citation in words. A provision is kept as a lawyer shortens it, “s. 26(3)”, and read out in either language:
 * “section 26(3)”, “adran 26(3)”.
 */
import type { Citation } from './rule.ts';

/** Turns the key of a word into the word, in the reader’s language. */
type Words = (key: string) => string;

// The longer form comes before the shorter, so that “ss” is not read as “s”.
const unit = /\b(ss|s|regs|reg|Sch|paras|para|Parts|Part|arts|art)\b\.?/g;

/** The source and its provision, with nothing in the other language. */
export function citationWords({ source, provision }: Citation, words: Words): string {
  const name = words(`law:sources.${source}`);
  if (provision === '') return name;
  return `${name}, ${provision.replace(unit, (_, short: string) => words(`law:units.${short}`))}`;
}
