/**
 * What somebody was asked and what they answered, worded: for the check page, the record and the team’s mail.
 *
 * Options are worded in the language asked for; a person’s own words are never touched.
 */
import type { Translate } from '#i18n/translator.ts';
import { codesIn, nameFiles } from '#files/kept.ts';
import { wordsOf, type Journey } from './journey.ts';
import { asked, type Path } from './path.ts';
import type { Question, Typed } from './question.ts';

/** A question with its answer, in words. */
export interface TranscriptLine {
  readonly name: string;
  readonly step: string;
  /** The question as it was asked. */
  readonly question: string;
  /** The question in a few words. */
  readonly short: string;
  /** A line for each option chosen or file added, or one with the person’s own words; none when it was left empty. */
  readonly answer: readonly string[];
  /** Whether the answer is in the person’s own words. */
  readonly own: boolean;
}

/** Every question on the path that has been answered or skipped, in order, in one language. */
export function transcript(journey: Journey, path: Path, words: Translate): readonly TranscriptLine[] {
  const files = new Map(nameFiles(codesIn(path.answers)).map(({ code, kind, number }) => [code, words(`common:files.names.${kind}`, { number })]));
  return path.steps.flatMap((step) =>
    asked(step)
      .filter((name) => name in path.answers)
      .map((name) => {
        const key = `${wordsOf(journey)}:questions.${name}`;
        const question = journey.questions[name] as Question;
        const answer = [path.answers[name] as Typed].flat().filter((part) => part !== '');
        const own = question.options === undefined && question.kind !== 'files';
        return {
          name,
          step: step.id,
          question: words(`${key}.label`),
          short: words(`${key}.short`),
          answer: own ? answer : answer.map((code) => files.get(code) ?? words(`${key}.options.${code}`)),
          own,
        };
      }),
  );
}
