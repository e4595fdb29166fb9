/** What an adult is told once it is sent: of a complaint the days and the parts, of a comment what happens now, of thanks who will be told. */
import type { Stop, ToldSection } from '#components/options.ts';
import type { Council } from '#councils/council.ts';
import { dayOf, withWeekday } from '#i18n/dates.ts';
import type { Language } from '#i18n/languages.ts';
import type { Translate } from '#i18n/translator.ts';
import { journeyCalled } from '#journeys/index.ts';
import { wordsOf, type Journey, type Kind } from '#journeys/journey.ts';
import { ruleKey } from '#law/rule.ts';
import type { Services } from '#services.ts';
import { stateWords } from './clock-stop.ts';
import { reading } from './reading.ts';
import type { Receipt } from './receipts.ts';
import { dates, routes } from './sent-view.ts';

/** What a section is written from. */
interface Telling {
  readonly receipt: Receipt;
  readonly council: Council;
  readonly services: Pick<Services, 'words' | 'calendar'>;
  readonly language: Language;
  /** The journey whose words the page has. */
  readonly journey: Journey;
  readonly say: Translate;
  readonly ring: NonNullable<ToldSection['ring']>;
}

type Section = (telling: Telling) => ToldSection;

/** What each kind of message leads to, in the order of the page. */
const sections: Readonly<Record<Kind, readonly Section[]>> = {
  complaint: [complaintDates, complaintParts],
  advocate: [complaintDates, advocateAskedFor],
  comment: [commentStops],
  compliment: [whoIsTold],
};

/** All that the page says. */
export function adultView(receipt: Receipt, { services, language, words }: App.Locals, { council, journey: sent }: { readonly council: Council; readonly journey: Journey }) {
  const journey = worded(sent, receipt.kind);
  const say: Translate = (name, values) => words(`${wordsOf(journey)}:sent.${name}`, values);
  const ring = { text: words('common:ring', { phone: council.contact.phone }), phone: council.contact.phone };
  return {
    title: say('title'),
    states: stateWords(words),
    heading: say('heading'),
    reference: { label: say('reference'), value: receipt.reference },
    lines: [
      say('keep'),
      ...(receipt.filesLost > 0 ? [words('common:files.lost')] : []),
      ...(receipt.copy ? [say('copySent')] : []),
      ...(receipt.noContact && receipt.kind !== 'compliment' ? [say('noContact')] : []),
      ...advocateWanted(receipt).map((name) => say(name)),
    ],
    sections: sections[receipt.kind].map((section) => section({ receipt, council, services, language, journey, say, ring })),
    another: { text: say('another'), href: services.addresses.of({ language, council, journey }) },
  };
}

/** How the advocates get in touch. Who cannot be reached must ring; where an advocate is all that was asked for, that has been said already. */
function advocateWanted({ kind, decision, noContact }: Receipt): readonly string[] {
  if (decision.advocacy.state !== 'wanted' || (noContact && kind === 'advocate')) return [];
  return [noContact ? 'advocateRing' : 'advocate'];
}

/** The journey whose last page fits what was sent: a comment that is a complaint ends like one. */
function worded(journey: Journey, kind: Kind): Journey {
  return journeyCalled(journey.endsLike?.[kind]) ?? journey;
}

function complaintDates({ receipt, services, language, journey, say, ring }: Telling): ToldSection {
  const stops = dates(receipt, wordsOf(journey), services.words, language);
  const asksOnly = receipt.kind === 'advocate';
  // Nobody who hears nothing is told to wait for it, and no days are named where none are given.
  const waits = !receipt.noContact && (asksOnly || stops.some(({ state }) => state === 'coming'));
  return {
    id: 'dates',
    heading: say('dates'),
    stops: asksOnly && !waits ? stops.filter(({ state }) => state !== 'choice') : stops,
    after: waits ? [say('nothing')] : [],
    ring,
  };
}

function complaintParts({ receipt, services, language, say }: Telling): ToldSection {
  const { ways, ofAll } = routes(receipt, services.words, language);
  return { id: 'parts', heading: say('parts'), before: ofAll, cards: ways, after: [say('query')] };
}

/** To whom the request went, and by what right somebody has an advocate. */
function advocateAskedFor(telling: Telling): ToldSection {
  const { receipt, council, services, language, say } = telling;
  const { name, phone } = council.advocacy;
  const right = services.words(language)(`law:rules.${ruleKey(receipt.decision.advocacy.rule)}.person`);
  return { ...complaintParts(telling), after: [right, say('query')], ...(phone && { ring: { text: `${name[language]}: ${phone}`, phone } }) };
}

/** What becomes of a comment is said in the same words, whichever form it came by. */
function commentStops({ receipt, council, services, language, ring }: Telling): ToldSection {
  const say: Translate = (name) => services.words(language)(`comment:sent.${name}`);
  const sentAt = Date.parse(receipt.receivedAt);
  const urgent = receipt.decision.safeguarding.urgency !== 'none';
  const stop = (name: string, state: Stop['state'], day?: string): Stop => ({
    title: say(name), body: say(`${name}Body`), state, date: day && withWeekday(day, language),
  });
  return {
    id: 'next',
    heading: say('next'),
    stops: [
      stop('today', 'done', dayOf(sentAt)),
      stop('reads', 'coming', urgent ? dayOf(sentAt) : reading(sentAt, council.contact.hours, services.calendar).by),
      stop('passed', 'coming'),
      ...(receipt.noContact ? [] : [stop('answered', 'coming')]),
      stop('choice', 'choice'),
    ],
    after: [],
    ring,
  };
}

function whoIsTold({ receipt, say, ring }: Telling): ToldSection {
  const may = (permission: 'share' | 'quote') => say(`told.${permission}.${receipt.praise?.[permission] === 'yes' ? 'yes' : 'no'}`);
  return { id: 'told', heading: say('told.heading'), points: [say('told.team'), may('share'), may('quote')], after: [say('ring')], ring };
}
