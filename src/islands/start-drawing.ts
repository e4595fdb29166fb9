import type { DrawingGiven } from './open-drawing.tsx';
import { eachPlace } from './places.ts';

// If it does not arrive, the file field is still there.
eachPlace<DrawingGiven>('drawing', (place, given) => {
  void import('./open-drawing.tsx').then(({ openDrawing }) => openDrawing(place, given)).catch(() => undefined);
});
