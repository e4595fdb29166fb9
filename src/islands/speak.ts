/** Reads lines in a voice of the device, one after the other. */
import type { Sounding } from './sound.ts';

/** `ended` is called after the last line, when the voice fails, or when it was stopped. */
export function speak(lines: readonly string[], voice: SpeechSynthesisVoice, ended: () => void): Sounding {
  let over = false;
  const end = () => {
    if (over) return;
    over = true;
    speechSynthesis.cancel();
    ended();
  };
  const utterances = lines.map((line) => utteranceOf(line, voice));
  for (const utterance of utterances) utterance.addEventListener('error', end);
  utterances.at(-1)?.addEventListener('end', end);
  // Whatever a page before this one may have left to say.
  speechSynthesis.cancel();
  for (const utterance of utterances) speechSynthesis.speak(utterance);
  return { stop: end };
}

function utteranceOf(line: string, voice: SpeechSynthesisVoice): SpeechSynthesisUtterance {
  const utterance = new SpeechSynthesisUtterance(line);
  utterance.voice = voice;
  utterance.lang = voice.lang;
  return utterance;
}
