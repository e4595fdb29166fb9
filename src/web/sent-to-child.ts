/** What a child is told once it is sent: the few days that matter to them, in their own words. */
import type { Stop } from '#components/options.ts';
import type { Council } from '#councils/council.ts';
import { dayOf, withWeekday } from '#i18n/dates.ts';
import type { Language } from '#i18n/languages.ts';
import type { Translate } from '#i18n/translator.ts';
import { answerClocks } from '#law/answer-clocks.ts';
import { dated } from '#law/decision.ts';
import { bodies } from '#law/elsewhere/bodies.ts';
import { wordsOf, type Journey } from '#journeys/journey.ts';
import type { WorkingCalendar } from '#law/working-days.ts';
import { stateWords } from './clock-stop.ts';
import { reading } from './reading.ts';
import type { Receipt } from './receipts.ts';

/** What a child’s last page is written from. */
export interface Telling {
  readonly journey: Journey;
  readonly council: Council;
  readonly calendar: WorkingCalendar;
  readonly language: Language;
  readonly words: Translate;
}

/** Says a word of the journey’s last page. */
const said = ({ journey, words }: Telling) => (name: string, values?: Readonly<Record<string, string>>): string => words(`${wordsOf(journey)}:sent.${name}`, values);

/** The day it was sent, the day somebody reads it, the day of the answer, and what a child can do if nothing comes. */
export function childStops(receipt: Receipt, telling: Telling): readonly Stop[] {
  const say = said(telling);
  const on = (day: string) => withWeekday(day, telling.language);
  return [
    { title: say('today'), body: say('todayBody'), state: 'done', date: on(dayOf(Date.parse(receipt.receivedAt))) },
    { ...readBy(receipt, telling), state: 'coming' },
    ...answeredBy(receipt).map(([name, due]): Stop => ({ title: say(name), body: say(`${name}Body`), state: 'coming', date: on(due) })),
    // Whoever brings good news has nothing to be unhappy about.
    ...(receipt.kind === 'compliment' ? [] : [{ title: say('choice'), body: say('notHappy'), state: 'choice' } as const]),
  ];
}

/** When a person reads it. Today only while the office is open: nobody who waits in the night may believe that somebody comes. */
function readBy({ receivedAt, saidUnsafe }: Receipt, telling: Telling): Pick<Stop, 'title' | 'body' | 'date'> {
  const { council, calendar, language } = telling;
  const say = said(telling);
  const sentAt = Date.parse(receivedAt);
  const { open, by } = reading(sentAt, council.contact.hours, calendar);
  if (saidUnsafe && open) return { title: say('readsNow'), body: say('readsNowBody'), date: withWeekday(dayOf(sentAt), language) };
  return { title: say('reads'), body: say(saidUnsafe ? 'readsSoonBody' : 'readsBody'), date: withWeekday(by, language) };
}

/** The days by which a child hears something; by which it has been looked at, when nobody can tell them. */
const answeredBy = ({ decision, unreachable }: Receipt): readonly (readonly ['answers' | 'talks' | 'looked', string])[] =>
  dated(decision.clocks).flatMap(({ id, due }) => {
    const heard = answerClocks[id];
    return heard === undefined ? [] : [[unreachable ? 'looked' : heard, due] as const];
  });

/** Who checks what councils do, for whoever complained: that they can be asked, their name, and how to reach them. */
export function ombudsman({ decision }: Receipt, telling: Telling) {
  if (decision.lead === 'recorded') return undefined;
  const { phone, website } = bodies.ombudsman[decision.nation] ?? {};
  const shown = website?.replace('https://www.', '') ?? '';
  const name = telling.words(`law:bodies.ombudsman.${decision.nation}.name`);
  return { text: said(telling)('outside'), reach: `${name}: ${phone ?? shown}`, phone, website: website && { text: shown, href: website } };
}

/** The first lines: that it was right to tell, what it counts as, and, at night, that nobody is there. */
export function thanks({ receivedAt, kind, copy, filesLost, unreachable, praise }: Receipt, telling: Telling): readonly string[] {
  const { council, calendar } = telling;
  const say = said(telling);
  const { open } = reading(Date.parse(receivedAt), council.contact.hours, calendar);
  return [
    say('right'),
    ...countsAs({ kind, unreachable, praise }).map((name) => say(name)),
    ...(open ? [] : [say('closed')]),
    ...(filesLost > 0 ? [telling.words('common:files.lost')] : []),
    ...(copy ? [say('copySent')] : []),
    ...(unreachable ? [say('noContact')] : []),
  ];
}

/**
 * What it counts as. A complaint that nobody can answer is looked at all the same; good news is passed on only with a yes; whoever asked
 * for an advocate and cannot be reached is told so instead.
 */
function countsAs({ kind, unreachable, praise }: Pick<Receipt, 'kind' | 'unreachable'> & { readonly praise: Receipt['praise'] }): readonly string[] {
  if (kind === 'advocate') return unreachable ? [] : ['getInTouch'];
  if (kind === 'complaint' && unreachable) return ['complaintUnanswered'];
  return [kind === 'compliment' && praise?.share !== 'yes' ? 'complimentKept' : kind];
}

/** All that the page says. */
export function childView(receipt: Receipt, { services, language, words, key }: App.Locals, { council, journey, asked }: { readonly council: Council; readonly journey: Journey; readonly asked: boolean }) {
  const telling: Telling = { journey, council, calendar: services.calendar, language, words };
  const { name, phone } = council.advocacy;
  const say = said(telling);
  return {
    heading: say('heading'),
    lines: thanks(receipt, telling),
    reference: { label: say('reference'), value: receipt.reference, keep: say('keep') },
    dates: {
      heading: say('dates'),
      stops: childStops(receipt, telling),
      states: stateWords(words),
      outside: ombudsman(receipt, telling),
      after: say('nothing'),
    },
    ring: { text: words('common:ring', { phone: council.contact.phone }), phone: council.contact.phone },
    advocate: {
      heading: say('advocate.heading'),
      lines: asked ? [say('advocate.asked'), ...(receipt.unreachable ? [say('advocate.unreachable')] : [])] : [say('advocate.offer')],
      ring: phone === undefined ? undefined : { text: `${name[language]}: ${phone}`, phone },
      ask: asked ? undefined : { text: say('advocate.press'), action: services.addresses.of({ language, council, journey, step: 'sent' }), token: key?.token ?? '' },
    },
    another: { text: say('another'), href: services.addresses.of({ language, council, journey }) },
  };
}
