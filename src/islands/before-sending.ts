/** Whoever presses Next means what they see: what an island is still about is finished first, then the same press is made again. */
import { isStopping, whenLeaving } from './leaving.ts';

/**
 * `unfinished` does what is left to do, and says whether it is done; undefined when there is nothing. Where it cannot be done the page stays,
 * so that the reason is read before anybody presses again. Stopping waits for nothing.
 */
export function beforeSending(form: HTMLFormElement | null, unfinished: () => Promise<boolean> | undefined): void {
  let turn = 0;
  let working = false;
  let passing = false;
  let pressed: HTMLElement | null = null;

  const finish = async (work: Promise<boolean>) => {
    const mine = turn;
    working = true;
    // A fault of the island’s own must keep nobody from going on.
    const done = await work.catch(() => true);
    working = false;
    // Somebody has left meanwhile: their press is no longer meant.
    if (!done || mine !== turn) return;
    passing = true;
    form?.requestSubmit(pressed);
    passing = false;
  };

  whenLeaving(() => { turn += 1; });
  form?.addEventListener('submit', (event) => {
    if (passing || isStopping(event.submitter)) return;
    pressed = event.submitter;
    const work = working ? undefined : unfinished();
    if (work) void finish(work);
    if (working) event.preventDefault();
  });
}
