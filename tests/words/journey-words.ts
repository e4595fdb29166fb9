/** The words that a journey needs, worked out from the journey, so that neither can change without the other. */
import type { Language } from '#i18n/languages.ts';
import { isExit, type Journey, type Step } from '#journeys/journey.ts';
import type { Question } from '#journeys/question.ts';
import type { Words } from './words.ts';

/** As much of a journey as asks for words. */
export type Asking = Pick<Journey, 'id' | 'questions' | 'steps'>;

/** The words that a journey lacks in a language, by key. */
export function missing(journey: Asking, words: Words, language: Language): readonly string[] {
  const keys = words[language];
  const lacking = required(journey).filter((key) => !keys.has(key));
  const silent = journey.steps
    .filter(isExit)
    .map(({ id }) => `${journey.id}:steps.${id}.`)
    .filter((step) => ![...keys.keys()].some((key) => key.startsWith(step) && /^(?:body|england|wales)\b/.test(key.slice(step.length))))
    .map((step) => `${step}body`);
  return [...lacking, ...silent];
}

/** Words below a journey’s steps and questions that nothing in the journey asks for. */
export function stale(journey: Asking, words: Words, language: Language): readonly string[] {
  const below = new RegExp(`^${journey.id}:(?:steps|questions)\\.`);
  const known = new Set(required(journey));
  const optional = mayHave(journey);
  return [...words[language].keys()].filter((key) => below.test(key) && !known.has(key) && !optional.some((pattern) => pattern.test(key)));
}

const steps = (journey: Asking): readonly string[] => [...journey.steps.map(({ id }) => id), 'check', 'stop', 'sent'];

function required(journey: Asking): readonly string[] {
  return [
    'address', 'title',
    ...steps(journey).map((id) => `steps.${id}.address`),
    ...journey.steps.filter(needsHeading).map(({ id }) => `steps.${id}.heading`),
    ...Object.entries(journey.questions).flatMap(([name, question]) => questionWords(question).map((word) => `questions.${name}.${word}`)),
  ].map((key) => `${journey.id}:${key}`);
}

/** A page that asks one question has it for a heading; every other page needs one of its own. */
const needsHeading = (step: Step): boolean => isExit(step) || step.asks.length > 1;

const questionWords = ({ options = [], errors }: Question): readonly string[] => [
  'label',
  'short',
  ...options.map((option) => `options.${option}`),
  ...errors.map((error) => `errors.${error}`),
];

function mayHave(journey: Asking): readonly RegExp[] {
  const stepWords = (step: Step) => (isExit(step) ? 'lead|onward|(?:body|england|wales)(?:\\.\\w+)?' : 'heading|lead');
  const ofSteps = journey.steps.map((step) => new RegExp(`^${journey.id}:steps\\.${step.id}\\.(?:${stepWords(step)})$`));
  const ofQuestions = Object.entries(journey.questions).map(
    ([name, { options = [] }]) => new RegExp(`^${journey.id}:questions\\.${name}\\.(?:hint|optionHints\\.(?:${options.join('|')}))$`),
  );
  return [...ofSteps, ...ofQuestions];
}
