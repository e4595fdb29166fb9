/** Who wrote, in which language to answer them, and what they need so that they can take part. */
import { alert, facts, paragraph, type Block } from '../body.ts';
import type { Occasion, WriteSection } from '../occasion.ts';
import { answersOf } from './answers.ts';
import { askedIn } from './asked-in.ts';

/** Who wrote, and the language to answer in. */
export const writer: WriteSection = (occasion) => {
  const { record, words } = occasion;
  return {
    heading: words('mails:writer.heading'),
    blocks: [
      answerIn(occasion),
      ...facts(
        [words('mails:labels.name'), record.person.name || words('mails:writer.noName')],
        [words('mails:labels.organisation'), record.spokenFor?.helper.organisation ?? ''],
        [words('mails:labels.languageUsed'), words(`mails:languages.${record.language}`)],
        [words('mails:labels.via'), record.via],
      ),
      ...answersOf(occasion, askedIn.writer),
    ],
  };
};

/**
 * The language to answer in. Strongly for Welsh, because a habit of answering in English is what the Welsh Language Standards guard
 * against; they do not bind a council in England.
 */
export function answerIn({ council, record: { replyLanguage: asked }, words }: Occasion): Block {
  const manner = asked === 'cy' && council.nation === 'england' ? 'wished' : asked;
  return (asked === 'cy' ? alert : paragraph)(words(`mails:writer.answerIn.${manner}`));
}

/** What the person needs. */
export const needs: WriteSection = (occasion) => {
  const told = answersOf(occasion, askedIn.needs);
  const { words } = occasion;
  return { heading: words('mails:needs.heading'), blocks: told.length === 0 ? [paragraph(words('mails:needs.nothing'))] : told };
};
