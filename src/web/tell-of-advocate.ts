/**
 * Whoever has asked for an advocate in a form of its own need not ask again in another one: the law counts some of its days from the
 * appointment. A form of other people is told nothing: a child’s request is not an adult’s business, nor the other way round, and nobody’s
 * days may wait for an advocate whom the law does not give them.
 */
import type { CaseRecord } from '#cases/record.ts';
import type { Answers, Journey } from '#journeys/journey.ts';
import type { Begun } from './drafts.ts';
import { validAnswers } from './read-fields.ts';

/** What has just been sent, and by which form. */
export interface Sent {
  readonly journey: Journey;
  readonly record: CaseRecord;
}

/** An open form as it is after something was sent beside it. */
export function tellOfAdvocate(begun: Begun, journey: Journey, sent: Sent): Begun {
  const isTold = asksForOne(sent) && isOfThem(begun, journey, sent) && begun.answers['advocate'] !== 'have-one';
  return isTold ? { ...begun, answers: { ...begun.answers, advocate: 'asked' } } : begun;
}

const asksForOne = ({ record: { kind, decision } }: Sent): boolean => kind === 'advocate' && decision.advocacy.entitlement === 'duty';

/** Whether a form asks about an advocate for whom one was asked for: for themselves, or for a child. */
const isOfThem = ({ answers }: Begun, journey: Journey, sent: Sent): boolean =>
  'advocate' in journey.questions && journey.audience === sent.journey.audience && actingFor(journey, answers) === actingFor(sent.journey, sent.record.answers);

// The day does not matter to who acts for whom.
const actingFor = (journey: Journey, answers: Answers) => journey.facts(validAnswers(journey.questions, answers), '').actingFor;
