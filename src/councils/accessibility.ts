/**
 * What the accessibility statement of every council rests on: how far the service meets the guidelines, what is known to be
 * wrong or not yet known, and the days on which that was written and reviewed. The words are in the locale files, by id.
 */

/** Something that is wrong, or that nobody has been able to find out. */
export interface KnownIssue {
  readonly id: string;
  /** Whether it fails the guidelines, or is not known because it was never tested. */
  readonly kind: 'not-met' | 'not-tested';
  /** The success criteria of WCAG 2.2 that it concerns; none where it concerns them all. */
  readonly criteria: readonly string[];
  /** The day on which it was written down. */
  readonly since: string;
}

/** The statement itself, as far as it is not words. */
export interface AccessibilityStatement {
  readonly guidelines: 'WCAG 2.2 AA';
  readonly compliance: 'fully' | 'partially' | 'not';
  readonly prepared: string;
  readonly reviewed: string;
  /** In how many working days somebody who reports a problem is answered. */
  readonly answerWithin: number;
  /** Who advises people that are not happy with how a council answers. */
  readonly adviser: `https://${string}`;
  readonly issues: readonly KnownIssue[];
}

/** The parts that the Public Sector Bodies Accessibility Regulations 2018 ask of a statement, in the order of the model statement. */
export const statementParts = ['scope', 'feedback', 'enforcement', 'compliance', 'content', 'burden', 'preparation'] as const;

/** The statement as it stands. */
export const accessibility: AccessibilityStatement = {
  guidelines: 'WCAG 2.2 AA',
  compliance: 'partially',
  prepared: '2026-11-22',
  reviewed: '2026-11-22',
  answerWithin: 10,
  adviser: 'https://www.equalityadvisoryservice.com',
  issues: [
    { id: 'assistive-technology', kind: 'not-tested', criteria: [], since: '2026-11-22' },
    { id: 'disabled-people', kind: 'not-tested', criteria: [], since: '2026-11-22' },
    { id: 'other-browsers', kind: 'not-tested', criteria: [], since: '2026-11-22' },
    { id: 'welsh-voices', kind: 'not-tested', criteria: ['3.1.1'], since: '2026-11-22' },
    { id: 'sign-language', kind: 'not-tested', criteria: [], since: '2026-11-22' },
    { id: 'time-limit', kind: 'not-met', criteria: ['2.2.1'], since: '2026-11-22' },
  ],
};
