/** What to do with a comment: it has no day in law, so the steps that councils take are said instead. */
import { facts, list } from '../body.ts';
import type { WriteSection } from '../occasion.ts';
import { received } from './received.ts';

/** How a comment is dealt with. */
export const comment: WriteSection = (occasion) => ({
  heading: occasion.words('mails:comment.heading'),
  blocks: [
    ...facts(received(occasion)),
    ...list(['record', 'pass', 'answer', 'watch', 'complaint'].map((step) => occasion.words(`mails:comment.steps.${step}`))),
  ],
});
