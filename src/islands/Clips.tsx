/** What has been recorded: each can be listened to, recorded again and deleted. While something is being recorded they rest. */
import { DeleteButtons, type DeleteWords } from './DeleteButtons.tsx';
import { PictureButton } from './PictureButton.tsx';
import { fill, minutes } from './saying.ts';
import type { Clip, Tape, TapeState } from './tape.ts';

/** What the recordings are called, and what can be done with each. */
export interface ClipWords extends DeleteWords {
  /** What the list is called. */
  readonly label: string;
  /** What a recording is called, by its `{{number}}`. */
  readonly name: string;
  readonly listen: string;
  readonly silence: string;
  readonly again: string;
}

interface Props {
  readonly state: TapeState;
  readonly tape: Tape;
  readonly words: ClipWords;
}

/** The recordings made so far. */
export const Clips = ({ state, tape, words }: Props) => (
  <ul class="made" aria-label={words.label}>
    {state.clips.map((clip) => (
      <li key={clip.number}>
        <p class="made__name"><strong>{fill(words.name, clip)}</strong> {minutes(clip.lasts)}</p>
        {state.at === 'rest' && <Actions clip={clip} state={state} tape={tape} words={words} />}
      </li>
    ))}
  </ul>
);

function Actions({ clip, state, tape, words }: Props & { readonly clip: Clip }) {
  const which = <span class="govuk-visually-hidden">: {fill(words.name, clip)}</span>;
  const sounds = state.sounding === clip.number;
  const goes = state.deleting === clip.number;
  return (
    <div class="made__actions">
      {!goes && <PictureButton picture={sounds ? 'stop' : 'play'} press={() => tape.listen(clip)}>{sounds ? words.silence : words.listen}{which}</PictureButton>}
      {!goes && <PictureButton picture="again" press={() => tape.start(clip.number)}>{words.again}{which}</PictureButton>}
      <DeleteButtons asked={goes} remove={() => tape.remove(clip)} keep={() => tape.keep()} words={words} which={which} />
    </div>
  );
}
