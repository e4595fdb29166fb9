/** What a child who says only so much has answered: nothing to every other question on the way. */
import type { Council } from '#councils/council.ts';
import { isExit } from '#journeys/journey.ts';
import { listen, type ListenAnswers } from '#journeys/listen.ts';
import { pathThrough, type Path } from '#journeys/path.ts';

/** The whole way through Listen to me. */
export function onlySaying(answers: Partial<ListenAnswers>, council: Council): Path {
  const asked = listen.steps.flatMap((step) => (isExit(step) ? [] : step.asks));
  const nothing = Object.fromEntries(asked.map((name) => [name, ['choices', 'files'].includes(listen.questions[name].kind) ? [] : '']));
  return pathThrough(listen, { ...nothing, ...answers }, council);
}
