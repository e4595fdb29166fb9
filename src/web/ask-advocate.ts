/** One press on the sent page asks the independent provider for an advocate: its own message, about what has just been sent. */
import { randomUUID } from 'node:crypto';
import { messageAbout } from '#delivery/outbox.ts';
import type { Services } from '#services.ts';
import { faultOf } from './log.ts';
import type { Receipt } from './receipts.ts';

/** Whether an advocate has been asked for: in the answers, or since. A store that cannot be read says no, and the button stays. */
export async function isAdvocateAsked({ id, decision }: Receipt, { store, log }: Services): Promise<boolean> {
  if (decision.advocacy.state === 'wanted' || decision.advocacy.state === 'asked') return true;
  try {
    return await store.hasMessage(id, 'advocacy');
  } catch (error) {
    log({ event: 'a message could not be looked for', fault: faultOf(error) });
    return false;
  }
}

/** Asks for one; however often it is pressed, there is one message to the provider and one to the team. False when it could not be stored. */
export async function askAdvocate({ id, reference }: Receipt, { store, domain, now, wake, log }: Services): Promise<boolean> {
  try {
    await store.addMessages((['advocacy', 'advocate-asked'] as const).map((mail) => messageAbout({ id, reference }, mail, { now: now(), domain, newId: randomUUID })));
  } catch (error) {
    log({ event: 'an advocate could not be asked for', fault: faultOf(error) });
    return false;
  }
  wake();
  return true;
}
