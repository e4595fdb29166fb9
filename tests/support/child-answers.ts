/** What a child who says only so much has answered: nothing to every other question on the way. */
import type { Council } from '#councils/council.ts';
import { listen, type ListenAnswers } from '#journeys/listen.ts';
import { pathThrough, type Path } from '#journeys/path.ts';
import { noAnswers } from './last-screens.ts';

/** The whole way through Listen to me. */
export const onlySaying = (answers: Partial<ListenAnswers>, council: Council): Path => pathThrough(listen, { ...noAnswers(listen), ...answers }, council);
