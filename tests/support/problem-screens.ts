/** Every page that explains why a request cannot be answered as asked, each reached by a request that cannot. */
import type { Language } from '#i18n/languages.ts';
import { complain } from '#journeys/complain.ts';
import { listen } from '#journeys/listen.ts';
import { wordsOf, type Journey } from '#journeys/journey.ts';
import { newDraftKey } from '#web/draft-key.ts';
import { problems, statusOf, type Problem } from '#web/problem.ts';
import { mostBytes } from '#web/read-body.ts';
import { filesPage } from './adder.ts';
import { monmouthshire as council } from './councils.ts';
import type { Asking, Screen, Trouble } from './screens.ts';
import type { Site } from './site.ts';

interface Way {
  readonly ask: (site: Site, language: Language) => Asking;
  readonly trouble?: Trouble;
}

const outside = {
  'not-found': { ask: (_, language) => ({ path: `/${language}/no-such-place` }) },
  'fault': { ask: (_, language) => ({ path: `/${language}` }), trouble: 'fault' },
} satisfies Partial<Record<Problem, Way>>;

/** How each problem is met in a journey; two of them only where no journey is. */
function waysIn(journey: Journey): Readonly<Record<Exclude<Problem, keyof typeof outside>, Way>> {
  const firstStep = ({ services }: Site, language: Language): string => services.addresses.of({ language, council, journey, step: journey.steps[0]?.id ?? '' });
  return {
    'malformed': { ask: (site, language) => ({ path: firstStep(site, language), form: 'relationship=%ff' }) },
    'foreign': { ask: (site, language) => ({ path: firstStep(site, language), form: 'relationship=parent', key: newDraftKey(), headers: { 'origin': 'https://elsewhere.example', 'sec-fetch-site': 'cross-site' } }) },
    'wrong-method': { ask: (site, language) => ({ path: firstStep(site, language), method: 'PUT' }) },
    'time-ran-out': { ask: (site, language) => ({ path: firstStep(site, language).replace(/[^/]*$/, site.services.words(language)(`${wordsOf(journey)}:steps.check.address`)), key: newDraftKey() }) },
    'nobody-asked': { ask: ({ services }, language) => ({ path: services.addresses.of({ language, council, journey, step: 'sent' }), key: newDraftKey(), form: 'advocate=yes' }) },
    'too-large': { ask: (site, language) => ({ path: firstStep(site, language), form: `relationship=${'a'.repeat(mostBytes)}` }) },
    'too-slow': { ask: (site, language) => ({ path: site.services.addresses.of({ language, council, journey, step: filesPage(journey).step }), form: '--', headers: { 'content-type': 'multipart/form-data; boundary=-' } }), trouble: 'slow' },
    'too-many': { ask: (site, language) => ({ path: firstStep(site, language), form: 'relationship=parent' }), trouble: 'crowd' },
    'unavailable': { ask: (site, language) => ({ path: firstStep(site, language), key: newDraftKey() }), trouble: 'reading' },
  };
}

const isOutside = (problem: Problem): problem is keyof typeof outside => Object.hasOwn(outside, problem);

const screen = (problem: Problem, way: Way, spoken: Pick<Screen, 'state' | 'voice'>): Screen => ({
  page: `problem: ${problem}`,
  heading: (words) => words(`common:problems.${problem}.heading`),
  status: statusOf(problem),
  mistakes: 0,
  ...spoken,
  ...way,
});

/** Whoever only opens a page has nothing to send again. */
const opening: Way = { ask: ({ services }, language) => ({ path: services.addresses.of({ language, council }) }), trouble: 'crowd' };

const inJourneys: readonly Screen[] = problems.flatMap((problem) => {
  if (isOutside(problem)) return [screen(problem, outside[problem], { state: 'explained' })];
  return [
    screen(problem, waysIn(complain)[problem], { state: 'explained' }),
    screen(problem, waysIn(listen)[problem], { state: 'explained to a child', voice: 'simple' }),
  ];
});

export const problemScreens: readonly Screen[] = [...inJourneys, screen('too-many', opening, { state: 'explained to somebody who opens a page' })];
