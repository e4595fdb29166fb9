/** What was asked and answered, as blocks: choices in our words, a person’s own words exactly as typed. */
import type { TranscriptEntry } from '#cases/record.ts';
import { group, list, ownWords, paragraph, type Block } from '../body.ts';
import type { Occasion } from '../occasion.ts';

/** One question with its answer. */
export const answered = ({ language, words }: Occasion, { question, answer, own }: TranscriptEntry): Block => {
  const given = answer[language].filter((line) => line !== '');
  if (given.length === 0) return group(question[language], [paragraph(words('mails:answers.empty'))]);
  if (own) return group(question[language], [ownWords(words('mails:answers.own'), given.join('\n'))]);
  return group(question[language], list(given));
};

/** Some questions by their names, with their answers; what was left empty is left out. */
export const answersTo = (occasion: Occasion, names: readonly string[]): readonly Block[] =>
  occasion.record.transcript.filter(({ name, answer }) => names.includes(name) && answer[occasion.language].some((line) => line !== '')).map((entry) => answered(occasion, entry));

/** The questions of some steps, with their answers. */
export const answersOf = (occasion: Occasion, steps: readonly string[]): readonly Block[] =>
  occasion.record.transcript.filter((entry) => steps.includes(entry.step)).map((entry) => answered(occasion, entry));
