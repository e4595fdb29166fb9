/** What a child is told once it is sent: the few days that matter to them, in their own words. */
import type { Stop } from '#components/options.ts';
import type { Council } from '#councils/council.ts';
import { dayOf, withWeekday } from '#i18n/dates.ts';
import type { Language } from '#i18n/languages.ts';
import type { Translate } from '#i18n/translator.ts';
import { dated, type ClockId } from '#law/decision.ts';
import { bodies } from '#law/elsewhere/bodies.ts';
import type { Journey } from '#journeys/journey.ts';
import type { WorkingCalendar } from '#law/working-days.ts';
import { reading } from './reading.ts';
import type { Receipt } from './receipts.ts';

/** The limits by which a child hears something, and what they hear. */
const answers: Readonly<Partial<Record<ClockId, 'answers' | 'talks'>>> = { 'en-stage-1': 'answers', 'corporate-stage-1': 'answers', 'cy-discussion': 'talks' };

export interface Telling {
  readonly council: Council;
  readonly calendar: WorkingCalendar;
  readonly language: Language;
  readonly words: Translate;
}

/** The day it was sent, the day somebody reads it, the day of the answer, and what a child can do if nothing comes. */
export function childStops(receipt: Receipt, { council, calendar, language, words }: Telling): readonly Stop[] {
  const sentAt = Date.parse(receipt.receivedAt);
  const urgent = receipt.decision.safeguarding.urgency !== 'none';
  const stop = (name: string, state: Stop['state'], day?: string): Stop => ({
    title: words(`listen:sent.${name}`), body: words(`listen:sent.${name}Body`), state, date: day && withWeekday(day, language),
  });
  return [
    { ...stop('today', 'done', dayOf(sentAt)) },
    ...(urgent ? [stop('readsNow', 'coming', dayOf(sentAt))] : [stop('reads', 'coming', reading(sentAt, council.contact.hours, calendar).by)]),
    ...dated(receipt.decision.clocks).flatMap(({ id, due }) => (answers[id] === undefined ? [] : [stop(receipt.noContact ? 'looked' : answers[id], 'coming', due)])),
    { title: words('listen:sent.choice'), body: words('listen:sent.notHappy'), state: 'choice' },
  ];
}

/** What is said after the dates: how to change or delete it, and who checks what councils do. */
export function afterDates({ decision }: Receipt, { words }: Telling): readonly string[] {
  const { phone, website = '' } = bodies.ombudsman[decision.nation] ?? {};
  const outside = words('listen:sent.outside', { name: words(`law:bodies.ombudsman.${decision.nation}.name`), reach: phone ?? website.replace('https://www.', '') });
  return decision.lead === 'recorded' ? [words('listen:sent.nothing')] : [outside, words('listen:sent.nothing')];
}

/** The first lines: that it was right to tell, what it counts as, and, at night, that nobody is there. */
export function thanks(receipt: Receipt, { council, calendar, words }: Telling): readonly string[] {
  const { open } = reading(Date.parse(receipt.receivedAt), council.contact.hours, calendar);
  return [
    words('listen:sent.right'),
    words(`listen:sent.${receipt.kind}`),
    ...(open ? [] : [words('listen:sent.closed')]),
    ...(receipt.copy ? [words('listen:sent.copySent')] : []),
    ...(receipt.noContact ? [words('listen:sent.noContact')] : []),
  ];
}

/** All that the page says. */
export function childView(receipt: Receipt, { services, language, words, key }: App.Locals, { council, journey, asked }: { readonly council: Council; readonly journey: Journey; readonly asked: boolean }) {
  const telling: Telling = { council, calendar: services.calendar, language, words };
  const { name, phone } = council.advocacy;
  const said = (part: string) => words(`listen:sent.${part}`);
  return {
    heading: said('heading'),
    lines: thanks(receipt, telling),
    reference: { label: said('reference'), value: receipt.reference, keep: said('keep') },
    dates: {
      heading: said('dates'),
      stops: childStops(receipt, telling),
      states: { done: words('common:states.done'), coming: words('common:states.coming'), choice: words('common:states.choice') },
      after: afterDates(receipt, telling),
    },
    ring: { text: words('common:ring', { phone: council.contact.phone }), phone: council.contact.phone },
    advocate: {
      heading: said('advocate.heading'),
      lines: asked ? [said('advocate.asked'), ...(receipt.noContact ? [said('advocate.unreachable')] : [])] : [said('advocate.offer')],
      ring: phone === undefined ? undefined : { text: `${name[language]}: ${phone}`, phone },
      ask: asked ? undefined : { text: said('advocate.press'), action: services.addresses.of({ language, council, journey, step: 'sent' }), token: key?.token ?? '' },
    },
    another: { text: said('another'), href: services.addresses.of({ language, council, journey }) },
  };
}
