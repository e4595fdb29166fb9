/** What a person at the council must decide, what to weigh, and where the offer of an advocate stands. */
import { ruleKey } from '#law/rule.ts';
import { facts, group, paragraph, type Block } from '../body.ts';
import type { Occasion, WriteSection } from '../occasion.ts';
import { cited, headsMeant } from './heads.ts';

/** What an officer must decide. */
export const tasks: WriteSection = (occasion) => {
  const { record, words } = occasion;
  const due = record.decision.tasks.map(({ task, heads, rule, because }) =>
    group(words(`law:tasks.${task}.name`), [
      paragraph(words(`law:tasks.${task}.weigh`)),
      ...facts(
        [words('mails:labels.parts'), headsMeant(occasion, heads)],
        [words('mails:labels.why'), words(`law:rules.${ruleKey(rule)}.officer`)],
        ...because.map((citation) => [words('mails:labels.source'), cited(occasion, citation)] as const),
      ),
    ]),
  );
  return { heading: words('mails:tasks.heading'), blocks: due.length === 0 ? [paragraph(words('mails:tasks.nothing'))] : due };
};

/** Whether an advocate must be offered, and what the person said. */
export const advocate: WriteSection = (occasion) => ({
  heading: occasion.words('mails:advocate.heading'),
  blocks: [paragraph(occasion.words(`mails:advocate.state.${occasion.record.decision.advocacy.state}`)), ...entitlement(occasion)],
});

/** What the law gives this person, and where it says so. */
export function entitlement(occasion: Occasion): readonly Block[] {
  const { rule, because } = occasion.record.decision.advocacy;
  const { words } = occasion;
  return facts(
    [words('mails:labels.why'), words(`law:rules.${ruleKey(rule)}.officer`)],
    ...because.map((citation) => [words('mails:labels.source'), cited(occasion, citation)] as const),
  );
}
