/** Every page that explains why a request cannot be answered as asked, each reached by a request that cannot. */
import type { Language } from '#i18n/languages.ts';
import { journeys } from '#journeys/index.ts';
import { newDraftKey } from '#web/draft-key.ts';
import { problems, statusOf, type Problem } from '#web/problem.ts';
import { mostBytes } from '#web/read-form.ts';
import { monmouthshire as council } from './councils.ts';
import type { Asking, Screen, Trouble } from './screens.ts';
import type { Site } from './site.ts';

const [journey] = journeys;

const firstStep = ({ services }: Site, language: Language): string => services.addresses.of({ language, council, journey, step: journey.steps[0]?.id ?? '' });

const ways: Readonly<Record<Problem, { readonly ask: (site: Site, language: Language) => Asking; readonly trouble?: Trouble }>> = {
  'malformed': { ask: (site, language) => ({ path: firstStep(site, language), form: 'relationship=%ff' }) },
  'foreign': { ask: (site, language) => ({ path: firstStep(site, language), form: 'relationship=parent', key: newDraftKey(), headers: { 'origin': 'https://elsewhere.example', 'sec-fetch-site': 'cross-site' } }) },
  'not-found': { ask: (_, language) => ({ path: `/${language}/no-such-place` }) },
  'wrong-method': { ask: (site, language) => ({ path: firstStep(site, language), method: 'PUT' }) },
  'time-ran-out': { ask: (site, language) => ({ path: firstStep(site, language).replace(/[^/]*$/, site.services.words(language)(`${journey.id}:steps.check.address`)), key: newDraftKey() }) },
  'too-large': { ask: (site, language) => ({ path: firstStep(site, language), form: `relationship=${'a'.repeat(mostBytes)}` }) },
  'fault': { ask: (_, language) => ({ path: `/${language}` }), trouble: 'fault' },
  'unavailable': { ask: (site, language) => ({ path: firstStep(site, language), key: newDraftKey() }), trouble: 'reading' },
};

export const problemScreens: readonly Screen[] = problems.map((problem) => ({
  page: `problem: ${problem}`,
  state: 'explained',
  heading: (words) => words(`common:problems.${problem}.heading`),
  status: statusOf(problem),
  mistakes: 0,
  ...ways[problem],
}));
