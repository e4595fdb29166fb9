/** What may be done with thanks: whether to tell whoever is thanked, and how the words could be quoted without names. */
import type { CaseRecord } from '#cases/record.ts';
import { alert, facts, group, list, ownWords, paragraph, type Block } from '../body.ts';
import type { Occasion, WriteSection } from '../occasion.ts';
import { withoutNames } from '../without-names.ts';
import { received } from './received.ts';

type Praise = NonNullable<CaseRecord['praise']>;

/** The thanks, and the permissions that came with them. */
export const praise: WriteSection = (occasion) => {
  const { record, words } = occasion;
  return {
    heading: words('mails:praise.heading'),
    blocks: [
      ...facts(
        received(occasion),
        [words('mails:praise.for'), record.praise?.worker ?? ''],
      ),
      sharing(occasion, record.praise?.share || 'unsaid'),
      ...(record.praise ? quoting(occasion, record.praise) : []),
      paragraph(words('mails:praise.count')),
    ],
  };
};

// Only a yes allows anything: whoever was not asked, or did not answer, has not said it.
const sharing = ({ words }: Occasion, share: 'yes' | 'no' | 'unsaid'): Block => (share === 'yes' ? paragraph : alert)(words(`mails:praise.share.${share}`));

const quoting = ({ record, words }: Occasion, { words: said, worker, quote }: Praise): readonly Block[] => {
  const answer = quote || 'unsaid';
  if (answer !== 'yes') return [paragraph(words(`mails:praise.quote.${answer}`))];
  const { words: proposal, doubtful } = withoutNames(said, [worker, record.person.name]);
  return [
    group(words('mails:praise.quote.heading'), [
      alert(words('mails:praise.quote.check')),
      ownWords(words('mails:praise.quote.proposal'), proposal),
      ...(doubtful.length === 0 ? [] : [paragraph(words('mails:praise.quote.doubtful')), ...list(doubtful)]),
    ]),
  ];
};
