/** How the person, and a child who is spoken for, can be reached without harm. */
import { alert, facts, list, paragraph, type Block } from '../body.ts';
import type { Occasion, WriteSection } from '../occasion.ts';
import { answersOf } from './answers.ts';
import { askedIn } from './asked-in.ts';

/** How to be in touch safely. */
export const safeContact: WriteSection = (occasion) => ({
  heading: occasion.words('mails:contact.heading'),
  blocks: [...nobodyNamed(occasion), ...answersOf(occasion, askedIn.contact), ...ways(occasion)],
});

const nobodyNamed = ({ record, words }: Occasion): readonly Block[] => (record.notTold.trim() === '' ? [paragraph(words('mails:contact.nobodyNamed'))] : []);

const ways = (occasion: Occasion): readonly Block[] => {
  const { person } = occasion.record;
  const { words } = occasion;
  const meeting = facts([words('mails:labels.meet'), person.meet]);
  if (meeting.length === 0 && person.ways.includes('none')) return [alert(words('mails:contact.none'))];
  if (meeting.length === 0 && person.ways.length === 0) return [alert(words('mails:contact.noWay'))];
  return [
    paragraph(words('mails:contact.onlyThese')),
    ...list(person.ways.filter((way) => way !== 'none').map((way) => words(`mails:contact.ways.${way}`))),
    ...meeting,
    ...(person.messages === '' ? [] : [(person.messages === 'no' ? alert : paragraph)(words(`mails:contact.messages.${person.messages}`))]),
    ...facts(
      [words('mails:labels.email'), person.email],
      [words('mails:labels.phone'), person.phone],
      [words('mails:labels.goodTime'), person.goodTime],
      [words('mails:labels.address'), person.address],
      [words('mails:labels.through'), person.through],
    ),
    ...(person.emailReplies === '' ? [] : [paragraph(words(`mails:contact.emailReplies.${person.emailReplies}`))]),
  ];
};
