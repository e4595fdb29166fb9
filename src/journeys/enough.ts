/** Where any one of several ways of telling is enough: whether anything was told, and which of the chosen ways still holds nothing. */
import { isExit, type Answers, type Journey, type Step } from './journey.ts';
import { asked, type Path } from './path.ts';

/** Whether there is anything to send: of the ways of telling that a journey names, one must hold something. */
export const isEnough = ({ anyOf }: Journey, answers: Answers): boolean =>
  anyOf === undefined || anyOf.questions.some((name) => parts(answers[name]).some((part) => !anyOf.notAlone?.[name]?.includes(part)));

/**
 * The next page of the chosen ways that holds nothing: for whoever has just chosen ways, or passed over one and told nothing else.
 * A page that was passed over once counts as answered, so nothing else would lead to it again.
 */
export function emptyWay(journey: Journey, path: Path, from: Step): Step | undefined {
  const isWay = (step: Step) => !isExit(step) && step.when !== undefined && asked(step).some((name) => journey.anyOf?.questions.includes(name));
  const justChosen = from.id === journey.anyOf?.step;
  if (!justChosen && (!isWay(from) || isEnough(journey, path.answers))) return undefined;
  const ahead = path.steps.slice(path.steps.indexOf(from) + 1);
  return ahead.find((step) => isWay(step) && asked(step).every((name) => parts(path.answers[name]).length === 0));
}

const parts = (answer: unknown): readonly string[] => [answer ?? []].flat().map(String).filter((part) => part.trim() !== '');
