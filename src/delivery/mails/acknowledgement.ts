/**
 * To the person, only when they asked for it. Somebody else may read it, so it says that a message came and what follows:
 * nothing of what was told, no names, and no link that opens anything.
 */
import type { CaseRecord } from '#cases/record.ts';
import { councilName } from '#i18n/council-name.ts';
import { dayOf, withWeekday } from '#i18n/dates.ts';
import { answerClocks } from '#law/answer-clocks.ts';
import type { Clock, ClockId } from '#law/decision.ts';
import { bodies } from '#law/elsewhere/bodies.ts';
import { facts, group, paragraph, type Section } from './body.ts';
import { hoursInWords } from './hours.ts';
import type { MailKind, Occasion } from './occasion.ts';

/** Tells the person that their message has come. */
export const acknowledgement: MailKind = {
  when: ({ person }) => person.copy && person.email !== '',
  recipient: 'person',
  to: ({ record }) => record.person.email,
  language: ({ record }) => record.replyLanguage,
  voice: ({ record }) => record.wording,
  write: (occasion) => {
    const { record, council, language, words } = occasion;
    const subject = words('mails:acknowledgement.subject', { reference: record.reference });
    return {
      subject,
      body: {
        title: words('mails:acknowledgement.title'),
        opening: [
          ...facts(
            [words('mails:labels.yourReference'), record.reference],
            [words('mails:labels.cameOn'), withWeekday(dayOf(Date.parse(record.receivedAt)), language)],
            [words('mails:labels.council'), councilName(council, language)],
          ),
          paragraph(words('mails:acknowledgement.keep')),
        ],
        sections: sections[record.kind].flatMap((write) => write(occasion)),
        closing: [words('mails:acknowledgement.automatic')],
      },
      attachments: [],
    };
  },
};

const whatToExpect = ({ record, language, words }: Occasion): readonly Section[] => {
  const promises = record.decision.clocks
    .filter(runsToADay)
    .filter(({ id }) => (record.wording === 'adult' ? !unsaid.has(id) : answerClocks[id] !== undefined))
    .map(({ id, due }) => ({ day: due, promise: words(record.wording === 'adult' ? (saidOtherwise[id] ?? `law:clocks.${id}.person`) : 'mails:acknowledgement.hear') }));
  const byDay = Object.entries(Object.groupBy(promises, ({ day }) => day)).toSorted(([one], [other]) => one.localeCompare(other));
  if (byDay.length === 0) return [];
  return [{
    heading: words('mails:acknowledgement.days'),
    blocks: byDay.map(([day, due = []]) => group(withWeekday(day, language), [...new Set(due.map(({ promise }) => promise))].map(paragraph))),
  }];
};

// The usual words of these clocks would tell another reader what the message is about.
const saidOtherwise: Partial<Record<ClockId, string>> = { 'data-acknowledge': 'mails:acknowledgement.hear' };
const unsaid: ReadonlySet<ClockId> = new Set(['cy-provider-copy', 'cy-provider-outcome']);

// The clocks that run already; the others would promise days that nobody knows yet.
const runsToADay = (clock: Clock): clock is Clock & { readonly due: string } => clock.starts !== undefined && clock.due !== undefined;

// Thanks and comments have no day in law; what follows is said in a sentence, which gives away as little.
const whatFollows = ({ record, words }: Occasion): Section => ({
  heading: words('mails:acknowledgement.next.heading'),
  blocks: [paragraph(words(`mails:acknowledgement.next.${record.kind}`))],
});

const ringing = (why: 'nothing' | 'questions') => ({ council, words }: Occasion): Section => ({
  heading: words(`mails:acknowledgement.${why}.heading`),
  blocks: [
    paragraph(words(`mails:acknowledgement.${why}.ring`)),
    ...facts([words('mails:labels.phone'), council.contact.phone], [words('mails:labels.open'), hoursInWords(council.contact.hours, words)]),
  ],
});

const ombudsman = ({ record, words }: Occasion): Section => {
  const { nation } = record.decision;
  const reach = bodies.ombudsman[nation];
  return {
    heading: words('mails:ombudsman.heading'),
    blocks: [
      paragraph(words('mails:ombudsman.when')),
      ...facts(
        [words('mails:labels.ombudsman'), words(`law:bodies.ombudsman.${nation}.name`)],
        [words('mails:labels.phone'), reach?.phone ?? ''],
        [words('mails:labels.website'), reach?.website?.replace('https://', '') ?? ''],
      ),
    ],
  };
};

// The Welsh Language Standards bind councils in Wales. A council in England has promised nothing.
const aboutThisMessage = ({ council, words }: Occasion): Section => ({
  heading: words('mails:acknowledgement.about'),
  blocks: [paragraph(words('mails:acknowledgement.seen')), ...(council.nation === 'wales' ? [paragraph(words('mails:acknowledgement.welsh'))] : [])],
});

/** What each kind of message is followed by. Whoever gave thanks is told nothing of ombudsmen and days. */
const sections: Readonly<Record<CaseRecord['kind'], readonly ((occasion: Occasion) => Section | readonly Section[])[]>> = {
  complaint: [whatToExpect, ringing('nothing'), ombudsman, aboutThisMessage],
  comment: [whatFollows, ringing('nothing'), ombudsman, aboutThisMessage],
  compliment: [whatFollows, ringing('questions'), aboutThisMessage],
  // Whoever asks for an advocate gets no answer from the council: there is no day for one, nor anything that an ombudsman could look at.
  advocate: [ringing('nothing'), aboutThisMessage],
};
