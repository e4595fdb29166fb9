/** What was sent along: which files, whether they are attached, and where they are when they are not. */
import { inMegabytes } from '#i18n/sizes.ts';
import { alert, list, paragraph, type Block } from '../body.ts';
import type { Occasion, WriteSection } from '../occasion.ts';

/** The files that came with it; nothing where there are none. */
export const files: WriteSection = (occasion) => ({ heading: occasion.words('mails:files.heading'), blocks: [...attached(occasion), ...held(occasion), ...lost(occasion)] });

const attached = (occasion: Occasion): readonly Block[] => {
  const { record, words } = occasion;
  const here = record.files.filter((file) => isHere(occasion, file));
  return here.length === 0 ? [] : [paragraph(words('mails:files.attached')), ...listed(here), paragraph(words('mails:files.anew'))];
};

const held = (occasion: Occasion): readonly Block[] => {
  const { record, words } = occasion;
  const elsewhere = record.files.filter((file) => !isHere(occasion, file));
  return elsewhere.length === 0 ? [] : [alert(words('mails:files.held', { reference: record.reference })), ...listed(elsewhere), paragraph(words('mails:files.collect'))];
};

const lost = ({ record, words }: Occasion): readonly Block[] => (record.filesLost === 0 ? [] : [alert(words('mails:files.lost', { number: record.filesLost }))]);

type RecordedFile = Occasion['record']['files'][number];

const isHere = ({ files: here }: Occasion, { name }: RecordedFile): boolean => here.some(({ filename }) => filename === name);

const listed = (some: readonly RecordedFile[]): readonly Block[] => list(some.map(({ name, bytes }) => `${name}, ${inMegabytes(bytes)}`));
