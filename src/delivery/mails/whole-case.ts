/** What every mail that carries the whole message holds: its sections, in the order a reader needs them, and the record. */
import type { CaseRecord } from '#cases/record.ts';
import type { Attachment } from '../mail.ts';
import type { Section } from './body.ts';
import type { Occasion, WriteSection } from './occasion.ts';
import { childVoice } from './sections/child-voice.ts';
import { comment } from './sections/comment.ts';
import { files } from './sections/files.ts';
import { laterLimits, limits } from './sections/limits.ts';
import { notTold } from './sections/not-told.ts';
import { parts } from './sections/parts.ts';
import { praise } from './sections/praise.ts';
import { safeContact } from './sections/safe-contact.ts';
import { childsWords, helpersComments } from './sections/spoken-for.ts';
import { advocate, tasks } from './sections/tasks.ts';
import { today } from './sections/today.ts';
import { transcript } from './sections/transcript.ts';
import { needs, writer } from './sections/writer.ts';

const everything: readonly WriteSection[] = [notTold, today, safeContact, childsWords, helpersComments, childVoice, writer, needs, transcript, files, parts, tasks, advocate, limits, laterLimits];

// Each kind of message has the sections that somebody must act on; a complaint has all that the law asks for, thanks have none of it.
const sections: Readonly<Record<CaseRecord['kind'], readonly WriteSection[]>> = {
  complaint: everything,
  advocate: everything,
  comment: [notTold, today, comment, safeContact, childsWords, helpersComments, childVoice, writer, needs, transcript, files, parts, tasks, advocate],
  compliment: [notTold, today, praise, safeContact, childVoice, writer, transcript, files],
};

/** The sections of a mail that carries the whole message. */
export const wholeCase = (occasion: Occasion): readonly Section[] => sections[occasion.record.kind].map((write) => write(occasion)).filter(({ blocks }) => blocks.length > 0);

/** The record itself, for the council’s own case system. */
export const recordAttached = ({ record }: Occasion): Attachment => ({
  filename: `${record.kind}-${record.reference}.json`,
  contentType: 'application/json; charset=utf-8',
  content: JSON.stringify(record, null, 2),
});

/** What to know about the mail itself. */
export const aboutThisMail = ({ words }: Occasion): readonly string[] => [words('mails:closing.twice'), words('mails:closing.attachment')];
