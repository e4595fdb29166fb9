/** The way to an advocate from anywhere inside a form: the form that asks for one, in the same voice. */
import type { Council } from '#councils/council.ts';
import type { Language } from '#i18n/languages.ts';
import { journeys } from '#journeys/index.ts';
import type { Journey } from '#journeys/journey.ts';
import type { Services } from '#services.ts';

/** The form that asks for an advocate and speaks to these people; undefined on its own pages. */
export const advocateForm = (journey: Journey): Journey | undefined =>
  journey.asksForAdvocate ? undefined : (journeys as readonly Journey[]).find(({ asksForAdvocate, audience }) => asksForAdvocate === true && audience === journey.audience);

/** The form for children, from the one that speaks to adults. */
export const childrensAdvocateForm = (journey: Journey): Journey | undefined =>
  journey.asksForAdvocate && journey.audience === 'adult' ? (journeys as readonly Journey[]).find(({ asksForAdvocate, audience }) => asksForAdvocate === true && audience === 'child') : undefined;

/** Where the way to an advocate leads from a form. */
export function advocateWay(journey: Journey, council: Council, language: Language, { addresses }: Services): string | undefined {
  const form = advocateForm(journey);
  return form && addresses.of({ language, council, journey: form });
}
