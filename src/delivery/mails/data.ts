import { dayOf, withWeekday } from '#i18n/dates.ts';
import type { HeadDecision } from '#law/decision.ts';
import { facts, list, paragraph } from './body.ts';
import type { MailKind } from './occasion.ts';
import { headLabel } from './sections/heads.ts';

/** Whether a part concerns personal information, wholly or beside something else. */
const asksForData = ({ procedure, also }: HeadDecision): boolean => procedure === 'data-protection' || also.includes('data-protection');

/** A notice to the data protection team that a part is theirs: no account, no name, nothing that says who wrote. */
export const data: MailKind = {
  when: ({ decision }) => decision.heads.some(asksForData),
  recipient: 'data-protection',
  to: ({ council }) => council.teams.dataProtection.mailbox,
  language: ({ council }) => council.teams.dataProtection.workingLanguage,
  write: (occasion) => {
    const { record, council, language, words } = occasion;
    const subject = words('mails:data.subject', { reference: record.reference });
    const acknowledge = record.decision.clocks.find(({ id }) => id === 'data-acknowledge')?.due;
    return {
      subject,
      body: {
        title: subject,
        opening: [
          paragraph(words('mails:data.opening')),
          ...facts(
            [words('mails:labels.reference'), record.reference],
            [words('mails:labels.received'), withWeekday(dayOf(Date.parse(record.receivedAt)), language)],
            [words('mails:labels.acknowledgeBy'), acknowledge === undefined ? '' : withWeekday(acknowledge, language)],
          ),
        ],
        sections: [
          { heading: words('mails:data.parts'), blocks: list(record.decision.heads.filter(asksForData).map(({ id }) => headLabel(occasion, id))) },
          {
            heading: words('mails:data.account.heading'),
            blocks: [
              paragraph(words('mails:data.account.ask')),
              ...facts(
                [words('mails:labels.team'), council.teams.complaints.name[language]],
                [words('mails:labels.email'), council.teams.complaints.mailbox],
              ),
            ],
          },
        ],
        closing: [words('mails:closing.twice')],
      },
      attachments: [],
    };
  },
};
