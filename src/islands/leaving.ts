/** Somebody leaves: an island then falls silent and forgets, whether or not the next page has come. */

/** Calls when somebody leaves by the way out, stops, or the page goes away otherwise. */
export function whenLeaving(forget: () => void): void {
  // The way out says so at once (components/leave.ts); the next page may be slow to come.
  window.addEventListener('leaving', forget);
  window.addEventListener('pagehide', forget);
  document.addEventListener('submit', ({ submitter }) => isStopping(submitter) && forget());
}

/** Whether a form is sent by the button that asks to stop. */
export const isStopping = (submitter: HTMLElement | null): boolean => submitter instanceof HTMLButtonElement && submitter.name === 'stop';
