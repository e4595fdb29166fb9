/** What cannot wait until tomorrow, and what to do about it. */
import type { Urgency } from '#cases/record.ts';
import { withWeekday } from '#i18n/dates.ts';
import { ruleKey } from '#law/rule.ts';
import { alert, facts, group, paragraph, type Block } from '../body.ts';
import type { Occasion, WriteSection } from '../occasion.ts';
import { answersOf, answersTo } from './answers.ts';
import { aboutSafety } from './asked-in.ts';
import { cited } from './heads.ts';
import { byLastDay, hasBegun } from './limits.ts';

/** The first section of a mail to a team. */
export const today: WriteSection = (occasion) => ({
  heading: occasion.words('mails:today.heading'),
  // What somebody is asked about safety stands first, whatever they said: a no is an answer too.
  blocks: [...answersTo(occasion, aboutSafety), ...urgent(occasion), ...first(occasion)],
});

const urgent = (occasion: Occasion): readonly Block[] => {
  const { record, words } = occasion;
  if (record.urgent.length === 0) return [paragraph(words('mails:today.nothing'))];
  return record.urgent.flatMap((urgency) => [
    group(words(`mails:today.urgent.${urgency}.heading`), [
      alert(words(`mails:today.urgent.${urgency}.todo`)),
      ...whomToRing[urgency](occasion),
    ]),
    // The step that asks about an urgency has its name, so its answers can stand beside it.
    ...answersOf(occasion, [urgency]),
  ]);
};

const dutyTeam = (occasion: Occasion): readonly Block[] => {
  const { record, council, language, words } = occasion;
  const { rule, because } = record.decision.safeguarding;
  return facts(
    [words('mails:labels.dutyTeam'), council.teams.safeguarding.name[language]],
    [words('mails:labels.phone'), council.safeguarding.phone],
    [words('mails:labels.outOfHours'), council.safeguarding.outOfHours],
    [words('mails:labels.why'), words(`law:rules.${ruleKey(rule)}.officer`)],
    ...because.map((citation) => [words('mails:labels.source'), cited(occasion, citation)] as const),
  );
};

const advocacyProvider = ({ council, language, words }: Occasion): readonly Block[] =>
  facts(
    [words('mails:labels.advocacyProvider'), council.advocacy.name[language]],
    [words('mails:labels.phone'), council.advocacy.phone ?? ''],
    [words('mails:labels.email'), council.advocacy.email ?? council.advocacy.mailbox],
  );

const nobody = (): readonly Block[] => [];

const whomToRing: Readonly<Record<Urgency, (occasion: Occasion) => readonly Block[]>> = {
  'child-at-risk': dutyTeam,
  'child-may-be-at-risk': dutyTeam,
  'change-soon': nobody,
  'proceedings': nobody,
  'advocate-wanted': advocacyProvider,
};

const first = ({ record, language, words }: Occasion): readonly Block[] => {
  const running = record.decision.clocks.filter(hasBegun);
  const earliest = running.map(({ due }) => due ?? '').filter((due) => due !== '').toSorted()[0];
  const urgentFirst = running.filter(({ due }) => due === undefined || due === earliest).toSorted(byLastDay);
  if (urgentFirst.length === 0) return [];
  return [
    group(
      words('mails:today.first'),
      facts(...urgentFirst.map(({ id, due }) => [due === undefined ? words('mails:limits.soon') : withWeekday(due, language), words(`law:clocks.${id}.name`)] as const)),
    ),
  ];
};
