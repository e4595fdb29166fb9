/** How the person, and a child who is spoken for, can be reached without harm. */
import { alert, facts, list, paragraph, type Block, type Section } from '../body.ts';
import type { Occasion, WriteSection } from '../occasion.ts';
import { answersOf } from './answers.ts';
import { askedIn } from './asked-in.ts';

/** How to be in touch safely, for the council: where a child may be at risk, no wish to be left alone stands above its duty to look. */
export const safeContact: WriteSection = (occasion) => contact(occasion, occasion.record.decision.safeguarding.urgency === 'none' ? 'contact' : 'contact.atRisk');

/** The same for the advocates, who have no such duty and look for nobody. */
export const advocatesContact: WriteSection = (occasion) => contact(occasion, 'contact');

type Unreachable = 'contact' | 'contact.atRisk';

const contact = (occasion: Occasion, unreachable: Unreachable): Section => ({
  heading: occasion.words('mails:contact.heading'),
  blocks: [...nobodyNamed(occasion), ...answersOf(occasion, askedIn.contact), ...ways(occasion, unreachable)],
});

const nobodyNamed = ({ record, words }: Occasion): readonly Block[] => (record.notTold.trim() === '' ? [paragraph(words('mails:contact.nobodyNamed'))] : []);

const ways = (occasion: Occasion, unreachable: Unreachable): readonly Block[] => {
  const { person } = occasion.record;
  const { words } = occasion;
  const meeting = facts([words('mails:labels.meet'), person.meet]);
  if (meeting.length === 0 && person.ways.includes('none')) return [alert(words(`mails:${unreachable}.none`))];
  if (meeting.length === 0 && person.ways.length === 0) return [alert(words(`mails:${unreachable}.noWay`))];
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
