/** Who must not know, and what must not be passed on. It stands before anything a reader might act on. */
import { alert, ownWords, type Block } from '../body.ts';
import type { Occasion, WriteSection } from '../occasion.ts';

/** What must not get out; nothing when nobody was named. */
export const notTold: WriteSection = (occasion) => {
  const { record, words } = occasion;
  return {
    heading: words('mails:notTold.heading'),
    blocks: [...warned(occasion, 'who', record.notTold), ...warned(occasion, 'what', record.spokenFor?.child.notSaid ?? '')],
  };
};

const warned = ({ words }: Occasion, about: 'who' | 'what', said: string): readonly Block[] =>
  said.trim() === '' ? [] : [alert(words(`mails:notTold.${about}`)), ownWords(words('mails:answers.own'), said)];
