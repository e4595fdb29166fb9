/** Moving from one form to another leaves the first behind with words that the second has sent: nobody is asked to send them twice. */
import { journeyCalled } from '#journeys/index.ts';
import type { Questions } from '#journeys/journey.ts';
import type { Begun } from './drafts.ts';

/** Whether everything that was told in a form has been sent in another; one in which nothing was told yet, or to which a file was added, is still to be sent. */
export function isAlreadySaid(journey: string, { answers, typed }: Begun, sent: Readonly<Record<string, unknown>>): boolean {
  const questions: Questions = journeyCalled(journey)?.questions ?? {};
  const told = Object.entries(answers).filter(([name, answer]) => questions[name]?.kind === 'text' && answer !== '');
  const adds = Object.entries(answers).some(([name, answer]) => questions[name]?.kind === 'files' && [answer].flat().length > 0);
  return !adds && Object.keys(typed).length === 0 && told.length > 0 && told.every(([name, answer]) => sent[name] === answer);
}
