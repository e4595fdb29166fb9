/** Puts the button that reads the page aloud in its place. */
import islands from '#styles/islands.scss?url';
import { drawIn } from './draw-in.ts';
import { whenLeaving } from './leaving.ts';
import { PictureButton } from './PictureButton.tsx';
import { play, type Sounding } from './sound.ts';
import { speak } from './speak.ts';
import { wear } from './wear.ts';

/** What the server gives it. */
export interface ReadAloudGiven {
  /** What there is to read, line by line: the page’s own words, and nothing that somebody typed. */
  readonly lines: readonly string[];
  readonly language: string;
  /** Where a person’s reading of the page is, if the council has one. */
  readonly recording?: string | undefined;
  readonly words: { readonly start: string; readonly stop: string };
}

/** Somebody’s recording is played; without one, a voice of the device reads. */
export type Reader = { readonly recording: string } | { readonly voice: SpeechSynthesisVoice };

/** Stands the button in its place. */
export async function openReadAloud(place: HTMLElement, { lines, words }: ReadAloudGiven, reader: Reader): Promise<void> {
  await wear(islands);
  let reading: Sounding | undefined;
  const silence = () => reading?.stop();
  const ended = () => {
    reading = undefined;
    show();
  };
  const press = () => {
    if (reading) return silence();
    reading = 'recording' in reader ? play(reader.recording, ended) : speak(lines, reader.voice, ended);
    show();
  };
  const show = () => drawIn(place, <PictureButton main picture={reading ? 'stop' : 'read-aloud'} press={press}>{reading ? words.stop : words.start}</PictureButton>);
  whenLeaving(silence);
  // Every other way on is left in silence too, however long the next page takes.
  document.addEventListener('submit', silence);
  document.addEventListener('click', ({ target }) => target instanceof Element && target.closest('a[href]') && silence());
  show();
}
