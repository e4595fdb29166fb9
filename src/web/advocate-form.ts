/** The way to an advocate from anywhere inside a form: the form that asks for one, in the same voice. */
import type { Council } from '#councils/council.ts';
import type { Language } from '#i18n/languages.ts';
import { journeys } from '#journeys/index.ts';
import type { Journey } from '#journeys/journey.ts';
import type { Services } from '#services.ts';

/** Where the way to an advocate leads from a form; nowhere from the one that asks for one. */
export function advocateWay(journey: Journey, council: Council, language: Language, { addresses }: Services): string | undefined {
  const form = journey.asksForAdvocate ? undefined : advocateForm(journey.audience);
  return form && addresses.of({ language, council, journey: form });
}

/** The form for children, from the one that speaks to adults. */
export const childrensAdvocateForm = (journey: Journey): Journey | undefined => (journey.asksForAdvocate && journey.audience === 'adult' ? advocateForm('child') : undefined);

const advocateForm = (who: Journey['audience']) => journeys.find(({ asksForAdvocate, audience }) => asksForAdvocate && audience === who);
