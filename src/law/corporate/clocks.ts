/**
 * The limits of a council’s own procedure, whose days its profile gives, and of a complaint about personal data.
 */
import type { ClockRow, Period } from '../clock-row.ts';
import { cite, type Because } from '../rule.ts';
import type { CouncilPeriods } from './periods.ts';

/** The model that each nation’s councils are expected to follow. */
const models = { england: 'complaint-handling-code', wales: 'model-policy-wales' } as const;

const upTo = (days: number, extension: number | undefined): Period | undefined =>
  extension === undefined ? undefined : { workingDays: days + extension };

/** Every limit of the council’s own procedure. */
export function corporateClocks({ nation, corporate }: CouncilPeriods): readonly ClockRow[] {
  const because: Because = [cite(models[nation])];
  const { acknowledge, stage1, stage1From, stage1Extension, stage2, stage2Extension } = corporate;
  const fromAcknowledgement = stage1From === 'acknowledgement';
  const acknowledgement: Period = { workingDays: acknowledge };
  return [
    { id: 'corporate-acknowledge', stage: 1, procedures: ['corporate'], starts: 'received', period: acknowledgement, because },
    {
      id: 'corporate-stage-1',
      stage: 1,
      procedures: ['corporate'],
      starts: fromAcknowledgement ? 'acknowledged' : 'received',
      ...(fromAcknowledgement ? { startsWithin: { of: 'received', period: acknowledgement } } : {}),
      period: { workingDays: stage1 },
      longest: upTo(stage1, stage1Extension),
      because,
    },
    { id: 'corporate-acknowledge-stage-2', stage: 2, procedures: ['corporate'], starts: 'stage-2-requested', period: acknowledgement, because },
    {
      id: 'corporate-stage-2',
      stage: 2,
      procedures: ['corporate'],
      starts: fromAcknowledgement ? 'escalation-acknowledged' : 'stage-2-requested',
      ...(fromAcknowledgement ? { startsWithin: { of: 'stage-2-requested', period: acknowledgement } } : {}),
      period: { workingDays: stage2 },
      longest: upTo(stage2, stage2Extension),
      because,
    },
  ];
}

/** The limit of a complaint about personal data, a duty in statute since 19 June 2026. */
export const dataProtectionClocks: readonly ClockRow[] = [
  { id: 'data-acknowledge', procedures: ['data-protection'], starts: 'received', period: { days: 30 }, because: [cite('data-use-act', 's. 103')], from: '2026-06-19' },
];
