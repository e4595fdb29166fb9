/** What somebody who asks for an advocate tells the provider, and, apart, what the provider counts. */
import { alert, facts, ownWords, paragraph } from '../body.ts';
import type { WriteSection } from '../occasion.ts';
import { answersOf } from './answers.ts';
import { askedIn } from './asked-in.ts';
import { headLabel } from './heads.ts';
import { entitlement } from './tasks.ts';

/** Whom it is for, by what right, whom they do not want, and what they say; nothing where it comes with a complaint. */
export const request: WriteSection = (occasion) => {
  const { record, words } = occasion;
  const { referral } = record;
  return {
    heading: words('mails:referral.heading'),
    blocks: referral === undefined ? [] : [
      paragraph(headLabel(occasion, 'advocate')),
      ...(referral.unwantedHelper === '' ? [] : [alert(words('mails:referral.unwanted')), ownWords(words('mails:answers.own'), referral.unwantedHelper)]),
      ...(referral.note === '' ? [] : [ownWords(words('mails:answers.own'), referral.note)]),
      ...answersOf(occasion, askedIn.referral),
      ...entitlement(occasion),
    ],
  };
};

/** The figures that the provider reports on; only those that were given. */
export const figures: WriteSection = ({ record, words }) => ({
  heading: words('mails:referral.figures.heading'),
  blocks: record.referral === undefined ? [] : facts(
    ...Object.entries(record.referral.figures).map(([figure, code]) => [words(`mails:referral.figures.${figure}.label`), code === '' ? '' : words(`mails:referral.figures.${figure}.${code}`)] as const),
  ),
});
