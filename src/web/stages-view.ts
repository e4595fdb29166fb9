/** The stages of the law on children’s services in one nation, each with its days if a complaint were sent on a day. */
import type { Stop } from '#components/options.ts';
import type { Council } from '#councils/council.ts';
import type { Language } from '#i18n/languages.ts';
import type { Translate } from '#i18n/translator.ts';
import type { ClockId } from '#law/decision.ts';
import type { Nation } from '#law/facts.ts';
import { ifSentToday } from '#law/if-sent-today.ts';
import type { WorkingCalendar } from '#law/working-days.ts';
import { clockStop } from './clock-stop.ts';

/** A stage, and the limits that belong to it: asking for the next one is its end. */
interface Stage {
  readonly id: string;
  readonly clocks: readonly ClockId[];
}

/** England has three stages, Wales two. */
export const stages: Readonly<Record<Nation, readonly Stage[]>> = {
  england: [
    { id: 'stage-1', clocks: ['en-stage-1', 'en-ask-stage-2'] },
    { id: 'stage-2', clocks: ['en-stage-2-notice', 'en-stage-2', 'en-ask-panel'] },
    { id: 'stage-3', clocks: ['en-acknowledge-panel', 'en-panel-papers', 'en-panel', 'en-panel-report', 'en-panel-response'] },
  ],
  wales: [
    { id: 'stage-1', clocks: ['cy-acknowledge', 'cy-discussion'] },
    { id: 'stage-2', clocks: ['cy-stage-2', 'cy-stage-2-longest'] },
  ],
};

// What the person may do by then, as against what the council must.
const choices: readonly ClockId[] = ['en-ask-stage-2', 'en-ask-panel'];

/** A stage as a page shows it. */
export interface StageShown {
  readonly id: string;
  readonly heading: string;
  readonly who: string;
  readonly next: string;
  readonly stops: readonly Stop[];
}

/** The stages of a council’s nation. */
export function stagesShown(council: Council, today: string, calendar: WorkingCalendar, language: Language, words: Translate): readonly StageShown[] {
  const { nation } = council;
  const course = ifSentToday('statutory', council, today, calendar);
  const stop = (clock: (typeof course)[number]): Stop => ({ ...clockStop(clock, words, language), ...(choices.includes(clock.id) && { state: 'choice' }) });
  return stages[nation].map(({ id, clocks }) => ({
    id,
    heading: words(`pages:how-complaints-work.stages.${nation}.${id}.heading`),
    who: words(`pages:how-complaints-work.stages.${nation}.${id}.who`),
    next: words(`pages:how-complaints-work.stages.${nation}.${id}.next`),
    stops: course.filter((clock) => clocks.includes(clock.id)).map(stop),
  }));
}
