/** Whose words these are, what the child knows of them, and what the child wants: so that nobody takes an adult’s view for a child’s. */
import type { CaseRecord } from '#cases/record.ts';
import { facts } from '../body.ts';
import type { Occasion, WriteSection } from '../occasion.ts';

/** The child’s part in what was sent; nothing where no child is concerned. */
export const childVoice: WriteSection = ({ record, words }) => ({
  heading: words('mails:childVoice.heading'),
  blocks: record.childVoice === undefined ? [] : facts(
    [words('mails:childVoice.labels.words'), words(`mails:childVoice.words.${record.childVoice.words}`)],
    ...known(record, record.childVoice, words),
    [words('mails:childVoice.labels.wording'), record.wording === 'adult' ? '' : words(`mails:childVoice.wording.${record.wording}`)],
  ),
});

// A child who speaks for themselves was never asked whether they know and agree. What they wish for stands in their own answers; only that
// nothing more is to be done must not be overlooked.
const known = ({ spokenFor }: CaseRecord, voice: NonNullable<CaseRecord['childVoice']>, words: Occasion['words']): readonly (readonly [string, string])[] => {
  const speaksAlone = spokenFor === undefined && voice.words !== 'adult';
  const wants = [words('mails:childVoice.labels.wants'), words(`mails:childVoice.wants.${voice.wants}`)] as const;
  if (speaksAlone) return voice.wants === 'only-to-tell' ? [wants] : [];
  return [[words('mails:childVoice.labels.knows'), words(`mails:childVoice.knows.${voice.knows}`)], wants];
};
