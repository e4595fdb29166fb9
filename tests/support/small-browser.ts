/** As much of a browser as the islands’ workings touch, for tests that need none: a canvas, a microphone, a form and its file field. */
import type { Held, OwnFiles } from '#islands/own-files.ts';

const put = (name: string, value: unknown): void => void Object.defineProperty(globalThis, name, { value, configurable: true, writable: true });

/** A file field that holds what an island sets, beside what somebody has chosen. */
export interface Field extends OwnFiles {
  chosen: Held;
  own: readonly File[];
}

export const field = (): Field => ({
  chosen: { files: 0, bytes: 0 },
  own: [],
  set(files) { this.own = files; },
  holds() { return { files: this.chosen.files + this.own.length, bytes: this.own.reduce((sum, { size }) => sum + size, this.chosen.bytes) }; },
});

/** A canvas whose pictures are made when the test says so: of something, or of nothing where the device cannot. */
export function slowCanvas(): { readonly made: ((picture: Blob | null) => void)[] } {
  const made: ((picture: Blob | null) => void)[] = [];
  put('document', { createElement: () => ({ getContext: () => null, toBlob: (done: (picture: Blob | null) => void) => void made.push(done) }), addEventListener: () => undefined });
  return { made };
}

export interface Microphone {
  /** Whether it is still listened to, for each time that it was asked for. */
  readonly open: boolean[];
  /** The recorders that were made of it; each gives bytes and stops when the test, or the island, says so. */
  readonly recorders: FakeRecorder[];
  /** How many hold the screen lit. */
  awake: number;
}

export class FakeRecorder extends EventTarget {
  state = 'inactive';
  /** What it gives when it is stopped, in bytes. */
  rest = 0;
  start(): void { this.state = 'recording'; }
  pause(): void { this.state = 'paused'; }
  resume(): void { this.state = 'recording'; }
  stop(): void {
    this.state = 'inactive';
    // Browsers tell of both a little later.
    queueMicrotask(() => {
      this.gives(this.rest);
      this.dispatchEvent(new Event('stop'));
    });
  }
  gives(bytes: number): void { this.dispatchEvent(Object.assign(new Event('dataavailable'), { data: new Blob([new Uint8Array(bytes)]) })); }
}

/** A microphone that says yes, and a recorder that may fail in one thing. */
export function microphone(failing?: 'made' | 'started'): Microphone {
  const given: Microphone = { open: [], recorders: [], awake: 0 };
  put('navigator', {
    mediaDevices: {
      getUserMedia: () => {
        const at = given.open.push(true) - 1;
        return Promise.resolve({ getTracks: () => [{ stop: () => { given.open[at] = false; } }] });
      },
    },
    wakeLock: { request: () => Promise.resolve({ release: () => { given.awake -= 1; } }).finally(() => { given.awake += 1; }) },
  });
  put('MediaRecorder', class extends FakeRecorder {
    constructor() {
      super();
      if (failing === 'made') throw new DOMException('No such kind', 'NotSupportedError');
      given.recorders.push(this);
    }
    override start(): void {
      if (failing === 'started') throw new DOMException('It is busy', 'InvalidStateError');
      super.start();
    }
  });
  return given;
}

/** A button that sends a form. */
export class FakeButton {
  readonly name: string;
  constructor(name: string) { this.name = name; }
}

/** A form that remembers with which buttons it was really sent. */
export class FakeForm extends EventTarget {
  readonly sent: string[] = [];
  presses = 0;
  requestSubmit(submitter: FakeButton): void {
    // What an island does in answer must not go round for ever.
    if ((this.presses += 1) > 100) return;
    const event = () => Object.assign(new Event('submit', { cancelable: true }), { submitter });
    if (this.dispatchEvent(event())) this.sent.push(submitter.name);
    // It bubbles.
    document.dispatchEvent(event());
  }
}

/** The page around a form: somebody may leave it. */
export function page(): { leave(): void } {
  const around = new EventTarget();
  put('window', around);
  put('document', new EventTarget());
  put('HTMLButtonElement', FakeButton);
  return { leave: () => void around.dispatchEvent(new Event('leaving')) };
}

/** Lets everything happen that is about to. */
export const settle = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 5));
