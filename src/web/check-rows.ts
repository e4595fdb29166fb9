/** The check page’s rows: each question in a few words, its answer, and the way back to it. */
import type { SummaryRow } from '#components/govuk/options.ts';
import type { Translate } from '#i18n/translator.ts';
import type { Journey } from '#journeys/journey.ts';
import type { Path } from '#journeys/path.ts';
import { transcript } from '#journeys/transcript.ts';

/** What the rows are made from. */
export interface Checking {
  readonly journey: Journey;
  readonly words: Translate;
  readonly addressOf: (step: string) => string;
}

/** A row for every question that was asked on the path. */
export function checkRows(path: Path, { journey, words, addressOf }: Checking): readonly SummaryRow[] {
  return transcript(journey, path, words).map(({ name, short, answer, own, step }) => ({
    key: { text: short },
    value: { text: answer.length > 0 ? answer.join('\n') : words(journey.questions[name]?.asksLeave ? 'common:noLeave' : 'common:notAnswered'), classes: own ? 'own-words' : 'lines' },
    actions: { items: [{ href: addressOf(step), text: words('common:change'), visuallyHiddenText: short }] },
  }));
}
