/** A wait that can be cut short. */
export interface Bell {
  /** Waits until the bell rings, or for so many milliseconds; not at all when it rang since the last wait. */
  wait(milliseconds: number): Promise<void>;
  ring(): void;
}

/** A bell for one sleeper. */
export const newBell = (): Bell => {
  let rung = false;
  let wake: (() => void) | undefined;

  return {
    async wait(milliseconds) {
      if (!rung) {
        await new Promise<void>((resolve) => {
          const timer = setTimeout(resolve, milliseconds);
          wake = () => {
            clearTimeout(timer);
            resolve();
          };
        });
      }
      rung = false;
      wake = undefined;
    },
    ring() {
      rung = true;
      wake?.();
    },
  };
};
