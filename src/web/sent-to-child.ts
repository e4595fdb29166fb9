/** What a child is told once it is sent: the few days that matter to them, in their own words. */
import type { Stop } from '#components/options.ts';
import type { Council } from '#councils/council.ts';
import { dayOf, withWeekday } from '#i18n/dates.ts';
import type { Language } from '#i18n/languages.ts';
import type { Translate } from '#i18n/translator.ts';
import { dated, type ClockId } from '#law/decision.ts';
import { bodies } from '#law/elsewhere/bodies.ts';
import { wordsOf, type Journey } from '#journeys/journey.ts';
import type { WorkingCalendar } from '#law/working-days.ts';
import { reading } from './reading.ts';
import type { Receipt } from './receipts.ts';

/** The limits by which a child hears something, and what they hear. */
const answers: Readonly<Partial<Record<ClockId, 'answers' | 'talks'>>> = { 'en-stage-1': 'answers', 'corporate-stage-1': 'answers', 'cy-discussion': 'talks' };

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
  const { council, calendar, language } = telling;
  const say = said(telling);
  const sentAt = Date.parse(receipt.receivedAt);
  const urgent = receipt.decision.safeguarding.urgency !== 'none';
  const stop = (name: string, state: Stop['state'], day?: string): Stop => ({
    title: say(name), body: say(`${name}Body`), state, date: day && withWeekday(day, language),
  });
  return [
    { ...stop('today', 'done', dayOf(sentAt)) },
    ...(urgent ? [stop('readsNow', 'coming', dayOf(sentAt))] : [stop('reads', 'coming', reading(sentAt, council.contact.hours, calendar).by)]),
    ...dated(receipt.decision.clocks).flatMap(({ id, due }) => (answers[id] === undefined ? [] : [stop(receipt.noContact ? 'looked' : answers[id], 'coming', due)])),
    { title: say('choice'), body: say('notHappy'), state: 'choice' },
  ];
}

/** What is said after the dates: how to change or delete it, and who checks what councils do. */
export function afterDates({ decision }: Receipt, telling: Telling): readonly string[] {
  const say = said(telling);
  const { phone, website = '' } = bodies.ombudsman[decision.nation] ?? {};
  const outside = say('outside', { name: telling.words(`law:bodies.ombudsman.${decision.nation}.name`), reach: phone ?? website.replace('https://www.', '') });
  return decision.lead === 'recorded' ? [say('nothing')] : [outside, say('nothing')];
}

/** The first lines: that it was right to tell, what it counts as, and, at night, that nobody is there. */
export function thanks(receipt: Receipt, telling: Telling): readonly string[] {
  const { council, calendar } = telling;
  const say = said(telling);
  const { open } = reading(Date.parse(receipt.receivedAt), council.contact.hours, calendar);
  return [
    say('right'),
    say(receipt.kind),
    ...(open ? [] : [say('closed')]),
    ...(receipt.copy ? [say('copySent')] : []),
    ...(receipt.noContact ? [say('noContact')] : []),
  ];
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
      states: { done: words('common:states.done'), coming: words('common:states.coming'), choice: words('common:states.choice') },
      after: afterDates(receipt, telling),
    },
    ring: { text: words('common:ring', { phone: council.contact.phone }), phone: council.contact.phone },
    advocate: {
      heading: say('advocate.heading'),
      lines: asked ? [say('advocate.asked'), ...(receipt.noContact ? [say('advocate.unreachable')] : [])] : [say('advocate.offer')],
      ring: phone === undefined ? undefined : { text: `${name[language]}: ${phone}`, phone },
      ask: asked ? undefined : { text: say('advocate.press'), action: services.addresses.of({ language, council, journey, step: 'sent' }), token: key?.token ?? '' },
    },
    another: { text: say('another'), href: services.addresses.of({ language, council, journey }) },
  };
}
