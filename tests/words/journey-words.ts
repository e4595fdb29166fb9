/** The words that a journey needs, worked out from the journey, so that neither can change without the other. */
import type { Language } from '#i18n/languages.ts';
import { isExit, wordsOf, type Journey, type Step } from '#journeys/journey.ts';
import type { Question } from '#journeys/question.ts';
import { stepsOf } from '#web/addresses.ts';
import type { Words } from './words.ts';

/** As much of a journey as asks for words. */
export type Asking = Pick<Journey, 'id' | 'questions' | 'steps' | 'sharesWordsWith' | 'saves'>;

/** The words that a journey lacks in a language, by key: neither it nor the journey that it shares words with has them. */
export function missing(journey: Asking, words: Words, language: Language): readonly string[] {
  const namespaces = wordsOf(journey).split('|');
  const all = [...words[language].keys()];
  const lacking = required(journey).filter((path) => !namespaces.some((namespace) => words[language].has(`${namespace}:${path}`)));
  const silent = journey.steps
    .filter(isExit)
    .map(({ id }) => `steps.${id}.`)
    .filter((step) => !namespaces.some((namespace) => all.some((key) => key.startsWith(`${namespace}:${step}`) && /^(?:body|england|wales)\b/.test(key.slice(namespace.length + 1 + step.length)))))
    .map((step) => `${step}body`);
  return [...lacking, ...silent].map((path) => `${journey.id}:${path}`);
}

/** Words below a journey’s own steps and questions that nothing in the journey asks for. */
export function stale(journey: Asking, words: Words, language: Language): readonly string[] {
  const below = new RegExp(`^${journey.id}:(?:steps|questions)\\.`);
  const known = new Set(required(journey).map((path) => `${journey.id}:${path}`));
  const optional = mayHave(journey);
  return [...words[language].keys()].filter((key) => below.test(key) && !known.has(key) && !optional.some((pattern) => pattern.test(key)));
}

function required(journey: Asking): readonly string[] {
  return [
    'address', 'title',
    ...stepsOf(journey).map((id) => `steps.${id}.address`),
    ...journey.steps.filter(needsHeading).map(({ id }) => `steps.${id}.heading`),
    ...journey.steps.filter(offersAnother).flatMap(({ id }) => [`steps.${id}.take`, `steps.${id}.goOn`]),
    ...Object.entries(journey.questions).flatMap(([name, question]) => questionWords(question).map((word) => `questions.${name}.${word}`)),
  ];
}

/** A page that asks one question has it for a heading; every other page needs one of its own. */
const needsHeading = (step: Step): boolean => isExit(step) || step.asks.length > 1;

/** A page that offers another journey has two ways on, and each is called what it does. */
const offersAnother = (step: Step): boolean => isExit(step) && step.leadsTo !== undefined;

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
    ([name, { options = [] }]) => new RegExp(`^${journey.id}:questions\\.${name}\\.(?:(?:(?:england|wales)\\.)?hint|optionHints\\.(?:${options.join('|')}))$`),
  );
  return [...ofSteps, ...ofQuestions];
}
