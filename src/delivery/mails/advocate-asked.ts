import { facts, paragraph } from './body.ts';
import type { MailKind } from './occasion.ts';

/** To the complaints team, when somebody asked for an advocate after they had sent what they had to say. */
export const advocateAsked: MailKind = {
  // Never of itself: it is caused by a press on the sent page.
  when: () => false,
  recipient: 'complaints',
  to: ({ council }) => council.teams.complaints.mailbox,
  language: ({ council }) => council.teams.complaints.workingLanguage,
  write: ({ record, council, language, words }) => {
    const subject = words('mails:advocateAsked.subject', { reference: record.reference });
    return {
      subject,
      body: {
        title: subject,
        opening: [
          paragraph(words('mails:advocateAsked.opening')),
          ...facts(
            [words('mails:labels.reference'), record.reference],
            [words('mails:labels.advocacyProvider'), council.advocacy.name[language]],
            [words('mails:labels.phone'), council.advocacy.phone ?? ''],
            [words('mails:labels.email'), council.advocacy.email ?? council.advocacy.mailbox],
          ),
          paragraph(words('mails:advocateAsked.todo')),
        ],
        sections: [],
        closing: [words('mails:closing.twice')],
      },
      attachments: [],
    };
  },
};
