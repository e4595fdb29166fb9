/** A decision in one language: for the sent page, for other systems, and for whoever asks on the command line. */
import { z } from 'zod';
import type { Language } from '#i18n/languages.ts';
import type { Translate } from '#i18n/translator.ts';
import { citationWords } from '#law/citation-words.ts';
import { clockIds, dated, taskCodes, type Clock, type Decision, type HeadDecision, type Procedure } from '#law/decision.ts';
import { isoDate } from '#law/facts.ts';
import { ruleKey } from '#law/rule.ts';
import { clockStop } from './clock-stop.ts';

const list = z.array(z.string()).readonly();

/** One part: where it goes and why, what the law says, who else may help, and what is told about it meanwhile. */
export const headSentences = z.strictObject({
  id: z.string(),
  procedure: z.string(),
  also: list,
  why: z.string(),
  law: list,
  bodies: list,
  meanwhile: list,
});

/** What an officer decides: its name, what to weigh, and the sentence for the person. */
const taskSentences = z.strictObject({ id: z.enum(taskCodes), heads: list, name: z.string(), weigh: z.string(), sentence: z.string() });

/** A limit; one without a date must be met as soon as possible, or has not begun. */
export const clockSentences = z.strictObject({
  id: z.enum(clockIds),
  name: z.string(),
  sentence: z.string(),
  date: isoDate.optional(),
  /** The date in words. */
  day: z.string().optional(),
});

/** A whole decision in words. */
export const decisionSentences = z.strictObject({
  heads: z.array(headSentences).readonly(),
  tasks: z.array(taskSentences).readonly(),
  clocks: z.array(clockSentences).readonly(),
});

type HeadSentences = z.infer<typeof headSentences>;
type ClockSentences = z.infer<typeof clockSentences>;

/** Words a whole decision. */
export const wordDecision = (decision: Decision, words: Translate, language: Language): z.infer<typeof decisionSentences> => ({
  heads: decision.heads.map((head) => wordHead(head, decision, words)),
  tasks: decision.tasks.map(({ task, heads }) => ({
    id: task,
    heads,
    name: words(`law:tasks.${task}.name`),
    weigh: words(`law:tasks.${task}.weigh`),
    sentence: words(`law:tasks.${task}.person`),
  })),
  clocks: wordClocks(decision.clocks, words, language),
});

/** Words what is decided of one part. */
export function wordHead(head: HeadDecision, decision: Decision, words: Translate): HeadSentences {
  const procedureName = (procedure: Procedure) => words(`law:procedures.${procedure}.name`);
  return {
    id: head.id,
    procedure: procedureName(head.procedure),
    also: head.also.map(procedureName),
    why: words(`law:rules.${ruleKey(head.rule)}.person`),
    law: head.because.map((citation) => citationWords(citation, words)),
    bodies: head.bodies.map((code) => words(`law:bodies.${code}.${decision.nation}.name`)),
    meanwhile: meanwhile(head, decision, words),
  };
}

/** Words the limits: those with a last day in their order, then the others. */
export const wordClocks = (clocks: readonly Clock[], words: Translate, language: Language): readonly ClockSentences[] => [
  ...dated(clocks).map((clock): ClockSentences => {
    const { title, body = '', date = '' } = clockStop(clock, words, language);
    return { id: clock.id, name: title, sentence: body, date: clock.due, day: date };
  }),
  ...clocks
    .filter(({ due }) => due === undefined)
    .map(({ id }) => ({ id, name: words(`law:clocks.${id}.name`), sentence: words(`law:clocks.${id}.person`) })),
];

/** What officers still decide about a part, each as a sentence for the person. */
function meanwhile({ id, confirm }: HeadDecision, { tasks }: Decision, words: Translate): readonly string[] {
  const decisions = tasks.filter(({ heads, task }) => heads.includes(id) && !withinTheOffice.includes(task)).map(({ task }) => words(`law:tasks.${task}.person`));
  return [...new Set([...(confirm ? [words('law:confirm.person')] : []), ...decisions])];
}

// Things an officer does that do not touch what happens to the complaint.
const withinTheOffice: readonly string[] = ['email-consent', 'provider-copy'];
