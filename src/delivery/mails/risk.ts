import { alert, paragraph } from './body.ts';
import type { MailKind } from './occasion.ts';
import { aboutThisMail, recordAttached, wholeCase } from './whole-case.ts';

/** To the safeguarding duty team, when a child is or may be at risk: the whole message, with an opening of its own. */
export const risk: MailKind = {
  when: ({ decision }) => decision.safeguarding.urgency !== 'none',
  recipient: 'safeguarding',
  to: ({ council }) => council.teams.safeguarding.mailbox,
  language: ({ council }) => council.teams.safeguarding.workingLanguage,
  carriesFiles: true,
  write: (occasion) => {
    const { record, words } = occasion;
    const subject = words('mails:risk.subject', { reference: record.reference });
    return {
      subject,
      body: {
        title: subject,
        opening: [alert(words(`mails:risk.opening.${record.decision.safeguarding.urgency}`)), paragraph(words(record.kind === 'advocate' ? 'mails:risk.alone' : 'mails:risk.whoElse'))],
        sections: wholeCase(occasion),
        closing: aboutThisMail(occasion),
      },
      attachments: [recordAttached(occasion), ...occasion.files],
    };
  },
};
