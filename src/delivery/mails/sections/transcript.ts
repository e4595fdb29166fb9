/** Every question with its answer, in the order in which the person met them. */
import type { CaseRecord } from '#cases/record.ts';
import { paragraph } from '../body.ts';
import type { WriteSection } from '../occasion.ts';
import { answered } from './answers.ts';
import { askedIn } from './asked-in.ts';

/** The steps whose answers are not read here: they stand in sections of their own, or are for counting and for nobody’s case. */
const readElsewhere = ({ spokenFor }: CaseRecord): readonly string[] => [...(spokenFor === undefined ? [] : askedIn.spokenFor), ...askedIn.figures];

/** What was asked and what was answered. */
export const transcript: WriteSection = (occasion) => ({
  heading: occasion.words('mails:transcript.heading'),
  blocks: [paragraph(occasion.words('mails:transcript.lead')), ...occasion.record.transcript.filter(({ step }) => !readElsewhere(occasion.record).includes(step)).map((entry) => answered(occasion, entry))],
});
