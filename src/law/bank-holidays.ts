/**
 * Bank holidays of England and Wales under the Banking and Financial Dealings Act 1971.
 *
 * New Year’s Day, the early May holiday and days given instead of a weekend come by proclamation, and single days have
 * been added at short notice (19 September 2022, 8 May 2023), so this is a list to be amended, not a formula. The Act
 * has other holidays for Scotland and Northern Ireland; they are not counted here, which is universal practice.
 */
import type { IsoDate } from './facts.ts';

/** A list of bank holidays and the last day that it covers. */
export interface BankHolidays {
  readonly days: readonly IsoDate[];
  readonly knownUntil: IsoDate;
}

/** The bank holidays of England and Wales, 2024 to 2028. Those of 2028 await proclamation. */
export const bankHolidays: BankHolidays = {
  days: [
    '2024-01-01', '2024-03-29', '2024-04-01', '2024-05-06', '2024-05-27', '2024-08-26', '2024-12-25', '2024-12-26',
    '2025-01-01', '2025-04-18', '2025-04-21', '2025-05-05', '2025-05-26', '2025-08-25', '2025-12-25', '2025-12-26',
    '2026-01-01', '2026-04-03', '2026-04-06', '2026-05-04', '2026-05-25', '2026-08-31', '2026-12-25', '2026-12-28',
    '2027-01-01', '2027-03-26', '2027-03-29', '2027-05-03', '2027-05-31', '2027-08-30', '2027-12-27', '2027-12-28',
    '2028-01-03', '2028-04-14', '2028-04-17', '2028-05-01', '2028-05-29', '2028-08-28', '2028-12-25', '2028-12-26',
  ],
  knownUntil: '2028-12-31',
};
