/** What a child said and what whoever speaks for the child said, apart, so that nobody takes the one for the other. */
import { ownWords, paragraph } from '../body.ts';
import type { WriteSection } from '../occasion.ts';

/** The child’s own words; nothing where nobody speaks for a child. */
export const childsWords: WriteSection = ({ record, words }) => {
  const said = record.spokenFor?.child.words ?? '';
  return {
    heading: words('mails:spokenFor.child.heading'),
    blocks: record.spokenFor === undefined ? [] : [said === '' ? paragraph(words('mails:spokenFor.child.none')) : ownWords(words('mails:spokenFor.child.own'), said)],
  };
};

/** The helper’s comments, or their account where the child said nothing. */
export const helpersComments: WriteSection = ({ record, words }) => {
  const said = record.spokenFor?.helper.words ?? '';
  return {
    heading: words('mails:spokenFor.helper.heading'),
    blocks: record.spokenFor === undefined ? [] : [said === '' ? paragraph(words('mails:answers.empty')) : ownWords(words('mails:spokenFor.helper.own'), said)],
  };
};
