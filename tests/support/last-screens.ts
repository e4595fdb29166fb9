/** The last screens of a journey: checking everything that was answered, and what is said once it is sent. */
import type { Council } from '#councils/council.ts';
import type { Language } from '#i18n/languages.ts';
import { everyPath } from './every-path.ts';
import { remembered } from './remembered.ts';
import { wordsOf, type Journey } from '#journeys/journey.ts';
import { pathThrough, type Path } from '#journeys/path.ts';
import type { DraftKey } from '#web/draft-key.ts';
import type { Screen } from './screens.ts';
import { ask, begin, type Site } from './site.ts';
import { nations } from './step-screens.ts';

/** The check page of the longest path there is; and again when sending has failed. */
export function checkScreens(journey: Journey): readonly Screen[] {
  return nations.flatMap((council) => {
    const path = longest(journey, council);
    const screen = (state: string, more: Partial<Screen> = {}): Screen => ({
      page: `${journey.id}, check`,
      state,
      heading: (words) => words(`${wordsOf(journey)}:check.heading`),
      status: 200,
      mistakes: 0,
      ask: async (site, language) => ({
        path: site.services.addresses.of({ language, council, journey, step: 'check' }),
        key: await finish(site, council, journey, path),
        ...(more.trouble && { form: '' }),
      }),
      ...more,
    });
    return [screen(`for ${council.id}`), screen(`not sent, for ${council.id}`, { status: 503, trouble: 'writing' }), ...(journey.anyOf ? [withNothing(journey, council, screen)] : [])];
  });
}

/** The check page of somebody who passed over everything, where that is not enough to send. */
const withNothing = (journey: Journey, council: Council, screen: (state: string, more: Partial<Screen>) => Screen): Screen =>
  screen(`nothing said, for ${council.id}`, {
    ask: async (site, language) => ({
      path: site.services.addresses.of({ language, council, journey, step: 'check' }),
      key: await finish(site, council, journey, pathThrough(journey, noAnswers(journey), council)),
    }),
  });

/** The answers of somebody who passes over every question. */
export const noAnswers = ({ questions }: Journey): Readonly<Record<string, unknown>> =>
  Object.fromEntries(Object.entries(questions).map(([name, { kind }]) => [name, kind === 'choices' || kind === 'files' ? [] : '']));

/** The page that asks whether somebody wants to stop, which is one page to whoever reads its title. */
export function stopScreens(journey: Journey): readonly Screen[] {
  const [council] = nations;
  if (!council) return [];
  return [{
    page: 'the page to stop at',
    state: `in ${journey.id}`,
    heading: (words) => words('common:stop.heading'),
    status: 200,
    mistakes: 0,
    ask: async (site, language) => ({
      path: site.services.addresses.of({ language, council, journey, step: 'stop' }),
      key: await finish(site, council, journey, longest(journey, council)),
    }),
  }];
}

/** The sent page of every kind of message, with the most to say, with the least, and for somebody who wants to hear nothing. */
export function sentScreens(journey: Journey): readonly Screen[] {
  return nations.flatMap((council) => {
    const screen = (state: string, path: Path): Screen => ({
      page: `${journey.id}, sent`,
      state: `${state}, for ${council.id}`,
      heading: (words) => words(`${journey.endsLike?.[journey.kind(path.answers)] ?? wordsOf(journey)}:sent.heading`),
      status: 200,
      mistakes: 0,
      ask: async (site, language) => ({
        path: site.services.addresses.of({ language, council, journey, step: 'sent' }),
        key: await send(site, { council, journey, language, path }),
      }),
    });
    const unheard = byLength(journey, council).filter(({ answers }) => JSON.stringify(answers['contact']) === '["none"]').slice(0, 1);
    const kinds = Map.groupBy(byLength(journey, council), ({ answers }) => journey.kind(answers));
    const ofEachKind = [...kinds].map(([kind, [path]]) => screen(`as a ${kind}`, path ?? noPath()));
    return [...ofEachKind, screen('many parts', longest(journey, council)), screen('few parts', shortest(journey, council)), ...unheard.map((path) => screen('no contact', path))];
  });
}

export interface Sent {
  readonly council: Council;
  readonly journey: Journey;
  readonly language: Language;
  readonly path: Path;
}

/** Sends a finished form; the key then opens its receipt. */
export async function send(site: Site, { council, journey, language, path }: Sent): Promise<DraftKey> {
  const key = await finish(site, council, journey, path);
  const { status } = await ask(site, { path: site.services.addresses.of({ language, council, journey, step: 'check' }), key, form: '' });
  if (status !== 303) throw new Error(`The form was not sent: ${status}`);
  return key;
}

/** The path with the most to show. */
export const longest = (journey: Journey, council: Council): Path => byLength(journey, council).at(-1) ?? noPath();

/** The path with the least. */
export const shortest = (journey: Journey, council: Council): Path => byLength(journey, council)[0] ?? noPath();

const byLength = remembered((journey, council): readonly Path[] => {
  const lengths = new Map(everyPath(journey, council).map((path) => [path, path.steps.length * 1000 + journey.parts(path.answers).length]));
  return [...lengths].toSorted(([, one], [, other]) => one - other).map(([path]) => path);
});

const finish = (site: Site, council: Council, journey: Journey, { answers }: Path): Promise<DraftKey> => begin(site, council, journey, { answers });

function noPath(): never {
  throw new Error('The journey leads nowhere');
}
