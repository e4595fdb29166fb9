import type { Reader, ReadAloudGiven } from './open-read-aloud.tsx';
import { eachPlace } from './places.ts';
import { whenVoice } from './voices.ts';

// Where nothing may read, the button does not come, and neither does what draws it.
eachPlace<ReadAloudGiven>('read-aloud', (place, given) => {
  const open = (reader: Reader) => {
    void import('./open-read-aloud.tsx').then(({ openReadAloud }) => openReadAloud(place, given, reader)).catch(() => undefined);
  };
  if (given.recording === undefined) whenVoice(given.language, (voice) => open({ voice }));
  else open({ recording: given.recording });
});
