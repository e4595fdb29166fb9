/** Whoever presses Next means what they see: what an island is still about is finished first, then the same press is made again. */

/** `unfinished` does what is left to do; it says undefined when there is nothing. Stopping waits for nothing. */
export function beforeSending(form: HTMLFormElement | null, unfinished: () => Promise<void> | undefined): void {
  form?.addEventListener('submit', (event) => {
    const { submitter } = event;
    const work = isStopping(submitter) ? undefined : unfinished();
    if (!work) return;
    event.preventDefault();
    void work.finally(() => form.requestSubmit(submitter));
  });
}

/** Whether a form is sent by the button that asks to stop. */
export const isStopping = (submitter: HTMLElement | null): boolean => submitter instanceof HTMLButtonElement && submitter.name === 'stop';
