/** Records a voice. It says beforehand who may hear, how long there is, and what the device will ask. */
import { PictureButton } from './PictureButton.tsx';
import { Clips, type ClipWords } from './Clips.tsx';
import { fill, minutes } from './saying.ts';
import type { Said, Tape, TapeState } from './tape.ts';

/** All that the recorder says. */
export interface RecorderWords {
  /** What is said before anything is recorded. */
  readonly before: readonly string[];
  readonly start: string;
  readonly stop: string;
  readonly pause: string;
  readonly goOn: string;
  /** What a screen reader calls the time. */
  readonly time: string;
  /** What is said of each thing that happens; `{{name}}` is the recording’s. */
  readonly said: Readonly<Record<Said, string>>;
  readonly clips: ClipWords;
  /** Stands before the file field, which is another way. */
  readonly or: string;
}

interface Props {
  readonly state: TapeState;
  readonly tape: Tape;
  readonly words: RecorderWords;
}

/** The recorder, as it looks in a state of its tape. */
export function Recorder({ state, tape, words }: Props) {
  const { at, lasts, clips, said, about } = state;
  const busy = at === 'recording' || at === 'paused';
  return (
    <>
      <div class={`recorder recorder--${at}`}>
        <div class="recorder__before">{words.before.map((line) => <p key={line}>{line}</p>)}</div>
        <div class="recorder__buttons">
          <PictureButton first main picture={busy ? 'stop' : 'microphone'} press={() => (busy ? tape.stop() : tape.start())}>{busy ? words.stop : words.start}</PictureButton>
          {busy && <PictureButton picture={at === 'paused' ? 'microphone' : 'pause'} press={() => (at === 'paused' ? tape.goOn() : tape.pause())}>{at === 'paused' ? words.goOn : words.pause}</PictureButton>}
          {busy && <p class="recorder__time"><span class="govuk-visually-hidden">{words.time}</span> {minutes(lasts)}</p>}
        </div>
        <p class="recorder__said" role="status">{said && fill(words.said[said], { name: fill(words.clips.name, { number: about }) })}</p>
        {clips.length > 0 && <Clips state={state} tape={tape} words={words.clips} />}
      </div>
      <p>{words.or}</p>
    </>
  );
}
