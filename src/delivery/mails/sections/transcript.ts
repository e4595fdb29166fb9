/** Every question with its answer, in the order in which the person met them. */
import { paragraph } from '../body.ts';
import type { WriteSection } from '../occasion.ts';
import { answered } from './answers.ts';
import { stepsSaidApart } from './spoken-for.ts';

/** What was asked and what was answered. */
export const transcript: WriteSection = (occasion) => ({
  heading: occasion.words('mails:transcript.heading'),
  blocks: [paragraph(occasion.words('mails:transcript.lead')), ...occasion.record.transcript.filter(({ step }) => !stepsSaidApart(occasion.record).includes(step)).map((entry) => answered(occasion, entry))],
});
