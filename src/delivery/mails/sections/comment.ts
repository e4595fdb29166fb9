/** What to do with a comment: it has no day in law, so the steps that councils take are said instead. */
import { dayOf, timeOf, withWeekday } from '#i18n/dates.ts';
import { facts, list } from '../body.ts';
import type { WriteSection } from '../occasion.ts';

/** How a comment is dealt with. */
export const comment: WriteSection = ({ record, language, words }) => {
  const received = Date.parse(record.receivedAt);
  return {
    heading: words('mails:comment.heading'),
    blocks: [
      ...facts([words('mails:labels.received'), `${withWeekday(dayOf(received), language)}, ${timeOf(received)}`]),
      ...list(['record', 'pass', 'answer', 'watch', 'complaint'].map((step) => words(`mails:comment.steps.${step}`))),
    ],
  };
};
