/**
 * Enough paths through a journey to take every answer that leads somewhere else, at every step that can be reached.
 *
 * All combinations of answers would be millions. But a condition reads few questions, and once the last condition that
 * reads a question is behind, people who answered it differently stand at the same place. So the walk keeps one person
 * for each distinct future, and sends one of them down each answer.
 */
import type { Council } from '#councils/council.ts';
import { codeOf } from '#files/kept.ts';
import { endings, takes, type Ending, type Takes } from '#files/kinds.ts';
import { type Answers, type Journey, type Questions } from '#journeys/journey.ts';
import { asked, pathThrough, type Path } from '#journeys/path.ts';
import type { Question } from '#journeys/question.ts';
import { remembered } from './remembered.ts';

/** Complete paths that together reach all that can be reached: every step, by every answer that some condition reads. */
export const everyPath = <Q extends Questions>(journey: Journey<Q>, council: Council): readonly Path<Q>[] => walked(journey as unknown as Journey, council) as unknown as readonly Path<Q>[];

const walked = remembered((journey: Journey, council: Council): readonly Path[] => {
  const readLater = conditionsReading(journey, council);
  const found = new Map<string, Path>();
  let crowd: Answers[] = [{}];
  journey.steps.forEach((step, place) => {
    const futures = new Map<string, Answers>();
    for (const person of crowd) {
      const here = pathThrough(journey, person, council).steps.includes(step);
      const given = here ? answersTo(journey, asked(step), person) : [person];
      for (const answers of given) {
        const later = readLater[place] ?? new Set();
        const future = JSON.stringify(Object.entries(answers).filter(([name]) => later.has(name)));
        if (!futures.has(future)) futures.set(future, answers);
        if (here) keep(found, complete(journey, answers, council));
      }
    }
    crowd = [...futures.values()];
  });
  return [...found.values()];
});

/** An answer of each sort that a condition could tell apart, as it would be after parsing. */
export function sampleAnswers({ kind, options = [], exclusive, optional, takes: what }: Question): readonly unknown[] {
  if (what) return [sampleFiles(what), []];
  if (kind === 'choice') return options;
  if (kind === 'choices') return [...options.map((option) => [option]), options.filter((option) => option !== exclusive)];
  if (kind === 'email') return ['someone@example.org'];
  if (kind === 'telephone') return ['01632 960 123'];
  return optional ? ['Some words.', ''] : ['Some words.'];
}

/** The codes of one file of each kind that a question takes. */
const sampleFiles = (what: Takes): readonly string[] =>
  takes[what].map((kind) => codeOf({ id: `file_of_the_kind_${kind}`.padEnd(22, '_').slice(-22), bytes: 48_213, ending: (Object.keys(endings) as Ending[]).find((ending) => endings[ending].kind === kind)! }));

function answersTo<Q extends Questions>(journey: Journey<Q>, names: readonly string[], person: Answers<Q>): Answers<Q>[] {
  return names.reduce<Answers<Q>[]>(
    (people, name) => people.flatMap((before) => sampleAnswers(journey.questions[name] as Question).map((answer) => ({ ...before, [name]: answer }))),
    [person],
  );
}

/** The rest of the way with the first sample of every answer; a condition looks only backwards, so one walk is enough. */
function complete<Q extends Questions>(journey: Journey<Q>, given: Answers<Q>, council: Council): Path<Q> {
  const answers: Record<string, unknown> = {};
  const steps = journey.steps.filter((step) => {
    if (step.when && !step.when({ answers: answers as Answers<Q>, council })) return false;
    for (const name of asked(step)) answers[name] = name in given ? given[name] : sampleAnswers(journey.questions[name] as Question)[0];
    return true;
  });
  return { steps, answers: answers as Answers<Q> };
}

const keep = <Q extends Questions>(found: Map<string, Path<Q>>, path: Path<Q>): void => void found.set(JSON.stringify(path.answers), path);

/** For each place in the journey, the questions that a later condition reads. */
function conditionsReading<Q extends Questions>(journey: Journey<Q>, council: Council): ReadonlySet<string>[] {
  const reads = journey.steps.map((step) => {
    const names = new Set<string>();
    // A condition may stop at the first answer that settles it, so it is asked both of nobody and of everybody.
    for (const everybody of [false, true]) {
      const answers = new Proxy({}, { get: (_, name: string) => (names.add(name), everybody ? sampleAnswers(journey.questions[name] as Question).at(-1) : undefined) });
      step.when?.({ answers: answers as Answers<Q>, council });
    }
    return names;
  });
  return journey.steps.map((_, place) => new Set(reads.slice(place + 1).flatMap((names) => [...names])));
}
