/** What the law needs to know of a council: whose law it follows, and the days of its own procedure. */
import type { Nation } from '../facts.ts';

/** A council’s nation and the working days of its own complaints procedure. */
export interface CouncilPeriods {
  readonly nation: Nation;
  readonly corporate: {
    readonly acknowledge: number;
    readonly stage1: number;
    readonly stage1From: 'receipt' | 'acknowledgement';
    readonly stage1Extension?: number | undefined;
    readonly stage2: number;
    readonly stage2Extension?: number | undefined;
  };
}
