/** Each part of the message: which procedure it belongs to, why, and where the law says so. */
import type { HeadDecision } from '#law/decision.ts';
import { ruleKey } from '#law/rule.ts';
import { facts, group, paragraph, type Block } from '../body.ts';
import type { Occasion, WriteSection } from '../occasion.ts';
import { bodyName, cited, headLabel } from './heads.ts';

/** Where each part belongs. */
export const parts: WriteSection = (occasion) => ({
  heading: occasion.words('mails:parts.heading'),
  blocks: occasion.record.decision.heads.map((head) => part(occasion, head)),
});

const part = (occasion: Occasion, head: HeadDecision): Block => {
  const { record, words } = occasion;
  const procedure = (code: string) => words(`law:procedures.${code}.name`);
  return group(headLabel(occasion, head.id), [
    ...facts(
      [words('mails:labels.procedure'), procedure(head.procedure)],
      [words('mails:labels.also'), head.also.map(procedure).join('; ')],
      [words('mails:labels.topic'), record.heads.find(({ id }) => id === head.id)?.topic ?? ''],
      [words('mails:labels.why'), words(`law:rules.${ruleKey(head.rule)}.officer`)],
      ...head.because.map((citation) => [words('mails:labels.source'), cited(occasion, citation)] as const),
      [words('mails:labels.hold'), head.hold === undefined ? '' : words(`law:tasks.${head.hold}.name`)],
      [words(head.procedure === 'elsewhere' ? 'mails:labels.instead' : 'mails:labels.asWell'), head.bodies.map((code) => bodyName(occasion, code)).join('; ')],
    ),
    ...(head.confirm ? [paragraph(words('law:confirm.officer'))] : []),
  ]);
};
