/**
 * Records sound from the microphone, for ten minutes at most. The microphone is asked for when somebody begins, and let go of as soon as
 * they stop, so that the device’s own sign for it goes out. Nothing is kept anywhere but in the page.
 */
import { longest, type ClipKind } from './clip-kinds.ts';

/** The largest that one recording becomes. No browser is asked for so much; one that pays no heed to the bits it is asked for ends here. */
export const mostBytes = 6_000_000;

/** Why there is no sound: somebody said no, or there is no microphone that answers. */
export type Refusal = 'denied' | 'noMicrophone';

/** A recording on its way. */
export interface Recording {
  pause(): void;
  goOn(): void;
  stop(): void;
  /** Stops, and lets nothing remain. */
  forget(): void;
  /** What was recorded, once it has stopped for whatever reason; undefined when it was forgotten, or nothing was heard. */
  readonly ended: Promise<Sound | undefined>;
}

/** What was recorded. */
export interface Sound {
  readonly sound: Blob;
  /** How long it lasts, in milliseconds. */
  readonly lasts: number;
  /** Whether it was stopped because there was no more room. */
  readonly full: boolean;
}

/** Begins to record; `heard` is called about every second with how long it has lasted. */
export async function record(kind: ClipKind, heard: (lasts: number) => void): Promise<Recording | Refusal> {
  try {
    const stream = await navigator.mediaDevices.getUserMedia({ audio: true });
    return letGoOnFault(stream, () => recordingOf(stream, kind, heard));
  } catch (error) {
    return error instanceof DOMException && error.name === 'NotAllowedError' ? 'denied' : 'noMicrophone';
  }
}

/** A recorder that fails must not leave the microphone open. */
function letGoOnFault<Begun>(stream: MediaStream, begin: () => Begun): Begun {
  try {
    return begin();
  } catch (error) {
    letGo(stream);
    throw error;
  }
}

function letGo(stream: MediaStream): void {
  for (const track of stream.getTracks()) track.stop();
}

function recordingOf(stream: MediaStream, { type, bitsPerSecond }: ClipKind, heard: (lasts: number) => void): Recording {
  const recorder = new MediaRecorder(stream, { mimeType: type, audioBitsPerSecond: bitsPerSecond });
  const pieces: Blob[] = [];
  const clock = stopwatch();
  let wanted = true;
  let full = false;
  const stop = () => {
    if (recorder.state !== 'inactive') recorder.stop();
    letGo(stream);
  };
  // The sound arrives second by second, and its coming is the clock: a page in the background is given no other.
  recorder.addEventListener('dataavailable', ({ data }) => {
    pieces.push(data);
    heard(clock.lasts());
    if (clock.lasts() < longest && sizeOf(pieces) < mostBytes) return;
    full = true;
    stop();
  });
  const ended = new Promise<Sound | undefined>((resolve) => {
    // A microphone that is unplugged or taken by a telephone call stops the recorder too: what was heard before is kept.
    recorder.addEventListener('stop', () => {
      clock.pause();
      awake.end();
      letGo(stream);
      resolve(wanted && sizeOf(pieces) > 0 ? { sound: new Blob(pieces, { type: type.replace(/;.*/, '') }), lasts: clock.lasts(), full } : undefined);
    });
  });
  recorder.start(1000);
  const awake = stayAwake();
  clock.goOn();
  return {
    pause: () => { recorder.pause(); clock.pause(); },
    goOn: () => { recorder.resume(); clock.goOn(); },
    stop,
    forget: () => { wanted = false; stop(); },
    ended,
  };
}

const sizeOf = (pieces: readonly Blob[]): number => pieces.reduce((sum, { size }) => sum + size, 0);

/** Counts milliseconds, except while it is paused. */
function stopwatch() {
  let before = 0;
  let since: number | undefined;
  const lasts = () => before + (since === undefined ? 0 : performance.now() - since);
  return {
    lasts,
    goOn: () => { since = performance.now(); },
    pause: () => { before = lasts(); since = undefined; },
  };
}

/** Keeps the screen lit, where the browser can: a telephone that goes dark by itself stops listening in the middle of a sentence. */
function stayAwake() {
  const lock = 'wakeLock' in navigator ? navigator.wakeLock.request('screen').catch(() => undefined) : Promise.resolve(undefined);
  return { end: () => void lock.then((held) => held?.release()) };
}
