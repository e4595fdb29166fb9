/** Plays one sound at a time, and only when somebody has pressed something. */

/** A recording that is listened to. */
export interface Sounding {
  stop(): void;
}

/** Plays what is at an address; `ended` is called when it is over, cannot be played, or was stopped. */
export function play(address: string, ended: () => void): Sounding {
  const sound = new Audio(address);
  let over = false;
  const end = () => {
    if (over) return;
    over = true;
    sound.pause();
    ended();
  };
  sound.addEventListener('ended', end);
  sound.addEventListener('error', end);
  sound.play().catch(end);
  return { stop: end };
}
