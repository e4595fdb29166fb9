/** Which form a visitor has begun with a council, for the way back into it from a page beside it. */
import type { Council } from '#councils/council.ts';
import { journeys } from '#journeys/index.ts';
import type { Journey } from '#journeys/journey.ts';
import type { Services } from '#services.ts';
import type { DraftKey } from './draft-key.ts';
import { formName } from './drafts.ts';
import { faultOf } from './log.ts';
import { sittingOf } from './sitting.ts';

/** The first journey but this one, in the order of the start page, that holds something unsent; undefined when none does, or when that cannot be found out. */
export async function begunJourney(council: Council, cookie: DraftKey, services: Services, here?: Journey): Promise<Journey | undefined> {
  try {
    const { draft } = await sittingOf(services.store, cookie, services.now());
    return journeys.find((journey) => journey.id !== here?.id && draft?.forms[formName(council.id, journey.id)] !== undefined);
  } catch (error) {
    services.log({ event: 'a draft could not be read', fault: faultOf(error) });
    return undefined;
  }
}
