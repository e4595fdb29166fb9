/**
 * The worker empties the outbox for as long as it runs. It may run beside the web server or as a process of its own, and
 * several may run at once: what keeps them apart is the lease.
 */
import type { Store } from '#store/store.ts';
import { alarmFrom } from './alarm.ts';
import { newBell } from './bell.ts';
import { deliverNext, type Delivery, type Refusals } from './deliver.ts';

const second = 1000;

/** How often the outbox is looked at when nobody rings. */
const betweenLooks = 3 * second;

/** How often a mail that has not arrived is shouted about. */
const betweenAlarms = 60 * second;

/** How long to leave a mail server alone that does not accept our account; more could get it locked. */
const transportRest = 300 * second;

/** What the worker needs: what a delivery needs, and a look at the whole outbox. */
export interface WorkerParts extends Delivery {
  readonly store: Pick<Store, 'lease' | 'settle' | 'outboxState'>;
}

/** A running worker. */
export interface Worker {
  /** Says that there may be something to send. */
  wake(): void;
  /** Finishes the mail in hand and leaves the rest for later. */
  stop(): Promise<void>;
}

/** Starts a worker. */
export const startWorker = (parts: WorkerParts): Worker => {
  const work = newBell();
  // A bell of its own, so that a new submission does not cut the rest short; and a timer, since a clock may be set back.
  const rest = newBell();
  let stopping = false;
  let resting = false;

  const emptyOutbox = async (): Promise<void> => {
    const refusals: Refusals = new Map();
    while (!stopping) {
      const outcome = await deliverNext(parts, refusals).catch(() => 'store out of reach' as const);
      if (outcome === 'settled') continue;
      if (outcome === 'store out of reach') parts.say({ event: outcome });
      if (outcome === 'transport down') await letTransportRest();
      else await work.wait(betweenLooks);
    }
  };

  const letTransportRest = async (): Promise<void> => {
    resting = true;
    parts.say({ event: 'mail server wants its account mended' });
    await rest.wait(transportRest);
    resting = false;
  };

  const sweep = async (): Promise<void> => {
    const now = parts.now();
    const state = await parts.store.outboxState(now).catch(() => undefined);
    if (state === undefined) return parts.say({ event: 'store out of reach' });
    const alarm = alarmFrom(state, now);
    if (alarm !== undefined) parts.say(alarm);
    if (resting) parts.say({ event: 'mail server wants its account mended' });
  };

  const sweeping = setInterval(() => void sweep(), betweenAlarms);
  void sweep();
  const emptied = emptyOutbox();

  return {
    wake: work.ring,
    async stop() {
      stopping = true;
      clearInterval(sweeping);
      work.ring();
      rest.ring();
      await emptied;
    },
  };
};
