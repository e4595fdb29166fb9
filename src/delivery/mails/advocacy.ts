/**
 * To the independent advocacy provider: that somebody wants an advocate, and how to reach them safely. What they told the council is
 * theirs to tell again, or not, so nothing of it stands here; what they wrote to the advocates themselves does.
 */
import type { CaseRecord } from '#cases/record.ts';
import { councilName } from '#i18n/council-name.ts';
import { dayOf, withWeekday } from '#i18n/dates.ts';
import { alert, facts, paragraph } from './body.ts';
import type { MailKind, WriteSection } from './occasion.ts';
import { answersTo } from './sections/answers.ts';
import { aboutSafety } from './sections/asked-in.ts';
import { childVoice } from './sections/child-voice.ts';
import { notTold } from './sections/not-told.ts';
import { figures, request } from './sections/referral.ts';
import { advocatesContact } from './sections/safe-contact.ts';
import { answerIn, needs } from './sections/writer.ts';

/** Asks the provider to get in touch. */
export const advocacy: MailKind = {
  when: ({ decision }) => decision.advocacy.state === 'wanted',
  recipient: 'advocacy',
  to: ({ council }) => council.advocacy.mailbox,
  language: ({ record, council }) => (council.nation === 'wales' ? record.replyLanguage : 'en'),
  write: (occasion) => {
    const { record, council, language, words } = occasion;
    const subject = words('mails:advocacy.subject', { reference: record.reference });
    return {
      subject,
      body: {
        title: subject,
        opening: [
          paragraph(words('mails:advocacy.opening')),
          answerIn(occasion),
          ...facts(
            [words('mails:labels.reference'), record.reference],
            [words('mails:labels.received'), withWeekday(dayOf(Date.parse(record.receivedAt)), language)],
            [words('mails:labels.council'), councilName(council, language)],
            [words('mails:labels.name'), record.person.name || words('mails:writer.noName')],
            [words('mails:labels.languageUsed'), words(`mails:languages.${record.language}`)],
          ),
        ],
        sections: [notTold, safety, advocatesContact, request, childVoice, needs, figures, status].map((section) => section(occasion)).filter(({ blocks }) => blocks.length > 0),
        closing: [words('mails:closing.twice')],
      },
      attachments: [],
    };
  },
};

// What is asked about safety in a request of its own is said to the advocates, and they must know who else has read it.
const safety: WriteSection = (occasion) => {
  const { record, words } = occasion;
  return {
    heading: words('mails:advocacy.safety.heading'),
    blocks: record.kind !== 'advocate' ? [] : [
      ...answersTo(occasion, aboutSafety),
      ...(record.decision.safeguarding.urgency === 'none' ? [] : [alert(words('mails:advocacy.safety.dutyTeam'))]),
    ],
  };
};

const status: WriteSection = ({ record, council, language, words }) => ({
  heading: words('mails:advocacy.status.heading'),
  blocks: [
    paragraph(words(`mails:advocacy.status.${statusOf(record)}`)),
    ...facts([words('mails:labels.team'), council.teams.complaints.name[language]], [words('mails:labels.email'), council.teams.complaints.mailbox], [words('mails:labels.phone'), council.contact.phone]),
  ],
});

function statusOf({ kind, decision }: CaseRecord): 'body' | 'alone' | 'aloneUrgent' {
  if (kind !== 'advocate') return 'body';
  return decision.safeguarding.urgency === 'none' ? 'alone' : 'aloneUrgent';
}
