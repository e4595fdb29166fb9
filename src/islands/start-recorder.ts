import { eachPlace } from './places.ts';
import type { RecorderGiven } from './open-recorder.tsx';

// If it does not arrive, the file field is still there.
eachPlace<RecorderGiven>('recorder', (place, given) => {
  void import('./open-recorder.tsx').then(({ openRecorder }) => openRecorder(place, given)).catch(() => undefined);
});
