/** Where nothing must be answered, something must be told: an empty form helps nobody. */
import type { Answers, Journey } from './journey.ts';

/** Whether there is anything to send: of the ways of telling that a journey names, one must hold something. */
export const isEnough = ({ anyOf }: Journey, answers: Answers): boolean =>
  anyOf === undefined || anyOf.questions.some((name) => [answers[name] ?? []].flat().some((part) => String(part).trim() !== '' && !anyOf.notAlone?.[name]?.includes(String(part))));
