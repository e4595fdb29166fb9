/** What a page needs to be allowed beyond what every page is: worked out from where it is, so that no page can ask for more. */
import { filesAt } from './addresses.ts';
import type { Need } from './headers.ts';
import { recordingAt } from './recordings.ts';

/** What the page at a place needs, as it speaks to whoever is there. */
export function needsOf({ place, voice, language, problem }: Pick<App.Locals, 'place' | 'voice' | 'language' | 'problem'>): readonly Need[] {
  // A page that explains why it cannot be shown records nothing.
  if (problem || !place?.council || voice === 'adult') return [];
  const isRead = recordingAt({ place, voice, language }) !== undefined;
  const records = [...filesAt(place).values()].includes('recording');
  return [...(records ? ['microphone' as const] : []), ...(isRead ? ['recordings' as const] : [])];
}
