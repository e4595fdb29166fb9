/**
 * Which voice may read a page. Only one that lives on the device: any other would send every word that is read to whoever made it. And only
 * one of the page’s own language: Welsh in an English voice is no Welsh at all.
 */

/** As much of a browser’s voice as decides. */
export type Voice = Pick<SpeechSynthesisVoice, 'lang' | 'localService' | 'default'>;

/** The best voice for a language, English from Britain first; undefined when none may read. */
export function localVoice<Known extends Voice>(voices: readonly Known[], language: string): Known | undefined {
  const able = voices.filter(({ lang, localService }) => localService && regionOf(lang, language) !== undefined);
  return able.find(({ lang }) => regionOf(lang, language) === 'gb') ?? able.find((voice) => voice.default) ?? able[0];
}

/** Calls once there is such a voice. Browsers learn what voices there are after the page has come, and some say none at first. */
export function whenVoice(language: string, found: (voice: SpeechSynthesisVoice) => void): void {
  if (!('speechSynthesis' in window)) return;
  const look = () => {
    const voice = localVoice(speechSynthesis.getVoices(), language);
    if (!voice) return;
    speechSynthesis.onvoiceschanged = null;
    found(voice);
  };
  speechSynthesis.onvoiceschanged = look;
  look();
}

/** The region of a voice of this language, in small letters; Android joins it with an underscore. */
function regionOf(lang: string, language: string): string | undefined {
  const [spoken, region = ''] = lang.toLowerCase().split(/[-_]/);
  return spoken === language ? region : undefined;
}
