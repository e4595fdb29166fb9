/**
 * What would happen, and when, to a complaint sent on a day: every stage taken, each at its last day and each asked for at
 * once. It is how the dates of a procedure are explained to somebody who has not sent anything yet.
 */
import type { Events } from './clocks.ts';
import type { CouncilPeriods } from './corporate/periods.ts';
import { caseClocks } from './decide-case.ts';
import { dated, type Clock, type ClockId, type DatedClock, type EventCode } from './decision.ts';
import type { Facts, IsoDate, Nation } from './facts.ts';
import type { WorkingCalendar } from './working-days.ts';

/** The procedures whose whole course can be shown. */
export type Course = 'statutory' | 'corporate';

/** Something that happens on the last day of a limit, or on the day something else happens. */
type Milestone = readonly [event: EventCode, when: ClockId | EventCode];

const milestones: Readonly<Record<Nation | 'corporate', readonly Milestone[]>> = {
  england: [
    ['stage-1-answered', 'en-stage-1'],
    ['stage-2-requested', 'stage-1-answered'],
    ['stage-2-answered', 'en-stage-2'],
    ['panel-requested', 'stage-2-answered'],
    ['panel-met', 'en-panel'],
    ['panel-dated', 'panel-met'],
    ['panel-recommended', 'en-panel-report'],
  ],
  wales: [
    ['acknowledged', 'cy-acknowledge'],
    ['stage-2-requested', 'cy-discussion'],
    ['record-agreed', 'stage-2-requested'],
    ['stage-2-answered', 'cy-stage-2'],
  ],
  corporate: [
    ['acknowledged', 'corporate-acknowledge'],
    ['stage-1-answered', 'corporate-stage-1'],
    ['stage-2-requested', 'stage-1-answered'],
    ['escalation-acknowledged', 'corporate-acknowledge-stage-2'],
    ['stage-2-answered', 'corporate-stage-2'],
  ],
};

/** A parent’s complaint about a subject that belongs to the course without any doubt. */
const sample = (course: Course, today: IsoDate): Facts => ({
  receivedOn: today,
  kind: 'complaint',
  relationship: 'parent',
  actingFor: 'self',
  agreesToEmail: 'yes',
  childAtRisk: 'no',
  heads: [{ id: 'sample', matter: course === 'statutory' ? 'support' : 'ehc-delay', arose: 'within-six-months' }],
});

/** Every limit of a course that has a last day, in the order in which the last days come. */
export function ifSentToday(course: Course, council: CouncilPeriods, today: IsoDate, calendar: WorkingCalendar): readonly DatedClock[] {
  const facts = sample(course, today);
  const clocksAfter = (events: Events) => caseClocks(facts, council, events, calendar);
  return dated(clocksAfter(reached(milestones[course === 'corporate' ? 'corporate' : council.nation], clocksAfter)));
}

/** When each milestone is reached, one after the other, each clock being known once those before it have been. */
export function reached(course: readonly Milestone[], clocksAfter: (events: Events) => readonly Clock[]): Events {
  let events: Events = {};
  for (const [event, when] of course) {
    const day = clocksAfter(events).find(({ id }) => id === when)?.due ?? events[when as EventCode];
    if (day === undefined) throw new Error(`Nothing says when “${event}” happens: ${when} has no last day yet`);
    events = { ...events, [event]: day };
  }
  return events;
}
