/** The clocks as days to keep, the earliest first, and after them those that still wait for something. */
import { inWords, withWeekday } from '#i18n/dates.ts';
import type { Clock } from '#law/decision.ts';
import { facts, group, type Block } from '../body.ts';
import type { Occasion, WriteSection } from '../occasion.ts';
import { cited, headsMeant } from './heads.ts';
import { received } from './received.ts';

/** The dates to keep. */
export const limits: WriteSection = (occasion) => {
  const { record, words } = occasion;
  return {
    heading: words('mails:limits.heading'),
    blocks: [
      ...facts(received(occasion)),
      ...record.decision.clocks.filter(hasBegun).toSorted(byLastDay).map((clock) => limit(occasion, clock)),
    ],
  };
};

/** The clocks that have not begun, and what each waits for. */
export const laterLimits: WriteSection = (occasion) => ({
  heading: occasion.words('mails:limits.laterHeading'),
  blocks: occasion.record.decision.clocks.filter((clock) => !hasBegun(clock)).map((clock) => limit(occasion, clock)),
});

/** Whether a clock runs; it may still be moved by what it waits for. */
export const hasBegun = ({ starts, waitsFor }: Clock): boolean => starts !== undefined || waitsFor === undefined;

/** What is due as soon as possible comes first. */
export const byLastDay = (one: Clock, other: Clock): number => (one.due ?? '').localeCompare(other.due ?? '');

const limit = (occasion: Occasion, clock: Clock): Block => {
  const { language, words } = occasion;
  const awaited = (clock.waitsFor ?? []).map((event) => words(`mails:events.${event}`)).join('; ');
  return group(
    words(`law:clocks.${clock.id}.name`),
    hasBegun(clock)
      ? facts(
          [words('mails:labels.lastDay'), clock.due === undefined ? words('mails:limits.soon') : withWeekday(clock.due, language)],
          [words('mails:labels.lastDayExtended'), clock.extendable === undefined ? '' : withWeekday(clock.extendable, language)],
          [words('mails:labels.countedFrom'), clock.starts === undefined ? '' : inWords(clock.starts, language)],
          [words('mails:labels.mayMove'), awaited],
          ...commonTo(occasion, clock),
        )
      : facts([words('mails:labels.waitsFor'), awaited], ...commonTo(occasion, clock)),
  );
};

const commonTo = (occasion: Occasion, { heads, because }: Clock) => [
  [occasion.words('mails:labels.parts'), headsMeant(occasion, heads)] as const,
  ...because.map((citation) => [occasion.words('mails:labels.source'), cited(occasion, citation)] as const),
];
