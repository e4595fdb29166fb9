/** Every subject that the form offers, by the place where the law of the nation sends it. */
import type { Fact } from '#components/information.ts';
import type { Council } from '#councils/council.ts';
import type { Translate } from '#i18n/translator.ts';
import { complain } from '#journeys/complain.ts';
import type { Answers, Part, Questions } from '#journeys/journey.ts';
import { laws } from '#law/decide-case.ts';
import { decideHead } from '#law/decide-head.ts';
import { procedures, type HeadDecision, type Procedure } from '#law/decision.ts';

/** A part of a complaint, and where it goes. */
interface Routed extends Pick<HeadDecision, 'procedure' | 'bodies'> {
  readonly part: Part;
}

/** Subjects that go to the same place. */
export interface SubjectsShown {
  readonly procedure: Procedure;
  readonly heading: string;
  readonly subjects: readonly SubjectShown[];
}

/** A subject, or a part of one, with the other bodies that may be right for it. */
export interface SubjectShown {
  readonly label: string;
  readonly bodies: string;
}

/** The subjects of the form by procedure, in the order in which procedures lead. */
export function subjectsShown({ nation }: Council, today: string, words: Translate): readonly SubjectsShown[] {
  const bySubject = Map.groupBy(everyPart.map((part) => route(part, nation, today)), ({ part }) => part.subject);
  const lines = [...bySubject.values()].flatMap((routed) => together(routed, nation, words));
  return procedures
    .map((procedure) => ({
      procedure,
      heading: words(`law:procedures.${procedure}.name`),
      subjects: lines.filter((line) => line.procedure === procedure),
    }))
    .filter(({ subjects }) => subjects.length > 0);
}

/** Subjects by the bodies that decide them, as facts. */
export const byBody = (subjects: readonly SubjectShown[]): readonly Fact[] =>
  [...Map.groupBy(subjects, ({ bodies }) => bodies)].map(([name, same]) => ({ name, value: same.map(({ label }) => label).join('\n') }));

/** Each choice of every question that allows several, as somebody would give who complains about everything. */
const questions: Questions = complain.questions;
const everything = Object.fromEntries(
  Object.entries(questions).flatMap(([name, { kind, options }]) => (kind === 'choices' ? [[name, options]] : [])),
) as Answers<typeof complain.questions>;

const everyPart: readonly Part[] = complain.parts(everything);

/** Where a part goes by itself, complained of by a parent. */
function route(part: Part, nation: Council['nation'], today: string): Routed {
  const head = { id: part.id, matter: part.matter };
  const facts = { ...complain.facts({ relationship: 'parent' }, today), nation, heads: [head] as const, head };
  const { procedure, bodies } = decideHead(facts, nation, laws[nation]).decision;
  return { part, procedure, bodies };
}

/** A subject in one line where all of it goes to one procedure; otherwise a line for each of its parts. */
function together(routed: readonly Routed[], nation: Council['nation'], words: Translate): readonly (SubjectShown & Pick<Routed, 'procedure'>)[] {
  const places = new Set(routed.map(({ procedure }) => procedure));
  const asOne = places.size === 1 && !places.has('elsewhere');
  return (asOne ? routed.slice(0, 1) : routed).map(({ part, procedure, bodies }) => ({
    procedure,
    label: asOne ? words(`complain:questions.subjects.options.${part.subject}`) : labelOf(part, words),
    bodies: bodies.map((code) => words(`law:bodies.${code}.${nation}.name`)).join('; '),
  }));
}

function labelOf({ subject, question, option }: Part, words: Translate): string {
  const names = [words(`complain:questions.subjects.options.${subject}`), words(`complain:questions.${question}.options.${option}`)];
  return [...new Set(names)].join(': ');
}
