import { certificateAttached } from './certificate.ts';
import type { MailKind } from './occasion.ts';
import { aboutThisMail, recordAttached, wholeCase } from './whole-case.ts';

/** To the complaints team: everything, in the language the team works in. What is said to the advocates alone is not theirs to read. */
export const team: MailKind = {
  when: ({ kind }) => kind !== 'advocate',
  recipient: 'complaints',
  to: ({ council }) => council.teams.complaints.mailbox,
  language: ({ council }) => council.teams.complaints.workingLanguage,
  carriesFiles: true,
  write: (occasion) => {
    const { record, words } = occasion;
    // A wish for an advocate alone puts nobody in a hurry: the site has passed it on already.
    const urgency = record.urgent.every((reason) => reason === 'advocate-wanted') ? 'plain' : 'urgent';
    const subject = words(`mails:team.subject.${record.kind}.${urgency}`, { reference: record.reference });
    return {
      subject,
      body: { title: subject, opening: [], sections: wholeCase(occasion), closing: aboutThisMail(occasion) },
      attachments: [recordAttached(occasion), ...certificateAttached(occasion), ...occasion.files],
    };
  },
};
