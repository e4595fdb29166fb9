/** The sent page: its receipt, or why it cannot be shown now. A fault is never taken for “nothing was sent”. */
import type { Council } from '#councils/council.ts';
import type { Journey } from '#journeys/journey.ts';
import type { Services } from '#services.ts';
import type { DraftKey } from './draft-key.ts';
import { formName } from './drafts.ts';
import { faultOf } from './log.ts';
import { findReceipt, type Receipt } from './receipts.ts';

/** The receipt for what this visitor sent; undefined when they sent nothing here, or too long ago. */
export async function readReceipt(council: Council, journey: Journey, key: DraftKey | undefined, services: Services): Promise<Receipt | 'unavailable' | undefined> {
  try {
    return await findReceipt(services.store, key, formName(council.id, journey.id), services.now());
  } catch (error) {
    services.log({ event: 'a receipt could not be read', fault: faultOf(error) });
    return 'unavailable';
  }
}
