/**
 * England: the limits of the statutory procedure (S.I. 2006/1738), in the order they are met.
 *
 * Where the regulations give no number, neither do we: the limit is “as soon as possible”.
 */
import type { ClockHead, ClockRow } from '../clock-row.ts';
import type { EventCode, Procedure } from '../decision.ts';
import { awaitsAdvocate } from '../law.ts';
import { cite } from '../rule.ts';

const statutory: readonly Procedure[] = ['en-statutory'];
const regs = (provision: string) => cite('representations-england', provision);
const isOral = ({ facts }: ClockHead) => facts.oral === true;

// Reg. 14(3)–(4): if both apply, the later date counts, since neither can be met before it.
const stage1MovedBy = ({ tasks, facts }: ClockHead): readonly EventCode[] => [
  ...(tasks.has('interest') ? (['interest-decided'] as const) : []),
  ...(awaitsAdvocate(facts) ? (['advocate-appointed'] as const) : []),
];

/** Every limit of the statutory procedure in England. */
export const clocks: readonly ClockRow[] = [
  { id: 'en-acknowledge', stage: 1, procedures: statutory, starts: 'received', period: 'soon', because: [regs('reg. 11')] },
  { id: 'en-interest', stage: 1, procedures: statutory, when: ({ tasks }) => tasks.has('interest'), starts: 'received', period: 'soon', because: [regs('reg. 12')] },
  { id: 'en-written-record', procedures: statutory, when: isOral, starts: 'received', period: 'soon', because: [regs('reg. 16')] },
  {
    id: 'en-stage-1',
    stage: 1,
    procedures: statutory,
    starts: 'received',
    movedBy: stage1MovedBy,
    mayMoveTo: 'later-start-agreed',
    period: { workingDays: 10 },
    longest: { workingDays: 20 },
    because: [regs('reg. 14')],
  },
  { id: 'en-resolution-terms', stage: 1, procedures: statutory, starts: 'resolved', period: 'soon', because: [regs('reg. 15(1)')] },
  // The regulations set no limit for asking; guidance hopes for 20 working days. A late request is weighed, never barred.
  { id: 'en-ask-stage-2', stage: 1, procedures: statutory, starts: 'stage-1-answered', period: { workingDays: 20 }, because: [regs('reg. 15(2)'), cite('getting-the-best')] },
  {
    // The count runs from the request, and of an oral complaint from the final written record; some ombudsman decisions differ.
    id: 'en-stage-2',
    stage: 2,
    procedures: statutory,
    starts: 'stage-2-requested',
    movedBy: (head) => (isOral(head) ? ['record-agreed'] : []),
    period: { workingDays: 25 },
    longest: { workingDays: 65 },
    because: [regs('reg. 17(2)–(6)'), cite('ombudsman-decisions', '25 005 179')],
  },
  {
    // Written reasons and a new date must be given *before* day 25.
    id: 'en-stage-2-notice',
    stage: 2,
    procedures: statutory,
    starts: 'stage-2-requested',
    movedBy: (head) => (isOral(head) ? ['record-agreed'] : []),
    period: { workingDays: 24 },
    because: [regs('reg. 17(6)')],
  },
  { id: 'en-ask-panel', stage: 2, procedures: statutory, starts: 'stage-2-answered', period: { workingDays: 20 }, because: [regs('reg. 18(2)'), cite('ombudsman-decisions', '23 002 843')] },
  { id: 'en-acknowledge-panel', stage: 3, procedures: statutory, starts: 'panel-requested', period: { workingDays: 2 }, because: [cite('getting-the-best')] },
  { id: 'en-panel', stage: 3, procedures: statutory, starts: 'panel-requested', period: { workingDays: 30 }, because: [regs('reg. 19'), cite('ombudsman-decisions', '21 018 463')] },
  { id: 'en-panel-papers', stage: 3, procedures: statutory, starts: 'panel-dated', period: { workingDaysBefore: 10 }, because: [cite('getting-the-best')] },
  { id: 'en-panel-report', stage: 3, procedures: statutory, starts: 'panel-met', period: { workingDays: 5 }, because: [regs('reg. 20(2)')] },
  { id: 'en-panel-response', stage: 3, procedures: statutory, starts: 'panel-recommended', period: { workingDays: 15 }, because: [regs('reg. 20(3)')] },
  {
    id: 'en-resubmit',
    procedures: statutory,
    when: ({ tasks }) => tasks.has('prejudice'),
    starts: 'proceedings-ended',
    period: { months: 12 },
    because: [regs('reg. 8(5)')],
  },
  {
    id: 'en-ombudsman',
    procedures: ['en-statutory', 'corporate'],
    starts: 'first-noticed',
    period: { months: 12 },
    because: [cite('local-government-act', 's. 26B')],
  },
];
