/**
 * Wales: the limits of both procedures, which are alike (W.S.I. 2014/1795 and 2014/1794), in the order they are met.
 */
import type { ClockHead, ClockRow } from '../clock-row.ts';
import type { EventCode, Procedure } from '../decision.ts';
import { awaitsAdvocate } from '../law.ts';
import { cite, type Because } from '../rule.ts';

const both: readonly Procedure[] = ['cy-representations', 'cy-social-services'];
const representations: readonly Procedure[] = ['cy-representations'];
const regs = (forRepresentations: string, forComplaints: string): Because => [
  cite('representations-wales', forRepresentations),
  cite('complaints-wales', forComplaints),
];
const acknowledgement = { workingDays: 2 } as const;

// Reg. 17(4) of W.S.I. 2014/1795; the other set knows only the acknowledgement.
const discussionMovedBy = ({ procedures, tasks, facts }: ClockHead): readonly EventCode[] => [
  ...(procedures.includes('cy-representations') && tasks.has('interest') ? (['interest-decided'] as const) : []),
  ...(procedures.includes('cy-representations') && awaitsAdvocate(facts) ? (['advocate-appointed'] as const) : []),
];

/** Every limit of the two procedures in Wales. */
export const clocks: readonly ClockRow[] = [
  {
    id: 'cy-next-day',
    stage: 1,
    procedures: both,
    when: ({ facts }) => facts.oral === true,
    starts: 'received',
    period: { workingDays: 1 },
    because: regs('reg. 11(1)(d)', 'reg. 11(2)(e)'),
  },
  { id: 'cy-acknowledge', stage: 1, procedures: both, starts: 'received', period: acknowledgement, because: regs('reg. 16', 'reg. 15') },
  { id: 'cy-interest', stage: 1, procedures: representations, when: ({ tasks }) => tasks.has('interest'), starts: 'received', period: 'soon', because: [cite('representations-wales', 'reg. 15')] },
  {
    id: 'cy-provider-copy',
    stage: 1,
    procedures: representations,
    when: ({ tasks }) => tasks.has('provider-copy'),
    starts: 'received',
    period: { workingDays: 2 },
    because: [cite('representations-wales', 'reg. 22')],
  },
  {
    id: 'cy-provider-outcome',
    stage: 1,
    procedures: representations,
    when: ({ tasks }) => tasks.has('provider-copy'),
    starts: 'received',
    period: { workingDays: 10 },
    because: [cite('representations-wales', 'reg. 22')],
  },
  {
    id: 'cy-discussion',
    stage: 1,
    procedures: both,
    starts: 'acknowledged',
    startsWithin: { of: 'received', period: acknowledgement },
    movedBy: discussionMovedBy,
    period: { workingDays: 10 },
    because: regs('reg. 17', 'reg. 16'),
  },
  { id: 'cy-resolution-terms', stage: 1, procedures: both, starts: 'resolved', period: { workingDays: 5 }, because: regs('reg. 17(6)', 'reg. 16(5)') },
  { id: 'cy-written-record', stage: 2, procedures: both, starts: 'stage-2-requested', period: 'soon', because: regs('reg. 18(2)–(3)', 'reg. 17(2)–(3)') },
  { id: 'cy-stage-2', stage: 2, procedures: both, starts: 'record-agreed', period: { workingDays: 25 }, because: regs('reg. 20', 'reg. 18') },
  {
    // Counted from receipt of the complaint, whenever stage 2 begins, and with that day as the first. A request for stage 2
    // that follows an answer is not that receipt, so such a head does not have this clock afresh.
    id: 'cy-stage-2-longest',
    stage: 1,
    procedures: both,
    starts: 'received',
    period: { monthsBeginningOn: 6 },
    because: regs('reg. 20(3)(b)', 'reg. 18(4)'),
  },
  {
    id: 'cy-resubmit',
    procedures: both,
    when: ({ tasks }) => tasks.has('prejudice'),
    starts: 'proceedings-ended',
    period: { months: 6 },
    because: regs('reg. 12', 'reg. 12'),
  },
  {
    id: 'cy-ombudsman',
    procedures: [...both, 'corporate'],
    starts: 'first-noticed',
    period: { months: 12 },
    because: [cite('ombudsman-wales-act', 's. 8(1)(c)')],
  },
];
