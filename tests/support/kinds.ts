/** A screen of each kind: one page stands for all that are made of the same parts and in the same state. */
import { journeyCalled } from '#journeys/index.ts';
import { asked } from '#journeys/path.ts';
import { screens, type Screen } from './screens.ts';

/** What a screen is made of: in a journey, the kinds of its questions. */
function kindOf({ page, voice = 'adult', mistakes, trouble, fields, status }: Screen): string {
  const [id = '', name] = page.split(', ');
  const journey = journeyCalled(id);
  const step = journey?.steps.find((one) => one.id === name);
  const questions = step && asked(step).map((question) => journey?.questions[question]);
  const made = questions?.map((question) => `${question?.kind}${question?.pictures ? ' in pictures' : ''}`).join(', ') ?? page.replace(/ (?:of|for) .*/, '');
  return [made, voice === 'adult' ? 'for adults' : 'for children', mistakes > 0 && 'mistaken', trouble, fields && Object.keys(fields).length > 0 && 'answered', status].join(', ');
}

export const ofEachKind: readonly Screen[] = [...Map.groupBy(screens, kindOf).values()].flatMap(([first]) => (first ? [first] : []));
