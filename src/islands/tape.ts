/** The recorder without its looks: what it is doing, the recordings it holds, and what it has to say about them. */
import { longest, type ClipKind } from './clip-kinds.ts';
import type { Held, OwnFiles } from './own-files.ts';
import { mostBytes, record, type Recording, type Refusal, type Sound } from './recording.ts';
import { play, type Sounding } from './sound.ts';

/** One recording. It keeps its number when another is deleted, and when it is recorded again. */
export interface Clip {
  readonly number: number;
  readonly file: File;
  /** How long it lasts, in milliseconds. */
  readonly lasts: number;
}

/** What it shows. */
export interface TapeState {
  readonly at: 'rest' | 'asking' | 'recording' | 'paused';
  /** How long the recording that is being made has lasted, in milliseconds. */
  readonly lasts: number;
  readonly clips: readonly Clip[];
  /** The number of the recording that is listened to, and of the one that is about to be deleted. */
  readonly sounding?: number | undefined;
  readonly deleting?: number | undefined;
  /** The last thing that happened, and the number of the recording that it happened to. */
  readonly said?: Said | undefined;
  readonly about: number;
}

/** What can happen, by the name of the words for it. */
export type Said = 'asking' | 'recording' | 'paused' | 'nearlyFull' | 'ready' | 'full' | 'nothing' | 'sure' | 'deleted' | 'tooMany' | 'together' | Refusal;

/** What can be done with it. */
export interface Tape {
  /** Begins a new recording, or one that takes the place of another once it is finished. */
  start(number?: number): void;
  pause(): void;
  goOn(): void;
  stop(): void;
  /** Plays a recording; the same again falls silent. */
  listen(clip: Clip): void;
  /** Asks whether a recording shall be deleted; the same again deletes it. */
  remove(clip: Clip): void;
  keep(): void;
  /** Finishes what is being recorded, and says that it is done; undefined when nothing is. */
  finish(): Promise<boolean> | undefined;
  /** Falls silent, lets go of the microphone, and lets nothing remain. */
  forget(): void;
}

/** What it is made with. */
export interface TapeOptions {
  readonly kind: ClipKind;
  /** What the files are called, without number and ending. */
  readonly fileName: string;
  /** How many recordings the server has kept before. */
  readonly before: number;
  readonly files: OwnFiles;
  /** The most files that the field keeps, and the most bytes that its form may bring. */
  readonly most: Held;
}

/** What it shows before anything has been recorded. */
export const emptyTape: TapeState = { at: 'rest', lasts: 0, clips: [], about: 0 };

/** How long before the end it says so, in milliseconds. */
const warning = 60_000;

/** Makes a tape; `show` is called with each state it comes to. */
export function tape({ kind, fileName, before, files, most }: TapeOptions, show: (state: TapeState) => void): Tape {
  let state = emptyTape;
  let last = before;
  let turn = 0;
  let recording: Recording | undefined;
  let taking: Promise<boolean> | undefined;
  let sounding: Sounding | undefined;

  const set = (more: Partial<TapeState>) => {
    state = { ...state, ...more };
    show(state);
  };
  const hold = (clips: readonly Clip[], more: Partial<TapeState>) => {
    files.set(clips.map(({ file }) => file));
    set({ clips, ...more });
  };
  const hear = (lasts: number) => {
    const nearly = lasts >= longest - warning && state.lasts < longest - warning;
    set({ lasts, ...(nearly ? { said: 'nearlyFull' } : {}) });
  };
  /** Why there is no room for another recording, or for one in place of `number`, so that none is made that the server would have to turn away. */
  const lack = (number?: number): 'tooMany' | 'together' | undefined => {
    const held = files.holds();
    const replaced = state.clips.find((clip) => clip.number === number);
    if (!replaced && before + held.files >= most.files) return 'tooMany';
    return held.bytes - (replaced?.file.size ?? 0) + mostBytes > most.bytes ? 'together' : undefined;
  };
  const take = async (number: number) => {
    turn += 1;
    const mine = turn;
    set({ at: 'asking', said: 'asking', deleting: undefined });
    const begun = await record(kind, (lasts) => mine === turn && hear(lasts));
    // Somebody has left while the browser asked: what it allowed is no longer wanted.
    if (mine !== turn) return typeof begun === 'string' ? undefined : begun.forget();
    if (typeof begun === 'string') return set({ at: 'rest', said: begun });
    recording = begun;
    set({ at: 'recording', said: 'recording', lasts: 0 });
    const sound = await begun.ended;
    if (mine === turn) put(number, sound);
  };
  const put = (number: number, sound: Sound | undefined) => {
    recording = undefined;
    if (!sound) return set({ at: 'rest', said: 'nothing' });
    const file = new File([sound.sound], `${fileName}-${number}.${kind.ending}`, { type: sound.sound.type });
    const others = state.clips.filter((clip) => clip.number !== number);
    const clips = [...others, { number, file, lasts: sound.lasts }].sort((one, other) => one.number - other.number);
    last = Math.max(last, number);
    hold(clips, { at: 'rest', said: sound.full ? 'full' : 'ready', about: number });
  };

  return {
    start(number) {
      if (state.at !== 'rest') return;
      sounding?.stop();
      const lacking = lack(number);
      if (lacking) return set({ said: lacking });
      taking = take(number ?? last + 1).then(() => true);
    },
    pause() {
      recording?.pause();
      set({ at: 'paused', said: 'paused' });
    },
    goOn() {
      recording?.goOn();
      set({ at: 'recording', said: 'recording' });
    },
    stop: () => recording?.stop(),
    listen({ number, file }) {
      const again = state.sounding === number;
      sounding?.stop();
      if (again) return;
      const address = URL.createObjectURL(file);
      sounding = play(address, () => {
        URL.revokeObjectURL(address);
        set({ sounding: undefined });
      });
      set({ sounding: number, said: undefined });
    },
    remove({ number }) {
      if (state.deleting !== number) return set({ deleting: number, said: 'sure', about: number });
      sounding?.stop();
      hold(state.clips.filter((clip) => clip.number !== number), { deleting: undefined, said: 'deleted', about: number });
    },
    keep: () => set({ deleting: undefined, said: undefined }),
    finish() {
      if (!recording) return undefined;
      recording.stop();
      return taking;
    },
    forget() {
      turn += 1;
      sounding?.stop();
      recording?.forget();
      recording = undefined;
      last = before;
      hold([], { at: 'rest', lasts: 0, deleting: undefined, said: undefined });
    },
  };
}
