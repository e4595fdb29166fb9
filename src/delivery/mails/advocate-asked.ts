import { alert, facts, paragraph, type Block } from './body.ts';
import type { MailKind, Occasion } from './occasion.ts';
import { entitlement } from './sections/tasks.ts';

/**
 * To the complaints team, when somebody asked for an advocate by itself: after they had sent what they had to say, or before they say anything.
 * The team sees to it that one is appointed; what was said to the advocates is not theirs to read.
 */
export const advocateAsked: MailKind = {
  // After a complaint it is caused by a press on the sent page.
  when: ({ kind }) => kind === 'advocate',
  recipient: 'complaints',
  to: ({ council }) => council.teams.complaints.mailbox,
  language: ({ council }) => council.teams.complaints.workingLanguage,
  write: (occasion) => {
    const { record, council, words, language } = occasion;
    const subject = words('mails:advocateAsked.subject', { reference: record.reference });
    return {
      subject,
      body: {
        title: subject,
        opening: [
          paragraph(words(record.kind === 'advocate' ? 'mails:advocateAsked.alone' : 'mails:advocateAsked.opening')),
          ...facts(
            [words('mails:labels.reference'), record.reference],
            [words('mails:labels.advocacyProvider'), council.advocacy.name[language]],
            [words('mails:labels.phone'), council.advocacy.phone ?? ''],
            [words('mails:labels.email'), council.advocacy.email ?? council.advocacy.mailbox],
          ),
          ...entitlement(occasion),
          paragraph(words('mails:advocateAsked.todo')),
          ...dutyTeamHasIt(occasion),
        ],
        sections: [],
        closing: [words('mails:closing.twice')],
      },
      attachments: [],
    };
  },
};

// That it is urgent, and not why: the duty team’s mail says that the complaints team sees to it by phone, and nothing else tells them.
const dutyTeamHasIt = ({ record, council, words, language }: Occasion): readonly Block[] => {
  if (record.kind !== 'advocate' || record.decision.safeguarding.urgency === 'none') return [];
  return [
    alert(words('mails:advocateAsked.urgent')),
    ...facts(
      [words('mails:labels.dutyTeam'), council.teams.safeguarding.name[language]],
      [words('mails:labels.phone'), council.safeguarding.phone],
      [words('mails:labels.outOfHours'), council.safeguarding.outOfHours],
    ),
  ];
};
