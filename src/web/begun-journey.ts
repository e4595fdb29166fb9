/** Which form a visitor has begun with a council, for the way back into it from a page beside it. */
import type { Council } from '#councils/council.ts';
import { journeys } from '#journeys/index.ts';
import type { Journey } from '#journeys/journey.ts';
import type { Services } from '#services.ts';
import type { DraftKey } from './draft-key.ts';
import { formName } from './drafts.ts';
import { faultOf } from './log.ts';
import { sittingOf } from './sitting.ts';

/**
 * The form that was saved last; from a form, the last but this one that speaks to the same people. Undefined when there is none, or when that
 * cannot be found out.
 */
export async function begunJourney(council: Council, cookie: DraftKey, services: Services, here?: Journey): Promise<Journey | undefined> {
  try {
    const { draft } = await sittingOf(services.store, cookie, services.now());
    const saved = Object.keys(draft?.forms ?? {}).map((form) => journeys.find(({ id }) => form === formName(council.id, id)));
    return saved.findLast((journey) => journey && journey.id !== here?.id && (!here || journey.audience === here.audience));
  } catch (error) {
    services.log({ event: 'a draft could not be read', fault: faultOf(error) });
    return undefined;
  }
}
