/** Which of the mails a record causes. */
import type { CaseRecord } from '#cases/record.ts';
import type { HeadDecision } from '#law/decision.ts';

/** Whether a part concerns personal information, wholly or beside something else. */
export const asksForData = ({ procedure, also }: HeadDecision): boolean => procedure === 'data-protection' || also.includes('data-protection');

/** When each mail is sent. */
export const causes = {
  team: () => true,
  risk: ({ decision }) => decision.safeguarding.urgency !== 'none',
  data: ({ decision }) => decision.heads.some(asksForData),
  acknowledgement: ({ person }) => person.copy && person.email !== '',
} satisfies Record<string, (record: CaseRecord) => boolean>;
