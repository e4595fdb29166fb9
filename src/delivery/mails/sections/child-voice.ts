/** Whose words these are, what the child knows of them, and what the child wants: so that nobody takes an adult’s view for a child’s. */
import { facts } from '../body.ts';
import type { WriteSection } from '../occasion.ts';

/** The child’s part in what was sent; nothing where no child is concerned. */
export const childVoice: WriteSection = ({ record, words }) => ({
  heading: words('mails:childVoice.heading'),
  blocks: record.childVoice === undefined ? [] : [
    ...facts(
      [words('mails:childVoice.labels.words'), words(`mails:childVoice.words.${record.childVoice.words}`)],
      [words('mails:childVoice.labels.knows'), words(`mails:childVoice.knows.${record.childVoice.knows}`)],
      [words('mails:childVoice.labels.wants'), words(`mails:childVoice.wants.${record.childVoice.wants}`)],
      [words('mails:childVoice.labels.wording'), record.wording === 'adult' ? '' : words(`mails:childVoice.wording.${record.wording}`)],
    ),
  ],
});
