/**
 * Nothing is asked twice. What somebody has answered in one form is offered in another of the same sitting, where a question of the same
 * name stands: it waits in the field, is not an answer until they go on from the page, and can be changed there.
 *
 * Three borders are never crossed. What was said to one council is not offered to another. What a child said is not offered on an
 * adult’s page, nor the other way round: they may be two people on one tablet, and the adult may be whom the child speaks of. And
 * what has been sent is not offered again, not even a name: whoever comes to a shared browser next may be the very person who must not
 * learn a safe address, and the receipt that the sitting keeps holds nothing that was typed.
 */
import type { Council } from '#councils/council.ts';
import { journeys } from '#journeys/index.ts';
import type { Answers, Journey } from '#journeys/journey.ts';
import { pathThrough } from '#journeys/path.ts';
import { formName, type Draft } from './drafts.ts';
import { validAnswers } from './read-fields.ts';

/** The answers of this sitting’s other forms that fit a journey’s questions. A file stays with the form that it was added to. */
export function offered(journey: Journey, council: Council, draft: Draft | undefined): Answers {
  const others = begunJourneys(council, draft).filter(({ id, audience }) => id !== journey.id && audience === journey.audience);
  const given = others.flatMap((other) => Object.entries(answersThatCount(other, council, draft)));
  return validAnswers(journey.questions, Object.fromEntries(given.filter(([name, answer]) => !isEmpty(answer) && journey.questions[name]?.kind !== 'files')));
}

/** In the order in which they were saved, so that what was said last is what is offered: an older address may not be safe any more. */
const begunJourneys = (council: Council, draft: Draft | undefined): readonly Journey[] =>
  Object.keys(draft?.forms ?? {}).flatMap((form) => journeys.filter(({ id }) => form === formName(council.id, id)));

/** Only what stands on the form’s path: a way of being reached that somebody took back is no longer theirs to be offered. */
function answersThatCount(journey: Journey, council: Council, draft: Draft | undefined): Answers {
  const begun = draft?.forms[formName(council.id, journey.id)];
  return begun ? pathThrough(journey, validAnswers(journey.questions, begun.answers), council).answers : {};
}

const isEmpty = (answer: unknown): boolean => (typeof answer === 'string' ? answer.trim() === '' : Array.isArray(answer) && answer.length === 0);
