/**
 * Every screen of the service, in every state it can be in, found from the journeys themselves: a journey in the list is
 * tested without a line here. A screen is one request, made from a draft put straight into the store.
 */
import type { Language } from '#i18n/languages.ts';
import type { Translate, Voice } from '#i18n/translator.ts';
import { journeys } from '#journeys/index.ts';
import type { Journey } from '#journeys/journey.ts';
import type { DraftKey } from '#web/draft-key.ts';
import type { Fields } from '#web/drafts.ts';
import { wordings } from '#web/wording.ts';
import { informationScreens } from './information-screens.ts';
import { checkScreens, sentScreens, stopScreens } from './last-screens.ts';
import type { Site } from './site.ts';
import { problemScreens } from './problem-screens.ts';
import { startScreens } from './start-screens.ts';
import { stepScreens } from './step-screens.ts';

export interface Screen {
  /** Which page it is: its states are tested together. */
  readonly page: string;
  readonly state: string;
  /** In whose words it speaks; an adult’s when nothing is said. */
  readonly voice?: Voice;
  /** What it is headed. */
  readonly heading: (words: Translate) => string;
  readonly status: number;
  /** How many mistakes it shows. */
  readonly mistakes: number;
  /** What its fields hold; undefined where there is nothing to fill in. */
  readonly fields?: Fields;
  /** What the site suffers from while the screen is asked for. */
  readonly trouble?: Trouble;
  /** Puts what it shows into the store, and says what to ask for. */
  readonly ask: (site: Site, language: Language) => Promise<Asking> | Asking;
}

/** The store cannot be read, or not be written; a page fails; too much is asked for at once; or a form stops in the middle and is not waited for. */
export type Trouble = 'reading' | 'writing' | 'fault' | 'crowd' | 'slow';

/** One request. A form is sent as our own pages send theirs. */
export interface Asking {
  readonly path: string;
  readonly key?: DraftKey | undefined;
  readonly method?: string;
  readonly form?: string | FormData;
  readonly headers?: Readonly<Record<string, string>>;
}

/** A children’s journey is looked at in each of its wordings. */
const voicesOf = ({ audience }: Journey): readonly Voice[] => (audience === 'child' ? wordings : ['adult']);

const spokenIn = (voice: Voice, screen: Screen): Screen => (voice === 'adult' ? screen : { ...screen, voice, state: `${screen.state}, in ${voice} words` });

export const screens: readonly Screen[] = [
  ...startScreens,
  ...informationScreens,
  ...journeys.flatMap((journey) => voicesOf(journey).flatMap((voice) => [...stepScreens(journey), ...checkScreens(journey), ...stopScreens(journey), ...sentScreens(journey)].map((screen) => spokenIn(voice, screen)))),
  ...problemScreens,
];

/** The screens by their pages, in order. */
export const screensByPage: ReadonlyMap<string, readonly Screen[]> = Map.groupBy(screens, ({ page }) => page);
